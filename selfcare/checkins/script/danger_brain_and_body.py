"""Danger: stroke signs, collapse, fits, infection with confusion, diabetes, allergy."""

from typing import Final

from .patterns import Table

BRAIN: Final = Table(
    "medical",
    {
        "Describes signs of a stroke": """
            (a|mini|had|having|another|think|has|slight|my|of|with) [mini|small|little|bad|massive] stroke
            mini stroke
            (strokes|tia|aneurysm|brain bleed|bleed on the brain|brain haemorrhage)
            (face|mouth|lip|eye|cheek|smile|eyelid) .. (droop*|drop*|fallen|lopsided|slipped|numb|twisted|wonky|\
                sagging|sagged|crooked|gone down|hanging|funny on one|one side|frozen|sliding|slumped|not moving|\
                uneven|fell)
            (mouth|face|tongue|lip|lips|smile|cheek) .. (funny|weird|strange|odd|dribbl*|drool*|not right|slack|numb|\
                not work*|wrong|pulled) !(look|looking at|on the|faces|taste|book|time|cream)
            (can not|not|unable to) smile [properly|right|on|>] !(enough|at the|because|about|at that|wider)
            (arm|hand|face|smile|eye|eyelid|mouth) [keeps|keep|is|just] (dropping|drooping|flopping|falling|dropped|\
                drops|sagging)
            (droop*|lopsided|wonky|crooked|slack) .. (face|mouth|smile|lip|eye|eyelid|cheek)
            (dead|limp|useless|floppy) (arm|arms|leg|legs|hand|side) !(weight)
            one side of .. (face|body|mouth|me)
            {side} ... (numb|weak|weakness|dead|limp|useless|heavy|tingl*|paralys*|not work|not working|will not \
                work|not move|not lift|gone|not feel|no feeling|will not move|lost feeling|floppy|like lead|stopped \
                working|won not|will not do|no use|no strength|drooped|drooping|asleep|pins and needles|not grip|\
                hanging|feels funny|gone funny|gave way|given way|weird) !(to leeds|to the|shopping|out|home|away)
            (numb|numbness|weak|weakness|paralys*|no feeling|lost feeling|lost all feeling|lost the use|lost use|\
                pins and needles|tingling|dead|lost power|not feel|no strength|loss of feeling|not move|unable to \
                move|unable to lift|lost movement) .. {side}
            {limb} .. (gone dead|gone numb|went numb|went dead|gone limp|will not move|not work|not working|will not \
                work|not moving|suddenly weak|paralysed|no power|gone weak|went weak|will not do what)
            can not (lift|raise|move|feel|use|grip with|hold up) [up] [my|his|her|me|the|one|their|an|either] [left|\
                right|own|other] (arm|arms|leg|legs|hand|side|face|body)
            can not (hold|grip) [a] (cup|anything|things|the cup|the kettle|pen) .. (suddenly|all of a sudden|hand)
            (speech|talking|words|voice|speaking|word) ... (slur*|gone|funny|not right|jumbl*|muddl*|wrong|coming \
                out|mixed up|not make sense|garbl*|all over|weird|not come|will not come|odd|not clear|unclear|not \
                understand|messed up)
            slur*
            (can not|could not|not|unable to|trouble|struggl*) [to] (get|getting|find|finding|say|form|speak|make) \
                [my|the|his|her|any|out|her|a] (words|word|speech|sentence|sense) !(to (thank|describe|say|tell|\
                express)|of it|of this|of that|of the|of these|of my bill|for how)
            (not making|not make|makes no|making no|talking|not talking|speaking) [any|no] (sense|gibberish|rubbish|\
                double dutch|nonsense|garbled) !(of|to me|with)
            can not (speak|talk) (properly|right|straight|>) !(to|with|about|now|right now|at the moment|at work)
            (lost|loss of|losing|gone) [my|the|his|her|of|all] (speech|power of speech|sight|vision|eyesight|\
                balance) [in|suddenly|and|>|out|on|today|this]
            (can not|could not|not) see [out] [of|in|from|through] [my|one|his|her|the|either|left|right] (eye|eyes|\
                one eye|anything|left eye|right eye|a thing|properly) [suddenly|>|all]
            (gone|went|going|suddenly) [suddenly] blind
            (double vision|seeing double|vision .. (gone|blurr*|double|half))
            funny (turn|turns|do|dos|spell|episode) !(to hear|you know)
            (had|having|another) [one of my|a|my|bad|a little|some|a few|another] (turn|turns|blackout|blackouts|\
                episode|spell|do|queer turn|dizzy spell|dizzy do|bad turn|fit|fits) !(at the|on the|of good|out|in \
                the garden|with the|for the|of the) >
            (queer|bad|nasty|strange|odd|weird|peculiar|dizzy) (turn|turns|do|spell|spells)
            (worst|thunderclap|sudden severe|blinding|splitting|exploding|sudden|horrendous|explosive) [ever] [and] \
                [sudden] (headache|head ache|pain in my head|migraine) .. (ever|sudden*|life|sick|neck|vomit*|light|\
                vision|blurr*|come on|had|confus*)
            thunderclap
            (pain|pains|headache) ~ never (had|felt|known) (anything|pain|one|nothing|a pain|a headache) (like it|\
                like this|this bad|so bad|as bad|like that)
            (worst|thunderclap|sudden severe|sudden) (headache|head ache|head pain|pain in my head)
            (headache|head) .. (worst|like never before|never known|going to explode|exploded|thunderclap)
            (headache|head) ~ (stiff neck|neck is stiff|rash)
            stiff neck ~ (rash|fever|light|headache|hot)
            rash .. (glass|not fade|not go|press)
            (legs|leg) .. (gone|given way|gave way|give way|giving way|will not hold|will not work|gone from under|\
                not hold|turned to jelly|like jelly|collapsed|went from under|not carry|buckled|packed in|packed up|\
                stopped working|not working|will not move|not move|will not carry) !(to sleep|brown|for a walk|red)
        """,
        "Says someone has collapsed, passed out or cannot be woken": """
            {faint} !(laughing|in laughter|in a heap laughing|in bed|into bed|on the couch after|with laughter|the \
                chair|from laughing|in the chair after|on the sofa after|on the settee after)
            not .. (wake|waking|rouse|stir|respond|responding|come round|coming round|come to|open* [his|her] eyes) \
                [up] !(till|until|up till|up until|early|in time|at|me)
            (wake|rouse|waken|stir) [him|her|them|mum|dad|the baby] [up] .. (can not|not|will not|unable)
            (came|come|coming|woke|wake|waking) (round|to|up) [and|was|again|just] [i] [was] (on|lying on|in) the \
                [kitchen|bathroom|bedroom|hall|cold|living room] {floor}
            (came|come|coming|brought) round .. (floor|not know|ground|confused|ambulance|soaked|blood|head)
            not know how long i [was|have been] (out|there|down|on the|lying)
            (found|find|finding) [my|our|him|her|mum|dad|gran|grandad|the|+|her mum] .. (floor|unconscious|collapsed|\
                not breathing|not moving|dead|cold|unresponsive|not waking|lifeless|in a heap|slumped|hanging|bottom \
                of the stairs|outside|face down)
            (not moving|is not moving|not responding|lifeless|slumped|floppy|limp) [>|and|on|in|over|but|he|she|at|\
                against]
            (feel*|going|gonna|about|think|nearly|almost|like|keep*|might) .. (faint|pass out|fainting|passing out|\
                black out|keel over|collapse|collapsing|blacking out|lose consciousness|go over|drop)
            (drifting|going|slipping) in and out
            nearly (died|went|lost) (last night|today|this morning|yesterday|him|her)
        """,
        "Says someone has had a fit": """
            (seizure|seizures|convuls*|epileptic fit|epileptic|fitting|fits) !(well|me|nice|like a|perfect*|a treat|\
                the|in|kitchen|room|kitchens|new|carpet|bathroom|nicely|lovely|kitchens|him|her|my)
            (having|had|have|has|having|took|taken|another|in) (a|an|another|one of his|one of her) [bad|big|\
                epileptic|little] fit !(of laughter|of the giggles|of giggles|bird|lad|with the|about|when|at the \
                price|over the)
            (shaking|jerking|twitching|shakes) .. (uncontrol*|all over|violently|not stop|eyes rolled|foaming|like a \
                leaf)
            (eyes) .. (rolled|rolling) [back|up|in]
            foaming at the mouth
        """,
        "Describes a severe infection or sudden confusion": """
            sepsis
            (temperature|temp|fever|thermometer) .. (#fever|high|very high|sky high|through the roof|raging)
            #fever [degrees] .. (temperature|fever|shiver*|confus*|hot|burning up|thermometer|and|degrees)
            (infection|uti|wee|urine|temperature|fever|catheter|antibiotics) ~ (seeing things|confus*|hallucinat*|\
                muddled|not making sense|rambling|drowsy|delirious|talking nonsense|not know where|not know who|\
                seeing people)
            (seeing|hearing|talking to) (things|people|voices|someone|spiders|rats) [that] (not there|are not there|\
                is not there|not real|who are not|nobody else)
            (shaking|shivering|freezing) .. (then|and) .. (boiling|hot|burning|sweating) ~ (confus*|muddled|shak*|\
                not|weak|mottled|breath*)
            (fever|burning up|temperature|boiling hot|red hot|shivering|roasting) ~ (confus*|not making sense|not \
                know where|delirious|rash|mottled|drowsy|hallucinat*|breathing|breathe|seeing things|talking rubbish|\
                rambling|muddled|floppy|not woke|wound|catheter|stopped weeing|not peed|not wee|no wee|stiff neck)
            (confus*|delirious|muddled|drowsy|rambling|not making sense|seeing things|hallucinat*) ~ (fever|burning \
                up|temperature|shivering|hot|infection|wee|urine|uti|water infection|catheter|boiling)
            (skin|legs|hands|feet|arms|he|she) .. (mottled|blotchy and|clammy|cold and clammy)
            (burning up|red hot|boiling) [with] [a] [fever|temperature] >
            [is|mum|dad|gran|grandad|he|she|wife|husband|getting|been|gone|went] [all|a|more|much|sudden*] [of] \
                [sudden*] (delirious|hallucinating)
            {person} .. (is|was|seems|has|got|getting|gone|keeps|become|acting) .. (confused|disorientated|\
                disoriented|muddled|not making sense|seeing things|drowsy|hallucinating|not herself at all suddenly) \
                !(by|about|with your|over the text|who)
            (sudden*|suddenly|all of a sudden) .. (confus*|muddl*|forgetful|disorientated|disoriented|weak|numb|\
                blind|deaf|dizzy)
            (feel|feeling|am|got|getting|been|gone|felt) [all|a|more|all of a sudden|suddenly|and] (confused|muddled|\
                disorientated|disoriented|delirious|spaced out) [and|today|>|this|with|as|not] !(by|about|who|what|\
                why|with this|with your|over this|which|how)
            not (know|sure|remember) [where|who|what] (where i am|who i am|where she is|where he is|where i live|my \
                own name|what day it is or|what year|how i got here|who she is|who he is|how to get home|where they \
                are|where am i|his own name|her own name|my way home|who any)
            (not|does not|did not|do not) (recognise|recognize|know) (me|us|anything|anyone|her own|his own|who i am|\
                him|her own family|the house) [this|today|anymore|suddenly|now|at all|>] !(from adam|number|well|on \
                the phone|called|by that)
            (can not|could not|not) (find|remember) my (house|home|way home|way back|street|front door|own house|own \
                street|road home|address)
            not know what day it is ~ (hot|confus*|fever|burning|shak*|temperature|infection|not know who|not eaten)
            (burning|hot|fever|shak*|temperature|infection) ~ not know what day it is
            confused and (shak*|dizzy|weak|sick|hot|cold|frightened|scared|tremb*|sweat*|drowsy|sleepy|unsteady|\
                feverish|lost|wandering)
            (dizzy|shak*|weak|hot|tremb*|sweat*|drowsy|sleepy|feverish|lost) and confused
            not know where (i am|she is|he is|they are) !(going|meant|supposed|putting)
            (lost|wandering|wandered|wandered off|gone missing|missing|got lost|not come home|not come back|not come \
                in) [and|since|from|in|off|again|out|>] ~ (not find|dark|police|nightie|street|hours|confused|not \
                know|dementia|looking everywhere|alzheimer*|last night|slippers|no coat|last seen|where i am|scared)
            {person} .. (wandered off|gone missing|is missing|gone walkabout|has disappeared|went missing)
            can not find (mum|dad|gran|grandad|him|her|my husband|my wife|my son|my daughter|them anywhere|the baby|\
                my grandson|my granddaughter|the kids) !(number|glasses|a present|keys|phone|a card|anything|\
                something)
            (not|can not|could not|unable to|not able to) [been] [able] [to] (pass water|wee|pee|urinate|pass urine|\
                go for a wee) ~ (since|yesterday|hours|all day|last night|today|pain*|morning|belly|swollen|days)
            (not|no|nothing|stopped) .. (wee|weed|peed|pee|passed water|passing water|urine|urinate|urinated|pass \
                water|a wee) [in|for|since|all|at all|today|>] .. (hours|today|yesterday|day|days|at all|pain*|night|\
                catheter|morning)
            catheter .. (blocked|not draining|blood|stopped|pain*|fell out|come out|bypassing|pulled)
            (worst|unbearable|excruciating|severe|terrible|sudden|tearing|can not stand the|can not bear the|doubled \
                up in|doubled over with|screaming in|crying with|crying in|writhing in|crippling|rolling in|\
                horrendous|unreal) [sudden] [stomach|belly|tummy|back|abdominal|head|side|groin|kidney] (pain|pains|\
                agony|ache) [in|ever|>|and|with|all|can|down|since|help|from|i|again] !(in my knee|in my hip|in my \
                foot|in my toe|in my tooth|in my bum)
            (in|absolute|pure|total|screaming) agony !(with my (knee|hip|foot|feet|tooth|teeth|shoulder|bunion|corns|\
                toe|gums|sciatica|shoes)|with these shoes)
            (pain|it) .. (10 out of 10|ten out of ten|10 10|worst ever|worst pain|never felt pain|never had pain|\
                nothing like it|unbearable|excruciating|off the scale)
            (stomach|belly|tummy|abdomen) .. (rigid|hard as a board|rock hard|agony|swollen and|torn|ripping)
        """,
        "Describes a diabetic emergency": """
            (sugar|sugars|bm|bms|glucose|blood sugar|libre|meter|bloods) [level|levels|reading|is|was|are] .. (#low|\
                #high|very low|too low|dropped|dropping|crashed|crashing|will not come up|not come up|not coming up|\
                gone low|so low|low|hypo|sky high|through the roof|too high|gone hi|says hi|reading hi|saying hi|\
                says lo|reading lo|very high|won not|not rising|not going up|all over the place) !(in sugar|fat|carb|\
                control)
            (hypo|hypos|hypoglycaem*|hypoglycem*|ketones|ketoacidosis|dka|diabetic coma|diabetic shock)
            diabetic ~ (not wake|wake|not come round|shaky|shaking|confused|not eaten|collapsed|drowsy|sweating|\
                funny|no insulin|sleepy|unconscious|vomiting|not respond|will not eat|not making)
            (shaky|shaking|sweating|trembling) .. (sugar|confused|diabetic|hypo)
            (no|run out of|ran out of|out of|lost|got no|not got any|not any|without|not got|missed) [any|my|the|\
                more] insulin
        """,
        "Describes a severe allergic reaction": """
            (anaphyla*|epipen|epi pen|allergic reaction|allergic .. (shock|swelling|breathing))
            (tongue|lips|throat|face|eyes|mouth|neck) .. (swell*|swoll*|blown up|puffed up|ballooned|up like a \
                balloon|huge|swolen|double the size|tingl*|closing) !(tonsils|glands)
            (swelling|swollen|swell) [up|in|of|all] [my|the|his|her] (tongue|lips|throat|face|lip)
            (stung|sting|bee|wasp|nuts|nut|peanut*|hives|rash) ~ (swell*|swoll*|throat|can not breathe|not breathe|\
                breathing|dizzy|tongue|faint|lips|wheez*|short of)
            (hives|rash|lumps) all over ~ (breathe|swell*|face|throat|lips)
        """,
        "Says they are very ill": """
            (i am|i think i am|she is|he is|mum is|dad is|husband is|wife is|think i am|feel like i am|feels like i \
                am|scared i am|baby is) dying !(to|for|of (laughter|boredom|laughing|heat|hunger|thirst|\
                embarrassment|curiosity)|down|out|my hair|her hair|laughing)
            (feel|feels|thought|think|thinks|felt) .. (going to die|gonna die|am dying|about to die|dying|near death|\
                close to death|death is|at death door|at deaths door)
            (going|gonna|about) to die [>|here|tonight|alone|if|in|of|now|soon] !(of (embarrassment|laughter|boredom|\
                shame|laughing))
            (deathly|seriously|desperately|dangerously|gravely|dead) (ill|sick|poorly|unwell)
            (critical condition|critically ill)
            (keep*|been|non stop|not stop|can not stop|constantly) .. (vomit*|being sick|throwing up|spewing|puking) \
                ~ (days|blood|can not keep|not keep|confused|weak|dizzy|water down|hours|insulin|anything down)
            can not keep (anything|water|fluids|food|tablets|owt|a thing|even) [even] [water] down
            not (drunk|drank|drinking|had a drink|had anything to drink|had water|keeping water) .. (days|two days|\
                yesterday|24 hours|at all|since|anything|water)
            (severely|badly) dehydrated
            (heat|sun) stroke
            heatstroke
            (waters|water) (broke|broken|have broken|has broken)
            (in labour|contractions)
        """,
    },
)
