"""How people say they are: low, ill, so-so or well. Understatement is heard as it is meant."""

from typing import Final

from .patterns import Table

NOT_LOW: Final = Table(
    "not low",
    {
        "sounds low and is not": """
            not [too|three|four|that|feeling|all that|as|looking|doing|overly|at all|been|a] [too|that] (bad|badly|shabby|sad|lonely|down|low|depressed|tired|poorly|ill|unwell|awful|terrible|rough|worried|miserable|dusty|half bad|unhappy|stressed|anxious|upset|fed up|bored|hungry|cold|sore|stiff)
            (not|never) (complain|complaining|grumble|grumbling|moan|moaning|fault it|be better|grouse|whinge|want for anything|ask for more|want for more)
            (can not|must not|could not|should not|mustnt|will not|no room to) (complain|grumble|moan|grouse|fault|be better|whinge|ask for more)
            (never|not) [been|felt|feel|could be] better
            could not (be|feel|ask for) (better|more|any better|happier|anything)
            (nothing|no) [too|much|really|else|new|at all] [bad|wrong|to|i am not|i cannot|much] [to] (complain|complaints|complaint|moans|grumbles|worries|report|problem|problems|probs|issues|bother|trouble|troubles|dramas|drama|worry|serious|major|wrong|grumble about|used to|aches|fuss|hassle)
            (no|nothing|without|not any|not got any|hardly any|less|not in any|not had any) (pain|pains|aches|cold|cough|tears|regrets|sickness|symptoms|complaints|stress|tears shed|falls|worse|side effects)
            (not|no) (lonely|alone|crying|sad|depressed|sick|struggling|suffering|in pain|upset|miss|missing|worse|stressed|worried|bored|tired)
            [do|please|you|need|there is] (not|no need to|stop|no need|nothing to|do not) [have to|need to|you] (worry|worrying|fret|fretting|fuss|fussing|panic|panicking|be worried)
            stop [your|all|all your|all the|with the] (worrying|worry|fretting|fussing|mithering)
            no (worries|problem|probs|bother)
            not worried
            (knackered|tired|exhausted|worn out|shattered|cream crackered|jiggered|done in) .. but (happy|good|lovely|great|in a good|had a|it was|worth|content|all good|happily|loving|nicely|grand|fine|made up|well)
            (good|lovely|happy|great|nice) tired
            tears of (joy|laughter|happiness)
            (crying|cried|cry|wept|tears|weeping) .. (laughing|laughter|with laughter|happy|joy|happiness|at the film|with joy|onions|onion|soap|end of the film|the film|wedding|christening|of joy|graduation|nativity)
            (laugh*|laughed) .. (cried|crying|tears|wept)
            happy tears
            (jigsaw|crossword|phone|noise|kids|dog|weather|neighbours|telly|tv|technology|computer|sudoku|puzzle|traffic|builders|music|wordle|seagulls|roadworks|internet) [is|are] [all] (doing my head in|driving me (mad|crazy|nuts|insane|round the bend|up the wall))
            sick (as a parrot|of (this|the) (weather|rain|adverts|turkey|telly|news|election|football|politics))
            (fed up|tired|bored|sick) (of|with) (this|the) (weather|rain|wind|cold|telly|heat|snow|football|news|repeats|winter|adverts|reds|blues|referee|roadworks)
            (miserable|awful|terrible|rotten|rubbish|bad|horrible|dull|rough|grim|dreadful|depressing|cold|grey|wet|shocking|crap|dismal) [old|wet|cold|out|outside|grey] (weather|day out|out|outside|rain|telly|match|game|summer|forecast|day outside|referee|reception|signal|traffic|tv|film|programme|pun|joke|sea|crossing|winter)
            (film|films|programme|match|book|telly|game|play|song|show|series|tea|food|meal|dinner|service|bus|buses) (is|was|are|were) [a bit|so] (rubbish|awful|terrible|crap|shit|bad|poor|rotten|boring|dire|shocking|sad|dreadful|horrible|late)
            weather .. (awful|miserable|terrible|rotten|rubbish|horrible|bad|dull|rough|grim|dreadful|shocking|dire|crap|depressing)
            (was|were|felt|been|had been) [feeling|a|pretty|in] [little] (low|down|sad|poorly|lonely|rough|ill|bad|unwell|upset|struggling|fed up|under the weather|off colour|off it|worried|tired|pain|depressed) .. (but|now|and) .. (better|fine|ok|good|alright|great|grand|brighter|sound|well|picked up|on the mend|over it|over the worst)
            (got|get|getting|coming) over [a|my|the] (cold|bug|flu|cough|covid|virus|it|worst|chest infection)
            (pain|knee|hip|back|cold|cough|leg|shoulder|infection|arthritis|foot|tooth|headache|swelling|bruising|eye|bug|flu|migraine|rash|wound|ankle|wrist) .. (has gone|is gone|all gone|gone now|much better|is better|a lot better|lots better|improving|easing|eased|better today|easier|cleared up|on the mend|getting better|healing|settled|healed|is improving|better now)
            (on the mend|over the worst|on the up|turned the corner|looking up|back to normal|back to my old self|back to myself|right again|bouncing back)
            (news|echo|telly|paper|stabbing|shooting|match|war|flood|floods|election|politics|government|referee|prices) ... (terrible|awful|shocking|dreadful|sad|disgrace|horrible|disgusting|shame|rubbish|tragic)
            (down|off) (the|to|at|in|south|by|with the kids|for the|and) (shops|shop|town|pub|road|park|club|bingo|market|south|local|allotment|beach|garden|betting|bookies|chippy|allotment|docks|coast|street|city|match|church|daughters|sons|post office|library|front|prom|centre|seaside)
            (sat|sit|sitting|lie|lying|lay|put|down|settle|settled|calm|calmed|get|running|up|write|look|looked|cut|turn|turned|slow|wind|come|came|broken|break|feet|jot|note|put my feet|slowed|writing) down
            blue (badge|bin|bins|bell|bells|light|card|one|car|door|house|pill|tablet|inhaler|skies|sky|coronation|peter|cross)
            (scream*|laugh*|bring|brought|shouted|sang|cheered) the (place|house|roof) down
            (low|down) (fat|cost|salt|carb|sugar|key|tide|fares|pressure|price|prices)
            (tired|poor|sad|sick|rough|low|ill) (and happy|but happy|but good)
            (not|never) (alone|lonely) (i have|got|with|when)
            (home alone|leave well alone|let alone|stand alone|alone time|leave me alone)
        """,
    },
)

