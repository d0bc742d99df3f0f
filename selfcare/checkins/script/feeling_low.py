"""How people say they are low: lonely, sad, grieving, worried. Understatement is heard as it is meant."""

from typing import Final

from .patterns import Table

LOW: Final = Table(
    "low",
    {
        "Says they are lonely or see nobody": """
            (lonely|loneliness|lonesome|isolated|isolation|abandoned|forgotten about|unwanted|cut off from everyone|\
                cut off from people|left out|left on the shelf)
            (all|always|so|here|am|feel|feeling|being|sat|sitting|too|much|left|on|live|stuck|just me) [all] (alone|\
                by myself|on my own|on my tod|on me own|on my lonesome|on my jack) !(time|in the house and loving|\
                but (happy|fine|ok|content)|now fine|today but|steam)
            (days|nights|evenings|hours|time|weekends|sundays) .. (drag|drags|dragging|long|longer|endless|never end|\
                worst|hard|empty|quiet)
            (long|quiet|empty|endless) (days|nights|day|evenings|house|weeks|evening) (on|>|when|and|without|here|\
                alone)
            (house|home|flat|place) [is|feels|so|was|too] [too] (quiet|empty|silent|like a morgue|big without)
            (not|nobody|no one|hardly|havent|never|barely|not a) .. (spoke|spoken|speak|rung|phoned me|talked|seen|\
                see|sees|saw|visit*|visited|talk|talks|rings|ring|rang|calls|phoned|phones|comes|come|came|bothers|\
                bother|cares|knocked|knocks|pops|popped|in touch|remember*|bothered) .. (soul|anyone|nobody|anybody|\
                no one|me|day|days|week|weeks|all week|since|person|to me|near|today|round|a living|in ages|face|in \
                on me|about me|with me|months|no more|in touch|with anyone|>) !(as (me|fine)|the doctor yet|results|\
                it|in pain|you (mentioned|said))
            (nobody|no one|not anyone|no body|not a soul|nobody else|not got anyone|not got anybody|not have anyone|\
                no friends|no family|no visitors|no company) .. (to talk|to speak|talk to|speak to|to see|visits|\
                comes|calls|rings|cares|left|around|here|near|talk|for me|to go with|to sit|with|for days|this week|\
                today|now|at all|>) !(wrong|better|home|available|at the desk|to blame|called joan|called|by that|of \
                that|here by|here called|here named|knows)
            (no|not much|not any|miss the|miss|lack|missing) (company|conversation|companionship|friends left|\
                visitors|human contact|contact with|friends|someone to talk|adult conversation)
            (talk|talking) to (the walls|the wall|myself all day|the telly|the cat all day|four walls)
            (only|just) [have] (the|my) (telly|tv|cat|dog|radio|four walls|budgie|wireless) [for|to|>|and] (company|\
                talk|myself|me|>)
            [in|of|at|staring|between|within] (these|same|the) four walls
            (feel|feels|feeling|am|so) (invisible|forgotten|unloved|left behind|in the way|useless|like no one|like \
                nobody|like a ghost|rejected|ignored|overlooked)
            (company|someone) would be (nice|lovely)
            (friends|family) [have|are] [all] [gone|dead|died|moved away|passed|passed away|busy|too busy]  (gone|\
                dead|died|moved away|passed away|too busy|far away|passed on)
        """,
        "Says they feel low": """
            ({feel}|bit|gone|get|got|rather|little|still|mood|spirits|dead|proper|dead) [a|all|rather|so|too|that|\
                little|pretty|dead|proper|well|emotionally|mentally|feeling|about|in myself|more|quite|been] [bit|\
                little|lot] [rather] (low|down|sad|blue|flat|glum|upset|tearful|weepy|emotional|miserable|depressed|\
                lost|empty|numb|fragile|vulnerable|unhappy|gloomy|heartbroken|devastated|shattered emotionally|\
                anxious|nervous|panicky|overwhelmed|stressed|wobbly|sorry for myself|drained|teary|tear-ful|broken|\
                hurt|grey|blah|meh|bleak|subdued|bereft|homesick|guilty|angry|frustrated|useless|uneasy|rubbish|crap|\
                shit|rough|awful|terrible|horrible|rotten|lousy|crappy|shite|shocking|ropey|ropy|dreadful|grim|\
                poorly|dire|pants|pooh|manky|grotty|lifeless|listless|deflated|dejected|despondent|unsettled|on edge|\
                jittery|shaky|wobbly|in bits|like crap|like death warmed up|hopeless|disheartened|discouraged|\
                withdrawn|melancholy|moody|tense|scared about|frayed|pissed off|hacked off|brassed off|cheesed off|\
                browned off|narky|not myself|not right|not well|not good|not great|wretched) !(in (spain|devon|wales|\
                the garden)|on (milk|bread|the page|electric|salt)|to (the|earth|london|my|wales|see my|hear)|the \
                shops|at the|by the (sea|docks|coast)|that (we|they) lost|my (weight|street)|as a|maintenance|stairs \
                now)
            (low|down|sad|blue|glum|tearful|weepy|depressed|depression|miserable|upset|unhappy|anxious|anxiety|\
                heartbroken|devastated|gutted|despondent|distraught|emotional|overwhelmed|teary|stressed|gloomy|down \
                hearted|downhearted|disheartened|crestfallen|melancholy) [today|tonight|lately|mood|again|spirits|at \
                the moment|thoughts|since|this week|in the dumps|about|days|all|because|over|with|and|or|without|\
                morning] (today|>|and|but|since|about|without|that|my|after|x|over|the|it|all|day|thinking|still|\
                this|lonely) !(the reds|match|they lost|we lost)
            down in the (dumps|mouth)
            in the (doldrums|dumps)
            (got|have|having|feeling) the (blues|hump|morbs)
            [been|am|having|feeling|in] [a|such a] (low|bad|terrible|awful|rough|hard|tough|horrible|difficult|\
                rotten|crap|shit|shite|rubbish|poor|off|grim|sad|lousy|down|dark|dreadful|stressful|wobbly|miserable|\
                long|testing|trying) (day|days|week|weeks|time|night|nights|patch|month|year|few days|couple of days|\
                mood|one|morning|weekend|spell|moment|moments|start|times) !(for the reds|at the match|weather|in \
                the sun|in the garden)
            (cry|crying|cried|weep|weeping|wept|tears|sobbing|sobbed|sob|blubbing|bawling|blub|skriking) !(baby|wolf|\
                shame|over the (line|film)|for the|from laughing)
            (fed up|cheesed off|browned off|hacked off|sick and tired|at my wits end|wits end|end of my tether|end \
                of my rope|down in myself|at a low ebb|at my lowest|at the end of my|climbing the walls|going up the \
                wall|going stir crazy|stir crazy|going round the bend|going insane|losing my mind|losing the plot|\
                cabin fever|going mad|bored stiff|bored to tears|bored out|bored silly|pig sick|hit a wall|running \
                on empty|burnt out|burned out|frazzled|run ragged|pulling my hair out|tearing my hair out)
            (my wits|wit's) end
            (doing|does|do|done|wrecking|messing with) my (head|nut|brain)
            not (one|a single|a|any|even a) (card|cards|phone call|visitor|call|visit)
            (can not|could not) [seem to|bring myself to] (get going|get started|get motivated|settle|concentrate|\
                relax|face people|face going|switch off|think straight|be doing with|get into anything|get warm to|\
                shake it|shake this|get out of)
            [my] head [is|feels] [all] (over the place|battered|wrecked|cabbaged|mashed|gone|in bits|a mess|fried|\
                done in|in a mess|spinning)
            (cob on|got a cob|face on me|got the hump|got a monk on|mardy|mard on)
            my head is (up my|all over|cabbaged|mashed|battered|wrecked|gone|in bits|a mess|fried|done in|in a mess|\
                shot)
            (nerves|nerve) .. (shot|bad|gone|frayed|shattered|terrible|wrecked|on edge|jangling|playing|in shreds|in \
                tatters)
            (in|am|absolutely|still in) (bits|pieces|a state|a bad way|a right state|a mess|a terrible state)
            (am|is|feel|feeling|i am) [a] [bit of a|right] mess
            (struggling|struggle|finding [it|things|life|everything|this|days|mornings|nights|christmas] [very] \
                (hard|tough|difficult|a struggle)|having a hard time|finding it (hard|difficult|tough)|not coping|\
                not cope|hard to cope|barely coping|just about coping|hanging on by a thread|hanging by a thread|\
                barely managing|not managing|up against it|in a rut|going downhill|falling apart|falling to bits|\
                coming apart|at sixes and sevens) !(with the (crossword|jar|new phone)|to (open|hear you|get a \
                signal))
            (life|things|it|everything|mornings|nights|days|weekends|evenings|christmas|sundays) [is|are|has been|\
                have been|was|feels|feel|all|been|at the moment|gets|seem|just|can be] [bit|all|too|so|very|a|\
                getting] [bit|a bit] (hard|tough|difficult|a struggle|getting on top of me|getting to me|too much|\
                rubbish|grim|crap|shit|a drag|getting me down|rough|going wrong|horrible|worst|awful|bleak|miserable|\
                lousy|against me|tricky|heavy going|not easy|bad) (at the|>|lately|now|without|for|right|on|and|\
                since|today|for me|this|but|when|here|being)
            (getting|gets|got|gotten|bring*|dragg*) (me|him|her) down
            (getting|gets|got) (to me|on top of me|too much for me|me down)
            (not|never) [feel|feeling|been|doing|am|quite|all|sleeping|eating|in a|very|in the|having a|had a|been \
                having a|keeping|seem|look|looking|too] [very|too|all|that|really|so|particularly|quite|much|\
                entirely|terribly|exactly|overly|a|my|at all|in|best|the|especially|a very|been|feeling|been too|in \
                a|in good] [that] [very] (good|great|well|ok|fine|alright|grand|brilliant|happy|myself|right|best|\
                wonderful|the best|my best|usual self|normal self|my normal self|clever|brill|marvellous|hot|self|\
                himself|herself|good place|happy place|sound|fantastic|the ticket|up to much|up to scratch|up to it|\
                form|good mood|smashing|lovely|special|perfect|comfortable|top form|amazing|good form|boss|fab|\
                chipper|with it|better|coping|gr8|sparkling|content) !(enough (time|to get)|at (maths|cooking|\
                texting|this|spelling|typing|technology|phones|computers|names)|with (phones|technology|computers|\
                this phone|my phone|names|money)|interested)
            notreally
            not (up|feeling up) to (much|anything|it|doing|company)
            (feeling|showing|feel) my age
            going through the motions
            (wish|wished|wishing) [that|the|my] (family|kids|children|son|daughter|someone|somebody|people|they|\
                anyone|anybody|you|he|she|friends) [would|could|wud] (visit|come|ring|call|phone|care|bother|\
                bothered|cared|came|rang|called|visited)
            (feel|feeling|felt|doing|i am|mood is|things are|been) [very|pretty|quite|feeling] bad !(about|for \
                (missing|not)|knee|hip|back|at)
            not (so|too|very|that|as) (good|great|hot|well|clever|bright)
            (can not|could not|would not|not) [really] say [that] [i am|i feel|i] [am] (good|great|well|ok|fine|\
                alright|happy|better)
            (wish|wishing) i (was|could|were|felt) (better|good|ok|happier|well|say i)
            (could|have|has|had|ive|days|seen) [be|been|have been|felt|do|do with being|known|had|seen|days] [been|\
                feeling|a lot|bit] [a lot|much] (better|worse) !(off|today|thanks|now|this morning)
            (been|felt|seen|had|known) better
            (better days|seen better)
            (so so|soso|so-so|up and down|ups and downs|hit and miss|middling|iffy|meh|bleh|bleurgh|ugh|blah|naff|\
                crap|crappy|shit|shite|rubbish|pants|shocking|not brill|poor|dreadful|awful|terrible|horrible|rotten|\
                lousy|ropey|ropy|grotty|grim|dire|desperate times) >
            < (rough|bad|low|down|sad|awful|terrible|rubbish|poorly|ill|sick|tired|pants|dreadful|horrible|grim|\
                worse|miserable|crap|shit|lousy|rotten|alone|bored|exhausted|stressed|anxious|worried|depressed|\
                lonely|upset|knackered|shattered|drained|unwell|struggling|gutted|ropey|weak) [as (hell|anything|a \
                (dog|dogs))|today|all day|day|night|week|lately|at the moment|again|thanks|morning] >
            (one of (those|them|my) (days|weeks|mornings|nights|days today|bad days)|off day|off colour|out of sorts|\
                under the weather|off it|off my game|bit off|had a wobble|having a wobble|having a wobbly|bad head|\
                dark cloud|black dog|black cloud|black mood)
            (bored|boredom) (stiff|rigid|out|to|with|of|>|and|silly|at|all|here|on|today|in|really|sat|being) !(games)
            (not|no|lost|losing|zero|without|lack of|little|run out of|got no|no real|lost all|hardly any|not much|\
                not got any|not got the|not have the|not have any|not find the) [any|my|much|all|the|got|real|more] \
                [my] (energy|motivation|interest|enthusiasm|get up and go|oomph|confidence|mojo|sparkle|appetite|\
                spirit|heart for|heart to|strength|joy|pleasure|umph|inclination|drive)
            get up and go [has] (got up and gone|gone|went)
            (can not be bothered|could not be bothered|not be bothered|can not be arsed|not arsed|could not care \
                less|not bothered) !(with (the|this|that|your|these|texts) (text|texts|messages|phone|news|match|\
                weather|football|telly)|texting|with your)
            (not|never) (bothered|interested in|enjoying|enjoy|looking forward to|look forward to|care about|doing \
                much|motivated|want to see anyone|want to get up|want to go out|want to talk|want to see people|feel \
                like doing|feel like going|feel like it|want to do anything|feel like anything|feel up to|want to \
                get out of|leave|left|leaving|been out|gone out|go out|been over the door|been outside|set foot|got \
                dressed|get dressed|getting dressed|been dressed|got out of bed|get out of bed|getting out of bed|\
                washed|get washed) [the|of|in|to|for|anything|my|much|life|days|bed|with|all|outside] (anything|much|\
                house|bed|days|weeks|all|anymore|the door|lately|since|>|on|today|my|for|in|flat|at|door|dressing \
                gown|life|things|a week|two days) !(from the text|texts|messages)
            (no good|not doing great|not my day|not a good|not the best|not been the best|not been good|not too \
                clever|not too special|not too good|not so good|not so well|not up to much)
        """,
        "Misses someone, or has lost someone": """
            (miss|missing|misses|lost without|pine*|pining|grieving|grieve|grief|mourning|bereaved|bereavement|\
                widowed) (my|our|him|her|them|you know who|it|having|people|his|being|the|all|so|of|mum|dad|everyone|\
                seeing|company|family|+) !(out|the bus|my bus|you (lot|all|guys|texting|texts)|your texts|the texts|\
                the messages|it last|a call|your call|call|calls|match|appointment|my appointment|a turn|the \
                beginning|the start|the point|one|two|your|bin|parcel|sock)
            (lost|losing) [my|our|the|a] [dear|lovely|best|poor|old|older|younger|little|big|only|beloved|late|first|\
                closest|good|dog|cat|other] [dear|best|old] (husband|wife|mum|dad|brother|sister|son|daughter|friend|\
                mate|partner|dog|cat|him >|her >|them >|budgie|neighbour|baby|auntie|uncle|gran|grandad|cousin|\
                grandson|granddaughter|nephew|niece|half|pet|soulmate|twin|pal) !(number|keys|phone number)
            (anniversary|birthday) .. (died|passed|death|went|passing|lost|would have been|without|heaven|would be|\
                alone|first|sad|hard|crying|memories|cry|emotional)
            (would have been|would be) [our|his|her|my|+|a] [+] (anniversary|birthday|wedding|years|# today|100|today)
            (he|she) is not here [anymore|now|to|with|>]
            (first|another|been|# years|a year|year|months|weeks|ever) .. (christmas|birthday|anniversary|without|\
                since) .. (without|died|went|passed|lost|him|her|gone|alone)
            can not stop thinking (about|of)
            since [my|our] [+] (died|went|passed|passed away|left us|has gone|been gone|lost|was taken|death|is gone|\
                gone|passing)
            without (him|her|my husband|my wife|my mum|them|our +|arthur|my partner|my other)
            (died|death|passed|passed away|dead) .. (years ago|years since|year ago|years today|year today|months \
                ago|anniversary|this time last|last year|a year)
            (buried|burying|cremated|funeral|cremation|wake|memorial|scattering|ashes|laid to rest|hearse|graveside|\
                cemetery|grave)  !(humour|robber)
            my heart is (broken|heavy|breaking|aching|in bits)
            (broken|heavy|aching) heart*
            heart (broken|breaking|aches|sank|heavy)
        """,
        "Worries, or cannot sleep": """
            (worried|worry|worrying|worries|fretting|fret|stressed|stress|stressing|anxious|anxiety|nervous|\
                panicking|panic|panicky|on edge|dreading|dread|agitated|scared|frightened|afraid|terrified) !(that i \
                (have missed|forgot)|not so|about me|about a thing)
            (panic|anxiety) attack*
            (money|cash|bills|rent|debt|debts|finances) [is|are|has|worries|all|really|trouble|troubles|problems|\
                getting|piling|too|been] (tight|worries|short|too high|up|worry|trouble|problems|piling up|too much|\
                on top|getting me|worrying|a worry|getting)
            (in|up to my (eyes|neck) in|drowning in) debt
            (not|no|hardly|barely|never|can not|could not|unable to|trouble|bad|poor|not much|not any|without|lack \
                of|little|terrible|not getting|struggling to|broken|rough|rubbish|shocking|not a wink of|awful) [a|\
                any|had|much|been|to|get|getting|wink of|wink|got|able to|proper|good|a wink of|a good|enough|bit of|\
                seem to] [to|any|much|a|proper|wink of|good] (sleep|sleeping|slept|nights sleep|kip|a wink|shut eye|\
                night) !(over|anymore than)
            (awake|up) (all|half|most of|half of) [of] [the] night
            (lying awake|tossing and turning|insomnia|nightmares|nightmare|bad dreams|awake worrying|wide awake at) \
                !(grandkids|match|laughing|cards|boxing|with the baby|watching)
            (sleep|sleeping|slept) .. (bad|badly|poorly|terrible|awful|rubbish|not good|not well|all over the place|\
                two hours|2 hours|3 hours|an hour|patchy|broken|on and off|fitful|little|hardly)
        """,
        "Off their food, or not looking after themselves": """
            (not|never|hardly|barely|stopped|can not|without|no|lost|off|not been|not got) [really|been|much|had|got|\
                an|any|a|my|his|her|be|my own] [much|an|my|bothered] (eating|eat|ate|eaten|appetite|hungry|cooking|\
                cook|touching food|food|drinking|meals|a meal|a proper meal|a decent meal|dinner) !(meat|out|before|\
                until|after|the rest|sugar|too much today|chocolate|till|thanks|yet|bank|poisoning)
            off (my|his|her|the|me|mum|dad) (food|dinner|dinners|meals|grub|tea|feed|legs|scran)
            (leaving|leaves|left|picking at|pushing|picks at|toying with) (her|his|my|their) (dinner|dinners|meals|\
                food|tea|plate)
            (losing|lost) [a lot of|so much|too much|a load of|loads of] weight (and|>|not|without|lately|because) \
                !(watchers|at slimming|slimming world|on my diet|on purpose)
            (living on|just having|only having|only eating) (toast|tea|biscuits|soup|cereal|bread|tea and toast|\
                crackers)
            (not|stopped|will not) (washing|wash|getting dressed|get dressed|shower*|bathing|looking after|taking \
                care|get up|get out of bed|come out of)
            (drinking|drink) (too much|a lot|more than|every night|again|heavily|on my own|to cope|to forget) !(tea|\
                water|coffee)
        """,
    },
)
