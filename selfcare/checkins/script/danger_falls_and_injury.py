"""Danger: falls, being stuck, head injury, bleeding, burns. Told lightly by most people ("on the floor but comfy")."""

from typing import Final

from .patterns import Table

INJURY: Final = Table(
    "medical",
    {
        "Says they cannot get up, or are on the floor": """
            (can not|could not|cannot|unable to|not able to|struggl* to|trying to|not manage to|too weak to|no \
                strength to|will not be able to) (get|pull|lift|push|drag|haul|pick|crawl|stand|raise|heave) [myself|\
                me|himself|herself|him|her|them|mum|dad|gran|back|it|back] [back] (up|off the {floor}|off the {room}|\
                out of the {room}|out of bed|out the {room}|out the bath|to my feet|to the phone|to the door|off my \
                back|on my feet) !(early|the stairs|to (much|london|town|see|the shops|my daughter|my sister|date|\
                speed)|with the jones|for|till|until|the hill|the road|town|appointment|in the (morning|mornings)|\
                before|at (six|seven|eight|nine|5|6|7|8|9))
            (can not|could not|unable to|not) (get|stand) up [>|again|off|from|on|now|at all|and|by|myself|no matter|\
                help|my|the legs|ive|i have|without] !(early|till|until|stairs|in the morning|for|at)
            (can not|could not|unable to) (stand|weight bear|bear weight|put weight|put any weight|put my weight|\
                walk|move) [up|at all|on it|on my leg|on my hip|on my foot|any|my leg|it|my hip|or|properly|now|\
                because|and|from|>|since|my legs|much|hardly|my neck|my back|him|her|off] !(far|as far|to the|the \
                dog|fast|for|without my (stick|frame)|as well|the wardrobe|the furniture|the appointment|my \
                appointment|the date|past|house|in these|the rain|the noise|him on|her on|them|her cooking|football|\
                that|this weather|the weather|people|it when|the heat|politic*|on the|i'm a|long)
            (on|fell on|lying on|lay on|lying down on|sat on|laid on|laying on|stuck on|down on|sleeping on|slept on|\
                crawling on|crawled across) [my|the|his|her|a] [cold|hard|stone|wet|old|concrete|kitchen|bathroom|\
                bedroom|hall|hallway|toilet|living room|lounge|front room|garage|shower|loo|back|landing|garden|path|\
                back room|pantry|utility] {floor} [>|and|but|since|for|all|now|at|by|in|love|help|here|again|cannot|\
                can|because|with|he|she|beside|next|from|hours|unable|waiting|still|ok|comfy|comfortable|till|out|\
                near] !(doing (my|yoga|exercises)|with the (kids|grandkids|lego|baby|dog|puppy)|playing|laughing|in \
                tenerife|level|and (dance|mopped|washed|hoovered|polished)|wrapping|at the (club|social|dance)|\
                exercises|of the (club|bus|theatre))
            (lying|laying|lay|laid|sat|sitting|been|spent|was|am|still|down) ~ on the {floor}
            {floor} ~ (since|hours|all night|can not get|can not move|not get up|cold|not reach|not move|long time|\
                overnight)
            (lying|laying|laid|lay) (here|there|down here|on my back) .. (since|for|hours|all night|all day) !(in \
                bed (watching|reading)|on the beach|sunbathing)
            (on|in) the (path|pavement|street|road|grass|garden|yard|gutter|snow|ice) ~ (fell|fallen|fall|can not \
                get|not get up|not move|can not move|help|stuck|bleed*)
            at the (bottom|foot|top) of [the|my] stairs .. (stuck|lying|fell|fall*|help|can not|not|hurt|injured|legs)
            long lie
            {stuck} .. (in|on|under|behind|between|down|inside|at) .. ({room}|{floor}|bath|toilet|lift|car|tub|bed) \
                !(in bed with|in traffic|traffic|on (hold|the bus|a bus|the train|a train|the m6|the m62)|in the \
                (queue|house|flat) (with|all)|indoors|with a cold|all day watching|at home|in bed with)
            (wedged|trapped|jammed|pinned) [down|between|behind|under|against|in] !(nerve|wind)
            (bath|shower|toilet|loo|lav|commode|chair|bed|armchair|tub) .. (since|for|hours|all night|all day) .. \
                (hours|not get out|can not|stuck|morning|last night|soaked|cold|night) .. (can not|not|stuck|legs|\
                help|weak|soaked)
            (been|sat|stuck|sitting|lying) [here|there|in] .. (toilet|loo|lav|bath|commode|shower|chair|own mess|wet|\
                soiled) .. (hours|since|all night|all day|can not|not|overnight)
            can not (get out|get off|climb out|lift myself|raise myself|pull myself) .. (bath|toilet|bed|chair|\
                shower|tub|loo|settee|car|armchair|commode|couch|lav|floor|sofa|house|of it|of here|myself)
            can not (move|reach the phone|reach the door|get to the door|get to the phone|reach my|reach me|crawl|\
                reach anything) [>|and|at all|help|my|from|any|for|properly|it|me|i|because|the pain|with pain|phone|\
                legs|alarm|pendant] !(house|job|forward|the sofa|on|furniture|my (head|stick) without)
            (stairlift|lift|hoist|bath lift) .. (stuck|stopped|stranded|jammed|broken down|broke down) .. (half way|\
                halfway|can not get off|on it|in it|hour|hours|part way|midway|with me)
            (stuck|trapped|stranded) (on|in) [the|my|a] (stairlift|lift|hoist)
            pulled [my|the] (cord|red cord|alarm) ~ (nobody|no one|no answer|not come|not answer*)
            (pressed|pushed|pressing) [my] (pendant|alarm|button|lifeline|careline) ~ (nobody|no one|no answer|not \
                come|not working|nothing|not answer*)
            (nearly|almost|managed to) crawl*
            crawl* .. (to the|floor|hands and knees|phone|door|stairs|across|along)
        """,
        "Says they, or someone they are with, have fallen": """
            (i|have|has|ive|just|am|mum|dad|gran|grandad|she|he|wife|husband|they|and|had|we|sister|brother|!(not|\
                never|no|nobody|nearly|almost|if|might|could|rain|price|prices|snow|may|will|would|to|can|not|leaves|\
                temperature|temperatures|tree|fence|picture|and nearly|was) +) [have|has|had|just|only|keep|keeps|\
                kept|also] (fallen|fell|tripped|slipped|tumbled|toppled|falling|felt) (over|down|off|out|in|on|into|\
                backwards|forwards|going|and|again|from|at|this|today|last|yesterday|getting|coming|hard|heavy|\
                heavily|badly|>|help|while|up|can|cannot|but|onto|against|help|now|tonight|earlier|twice|three|my|\
                cant|hit|i|outside|indoors|through|trying|carrying|when|taking|reaching|pretty|ages|hours|asleep and|\
                three times|downstairs) !(asleep|out with|for (it|him|her|the|that|a)|in love|behind|apart|into a \
                (deep|lovely|nice)|pregnant|off to sleep|my (mind|memory|tongue|appointment)|ill|through the \
                letterbox|into place|on my feet|on hard|back|at the last|down the back of)
            (i|mum|dad|gran|grandad|she|he|wife|husband|{name}) (have|has|had|just|have just|has just) (fallen|fell|\
                tripped|slipped over|collapsed|toppled|tumbled)
            stabbed !(in the back by|at|the)
            (fallen|fell|tumbled|toppled) (over|down|off|out of|down the stairs|backwards|in the|on the|onto|getting|\
                and) !(laughing|love|in love|with my|himself)
            (had|have|has|having|took|taken|had another|suffered|after|from|following) [a|an|another|my|the|had a|\
                bit of a] [bad|nasty|little|small|heavy|big|wee|another|slight|few|serious|terrible|tiny|silly] \
                (fall|falls|tumble|slip|trip|topple|stumble|spill) !(out|to (spain|the|wales|london|town|benidorm|my|\
                see|southport|blackpool|new|chester)|on a|away|down memory|of the|planned|booked|in the (diary|book)|\
                abroad|with the|from the lottery|dryer|drier|dry|dried|in prices|advisor)
            (a|little|small|wee|slight|nasty|bad|another|had) (tumble|stumble|topple|fall|spill) !(out|of|dryer|\
                drier|in (temperature|prices)|to|dry|down memory|by|on the (cards|floor cloth))
            (gone|went) (over|flying|down|head over heels|arse over|backwards|flat on|a cropper|arse) [on|in|and|the|\
                again|like|down|hard|at|off|this|today|>|outside|head|with|elbow] !(to|with (my|the|our) (friends|\
                mates|daughter)|a treat|well|on holiday|the (shop|shops|pub|road|town)|this morning to|for a|\
                yesterday to)
            come a cropper
            (down|off|from) the (stairs|ladder|steps|step ladder|chair|loft|bed) ~ (fell|fallen|fall|tumbl*|hurt|\
                crack*|broke*|help|lying|landed|bang*)
            (fell|fallen|falling|slipped|tumbled|tripped|gone|went|slid|toppled) (down|off|from|out of|on|over) [the|\
                my|some|a|all] (stairs|steps|ladder|loft|bed|chair|toilet|step|kerb|curb|rug|mat|cat|dog|bath|shower|\
                path|ice|patio|wheelchair|scooter|frame|pavement|floor|stool|bus|settee|sofa|step ladder|stepladder|\
                hoist)
            (slipped|slid|fell|tripped|fallen) .. (in the|getting out|getting in|on the|out of) .. (bath|shower|\
                kitchen|bathroom|toilet|wet|ice|hall|garden|bed|path|tiles|floor|back|yard|street|snow|supermarket|\
                shop|town)
            took a tumble
            had a fall
            legs went [from] [under|beneath|on|and|>]
        """,
        "Says they have hurt their head or may have broken a bone": """
            (hit|banged|bumped|bashed|cracked|smacked|whacked|split|knocked|cut|gashed|clattered|landed on|fell on|\
                caught|hurt|injur*|smashed|bang|bump|knock|blow|gash|lump|egg) [my|me|the|his|her|to|on|a|to the|on \
                the|on my|on his|on her|mum|dad] [back of] [my|his|her|the|me] (head|skull|forehead|temple|eye|face|\
                nose) [>|on|and|open|off|against|when|in|hard|badly|after|now|as|is|this|last|today|there|at|again|\
                with|getting|size|fell|when|falling|pretty|against|the|yesterday|seeing|feel|it] !(a wall with|with \
                the council|brick wall|of steam|in the sand|for heights|off)
            (concuss*|head injury|bleeding head)
            (fractured|cracked|broken) skull
            (broke|broken|brok|break|snapped|fractured|fracture|dislocated|bust|busted|shattered) [my|me|his|her|a|\
                the|mum] [bloody|left|right|bad] (hip|leg|arm|wrist|ankle|shoulder|neck|back|collar bone|collarbone|\
                ribs|rib|pelvis|elbow|knee|bone|thigh|foot|hand|skull|nose|jaw|cheek|cheekbone|femur) !(heart|\
                scratcher|record|door|rest)
            (hip|leg|arm|wrist|ankle|foot) .. (broken|broke|snapped|fractured|at a funny angle|bent the wrong|bone \
                sticking|wrong angle|out of place|twisted wrong|turned out|looks broken|sticking out|facing the \
                wrong|dislocated|popped out)
            bone (sticking out|through|poking)
            (wrist|ankle|arm|leg|foot|knee|hip|shoulder|elbow|finger) .. (funny|wrong|odd|strange|weird|bad|awkward|\
                different|bent) (shape|angle|way|direction|looking|length)
            (neck|back) .. (not move|can not move|broken|snapped)
            (run over|knocked down|hit by a (car|bus|bike|van|scooter)|car crash|been in a crash|been run|crashed my \
                car|crashed the car)
            (run|knocked|hit) (over|down|by) .. (car|bus|van|bike|motorbike|lorry|scooter)
            (electric shock|electrocut*)
            (dog|dogs) (bit|bitten|attacked|mauled|savaged) (me|him|her|my)
            (bitten|bit|attacked|mauled) by [a|the|next doors] dog
            been (stabbed|shot|mugged|attacked|assaulted|beaten|battered|jumped|robbed|burgled|glassed)
            (mugged|stabbed|shot) (me|him|her|my|at)
            (got|been|was|just|i am|getting) (mugged|stabbed|beaten up|attacked|assaulted|robbed|burgled|raped|\
                molested)
        """,
        "Says someone is bleeding badly": """
            {blood} .. (not stop|will not stop|everywhere|all over|pouring|gushing|non stop|heavy|heavily|loads|lot|\
                badly|out of|from my|from his|from her|bad|still|won not|not stopping|coming out|streaming|dripping|\
                soaked|spurting|pumping|lots|in my (poo|stool|wee|urine|pee|motion*|number two|water|sick|vomit|spit|\
                nappy|catheter|underwear|knickers|toilet|pants|mouth|ear)|down there|from the|clots|rectal|in the \
                toilet|in toilet|for hours|profuse*|when i (cough|wipe|go|wee)|from down) !(test|tests|pressure|bank|\
                sugar|sugars|results|thinners|donor|brothers|orange|work|count|group|hell|moon)
            (not stop*|can not stop|will not stop|stop*|losing|lost|loads of|lots of|lot of|passing|passed|pouring|\
                covered in|vomit*|sick|threw up|throwing up|bringing up|brought up|spat|spitting|coughing|coughed|\
                peeing|pooing|weeing|pool of|smell|soaked in|gushing|spewing|sicking up|puking) [up|of|a lot of|with|\
                out|fresh|some|the|loads of|too much] {blood} !(test|tests|pressure|sugar|thinners|results|on|money|\
                relative|out of a stone)
            (coffee grounds|black tar|tarry|black and tarry|black stools|black poo|tar like)
            (poo|stool|stools|motion|motions) .. (black|tarry|bloody|all blood)
            (nose|nosebleed|nose bleed|varicose|vein|ulcer|leg|head|hand|arm|stitches|wound|cut|finger|mouth|bum|\
                back passage) .. (bleeding|not stop bleeding|bled|burst|pouring|gushing|opened up|pumping|spurting)
            (haemorrhag*|hemorrhag*)
            (bleeding|bleed) [heavily|badly|bad|>|and|to death|out|internally|from|since|all|lots|for|like|\
                everywhere|again|help|on|through|i|now|my] !(gums a|heart|love|liberty|edge|obvious|hell|cheek|\
                nuisance|thing|weather|idiot|typical|freezing cold today|marvellous)
            (cut|sliced|gashed|severed|chopped|slashed) [my|me|his|her|the|off|open] [my|me|the|end|tip] .. (hand|\
                finger|fingers|arm|leg|foot|head|thumb|wrist|toe|face) .. (bad|badly|deep|bleed*|blood|pouring|bone|\
                stitches|off|open|wide|to the bone)
            (deep|bad|nasty|big) (cut|gash|wound) .. (bleed*|blood|pouring|not stop|open|bone|to my|on my|stitch*)
        """,
        "Says someone is burned or scalded": """
            (burnt|burned|burn|scald|scalded|scalding|scolded|scalds) [my|me|myself|his|her|all|down|the] [whole|\
                own] (hand|hands|arm|arms|leg|legs|face|foot|feet|body|chest|stomach|belly|lap|skin|back|badly|bad|\
                with|on the|myself|fingers|side|neck|all) [>|bad|badly|on|with|the|and|blister*|in|off|really|from|\
                it|pouring|peel*|all|when] !(tea|dinner|toast|sunday|supper|sun|sunbathing|in the sun|in tenerife|\
                sunburn*|sunbath*|the toast|my tea)
            (spilt|spilled|tipped|poured|dropped|knocked|threw|pulled) [the|a|my|hot|boiling|some|all] .. (kettle|\
                boiling|hot water|hot tea|hot coffee|chip pan|hot fat|pan of|hot soup|boiling water|hot oil|brew) .. \
                (on|over|down|onto) [all over|myself|the] [my|me|his|her|him]
            (scald|scalded|scolded|third degree|boiling water|boiling kettle|hot fat|chip fat|boiling tea|hot oil) ~ \
                (me|myself|burn*|blister*|skin|hand|arm|leg|lap|foot|all over|over|face|him|her|legs)
            skin .. (coming off|peeling off|blister*|hanging off|black|bubbled|melted|burned|burnt) !(sunburn*|from \
                the sun)
            burn* .. (blister*|skin|badly|hospital|quite bad|all up my) !(tea|dinner|sun)
            [bleach|acid|chemical] in [my|his|her] eyes
        """,
    },
)
