"""What sounds low and is not: "not bad", "can't complain", "miserable weather". Covered up before LOW is looked for."""

from typing import Final

from .patterns import Table

NOT_LOW: Final = Table(
    "not low",
    {
        "sounds low and is not": """
            not [too|three|four|that|feeling|all that|as|looking|doing|overly|at all|been|a] [too|that] (bad|badly|\
                shabby|sad|lonely|down|low|depressed|tired|poorly|ill|unwell|awful|terrible|rough|worried|miserable|\
                dusty|half bad|unhappy|stressed|anxious|upset|fed up|bored|hungry|cold|sore|stiff)
            (not|never) (complain|complaining|grumble|grumbling|moan|moaning|fault it|be better|grouse|whinge|want \
                for anything|ask for more|want for more)
            (can not|must not|could not|should not|mustnt|will not|no room to) (complain|grumble|moan|grouse|fault|\
                be better|whinge|ask for more)
            (never|not) [been|felt|feel|could be] better
            could not (be|feel|ask for) (better|more|any better|happier|anything)
            (nothing|no) [too|much|really|else|new|at all] [bad|wrong|to|i am not|i cannot|much] [to] (complain|\
                complaints|complaint|moans|grumbles|worries|report|problem|problems|probs|issues|bother|trouble|\
                troubles|dramas|drama|worry|serious|major|wrong|grumble about|used to|aches|fuss|hassle)
            (no|nothing|without|not any|not got any|hardly any|less|not in any|not had any) (pain|pains|aches|cold|\
                cough|tears|regrets|sickness|symptoms|complaints|stress|tears shed|falls|worse|side effects)
            (not|no) (lonely|alone|crying|sad|depressed|sick|struggling|suffering|in pain|upset|miss|missing|worse|\
                stressed|worried|bored|tired)
            [do|please|you|need|there is] (not|no need to|stop|no need|nothing to|do not) [have to|need to|you] \
                (worry|worrying|fret|fretting|fuss|fussing|panic|panicking|be worried)
            stop [your|all|all your|all the|with the] (worrying|worry|fretting|fussing|mithering)
            no (worries|problem|probs|bother)
            not worried
            (knackered|tired|exhausted|worn out|shattered|cream crackered|jiggered|done in) .. but (happy|good|\
                lovely|great|in a good|had a|it was|worth|content|all good|happily|loving|nicely|grand|fine|made up|\
                well)
            (good|lovely|happy|great|nice) tired
            tears of (joy|laughter|happiness)
            (crying|cried|cry|wept|tears|weeping) .. (laughing|laughter|with laughter|happy|joy|happiness|at the \
                film|with joy|onions|onion|soap|end of the film|the film|wedding|christening|of joy|graduation|\
                nativity)
            (laugh*|laughed) .. (cried|crying|tears|wept)
            happy tears
            (scared|frightened|terrified) (me|us|him|her|my) [half] [to death|silly|witless|life out of me] .. \
                (jumping|when|out|the dog|the cat|film|lol|popping)
            (jigsaw|crossword|phone|noise|kids|dog|weather|neighbours|telly|tv|technology|computer|sudoku|puzzle|\
                traffic|builders|music|wordle|seagulls|roadworks|internet) [is|are] [all] (doing my head in|driving \
                me (mad|crazy|nuts|insane|round the bend|up the wall))
            sick (as a parrot|of (this|the) (weather|rain|adverts|turkey|telly|news|election|football|politics))
            (fed up|tired|bored|sick) (of|with) (this|the) (weather|rain|wind|cold|telly|heat|snow|football|news|\
                repeats|winter|adverts|reds|blues|referee|roadworks)
            (miserable|awful|terrible|rotten|rubbish|bad|horrible|dull|rough|grim|dreadful|depressing|cold|grey|wet|\
                shocking|crap|dismal) [old|wet|cold|out|outside|grey] (weather|day out|out|outside|rain|telly|match|\
                game|summer|forecast|day outside|referee|reception|signal|traffic|tv|film|programme|pun|joke|sea|\
                crossing|winter)
            (film|films|programme|match|book|telly|game|play|song|show|series|tea|food|meal|dinner|service|bus|\
                buses) (is|was|are|were) [a bit|so] (rubbish|awful|terrible|crap|shit|bad|poor|rotten|boring|dire|\
                shocking|sad|dreadful|horrible|late)
            weather .. (awful|miserable|terrible|rotten|rubbish|horrible|bad|dull|rough|grim|dreadful|shocking|dire|\
                crap|depressing)
            (was|were|felt|been|had been) [feeling|a|pretty|in] [little] (low|down|sad|poorly|lonely|rough|ill|bad|\
                unwell|upset|struggling|fed up|under the weather|off colour|off it|worried|tired|pain|depressed) .. \
                (but|now|and) .. (better|fine|ok|good|alright|great|grand|brighter|sound|well|picked up|on the mend|\
                over it|over the worst)
            (got|get|getting|coming) over [a|my|the] (cold|bug|flu|cough|covid|virus|it|worst|chest infection)
            (pain|knee|hip|back|cold|cough|leg|shoulder|infection|arthritis|foot|tooth|headache|swelling|bruising|\
                eye|bug|flu|migraine|rash|wound|ankle|wrist) .. (has gone|is gone|all gone|gone now|much better|is \
                better|a lot better|lots better|improving|easing|eased|better today|easier|cleared up|on the mend|\
                getting better|healing|settled|healed|is improving|better now)
            (on the mend|over the worst|on the up|turned the corner|looking up|back to normal|back to my old self|\
                back to myself|right again|bouncing back)
            (news|echo|telly|paper|stabbing|shooting|match|war|flood|floods|election|politics|government|referee|\
                prices) ... (terrible|awful|shocking|dreadful|sad|disgrace|horrible|disgusting|shame|rubbish|tragic)
            (down|off) (the|to|at|in|south|by|with the kids|for the|and) (shops|shop|town|pub|road|park|club|bingo|\
                market|south|local|allotment|beach|garden|betting|bookies|chippy|allotment|docks|coast|street|city|\
                match|church|daughters|sons|post office|library|front|prom|centre|seaside)
            (sat|sit|sitting|lie|lying|lay|put|down|settle|settled|calm|calmed|get|running|up|write|look|looked|cut|\
                turn|turned|slow|wind|come|came|broken|break|feet|jot|note|put my feet|slowed|writing) down
            blue (badge|bin|bins|bell|bells|light|card|one|car|door|house|pill|tablet|inhaler|skies|sky|coronation|\
                peter|cross)
            (scream*|laugh*|bring|brought|shouted|sang|cheered) the (place|house|roof) down
            (low|down) (fat|cost|salt|carb|sugar|key|tide|fares|pressure|price|prices)
            (tired|poor|sad|sick|rough|low|ill) (and happy|but happy|but good)
            (not|never) (alone|lonely) (i have|got|with|when)
            (home alone|leave well alone|let alone|stand alone|alone time|leave me alone)
        """,
    },
)
