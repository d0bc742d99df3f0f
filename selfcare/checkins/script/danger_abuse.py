"""Danger from other people: blows, threats, fear, money taken, being kept in, neglect; and danger to other people."""

from typing import Final

from .patterns import Table

ABUSE: Final = Table(
    "abuse",
    {
        "Says somebody hurts them": """
            (he|she|they|son|daughter|husband|wife|partner|carer|carers|nephew|niece|grandson|granddaughter|lodger|\
                neighbour|neighbours|fella|boyfriend|girlfriend|brother|sister|ex|nurse|staff|kids|landlord|man|lad|\
                lads|who|+) [has|have|had|just|always|still|keeps|kept|keep|often|sometimes|regularly|was|is|been|\
                did|does|will|tried to|started|likes to|only] [been] [just|keeps] {hits} (me|us|her|him|mum|dad|gran|\
                my (mum|arm|face|hair|head|legs|wrist|daughter|son|gran|dad|kids|neck|back|hand)|again|when|about) \
                !(for six|with (a|the) (joke|bill|price|idea|news)|off my feet|up when|at (dominoes|cards|bingo|\
                scrabble|chess|pool|darts|snooker|snap|draughts|rummy)|like a|to (it|the)|of|about my|up at|how|hard \
                (when|at|that)|that he|that she|that i|up nicely|in the raffle|into shape|a (wave|kiss|smile|lift|\
                party|bone|surprise)|going|then|all at once|hands down|fair and|by a|down with|in the feels|with \
                kindness|lines)
            {hits} (me|us|my mum|my dad|mum|dad) (about|around|again|last night|in the face|yesterday|when|if|\
                because|on purpose|every|for|so i|with|this|today|over|down|up against|across|against|and i|down the|\
                and took|all the time|to the floor|hard|really|sometimes|and now|on the)  !(up|for the team|a joke|\
                at cards)
            (been|was|got|am|being|get|is|getting) (hit|punched|slapped|kicked|beaten|battered|shoved|strangled|\
                abused|assaulted|attacked|hurt|bullied|harassed|stalked|raped|molested|groped|threatened|blackmailed|\
                exploited|neglected|mistreated|locked in|pushed around|pushed about|robbed|cuckooed|trafficked|\
                knocked about|knocked around|smacked|manhandled|starved|bitten) [by|at|with|in|again|>|and|for|about|\
                every|sexual*|physical*|emotional*|financial*|last|on] !(the (sun|news|price|weather|rain|cold|flu|\
                bug|mozzies|midges)|(mozzies|midges|mosquitos|mosquitoes)|a (mosquito|midge|bug|cold|virus)|bugs|by \
                the bug)
            (forces|forced|forcing) (himself|herself|themselves) on (me|her|my mum|him)
            (controls|decides|monitors|dictates|checks) (everything|every|all|what) [i|my|thing|that i|where i|who \
                i] (do|wear|spend|eat|move|say|see|go|penny|step|minute|single)
            (throws|threw|throwing|chucks|chucked|lobs|lobbed) (things|plates|stuff|cups|something|objects|food|\
                crockery|+) at (me|mum|dad|her|him|us)
            (held|kept) (here|captive|hostage|prisoner|in here|in this|in a|against) !(until|for (observation|tests|\
                monitoring)|overnight|in (hospital|the royal|ward))
            (his|her|their|he|she|they) .. (hands|hand|arm|belt|scarf) (round|around|over|on) my (throat|neck|mouth)
            (pulls|pulled|pulling|drags|dragged) (me|her|him|mum|us) [about|around|by] [my|the|her] (hair|arm|arms|\
                neck|about|around|floor|ear)
            (pulls|pulled|pulling|yanks|yanked) (my|her|mum|his) hair !(up|back in|out of)
            (someone|somebody) [here|next door|at home|in the house] [is] (scares|frightens|threatens|terrifies|\
                scaring|frightening|threatening) me
            (domestic|elder|sexual|physical|emotional|financial) (violence|abuse)
            (abusive|violent|coercive|controlling) !(language on the|film|programme|weather|storm)
            (rape|raped|raping|molest*|sexual* assault*|sexually abused|sexual assault|indecent* assault*|groped|\
                groping|interfered with me|flashed at me|exposed himself)
            (touch*|puts his hands|put his hands|feels|felt|kissed|kisses|got into bed with|gets into bed with|\
                undressed|forced|forces|makes) [me|himself on me] .. (private*|down there|where he should*|where she \
                should*|where they should*|my breast*|my breasts|inappropriat*|sexual*|between my legs|not want|not \
                like it|under my|against my will|bits|feel uncomfortable|wrong way)
            (marks|bruise|bruises|bruising|black eye|cuts) .. (off|from|where|because|him|her|them|he|she|carer|\
                husband|son|by) .. (him|her|he|she|husband|son|wife|carer|they|grabbed|hit|partner|daughter|again|\
                hurts) !(blood test|blood tests|warfarin|injection|needle|cannula|fall)
            (rough|rough handed|heavy handed|cruel|nasty|horrible|aggressive|vicious) (with|to|towards) (me|mum|dad|\
                her|him|us|gran) !(weather)
            (carer|carers|nurse|staff|son|daughter|husband|wife|he|she|they|partner) [is|are|was|has been|have been|\
                can be|gets|being|keeps being|been] (rough|cruel|violent|aggressive|nasty to|handling me|shouting at \
                me|screaming at me|bullying|abusing|hurting|mean to|hateful|vicious) !(skin|hands|weather|sea)
            (he|she|they|son|daughter|husband|wife|partner|carer|grandson|nephew|lodger|boyfriend|fella) [can|always|\
                just|often|sometimes] (gets|is|turns|goes|can get|getting|be|get|get's|becomes|has been|been) (nasty|\
                violent|aggressive|vicious|abusive|handy with|physical|rough|heavy handed|threatening|spiteful|\
                cruel) [when|if|with|after|in drink|on the drink|and|>|to|towards]
            (he|she|son|grandson|man|lodger|brother|nephew|husband|carer|fella|they) [keeps|keep|always|tries|tried] \
                [to] (coming|comes|came|gets|got|climbs|getting|creeps|climbed|get|climb) (in|into) [bed with me|my \
                (bed|bedroom|shower|bath)] [my|the] (bed|bedroom|shower|bath|me|room at night) !(with a (cuppa|tea|\
                brew)|to (clean|check|see|say|ask)|in the)
            (shouts|screams|swears|shouting|screaming|swearing|yells|yelling|spits|roars) at (me|us|mum|dad) !(on \
                the telly|from the crowd)
            (calls|calling|called) me (names|stupid|useless|a burden|worthless|every name|fat|ugly|horrible names|\
                all sorts|an old|a stupid|a silly old)
        """,
        "Says somebody threatens them, or that they are afraid of somebody": """
            (threat*|blackmail*|intimidat*) !(of rain|of snow|to rain|by the weather|rain|snow|storms|thunder)
            (says|said|saying|told me|going to|gonna|will|swears|swore) .. (kill me|hurt me|hit me|finish me|batter \
                me|burn the house|burn me|smash|beat me|break my|put me in a home|put me in the ground|do me in|\
                throw me out|chuck me out|have me put away|come back and|kill us|stab me|leave me on|put me away|\
                take my (kids|house)) !(with laughter|with kindness|with (those|these|this)|for (eating|it|saying))
            {fear} .. (of|by|off) [what|what is] [my|me|our|his|her] [own|ex|new|so called] {kin} !(dog|cat|going|\
                falling|moving|getting|leaving|dying|being|having|driving|passing|losing|new)
            {fear} .. (of|by|off) [what|what is] [my|me|the|our|his|her] [own|ex|new|so called] (husband|wife|\
                partner|son|daughter|carer|him|her|them|fella|boyfriend|girlfriend|grandson|granddaughter|nephew|\
                niece|neighbour|neighbours|lodger|brother|ex|he might|he will|she will|she might|they might|they \
                will|man|lads|son in law|daughter in law|someone|people here|staff|kids on|youths|landlord|what (he|\
                she|they)|he|she|they|everyone here|that man|the men|the man|upstairs) !(dog|cat|baby|going into|\
                falling)
            (he|she|they|husband|son|partner|neighbour|man|daughter|wife|carer|neighbours|grandson|nephew|lodger) \
                [really|is|are] (scares|frightens|terrifies|scaring|frightening|terrifying|intimidates|intimidating|\
                terrorising|terrorises|tormenting|torments) (me|us|mum|her|him)
            {fear} [to] (go home|be in my own home|be at home|be in the house|speak|say|tell|go to sleep|go back|be \
                alone with|answer the door|open the door|open my door|leave my room|leave the house because|say \
                anything|upset him|upset her|for my (life|safety|kids)|for our|he will|she will|they will|he might|\
                she might|in my own) !(on my own at night)
            (walk|walking|tread|treading|living) on eggshells
            < [i am] [scared|frightened|terrified|petrified] [for my life|out of my wits|stiff|to death] (scared|\
                frightened|terrified|petrified) >
            i am {fear} $
            < (i am|am) (terrified|petrified) !(of (spiders|heights|flying|dogs|needles|hospitals|falling|the \
                dentist|thunder|mice|rats|cancer|the dark))
            (fear|fearing|feared|in fear) [for|of] (my|our|his|her) (life|safety|lives)
            not [feel|feeling|be] safe [>|here|at|in|with|around|from|any|anymore|at home|and|because|where|there|on \
                my|alone|by|to be]
            (unsafe|in danger) [>|here|at|with|in|because|around|from|help|please|now]
            (in|my life is in) danger
        """,
        "Says somebody takes or controls their money": """
            (took|takes|taking|taken|stole|steals|stealing|stolen|stealin|nicks|nicked|nicking|robs|robbed|robbing|\
                helps himself to|helps herself to|helping himself to|helping herself to|withdrew|withdrawing|emptied|\
                emptying|cleared out|drained|spends|spending|spent|keeps|kept|keeping|controls|controlling|got hold \
                of|uses|using|used|hides|hid|pocketed|pockets|wants|demands|demanding|holds|has got|borrowing|\
                borrows|cleaned out|syphon*|siphon*|skimming|gets|help* themselves to|pinched|pinches|pinching|had) \
                [all|my|some of|all of|most of|half|out of|from] [my|me|mum|dad|her|his|gran|our] [all|old age|\
                weekly|state|bank|whole|entire|life] {money} [off me|off|from|again|every|without|and|>|out|for|each|\
                when|because|to|so|he|she|they|book|number|back|money|week] !(i (took|spent|used|keep)|on (bingo|\
                holiday|sweets|myself|the bus|presents|christmas))
            (money|pension|cash|savings|cards|jewellery|ring|rings|purse|wallet) [keeps|is|has|have|keep|been|that] \
                [keep|going|being|been|gone] (going missing|gone missing|disappearing|disappeared|missing|stolen|\
                nicked|taken|vanish*|robbed|pinched) !(in the post|down the)
            (nothing|no money|not a penny|not a bean) left in my (account|bank|purse|bank account) ~ (he|she|they|\
                son|daughter|niece|nephew|card|took|carer|someone)
            (son|daughter|niece|nephew|carer|he|she|they|grandson|neighbour|granddaughter|lodger|husband|partner|\
                brother|sister) [has|have|had|got|took|keeps|holds] (has|have|got|took|keeps|holds|taken) [got] my \
                (bank card|card|pension book|bank book|pin|cards|pension card|post office card|purse|pension|\
                savings) ~ (nothing|no money|not give|gone|empty|spend*|spent|never|not seen|missing|all|left|back|\
                without|every|scared)
            (touches|touched|touching|touch) (me|my mum|her|mum|my private|my body) ~ (not like|wash*|uncomfortable|\
                private|wrong|inappropriat*|stop|funny|should not|dirty|when he|when she|where|down|scared)
            (took|taken|takes|hid|hides|hidden|has got|has took|has taken|stole) [all] [my|the] (keys|phone|\
                wheelchair|frame|hearing aids|walking frame|stick|glasses|medication|tablets|shoes|coat|money|\
                scooter|pendant) ~ (can not get out|can not leave|not get out|trapped|not give|will not give|so i \
                can not|stop me|not let|can not go)
            (steals|stealing|stole|nicks|nicking|robs|robbing|thieving|pinching|pinches) (from|off|things from|stuff \
                from|money from|off of) (me|mum|dad|my|her|him|us|gran)
            (make|makes|making|made|force|forces|forced|forcing|pressure|pressures|pressured|pressuring|bully*|want|\
                wants|trying to get|tricked|trick|tried to make|get|got|keep*) (me|my) [to|into] [feel] [give|giving|\
                sign|signing|hand|handing|pay|paying|change|changing|lend|lending|transfer|take out|withdraw|sell|\
                put] .. ({money}|house|will|over|papers|deeds|him|her|them|loan|flat|name|form|power of attorney|\
                things) !(smile|laugh|a (cuppa|tea|brew)|breakfast|dinner|tea|(proud|happy|feel))
            (sign|signed|signing) .. (house|deeds|will|papers|bungalow|flat) over
            (sign|change) .. (will|house|deeds|power of attorney|papers) ~ (make*|made|forc*|threat*|scared|not want|\
                pressur*|bull*)
            power of attorney ~ (steal*|taking|forced|not let|spend*|stole|abus*|tricked|without)
            (not|never|refuse*|refusing|stopped) [to] (give|giving|let|letting|allow*) me .. [my|me|own] ({money}|\
                bank statements|bank letters|statements) [back]
            (borrow*|takes|asks|asking|begs|demand*|wants|threatens|after|cadging|tapping) .. (money|pension|cash) \
                .. (all the time|every|again|never pays|not pay|pension day|not take no|or else|nasty|keeps|shout*|\
                angry|scared|frighten*|off me|from me)
            (never pays|not paid|not pay*|not give* it) me back
            (gave|give|given|giving|told) .. (bank details|pin|pin number|card number|sort code|account number|\
                passwords?|bank card|my card details) [to|over|out] [a|the|some|him|her|them|someone|man|caller|lady|\
                this|on] [man|caller|woman|lady|phone|someone|bank|people]
            (scammed|conned|defrauded|swindled|fleeced|ripped off by a|tricked out of|con man|conman|con men|conmen|\
                cold caller|rogue trader|rogue traders|done out of my|loan shark|loan sharks|money lender|ripped me \
                off for) !(is|are you|by the price|at the till)
            (man|men|builder|builders|workmen|roofer|roofers|lads|fella|he|they|stranger|lad|bloke) ~ (took|drove|\
                marched|walked|taken|made) me [go|come] to [the|a|my] (bank|cash point|cashpoint|cash machine|post \
                office|building society|atm|hole in the wall)
            (men|man|builders|workmen|roofers|bloke) .. (roof|drive|tarmac|driveway|guttering) .. (money|paid|pay|\
                cash|thousand*|£|not leave|#many) .. (want|cash|scared|bank|cash point|more|not leave|deposit|come \
                back|keeps)
            living off my (pension|money|benefits|savings)
            (taken|took|taking) over my (flat|house|home|place|bungalow|spare room)
            (moved in|moved himself in|moved themselves in|moved his mates in) ~ (not leave|will not leave|drugs|\
                scared|money|not asked|friends|not want|dealing|threat*)
            (drug dealers|dealers|drugs|dealing) .. (my flat|my house|my home|from here|through my)
        """,
        "Says somebody keeps them in, or cuts them off": """
            (lock|locks|locked|locking|shut|shuts|shutting|bolts|bolted|trapped|padlocked|barricaded|imprisoned|tied|\
                ties|chained) (me|mum|dad|her|him|us|gran|my mum) (up|in|inside|out|down|away|to|here|at) !(to that|\
                my (self|keys))
            (keep|keeps|keeping|kept|hold|holds|holding|held) (me|mum|dad|her|him|us|gran|my mum) (prisoner|hostage|\
                locked|captive|indoors|trapped|against my|against her|against his|shut|away from|from seeing|in (the \
                house|my room|the bedroom|a room|the flat|all day|her room|his room|bed all)|inside|here against|tied)
            locked in [my|a|the|by|all|and|here|>|since|from|bedroom|room] !(syndrome|to|at (a|the) (good|low)|my \
                (price|rate)|a (good|great|low|fixed)|combat|battle)
            (stops|stopped|stopping|bans|banned|forbids|forbade|prevents|preventing) (me|us|mum|dad|her|him) [from] \
                (going|seeing|ringing|leaving|using|eating|talking|having|phoning|speaking|visiting|answering)
            (not|never|refuse*|stops|stopped|banned|bans|forbids|forbid|forbidden) [to] (let|lets|letting|allow|\
                allowed|allows|allowing|permitted) [me|us|mum|dad|her|him|gran|my mum] [to] [go|from|use|see|have|\
                leave|get|speak|phone|talk|ring|eat|out|out of|any|near|answer|open|visit|going|seeing|ringing|\
                leaving|eating|using|wash|sleep|drink|turn] (out|outside|home|phone|the phone|my phone|the house|my \
                family|my friends|my kids|my daughter|my son|my grandkids|to anyone|anyone|visitors|see anyone|food|\
                my own|to my|my mates|doctor|the doctor|my food|the heating|go to bed|eat|sleep|leave|speak|the \
                toilet|the door|a bath|my post|my mail|my bed|the kids|him|her|my medicine|my tablets|use the phone|\
                see the) !(drive|till|until|on the (bus|plane)|in (the|till)|the dog|of bed|of hospital|because of \
                the (snow|ice|rain|weather|covid)|in this weather|i have had|fill|off|to myself|of mind)
            (he|she|they|husband|son|partner|daughter|wife|carer|boyfriend|girlfriend) [always] (checks|monitors|\
                tracks|watches|controls|took|takes|reads|opens|hides|hid|smashed|reads all) [all] (my|me) (phone|\
                texts|messages|calls|post|mail|letters|every move|glasses|keys|stick|walking stick|frame|emails|me|\
                everything i do|where i go|hearing aids|wheelchair|pendant) !(battery|for me|to me)
            (he|she|they) (controls|watches) (me|everything|every)
            (prisoner|hostage|captive) (in|>|here|at|by)
            not allowed [to] (out|see|speak|leave|phone|use|have|go|eat|talk|any|visitors|answer|near|friends) \
                !(drive|alcohol|sugar|salt|dairy|till|until|salt|grapefruit|to (drive|lift|eat (grapefruit|sugar|\
                salt|before|until|after|from))|eat (grapefruit|before|after|until|from))
            (can not|not|unable to) (talk|speak|say) .. (he is|she is|they are|listening|in the room|here|watching|\
                reading|might hear|will hear|in case he|in case she|in earshot|not alone)
            (he|she|they) [is|are] (listening|watching|reading my|in the next room|in the room|coming back|outside \
                the door|going to be back|checking) ~ (police|help|send|not ring|do not ring|do not call|not call|\
                scared|quick|please|danger|kill|hurt|get me out)
            (do not|dont|please do not) (tell|ring|call|text|let) .. (him|her|them|husband|son|daughter|he) .. (know|\
                told|find out|said|kill me|go mad|texted|i have|i said|hear)
            (get me out|get me away|take me away|rescue me|save me) [of here|from here|from him|from her|from this|\
                from them|please|>] !(a seat|some|money|the trouble)
            (held|kept) against my will
            (he|she|they) (will|would) (kill|hurt|batter|murder|hit) (me|us|her|him) !(with kindness|for)
            (hiding|hid) (in|from|under|behind) .. (bathroom|bedroom|him|her|toilet|cupboard|wardrobe|shed|husband|\
                them|upstairs|son) !(presents|the heat|sun|easter|the sun)
            (call|ring|send|get|phone|need) [me|us] [the] (police|bizzies|cops|bobbies|coppers|old bill|feds) \
                [please|>|now|here|quick|round|he|she|there|to|on|they|someone] !(station|about parking|about the \
                parking|retired)
        """,
        "Says they are not being looked after": """
            (carer|carers|staff|home|they|nurse|nurses|he|she|son|daughter|husband|wife|nobody|no one) [just|always|\
                keep|keeps|has|have|will|are|is|do|does|did] [just] (leave|leaves|left|leaving|ignores|ignore|\
                ignored|neglect*|not feed*|not change*|not wash*|refuse*|not clean*|starv*|not give me food|not \
                helping me|not bath*) (me|us|mum|dad|him|her|gran|my pad|my food|my tablets) [in|to|with|on|for|all|\
                without|there|lying|sat|soiled|wet|by|alone all|when] .. [my|own|wet|the|no|soaked|dirty|a] (bed|\
                mess|dirt|soiled|wet|pad|chair|hours|all day|hungry|food|without|toilet|no food|water|floor|starving|\
                wee|nappy|poo|soaked|drink|clothes|in pain|naked|shower|cold|sheets)
            (sat|lying|left|sitting|laid|lay|been|still|stuck) .. (own mess|wet bed|soaking wet bed|own filth|soiled \
                bed|soiled pad|own wee|wet pad|own urine|same pad|soiled clothes|soaked in wee|own poo|dirty pad|\
                soiled|own dirt)
            (no|not had|not seen|not a single) [a|any|sign of] (carer|carers|care|carer visit|carers visit|nurse) \
                [been|come|came|turned up|visited|here|have|has|again|since|visit|visits|in|for|all] ~ (no food|no \
                meds|not eaten|# days|two days|three days|four days|five days|days|stuck|bed|hungry|wet|insulin|\
                soiled|not changed|no water|can not get|tablets|nothing to eat)
            (soaked|soaking|wet|soiled|bed since|hungry|not eaten|not washed|not been washed|not changed|stuck in \
                bed|in my own|nightie since|still in bed) ~ (no carers|no carer|carers not|carer not|carer did|\
                carers did|carers have|carer has|nobody came|no one came|nobody has come|no one been|nobody been)
            (no carers|no carer) ~ (soaked|soaking|wet|soiled|bed since|hungry|not eaten|stuck|days|insulin|thirsty|\
                bedsore*)
            (carer|carers|nurse) .. not [been|come|came|turned up|shown|here|visited|arrived|show*] .. ~ (# days|\
                days|two days|three days|not eaten|no food|stuck in bed|insulin|wet bed|still in bed and can not|\
                soiled|not had my|no meds|hungry|can not get out)
            (left|leave|leaves|leaving) (me|mum|dad|her|him|us) [here|all day|alone] [with] (no food|without food|\
                nothing to eat|no money|no water|no tablets|no heating|without heating|without water|without my \
                tablets)
            (touched|touches|touching) me !(by|that|deeply|with (your|her|his) (card|kindness|words)|how|heart|very|\
                up on)
            (nobody|no one|carers|carer|they|staff|she|he) [has|have|had|is|are] [not] (fed|washed|changed|turned|\
                bathed|feeding|toileted) (mum|dad|me|her|him|gran|grandad|my mum|my dad|us) ~ (since|days|hours|\
                yesterday|all day|nobody|no one|not|week|today|properly)
            (nobody|no one|carers|carer) [has|have|is] [not] [been|come|came] to (change|wash|feed|turn|toilet|see \
                to|get me up|get mum up|dress) [me|mum|dad|her|him|us] ~ (since|yesterday|hours|all day|soak*|wet|\
                days|hungry|soiled|mess)
            (neglected|neglecting|neglect) [by|me|mum|dad|her|him|us|>|in|and|at] !(the garden|my garden|the \
                housework|the house|my)
            not [been] (fed|washed|changed|feed|feeding|bathed|turned) [or|and|nor] [fed|washed|changed|given] [me|\
                mum|dad|him|her|us|gran|in|for|since|all|today] .. (me|days|hours|yesterday|morning|all day|mum|dad|\
                since|week|properly|him|her|gran)
        """,
        "Speaks of harming someone, or says a child is in danger": """
            (going to|gonna|want to|will|could|might|feel like|thinking of|thoughts of|urge to|tempted to|like to|\
                ready to|about to|i would like to) (kill|hurt|stab|murder|strangle|smother|punch|batter|harm|shoot|\
                poison|attack|hit|hurting|killing|stabbing|harming|smothering|shake|strangling|do time for|swing for|\
                knife|burn|throttle|attacking|beat up|do (him|her|them) in) (him|her|them|someone|somebody|people|my|\
                the|everyone|anyone|wife|husband|mum|dad|kids|baby|neighbour|+) !(a (pint|curry|cuppa|brew|bacon|\
                burger|steak|drink|takeaway|cake|pizza|chippy|ciggy|kebab|sandwich)|weeds|time|for (a|that|some)|\
                curry|off the weeds|ants|slugs|wasps|fly|germs|two birds|an hour|few hours|the (weeds|slugs|time|\
                greenfly|ants|shops|road|town|pub|jackpot|beach|hay|sack|gym|spot|books)|with|off|dust|referee|ref)
            (killed|stabbed|strangled|smothered|murdered|poisoned|shot) (him|her|my|someone|them) !(at|self|in the \
                game|in the film|off)
            (pillow|cushion|hand) (over|on|across) (his|her|my|their) (face|mouth|nose) !(cream|mask)
            (got|have|picked up|holding|with) [a|the|my] [big|kitchen|carving] (knife|gun|hammer|bat|machete|axe) \
                !(and fork|sharpen*|block|for the (cake|turkey|veg)|set|skills)
            (he|she|they|man|someone|son|lad) (has|have|is holding|got|with|had) [got] [a|the] [kitchen|big] (knife|\
                gun|weapon|machete|bat|axe)
            (kill|hurt|harm|murder|stab) (him|her|them|someone|somebody|people|others) !(with kindness)
            (baby|child|kid|toddler|grandson|granddaughter|little one|infant|newborn|kids|children) ... (not \
                breathing|not breathe|choking|unconscious|not wake|not waking|limp|floppy|blue|swallowed|hurt|burn*|\
                scald*|fit|seizure|missing|fell|fallen|drown*|rash and|unresponsive|locked in|being hit|hit by|\
                abused|in danger|beaten|bleeding|not moving|collapsed|blood|trapped|touched|struggling to breathe|\
                not responding|bleach|tablets) !(me|asleep|for|out with|in love|match|home (alone|film)|the jackpot|\
                by a|song|record|off to|the roof with)
            (drown*|drowning) !(in (paperwork|work|bills|debt|washing|forms|letters|ironing|sorrows|housework|tea)|\
                my sorrows|out|the noise)
            (hurting|hurts|beating|hitting|hits|abusing|beats|abuses|starving|battering|shaking|shakes|smacks) (his|\
                her|their|the|my) (kids|children|child|baby|son|daughter|wife|mum|grandkids|grandson|granddaughter|\
                grandchild)
        """,
    },
)