LOW: Final = Table(
    "low",
    {
        "Says they are lonely or see nobody": """
            (lonely|loneliness|lonesome|isolated|isolation|abandoned|forgotten about|unwanted|cut off from everyone|cut off from people|left out|left on the shelf)
            (all|always|so|here|am|feel|feeling|being|sat|sitting|too|much|left|on|live|stuck|just me) [all] (alone|by myself|on my own|on my tod|on me own|on my lonesome|on my jack) !(time|in the house and loving|but (happy|fine|ok|content)|now fine|today but|steam)
            (days|nights|evenings|hours|time|weekends|sundays) .. (drag|drags|dragging|long|longer|endless|never end|worst|hard|empty|quiet)
            (long|quiet|empty|endless) (days|nights|day|evenings|house|weeks|evening) (on|>|when|and|without|here|alone)
            (house|home|flat|place) [is|feels|so|was|too] [too] (quiet|empty|silent|like a morgue|big without)
            (not|nobody|no one|hardly|havent|never|barely|not a) .. (spoke|spoken|speak|rung|phoned me|talked|seen|see|sees|saw|visit*|visited|talk|talks|rings|ring|rang|calls|phoned|phones|comes|come|came|bothers|bother|cares|knocked|knocks|pops|popped|in touch|remember*|bothered) .. (soul|anyone|nobody|anybody|no one|me|day|days|week|weeks|all week|since|person|to me|near|today|round|a living|in ages|face|in on me|about me|with me|months|no more|in touch|with anyone|>) !(as (me|fine)|the doctor yet|results|it|in pain|you (mentioned|said))
            (nobody|no one|not anyone|no body|not a soul|nobody else|not got anyone|not got anybody|not have anyone|no friends|no family|no visitors|no company) .. (to talk|to speak|talk to|speak to|to see|visits|comes|calls|rings|cares|left|around|here|near|talk|for me|to go with|to sit|with|for days|this week|today|now|at all|>) !(wrong|better|home|available|at the desk|to blame|called joan|called|by that|of that|here by|here called|here named|knows)
            (no|not much|not any|miss the|miss|lack|missing) (company|conversation|companionship|friends left|visitors|human contact|contact with|friends|someone to talk|adult conversation)
            (talk|talking) to (the walls|the wall|myself all day|the telly|the cat all day|four walls)
            (only|just) [have] (the|my) (telly|tv|cat|dog|radio|four walls|budgie|wireless) [for|to|>|and] (company|talk|myself|me|>)
            [in|of|at|staring|between|within] (these|same|the) four walls
            (feel|feels|feeling|am|so) (invisible|forgotten|unloved|left behind|in the way|useless|like no one|like nobody|like a ghost|rejected|ignored|overlooked)
            (company|someone) would be (nice|lovely)
            (friends|family) [have|are] [all] [gone|dead|died|moved away|passed|passed away|busy|too busy]  (gone|dead|died|moved away|passed away|too busy|far away|passed on)
        """,
        "Says they feel low": """
            ({feel}|bit|gone|get|got|rather|little|still|mood|spirits|dead|proper|dead) [a|all|rather|so|too|that|little|pretty|dead|proper|well|emotionally|mentally|feeling|about|in myself|more|quite|been] [bit|little|lot] [rather] (low|down|sad|blue|flat|glum|upset|tearful|weepy|emotional|miserable|depressed|lost|empty|numb|fragile|vulnerable|unhappy|gloomy|heartbroken|devastated|shattered emotionally|anxious|nervous|panicky|overwhelmed|stressed|wobbly|sorry for myself|drained|teary|tear-ful|broken|hurt|grey|blah|meh|bleak|subdued|bereft|homesick|guilty|angry|frustrated|useless|uneasy|rubbish|crap|shit|rough|awful|terrible|horrible|rotten|lousy|crappy|shite|shocking|ropey|ropy|dreadful|grim|poorly|dire|pants|pooh|manky|grotty|lifeless|listless|deflated|dejected|despondent|unsettled|on edge|jittery|shaky|wobbly|in bits|like crap|like death warmed up|hopeless|disheartened|discouraged|withdrawn|melancholy|moody|tense|scared about|frayed|pissed off|hacked off|brassed off|cheesed off|browned off|narky|not myself|not right|not well|not good|not great|wretched) !(in (spain|devon|wales|the garden)|on (milk|bread|the page|electric|salt)|to (the|earth|london|my|wales|see my|hear)|the shops|at the|by the (sea|docks|coast)|that (we|they) lost|my (weight|street)|as a|maintenance|stairs now)
            (low|down|sad|blue|glum|tearful|weepy|depressed|depression|miserable|upset|unhappy|anxious|anxiety|heartbroken|devastated|gutted|despondent|distraught|emotional|overwhelmed|teary|stressed|gloomy|down hearted|downhearted|disheartened|crestfallen|melancholy) [today|tonight|lately|mood|again|spirits|at the moment|thoughts|since|this week|in the dumps|about|days|all|because|over|with|and|or|without|morning] (today|>|and|but|since|about|without|that|my|after|x|over|the|it|all|day|thinking|still|this|lonely) !(the reds|match|they lost|we lost)
            down in the (dumps|mouth)
            in the (doldrums|dumps)
            (got|have|having|feeling) the (blues|hump|morbs)
            [been|am|having|feeling|in] [a|such a] (low|bad|terrible|awful|rough|hard|tough|horrible|difficult|rotten|crap|shit|shite|rubbish|poor|off|grim|sad|lousy|down|dark|dreadful|stressful|wobbly|miserable|long|testing|trying) (day|days|week|weeks|time|night|nights|patch|month|year|few days|couple of days|mood|one|morning|weekend|spell|moment|moments|start|times) (today|again|>|at|of|with|since|this|lately|and|but|for|last|on|x|so|without|really) !(for the reds|at the match|weather|in the sun|in the garden)
            (cry|crying|cried|weep|weeping|wept|tears|sobbing|sobbed|sob|blubbing|bawling|blub|skriking) !(baby|wolf|shame|over the (line|film)|for the|from laughing)
            (fed up|cheesed off|browned off|hacked off|sick and tired|at my wits end|wits end|end of my tether|end of my rope|down in myself|at a low ebb|at my lowest|at the end of my|climbing the walls|going up the wall|going stir crazy|stir crazy|going round the bend|going insane|losing my mind|losing the plot|cabin fever|going mad|bored stiff|bored to tears|bored out|bored silly|pig sick|hit a wall|running on empty|burnt out|burned out|frazzled|run ragged|pulling my hair out|tearing my hair out)
            (my wits|wit's) end
            (doing|does|do|done|wrecking|messing with) my (head|nut|brain) (in)
            not (one|a single|a|any|even a) (card|cards|phone call|visitor|call|visit)
            (can not|could not) [seem to|bring myself to] (get going|get started|get motivated|settle|concentrate|relax|face people|face going|switch off|think straight|be doing with|get into anything|get warm to|shake it|shake this|get out of)
            [my] head [is|feels] [all] (over the place|battered|wrecked|cabbaged|mashed|gone|in bits|a mess|fried|done in|in a mess|spinning)
            (cob on|got a cob|face on me|got the hump|got a monk on|mardy|mard on)
            my head is (up my|all over|cabbaged|mashed|battered|wrecked|gone|in bits|a mess|fried|done in|in a mess|shot)
            (nerves|nerve) .. (shot|bad|gone|frayed|shattered|terrible|wrecked|on edge|jangling|playing|in shreds|in tatters)
            (in|am|absolutely|still in) (bits|pieces|a state|a bad way|a right state|a mess|a terrible state)
            (am|is|feel|feeling|i am) [a] [bit of a|right] mess
            (struggling|struggle|finding [it|things|life|everything|this|days|mornings|nights|christmas] [very] (hard|tough|difficult|a struggle)|having a hard time|finding it (hard|difficult|tough)|not coping|not cope|hard to cope|barely coping|just about coping|hanging on by a thread|hanging by a thread|barely managing|not managing|up against it|in a rut|going downhill|falling apart|falling to bits|coming apart|at sixes and sevens) !(with the (crossword|jar|new phone)|to (open|hear you|get a signal))
            (life|things|it|everything|mornings|nights|days|weekends|evenings|christmas|sundays) [is|are|has been|have been|was|feels|feel|all|been|at the moment|gets|seem|just|can be] [bit|all|too|so|very|a|getting] [bit|a bit] (hard|tough|difficult|a struggle|getting on top of me|getting to me|too much|rubbish|grim|crap|shit|a drag|getting me down|rough|going wrong|horrible|worst|awful|bleak|miserable|lousy|against me|tricky|heavy going|not easy|bad) (at the|>|lately|now|without|for|right|on|and|since|today|for me|this|but|when|here|being)
            (getting|gets|got|gotten|bring*|dragg*) (me|him|her) down
            (getting|gets|got) (to me|on top of me|too much for me|me down)
            (not|never) [feel|feeling|been|doing|am|quite|all|sleeping|eating|in a|very|in the|having a|had a|been having a|keeping|seem|look|looking|too] [very|too|all|that|really|so|particularly|quite|much|entirely|terribly|exactly|overly|a|my|at all|in|best|the|especially|a very|been|feeling|been too|in a|in good] [that] [very] (good|great|well|ok|fine|alright|grand|brilliant|happy|myself|right|best|wonderful|the best|my best|usual self|normal self|my normal self|clever|brill|marvellous|hot|self|himself|herself|good place|happy place|sound|fantastic|the ticket|up to much|up to scratch|up to it|form|good mood|smashing|lovely|special|perfect|comfortable|top form|amazing|good form|boss|fab|chipper|with it|better|coping|gr8|sparkling|content) !(enough (time|to get)|at (maths|cooking|texting|this|spelling|typing|technology|phones|computers|names)|with (phones|technology|computers|this phone|my phone|names|money)|interested)
            notreally
            (feel|feeling|felt|doing|i am|mood is|things are|been) [very|pretty|quite|feeling] bad !(about|for (missing|not)|knee|hip|back|at)
            not (so|too|very|that|as) (good|great|hot|well|clever|bright)
            (can not|could not|would not|not) [really] say [that] [i am|i feel|i] [am] (good|great|well|ok|fine|alright|happy|better)
            (wish|wishing) i (was|could|were|felt) (better|good|ok|happier|well|say i)
            (could|have|has|had|ive|days|seen) [be|been|have been|felt|do|do with being|known|had|seen|days] [been|feeling|a lot|bit] [a lot|much] (better|worse) !(off|today|thanks|now|this morning)
            (been|felt|seen|had|known) better (days)
            (better days|seen better)
            (so so|soso|so-so|up and down|ups and downs|hit and miss|middling|iffy|meh|bleh|bleurgh|ugh|blah|naff|crap|crappy|shit|shite|rubbish|pants|shocking|not brill|poor|dreadful|awful|terrible|horrible|rotten|lousy|ropey|ropy|grotty|grim|dire|desperate times) > 
            < (rough|bad|low|down|sad|awful|terrible|rubbish|poorly|ill|sick|tired|pants|dreadful|horrible|grim|worse|miserable|crap|shit|lousy|rotten|alone|bored|exhausted|stressed|anxious|worried|depressed|lonely|upset|knackered|shattered|drained|unwell|struggling|gutted|ropey|weak) [as (hell|anything|a (dog|dogs))|today|all day|day|night|week|lately|at the moment|again|thanks|morning] >
            (one of (those|them|my) (days|weeks|mornings|nights|days today|bad days)|off day|off colour|out of sorts|under the weather|off it|off my game|bit off|had a wobble|having a wobble|having a wobbly|bad head|dark cloud|black dog|black cloud|black mood)
            (bored|boredom) (stiff|rigid|out|to|with|of|>|and|silly|at|all|here|on|today|in|really|sat|being) !(games)
            (not|no|lost|losing|zero|without|lack of|little|run out of|got no|no real|lost all|hardly any|not much|not got any|not got the|not have the|not have any|not find the) [any|my|much|all|the|got|real|more] [my] (energy|motivation|interest|enthusiasm|get up and go|oomph|confidence|mojo|sparkle|appetite|spirit|heart for|heart to|strength|joy|pleasure|umph|inclination|drive)
            get up and go [has] (got up and gone|gone|went)
            (can not be bothered|could not be bothered|not be bothered|can not be arsed|not arsed|could not care less|not bothered) !(with (the|this|that|your|these|texts) (text|texts|messages|phone|news|match|weather|football|telly)|texting|with your)
            (not|never) (bothered|interested in|enjoying|enjoy|looking forward to|look forward to|care about|doing much|motivated|want to see anyone|want to get up|want to go out|want to talk|want to see people|feel like doing|feel like going|feel like it|want to do anything|feel like anything|feel up to|want to get out of|leave|left|leaving|been out|gone out|go out|been over the door|been outside|set foot|got dressed|get dressed|getting dressed|been dressed|got out of bed|get out of bed|getting out of bed|washed|get washed) [the|of|in|to|for|anything|my|much|life|days|bed|with|all|outside] (anything|much|house|bed|days|weeks|all|anymore|the door|lately|since|>|on|today|my|for|in|flat|at|door|dressing gown|life|things|a week|two days) !(from the text|texts|messages)
            (no good|not doing great|not my day|not a good|not the best|not been the best|not been good|not too clever|not too special|not too good|not so good|not so well|not up to much)
        """,
        "Misses someone, or has lost someone": """
            (miss|missing|misses|lost without|pine*|pining|grieving|grieve|grief|mourning|bereaved|bereavement|widowed) (my|our|him|her|them|you know who|it|having|people|his|being|the|all|so|of|mum|dad|everyone|seeing|company|family|+) !(out|the bus|my bus|you (lot|all|guys|texting|texts)|your texts|the texts|the messages|it last|a call|your call|call|calls|match|appointment|my appointment|a turn|the beginning|the start|the point|one|two|your|bin|parcel|sock)
            (lost|losing) [my|our|the|a] [dear|lovely|best|poor|old|older|younger|little|big|only|beloved|late|first|closest|good|dog|cat|other] [dear|best|old] (husband|wife|mum|dad|brother|sister|son|daughter|friend|mate|partner|dog|cat|him >|her >|them >|budgie|neighbour|baby|auntie|uncle|gran|grandad|cousin|grandson|granddaughter|nephew|niece|half|pet|soulmate|twin|pal) !(number|keys|phone number)
            (anniversary|birthday) .. (died|passed|death|went|passing|lost|would have been|without|heaven|would be|alone|first|sad|hard|crying|memories|cry|emotional)
            (would have been|would be) [our|his|her|my|+|a] [+] (anniversary|birthday|wedding|years|# today|100|today)
            (he|she) is not here [anymore|now|to|with|>]
            (first|another|been|# years|a year|year|months|weeks|ever) .. (christmas|birthday|anniversary|without|since) .. (without|died|went|passed|lost|him|her|gone|alone)
            can not stop thinking (about|of)
            since [my|our] [+] (died|went|passed|passed away|left us|has gone|been gone|lost|was taken|death|is gone|gone|passing)
            without (him|her|my husband|my wife|my mum|them|our +|arthur|my partner|my other) 
            (died|death|passed|passed away|dead) .. (years ago|years since|year ago|years today|year today|months ago|anniversary|this time last|last year|a year)
            (buried|burying|cremated|funeral|cremation|wake|memorial|scattering|ashes|laid to rest|hearse|graveside|cemetery|grave)  !(humour|robber)
            my heart is (broken|heavy|breaking|aching|in bits)
            (broken|heavy|aching) heart*
            heart (broken|breaking|aches|sank|heavy)
        """,
        "Worries, or cannot sleep": """
            (worried|worry|worrying|worries|fretting|fret|stressed|stress|stressing|anxious|anxiety|nervous|panicking|panic|panicky|on edge|dreading|dread|agitated|scared|frightened|afraid|terrified) (sick|about|over|all|that|of|the|my|out|and|me|stiff|to death|with|>|attack|attacks|to|too|myself|for|today|because|by|a lot|it|money|i) !(that i (have missed|forgot)|not so|about me|about a thing)
            (panic|anxiety) attack*
            (money|cash|bills|rent|debt|debts|finances) [is|are|has|worries|all|really|trouble|troubles|problems|getting|piling|too|been] (tight|worries|short|too high|up|worry|trouble|problems|piling up|too much|on top|getting me|worrying|a worry|getting) 
            (in|up to my (eyes|neck) in|drowning in) debt
            (not|no|hardly|barely|never|can not|could not|unable to|trouble|bad|poor|not much|not any|without|lack of|little|terrible|not getting|struggling to|broken|rough|rubbish|shocking|not a wink of|awful) [a|any|had|much|been|to|get|getting|wink of|wink|got|able to|proper|good|a wink of|a good|enough|bit of|seem to] [to|any|much|a|proper|wink of|good] (sleep|sleeping|slept|nights sleep|kip|a wink|shut eye|night) !(over|anymore than)
            (awake|up) (all|half|most of|half of) [of] [the] night
            (lying awake|tossing and turning|insomnia|nightmares|nightmare|bad dreams|awake worrying|wide awake at) !(grandkids|match|laughing|cards|boxing|with the baby|watching)
            (sleep|sleeping|slept) .. (bad|badly|poorly|terrible|awful|rubbish|not good|not well|all over the place|two hours|2 hours|3 hours|an hour|patchy|broken|on and off|fitful|little|hardly)
        """,
        "Off their food, or not looking after themselves": """
            (not|never|hardly|barely|stopped|can not|without|no|lost|off|not been|not got) [really|been|much|had|got|an|any|a|my|his|her|be|my own] [much|an|my|bothered] (eating|eat|ate|eaten|appetite|hungry|cooking|cook|touching food|food|drinking|meals|a meal|a proper meal|a decent meal|dinner) (much|for|lately|well|properly|since|anything|>|at|a|for one|today|the|my|enough|these|right|all|proper|and|or|as|lot|like|really) !(meat|out|before|until|after|the rest|sugar|too much today|chocolate|till|thanks|yet|bank|poisoning)
            off (my|his|her|the|me|mum|dad) (food|dinner|dinners|meals|grub|tea|feed|legs|scran)
            (leaving|leaves|left|picking at|pushing|picks at|toying with) (her|his|my|their) (dinner|dinners|meals|food|tea|plate)
            (losing|lost) [a lot of|so much|too much|a load of|loads of] weight (and|>|not|without|lately|because) !(watchers|at slimming|slimming world|on my diet|on purpose)
            (living on|just having|only having|only eating) (toast|tea|biscuits|soup|cereal|bread|tea and toast|crackers)
            (not|stopped|will not) (washing|wash|getting dressed|get dressed|shower*|bathing|looking after|taking care|get up|get out of bed|come out of) (myself|himself|herself|of) 
            (drinking|drink) (too much|a lot|more than|every night|again|heavily|on my own|to cope|to forget) !(tea|water|coffee)
        """,
    },
)

