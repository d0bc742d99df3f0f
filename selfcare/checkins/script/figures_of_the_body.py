"""Talk of hearts, breath and fits that is no illness: "bus nearly gave me a heart attack", "heart-to-heart".

What matches here is covered up before danger is looked for, and nothing else: "bus nearly gave me a heart attack, and
now my chest hurts" is still chest pain. Keep lines narrow. When a line could hide danger, leave it out.
"""

from typing import Final

from .patterns import Table

OF_THE_BODY: Final = Table(
    "figure",
    {
        "figure of speech: heart, breath, stroke, choking": """
            (gave|give|gives|giving|given|nearly gave|almost gave|near gave|frightened) (me|us|him|her|them|mum|dad) \
                [a|an|near|near enough a|half a|such a|nearly a|another|the fright of my|minor|mini|mild] (heart \
                attack|heart failure|stroke|coronary|palpitations|seizure|fit|heart attack*|cardiac arrest|hypo)
            (had|have|having|nearly had|almost had|be having|about had|near had|nearly having|near enough had|\
                practically had) [a|an|near|kittens|mini|his|her|another] (heart attack|heart failure|stroke|seizure|\
                fit|coronary|palpitations) [at|when|with|over|seeing] [i|the|he|she|that|my|it|they|you] [saw|see|\
                opened|got|heard|told|price|prices|bill|gas bill|electric bill|jumped|seen|scored|noticed|looked at|\
                said|cost|was told|found out|walked in|realised] (the|my|price|prices|bill|saw|seen|gas|electric|\
                that|what|how|cost|total|his|her|scored|opened|heard|of|they|it|he|she|a mouse|a spider|in|at)
            (nearly|almost|near|practically) had [a|an] (heart attack|stroke|heart failure|coronary|fit|seizure|\
                palpitations) (at|when|when i|with|over|from|lol|haha|seeing|laughing|watching|opening|because|in \
                the|looking|how much|cos|trying|after) .. (saw|see|price*|bill|match|penalt*|telly|door|dog|cat|\
                spider|goal|film|laugh*|postman|jumped|score*|horror|costs|opened|gas|electric|letter|ending|\
                liverpool|everton|tv|council tax|seen|noise|bell|told|said|rang|number|mouse|parking|fine|banged|\
                mess|lottery|grandson|kids)
            heart attack (on a plate|in a bun|material|breakfast|sandwich|weather|burger)
            (eat|ate|eating|sing*|danc*|laugh*|laughing|sob*|cry*|cried|sang|work*|play*|barking|bawl*) (my|his|her|\
                their|your) (heart|hearts|chest) out
            (heart to heart|heart of gold|change of heart|heart and soul|young at heart|heart melt*|heart is in the|\
                by heart|with all my heart|bless (his|her|your|my) heart|take heart|heart in my mouth|heart strings|\
                heart goes out|heart sank|broken heart|broke my heart|heart is broken|heart broken|breaks my heart|\
                breaking my heart|heart breaking|heart break|warms my heart|warmed my heart|heart warming|heart \
                radio|heart fm|from the [bottom of my] heart|heart shaped|cheery heart|heart aches for|heart ache*|\
                aching heart|my heart is not in it|heart skipped a beat when|hearts in|heart is full|heart set on|\
                sweet heart)
            heart (skipped|missed) a beat (when|at|seeing)
            heart (heavy|heavy with)
            heavy heart
            (heart|hospital|chest|stroke|falls|breathe|asthma|copd|respiratory|diabetic|diabetes|epilepsy|angina|\
                pulmonary|lung) (clinic|club|group|class|nurse|foundation|appointment|check|checkup|check up|support \
                group|association|charity|choir|review|rehab|exercises|exercise|prevention|alarm|team|specialist|\
                doctor|consultant|scan|xray|bypass club|monitor clinic|awareness|walk|hospital appointment|hospital \
                for)
            chest (of drawers|freezer|rub|size|hair|hairs|expander|press)
            [my] chest (drawer|drawers)
            (treasure|tea|toy|medicine|blanket|war|ice|hope|flat|hairy|tool) chest
            (chicken|duck|turkey|goose|pigeon|stuffed) [chest|breast] breast*
            (get|got|getting|weight|load) .. off my chest
            [close|near] to my chest
            chest (infection|cold|cough) [is|has|was|been|much|all|on the|now|nearly|getting|cleared|a lot] [is|all|\
                been|on the|much|nearly|almost|now|getting] [on the] (mend|better|cleared|gone|clearing|improv*|away|\
                up nicely|settling|easing|over|behind me)
            (save*|hold*|held|waste*|wasting|hold your|do not hold|not hold|under (my|his|her)|catch (my|a)|fresh|\
                bated|every) (your|my) breathe
            [get|got|for|of|some|bit of|nice|a] breathe of [fresh] (air|it)
            (breathe|breathing) (exercises|easy|easier|space|better|much better|fine|ok|class|techniques|normal*|\
                well|is (good|fine|better|much better|ok|easier|improved|lots better|great|a lot better)|a (sigh|lot \
                better)|a lot (better|easier)|room|test|tests|good|alright|machine appointment)
            (took|takes|take|taking) my breathe away
            breathe taking
            (room to breathe|not breathe a word|breathe of life|hardly room to|living and breathing|breathe down my|\
                breathing down my neck)
            not a breathe of (wind|air)
            (nearly|almost|near|could have|half) [have] (choked|choking|choke) (laughing|with laughter|when i (saw|\
                heard|read)|at the (price|cost|bill))
            (nearly|almost|near|could have|half) [have] (choked|choking|choke) on (my|me|the) [+] (tea|brew|toast|\
                cuppa|dinner|coffee|breakfast|biscuit|cornflakes|weetabix|drink|pint|porridge|cereal|crisps) !(and|\
                can|now)
            (laugh*|laughed|laughing|giggl*|hysterics|stitches) .. (till|until|that|much|hard|and|i) .. (can not|\
                could not) (breathe|speak|move|stand|get up|stop)
            (not|could not|can not) (breathe|speak|move|stand up) .. (laughing|laughter|giggling)
            (fell|fall|falling|rolling|rolled|slid) [off|over|about|down] [my|the] [chair|sofa|settee|seat|bed|couch|\
                stool|perch] [about|over|with] (laughing|with laughter|giggling)
            (can|could|will|would) (you|someone|anyone|somebody|anybody|joan) [please] help me !(breathe|get up|up|\
                now|quick*|urgent*|i|he|she|die|end)
            (choked|choking) (up|back tears|with emotion|back the tears)
            (dog|cat|puppy|kitten|budgie|rabbit|pup) .. (choked|choking|fell|fallen|tripped|bleeding|collapsed|had a \
                fit|had a seizure|fitting)
            (artichoke*|choke chain|choke on the car|pull the choke)
            (stroke|stroking|stroked) (of (luck|genius|midnight)|the (cat|dog|cats|dogs|rabbit|pony|horse|donkeys|\
                kitten)|his|her|my (cat|dog)|him|of twelve|it|them|play|different|breast|back)
            (breast|back|swimming|golf|tennis|brush|key|lucky|cat likes a|nice|swim|the|butterfly|odd) stroke (and|>|\
                competition|in the pool|of luck|swimming)
            breaststroke
            (stroke|heart) (association|survivor*)
            different strokes
            (gasping|gasp|spitting feathers) for a (cuppa|brew|tea|drink|pint|coffee|ciggy|cig|fag|smoke|ciggie|cup|\
                pint|wine|beer)
            (faint|feint|faintest) (idea|hope|praise|heart*|line|clue|memory|whiff)
            not the faintest
            (nearly|almost|could have) (fainted|collapsed|passed out|keeled over|died|fell over|fell off my chair|\
                fallen over|fell through the floor|fallen off my (chair|perch)|dropped) [with shock|dead] (when|at|\
                laughing|with (shock|laughter|laughing|excitement|joy|surprise|happiness)|in the (shop|heat in)|\
                hearing|seeing|lol|from laughing|of shock|after dancing|after zumba|reading|over)
            (collapsed|collapse|crashed out|conked out|passed out|flaked out|spark out|out cold|dropped off|out for \
                the count|keeled over|out like a light|flat out|dead to the world) [last night|straight|early|\
                exhausted] (in|into|on|onto|in front of|laughing|with laughter|in a heap|watching|at|after|by) [my|\
                the|a|to] (bed|sofa|couch|settee|chair|armchair|heap|telly|tv|laughter|laughing|the shopping|dancing|\
                shopping|gardening|the gym|nine|nine o'clock|ten|a good|hysterics|giggles|fits|work)
            (table|chair|shelf|tent|cake|gazebo|deckchair|bench|fence|shed|wall|pile|bed|pasty|souffle|wardrobe|\
                curtain|ironing board|trifle|marquee|shelves|roof|company|deal|business|bank|market|government|blind|\
                buggy|umbrella|pop up) [has|just|nearly|had|all|have] (collapsed|collapses|collapse|fell|fallen|gone \
                over|toppled|blew over|tripped)
            (fit|fits|fitting|fitted) (in|me|like|nice|perfect*|well|into|to (drop|bust|burst)|as a|for (work|\
                purpose)|kitchen|kitchens|carpet|bathroom|wardrobes|and (well|healthy|active)|room|the bill|on|for a|\
                him|her)
            (in|having|into) (fits|a fit|fits of|a fit of|fits of the) (giggles|laughter|laughing|of giggles|of \
                laughter|the giggles|of the giggles|with laughing|stitches|hysterics)
            (keep*|get|stay*|getting|pretty|fighting|very|dead|am|feeling|still|quite|so) fit (and|as|for|enough|>|at)
            (carpet|kitchen|curtain|curtains|window|blinds|dress|hearing aid|suit|wig|bra|bathroom|boiler|stairlift|\
                glasses|new|lens|meter|smart meter|tyre|denture|dentures|insole*|splint|brace|hat) (fitting|fitted|\
                fitter|fitters|fit)
            (having|getting|had|got|have|having my|getting my) ... (fitted|fitting)
            fitting (room|rooms|in|well|nicely|me|tribute|end|into|the|a|new|my|smart)
            (deaf|blind) (as a|in one ear|date|drunk|dog|ambition|panic|spot|man|corner|people|club|society|fitted|\
                fitting|cord)
            (double vision|seeing double) (the group|concert|foreigner|lol)
            out of breathe (laughing|from (laughing|dancing|playing|chasing|the gym|running|walking the)|chasing|\
                running (after|for|round)|dancing|after (dancing|zumba|the gym|playing|a (run|walk|dance)|running|\
                chasing|my (walk|run|class)|walking the dog)|but happy|after my)
        """,
    },
)
