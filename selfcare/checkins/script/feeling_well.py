"""How people say they are well. "Not too bad" and "fair to middling" are good answers here."""

from typing import Final

from .patterns import Table

OK: Final = Table(
    "ok",
    {
        "Says they are well": """
            ({feel}|i|all|everything|things|life|we|both|it|going|day|mum|dad|he|she|gran|grandad|husband|wife|still|\
                been|health|bit|today|keeping|having|had|much|really|week|night|morning|weekend|time|got|doing|very|\
                yes|sleeping|eating|in) [is|are|am|all|been|very|really|feeling|doing|keeping|going|both|absolutely|\
                quite|still|just|looking|getting|fairly|perfectly|pretty|reasonably|more|much|a|lot|again|generally|\
                now|today|nice and|well and|proper|dead|mostly|as|ever|in|such|such a|some|lots of|bit|had|having|a \
                lot|so|or less|here is|here|ticking along|sort of] [a|very|a lot|and|much|feeling|in|really] ({good}|\
                well|better|comfortable|healthy|fit|brighter|settled|relaxed|calm|hopeful|stable|safe|safe and well|\
                well looked after|improved|proud|strong|excited|delighted|thrilled|over the moon|buzzing|pleased|\
                laughing|smiling|right as rain|tickety boo|on top|on top form|on form|good form|fine fettle|rude \
                health|good spirits|high spirits|good health|good nick|good fettle|good hands|good shape|great shape|\
                good mood|the pink|cosy|comfy|peaceful|enjoying|enjoyable|going well|going ok|rosy|satisfied|loving \
                it|loving life|a laugh|fun|in my element|like a dream) !(enough|morning|afternoon|evening|night|god|\
                luck|deal|grief|job|idea|question|thing|wishes|friday|aware|to (hear|see|know|speak)|advised|\
                appointment|for nothing|carer|carers|if (you|someone|i)|if i could|to have (a chat|someone))
            < (ok|good|fine|alright|great|grand|sound|boss|smashing|champion|brilliant|fantastic|excellent|wonderful|\
                dandy|super|fab|fabulous|magic|ace|belting|brill|amazing|perfect|marvellous|spot on|splendid|cushty|\
                peachy|terrific|happy|chuffed|made up|well|lovely|better|content|comfy|tip top|top|mint|tops|superb|\
                gear|mega|belter|golden|gravy|bostin|hunky dory|tickety boo|cheerful|chipper|tidy|canny|wicked|\
                awesome|fit|healthy|busy|rosy|peachy|safe) [as (a|an|the|pie|can be|ever|always|usual|punch|houses|\
                larry|rain|ninepence) [+] [+]|and|today|enough|sound|here|over here|me|la|x|well|dandy|very|all|ere|\
                so far|this end|at (the moment|present|my end)|ere ta|under the circumstances|considering|ta x|\
                actually] >
            (fine|ok|alright|great|grand|sound|smashing|champion|brill|good|well) (thanks|and you|how are you|how \
                about|hope|here|all|cheers|and dandy|and well|as ever|and happy|now|today|ta|love|up here|for my age|\
                considering|nothing|to report|had|just|been|got|watching|and had|this|in myself|honest|don't|do not \
                worry|you|yourself|xx)
            thanks i am (good|well|fine|ok|alright|grand|great|sound)
            (so far so good|all (good|well|fine|ok|alright|sound|grand|great|is well|is good|gravy|sorted|clear|cool|\
                present and correct|quiet|calm|smiles|tickety boo|happy|in order|safe|hunky dory)|everything (fine|\
                ok|good|well|alright|great|sound|grand|hunky dory|tickety boo|sorted|under control)|life is good|\
                nothing wrong|nothing to worry about|nothing to report|nothing doing|no problems|no probs|no \
                complaints|no worries|no issues|no bother|no change|not a bother)
            ([no|nothing|not|never|can not|must not|could not|should not|not too|not so|not that] (complain|\
                complaining|grumble|grumbling|moan|better))
            not (three|four) bad
            not [too|so|that|all that|doing|feeling|really|been|at all] [too|that|so|at all] (bad|badly|shabby|dusty)
            not half bad
            (can not|could not|must not|never|not) [really] (complain|grumble|moan|be better|been better|felt better|\
                fault it|whinge|grouse)
            (as well as can be|as good as|as well as) (expected|new|gold|can be|could be|ever|can be expected)
            (pulling|pulled|getting|got) through [it|the day|somehow|>]
            (cracking|getting|carrying|keeping|soldiering|plodding|battling|struggling happily) on (with things|as \
                (normal|usual|ever)|nicely|well|>|with life|regardless)
            still (breathing|here|alive|standing|kicking|smiling|laughing|plodding)
            (feet up|got my feet up|putting my feet up|put my feet up) [with|watching|and|now]
            (cold|cough|infection|flu|bug|rash|headache|pain|swelling|sickness|covid) [is|has|all] [now|nearly|all|\
                finally] (cleared up|cleared|gone|better|on the mend|on its way out|easing|easing off|sorted)
            (loving|love) (it|life|every minute|my garden|the garden|the sun|this weather)
            (laughing|laughter|giggles|giggling)
            full as (an egg|a)
            had [a|such a] [great|lovely|real] (blast|ball|hoot|laugh|giggle|whale of a time|knees up|sing song|good \
                time|great time)
            (breathing|pain|knee|walking|chest|cough|hip|back|leg|sleep) [is|feels|a lot|much|bit|loads|lots|\
                feeling] [a lot|much|bit|loads|lots] (easier|better|improved|clear|improving|fine|good)
            (fair to middling|fair to middlin|fair|fairly (good|well)|bearing up|getting by|getting there|getting \
                along|getting about|ticking over|ticking along|tickin over|plodding on|plodding along|pottering|\
                pottering about|potter about|soldiering on|muddling along|muddling through|jogging along|rubbing \
                along|surviving|managing|managing ok|managing fine|hanging in there|still here|still standing|still \
                going|still smiling|still kicking|still alive|alive and kicking|alive and well|living the dream|\
                above ground|keeping going|keeping busy|keep busy|keeping well|keeping warm|keeping my end up|\
                keeping my chin up|keeping out of trouble|mustn't grumble|could be worse|can be worse|might be worse|\
                been worse|no worse|worse things happen|same as ever|same as always|same as usual|same old|same old \
                same old|much the same|the usual|as usual|bobbing along|poddling on|coping|coping well|doing my best|\
                getting on with it|fighting fit|full of beans|on the mend|on the up|over the moon|over the worst|\
                turned the corner|things are picking up|i am picking up|perking up|bucking up|fit as a|right as rain|\
                happy as|snug as|bright eyed|bushy tailed|good as gold|in the pink|in fine fettle|on top of the \
                world|on cloud nine|top of the world|tip top|top form|top notch|a1|a ok|a okay|aok|hunky dory|\
                tickety boo|living the life|loving life|on good form|in good form|in good spirits|firing on all \
                cylinders|sound as a|sorted|at peace|on the right side)
            (made up|buzzing|chuffed|tickled pink|thrilled|delighted|over the moon|laughing|chuffed to bits|well \
                chuffed|proud as punch|excited|ecstatic)
            (had|having|have|been|is|got|enjoying|enjoyed|enjoy|what|spent|such|it was|was|looking forward to|went|\
                great|good|love|loved|loving) [a|the|my|such a|some|an|lots of|really|very|just|our|of|to|being|\
                having] [very|really|bit of a|absolutely|most|dead] (lovely|nice|great|good|grand|boss|fab|fabulous|\
                brilliant|wonderful|smashing|super|happy|amazing|fantastic|busy|quiet|pleasant|enjoyable|belting|\
                cracking|magic|belter|gorgeous|proper nice|productive|peaceful|relaxing|restful|ball|whale|laugh|\
                good laugh|giggle|sun|sunshine|garden|grandkids|fun|party|bingo|company) !(idea|to (see you|have|\
                talk)|if)
            (lovely|nice|great|good|grand|boss|fab|brilliant|wonderful|smashing|happy|belting|cracking|magic|\
                beautiful|gorgeous|sunny|busy|quiet|relaxing) (day|time|weekend|week|morning|afternoon|evening|night|\
                walk|chat|visit|breakfast|brekkie|lunch|dinner|tea|sunday|brew|cuppa|game|meal|news|company|here|lie \
                in|break|birthday|christmas|holiday) !(if|please|would|could|to you|one|to all|wishes|ahead|off)
            (slept|sleep|sleeping|eaten|eating|ate|eat) [very|really|quite|ok|like] (well|fine|ok|good|like a log|a \
                log|like a baby|a baby|a horse|like a horse|great|lovely|soundly|alright|better|plenty)
            (feel|feeling|felt|getting|got|much|am|bit|lot|little|am getting|loads|doing|even|far|heaps|is) [bit|a \
                lot|a bit|much|loads|lots|little|far|so much|day by day] better
            (in|of) [very|such|really|a|quite] (good|great|high|fine|better|excellent|rude|best) (spirits|health|\
                form|mood|fettle|shape|nick|place|humour|company|hands|heart)
            (looking|look) forward to (it|the|seeing|my|a|going|christmas|bingo|spring|summer|tomorrow|tonight|\
                weekend|saturday|sunday|friday|them|having|our)
            ({good}|well) >
            ^ ({good}|well) !(morning|afternoon|evening|night|day|to know|god|luck|grief|job|idea|question|thing|is|\
                and you|you|i|if)
            not [a|too|such a|been a|so|been too|had a] bad (day|week|night|morning|weekend|one|one today|really|\
                today|here|x|all|thing)
            (otherwise|apart from that|other than that|all in all|mostly|mainly) (ok|fine|good|well|grand|alright|\
                great|sound)
            (can not wait|dying|excited|off|going) to (see|go to|meet|visit) [my|the|our] (grandkids|grandson|\
                granddaughter|grandchildren|match|panto|family|great grandchild|little one|baby|dog|kids|lads|girls|\
                new baby|tomorrow|show|daughter|son|sister)
            (wouldn't|would not) (swap|change) [it|them|him|her]
            (do not|no need to|nothing to|dont|please do not|stop|need not|you need not|not to) [you] (worry|\
                worrying|fret|fuss|fussing|be worried|panic|mither)
            (no|yes) [still|all|am|really|not] (i am|am|is|she is|he is|mum is|dad is|we are|it is|everything is|\
                all) [very|really|both|absolutely|perfectly] (ok|good|fine|alright|great|grand|sound|well|champion|\
                smashing|here)
            (busy|been) (gardening|baking|knitting|out|shopping|to (bingo|church|the shops|town|the club|the match|\
                tai chi|the gym|the park)|dancing|painting|in the garden|busy|bowling|at the club|doing the garden|\
                swimming|walking|playing|round the|for a walk|watching|down the|with the grandkids|out with) !(can \
                not|scared|not (been|felt))
            (just|been|had|having|enjoying|watching|got|off to|going to|on my way to|in from|back from|made|making|\
                about to have|doing) [just|a|my|the|some|me|nice|lovely] [nice|lovely] (brekkie|breakfast|brew|cuppa|\
                cup of tea|tea and toast|dinner|lunch|pint|the shops|bingo|the club|telly|the match|the garden|\
                gardening|church|crossword|jigsaw|baking|knitting|ironing|sunday roast|scouse|bath|walk|nap|homes \
                under the hammer|the news|countdown|pointless|the chase|bargain hunt|corrie|hairdo|my hair done|\
                nails done|tai chi|zumba|the library|roast|cake|ice cream|haircut|shopping|choir|housework) !(needs)
            [yes|all|am|we are|is] (safe|warm) and (well|sound|safe|warm|dry|fed|cosy|happy)
            (grandkids|family|daughter|son|sister|friends|kids|grandchildren|friend|everyone) [is|are|here|came|came \
                round|come|coming|visiting|were|staying|round] [here|round|over|down|with me|to see me|for|today|to \
                stay|visiting] (tea|for tea|for dinner|today|which|and|the weekend|lunch|dinner|lovely)
            (sun is (out|shining)|sunshine|in the garden|out in the garden|sitting in the sun|sat in the sun|in the \
                sun)
        """,
    },
)