UNWELL: Final = Table(
    "unwell",
    {
        "Says they are ill, in pain or tired": """
            ({feel}|bit|got|still|gone|been|come over|came over) [a|all|rather|bit|too|little|pretty|so|quite|dead|proper|well|still|been|feeling|very|really|bad|looking] [bit] [under|off|out of] (poorly|ill|sick|unwell|rough|the weather|sickly|queasy|nauseous|weak|shattered|knackered|exhausted|tired|worn out|washed out|wiped out|run down|drained|sleepy|fatigued|jiggered|done in|whacked|pooped|lethargic|dizzy|light headed|lightheaded|wobbly|faint|feverish|achy|achey|stiff|sore|bunged up|snotty|colour|puny|peaky|groggy|grotty|manky|rotten|croaky|chesty|wheezing|bilious|heavy|unsteady|shivery|cold|worse|crook|nesh|seedy|icky|bleugh|fluey|sneezy|nithered|parched|jaded|fragile|feeble|delicate|sorts|itchy|bloated|constipated|creaky|giddy|shaky) !(of (you|your|this text|these|them)|and happy|as a (parrot|lord)|but (happy|good|ok|fine))
            (got|have|having|caught|catching|full of|with|getting|a|had|another|this|stinking|rotten|terrible|nasty|bad|streaming|horrible|heavy|going down with|down with) [a|an|the|this|bit of a|stinking|bad|terrible|touch of|awful|rotten|horrible|nasty|dose of|bit of|bug|another|tummy|stomach|sick|bad|some|water|chest|ear|urine|throat|eye|streaming] [bad|stinking|rotten] (cold|flu|cough|covid|bug|virus|infection|uti|migraine|headache|toothache|tooth ache|sore throat|tonsillitis|shingles|gout|sciatica|diarrhoea|the runs|the trots|upset tummy|bad stomach|bad back|bad leg|bad knee|bad chest|bad hip|bad head|cramp|cellulitis|vertigo|stomach ache|tummy ache|belly ache|earache|lurgy|dreaded lurgy|sniffles|norovirus|temperature|fever|cramps|rash|abscess|ulcer|chest infection|water infection|bad foot|man flu) !(drink|beer|tea|calling|water|jab|jabs|vaccine|vaccination|meats)
            (knee|knees|hip|hips|back|leg|legs|feet|foot|shoulder|shoulders|arthritis|joints|neck|hand|hands|ankle|tooth|teeth|bones|wrist|elbow|stomach|tummy|belly|eyes|ear|ears|throat|gout|sciatica|asthma|copd|head|bladder|bowels|waterworks|ibs|eczema|ulcer|ulcers|veins|piles|toe|bunion|bunions|calf|rheumatism|fingers|ribs|muscles|cough|hernia|diabetes|fibromyalgia|angina|skin|corns|lungs|thumb|guts|body) [is|are|has|have|been|feels|all|really|just|still|bad|keeps|pain|gives|give|giving|a bit|am|hurt|plays] [been|is|really|a bit|bit|all|so|me] (playing up|bad|sore|aching|ache|aches|hurting|hurts|hurt|killing me|killing|stiff|swollen|painful|giving me gyp|gyp|me gyp|giving me grief|giving me jip|giving me hell|me hell|me grief|me jip|terrible|awful|worse|agony|throbbing|acting up|up again|rough|not good|no good|swelled|creaking|in bits|is in bits|giving me bother|me bother|me jyp|seized up|burning|flaring|flared up|in pain|infected|not right|weeping|bothering me|troubling me|me trouble|dodgy|upset|up the wall|me up the wall)
            (pain|pains|ache|aches|sore|stiff|aching|bother|trouble|trouble with|gyp|bad|painful|swollen|dodgy) [in|with|from|all|of|on|in my] [my|me|the|over|down|his|her|both] [left|right|lower|bad|poor] (knee|knees|hip|hips|back|leg|legs|feet|foot|shoulder|shoulders|joints|neck|hand|hands|ankle|ankles|tooth|teeth|bones|wrist|elbow|stomach|tummy|belly|eye|eyes|ear|throat|toe|over|thumb|fingers|side|muscles|calf|stomach|water works|waterworks|gums|body|bum|bladder|groin|ribs|head)
            (in|a lot of|lots of|bit of|constant|some|so much|much|terrible|bad|got|with) pain (today|>|all|again|and|but|everywhere|at|with|from|day|on|now|now and|most|x) 
            (aches and pains|aching all over|ache all over|everything hurts|hurt all over|hurts all over|every bone|bag of bones|stiff as a board|seized up|giving me (gyp|grief|jip|hell|what for)|laid up|in bed with|stuck in bed|bed all day|bedbound|bed bound|took to my bed|full of cold|full of flu|death warmed up|run down|no energy|wiped out|under the weather|off colour|been sick|being sick|throwing up|vomit*|vomiting|sickness|diarrhoea|the runs|the trots|bug going round|coughing|sneezing|runny nose|not well|lost my voice|temperature|dizzy|dizzy spells|giddy|light headed|feverish|knackered|exhausted|shattered|worn out|tired out|dead on my feet|jiggered|cream crackered|tired all|always tired|so tired|tired|poorly|unwell|on antibiotics|antibiotics|upset stomach|bad stomach|flare up|hungover|hangover)
            (arthritis|sciatica|gout|copd|asthma|angina|fibro|fibromyalgia|ibs|lupus|rheumatism|migraine|shingles|vertigo) [is|has|been|flare|flaring] (bad|terrible|awful|playing|up|flared|flare|been|really|me|a|worse)
            (doctor|nurse|hospital) .. (not happy|worried about|tests|found a lump|bad news|cancer|biopsy|results are bad)
            (got|have|it is|diagnosed with|told i have|told me i have) [the big c|a|lung|breast|bowel|prostate|terminal|skin] (cancer|tumour|lump|dementia|parkinsons|alzheimers|the big c|a lump|leukaemia)
        """,
    },
)

OK: Final = Table(
    "ok",
    {
        "Says they are well": """
            ({feel}|i|all|everything|things|life|we|both|it|going|day|mum|dad|he|she|gran|grandad|husband|wife|still|been|health|bit|today|keeping|having|had|much|really|week|night|morning|weekend|time|got|doing|very|yes|sleeping|eating|in) [is|are|am|all|been|very|really|feeling|doing|keeping|going|both|absolutely|quite|still|just|looking|getting|fairly|perfectly|pretty|reasonably|more|much|a|lot|again|generally|now|today|nice and|well and|proper|dead|mostly|as|ever|in|such|such a|some|lots of|bit|had|having|a lot|so|or less|here is|here|ticking along|sort of] [a|very|a lot|and|much|feeling|in|really] ({good}|well|better|comfortable|healthy|fit|brighter|settled|relaxed|calm|hopeful|stable|safe|safe and well|well looked after|improved|proud|strong|excited|delighted|thrilled|over the moon|buzzing|pleased|laughing|smiling|right as rain|tickety boo|on top|on top form|on form|good form|fine fettle|rude health|good spirits|high spirits|good health|good nick|good fettle|good hands|good shape|great shape|good mood|the pink|cosy|comfy|peaceful|enjoying|enjoyable|going well|going ok|rosy|satisfied|loving it|loving life|a laugh|fun|in my element|like a dream) !(enough|morning|afternoon|evening|night|god|luck|deal|grief|job|idea|question|thing|wishes|friday|aware|to (hear|see|know|speak)|advised|appointment|for nothing|carer|carers|if (you|someone|i)|if i could|to have (a chat|someone))
            < (ok|good|fine|alright|great|grand|sound|boss|smashing|champion|brilliant|fantastic|excellent|wonderful|dandy|super|fab|fabulous|magic|ace|belting|brill|amazing|perfect|marvellous|spot on|splendid|cushty|peachy|terrific|happy|chuffed|made up|well|lovely|better|content|comfy|tip top|top|mint|tops|superb|gear|mega|belter|golden|gravy|bostin|hunky dory|tickety boo|cheerful|chipper|tidy|canny|wicked|awesome|fit|healthy|busy|rosy|peachy|safe) [as (a|an|the|pie|can be|ever|always|usual|punch|houses|larry|rain|ninepence) [+] [+]|and|today|enough|sound|here|over here|me|la|x|well|dandy|very|all|ere|so far|this end|at (the moment|present|my end)|ere ta|under the circumstances|considering|ta x|actually] >
            (fine|ok|alright|great|grand|sound|smashing|champion|brill|good|well) (thanks|and you|how are you|how about|hope|here|all|cheers|and dandy|and well|as ever|and happy|now|today|ta|love|up here|for my age|considering|nothing|to report|had|just|been|got|watching|and had|this|in myself|honest|don't|do not worry|you|yourself|xx)
            thanks i am (good|well|fine|ok|alright|grand|great|sound)
            (so far so good|all (good|well|fine|ok|alright|sound|grand|great|is well|is good|gravy|sorted|clear|cool|present and correct|quiet|calm|smiles|tickety boo|happy|in order|safe|hunky dory)|everything (fine|ok|good|well|alright|great|sound|grand|hunky dory|tickety boo|sorted|under control)|life is good|nothing wrong|nothing to worry about|nothing to report|nothing doing|no problems|no probs|no complaints|no worries|no issues|no bother|no change|not a bother)
            ([no|nothing|not|never|can not|must not|could not|should not|not too|not so|not that] (complain|complaining|grumble|grumbling|moan|better))
            not (three|four) bad
            not [too|so|that|all that|doing|feeling|really|been|at all] [too|that|so|at all] (bad|badly|shabby|dusty)
            not half bad
            (can not|could not|must not|never|not) [really] (complain|grumble|moan|be better|been better|felt better|fault it|whinge|grouse)
            (as well as can be|as good as|as well as) (expected|new|gold|can be|could be|ever|can be expected)
            (pulling|pulled|getting|got) through [it|the day|somehow|>]
            (cracking|getting|carrying|keeping|soldiering|plodding|battling|struggling happily) on (with things|as (normal|usual|ever)|nicely|well|>|with life|regardless)
            still (breathing|here|alive|standing|kicking|smiling|laughing|plodding)
            full as (an egg|a)
            had [a|such a] [great|lovely|real] (blast|ball|hoot|laugh|giggle|whale of a time|knees up|sing song|good time|great time)
            (breathing|pain|knee|walking|chest|cough|hip|back|leg|sleep) [is|feels|a lot|much|bit|loads|lots|feeling] [a lot|much|bit|loads|lots] (easier|better|improved|clear|improving|fine|good)
            (fair to middling|fair to middlin|fair|fairly (good|well)|bearing up|getting by|getting there|getting along|getting about|ticking over|ticking along|tickin over|plodding on|plodding along|pottering|pottering about|potter about|soldiering on|muddling along|muddling through|jogging along|rubbing along|surviving|managing|managing ok|managing fine|hanging in there|still here|still standing|still going|still smiling|still kicking|still alive|alive and kicking|alive and well|living the dream|above ground|keeping going|keeping busy|keep busy|keeping well|keeping warm|keeping my end up|keeping my chin up|keeping out of trouble|mustn't grumble|could be worse|can be worse|might be worse|been worse|no worse|worse things happen|same as ever|same as always|same as usual|same old|same old same old|much the same|the usual|as usual|bobbing along|poddling on|coping|coping well|doing my best|getting on with it|fighting fit|full of beans|on the mend|on the up|over the moon|over the worst|turned the corner|things are picking up|i am picking up|perking up|bucking up|fit as a|right as rain|happy as|snug as|bright eyed|bushy tailed|good as gold|in the pink|in fine fettle|on top of the world|on cloud nine|top of the world|tip top|top form|top notch|a1|a ok|a okay|aok|hunky dory|tickety boo|living the life|loving life|on good form|in good form|in good spirits|firing on all cylinders|sound as a|sorted|at peace|on the right side)
            (made up|buzzing|chuffed|tickled pink|thrilled|delighted|over the moon|laughing|chuffed to bits|well chuffed|proud as punch|excited|ecstatic) (la|with|about|>|that|to|here|me|for|at|lad|over|cos|today|because|as|we|i)
            (had|having|have|been|is|got|enjoying|enjoyed|enjoy|what|spent|such|it was|was|looking forward to|went|great|good|love|loved|loving) [a|the|my|such a|some|an|lots of|really|very|just|our|of|to|being|having] [very|really|bit of a|absolutely|most|dead] (lovely|nice|great|good|grand|boss|fab|fabulous|brilliant|wonderful|smashing|super|happy|amazing|fantastic|busy|quiet|pleasant|enjoyable|belting|cracking|magic|belter|gorgeous|proper nice|productive|peaceful|relaxing|restful|ball|whale|laugh|good laugh|giggle|sun|sunshine|garden|grandkids|fun|party|bingo|company) !(idea|to (see you|have|talk)|if)
            (lovely|nice|great|good|grand|boss|fab|brilliant|wonderful|smashing|happy|belting|cracking|magic|beautiful|gorgeous|sunny|busy|quiet|relaxing) (day|time|weekend|week|morning|afternoon|evening|night|walk|chat|visit|breakfast|brekkie|lunch|dinner|tea|sunday|brew|cuppa|game|meal|news|company|here|lie in|break|birthday|christmas|holiday) !(if|please|would|could|to you|one|to all|wishes|ahead|off)
            (slept|sleep|sleeping|eaten|eating|ate|eat) [very|really|quite|ok|like] (well|fine|ok|good|like a log|a log|like a baby|a baby|a horse|like a horse|great|lovely|soundly|alright|better|plenty)
            (feel|feeling|felt|getting|got|much|am|bit|lot|little|am getting|loads|doing|even|far|heaps|is) [bit|a lot|a bit|much|loads|lots|little|far|so much|day by day] better (today|now|than|thanks|>|and|every|day|each|since|already|after|for|this|from|in myself|all round)
            (in|of) [very|such|really|a|quite] (good|great|high|fine|better|excellent|rude|best) (spirits|health|form|mood|fettle|shape|nick|place|humour|company|hands|heart)
            (looking|look) forward to (it|the|seeing|my|a|going|christmas|bingo|spring|summer|tomorrow|tonight|weekend|saturday|sunday|friday|them|having|our)
            ({good}|well) >
            ^ ({good}|well) !(morning|afternoon|evening|night|day|to know|god|luck|grief|job|idea|question|thing|is|and you|you|i|if)
            not [a|too|such a|been a|so|been too|had a] bad (day|week|night|morning|weekend|one|one today|really|today|here|x|all|thing)
            (otherwise|apart from that|other than that|all in all|mostly|mainly) (ok|fine|good|well|grand|alright|great|sound)
            (can not wait|dying|excited|off|going) to (see|go to|meet|visit) [my|the|our] (grandkids|grandson|granddaughter|grandchildren|match|panto|family|great grandchild|little one|baby|dog|kids|lads|girls|new baby|tomorrow|show|daughter|son|sister)
            (wouldn't|would not) (swap|change) [it|them|him|her] (for|a)
            (do not|no need to|nothing to|dont|please do not|stop|need not|you need not|not to) [you] (worry|worrying|fret|fuss|fussing|be worried|panic|mither) (about|me|yourself|>|i am|am|on) 
            (no|yes) [still|all|am|really|not] (i am|am|is|she is|he is|mum is|dad is|we are|it is|everything is|all) [very|really|both|absolutely|perfectly] (ok|good|fine|alright|great|grand|sound|well|champion|smashing|here)
            (busy|been) (gardening|baking|knitting|out|shopping|to (bingo|church|the shops|town|the club|the match|tai chi|the gym|the park)|dancing|painting|in the garden|busy|bowling|at the club|doing the garden|swimming|walking|playing|round the|for a walk|watching|down the|with the grandkids|out with) (>|and|with|today|all|this|on|in|at|for|lovely|again|now|my|tonight|day) !(can not|scared|not (been|felt))
            (just|been|had|having|enjoying|watching|got|off to|going to|on my way to|in from|back from|made|making|about to have|doing) [just|a|my|the|some|me|nice|lovely] [nice|lovely] (brekkie|breakfast|brew|cuppa|cup of tea|tea and toast|dinner|lunch|pint|the shops|bingo|the club|telly|the match|the garden|gardening|church|crossword|jigsaw|baking|knitting|ironing|sunday roast|scouse|bath|walk|nap|homes under the hammer|the news|countdown|pointless|the chase|bargain hunt|corrie|hairdo|my hair done|nails done|tai chi|zumba|the library|roast|cake|ice cream|haircut|shopping|choir|housework) !(needs)
            [yes|all|am|we are|is] (safe|warm) and (well|sound|safe|warm|dry|fed|cosy|happy)
            (grandkids|family|daughter|son|sister|friends|kids|grandchildren|friend|everyone) [is|are|here|came|came round|come|coming|visiting|were|staying|round] [here|round|over|down|with me|to see me|for|today|to stay|visiting] (tea|for tea|for dinner|today|which|and|the weekend|lunch|dinner|lovely)
            (sun is (out|shining)|sunshine|in the garden|out in the garden|sitting in the sun|sat in the sun|in the sun)
        """,
    },
)
