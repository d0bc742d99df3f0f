"""Talk of dying and killing that is nothing of the kind: "dying for a cuppa", "killing me these stairs".

What matches here is covered up before danger is looked for, and nothing else: "bus nearly gave me a heart attack, and
now my chest hurts" is still chest pain. Keep lines narrow. When a line could hide danger, leave it out.
"""

from typing import Final

from .patterns import Table

OF_DEATH: Final = Table(
    "figure",
    {
        "figure of speech: dying, killing, dead": """
            (dying|dyin) (for|to) (a|an|my|his|her|our|us|some|the|see|hear|know|go|get|meet|tell|try|find|have|eat|\
                watch|come|read|start|use) !(god|lord|end|die)
            die for (a|some|that|one of) !(while)
            [to|nearly|could have|i] [have] (die|died|dying|dead) [of|from|with|off] [the] (laughing|laughter|\
                embarrassment|boredom|shame|cringe|shock when|curiosity|happiness|heat in|cringing|excitement)
            (die|died|dying) down
            (killing|kills|killed|kill|killin) (me|us) [!(he|she|they|my|his|her|and|him|i) +] .. (stairs|feet|\
                weather|heat|shoes|knees|knee|back|hip|prices|legs|laughing|garden|bunion|hay fever|pollen|corns|the \
                suspense|the cold|the wait|the bus)
            (weather|joke|film|show|laughing|comedian|heat|feet|foot|knee|knees|back|hip|stairs|shoes|legs|hill|walk|\
                arthritis|cold|humidity|bunions|corns|pollen|shoulder|sciatica|suspense|hayfever|bus|boots|gym|\
                exercise class|zumba|job|dog|prices|kids|grandkids|noise|waiting|boredom|steps|bunion|toothache|\
                tooth|hay fever|hands|thumb|elbow|neck|gout|waist|diet|class|hoovering|walking|queue|heels) .. (is|\
                are|nearly|be|still|has|almost|was|were|near|really|will be|been|bleedin|playing up and|) [nearly|\
                almost|near] (killing|killed|kills|killin|murdering|murder|kill) (me|us|my (feet|knees|back))
            (it is|the|that|these|this) [+] (killing|nearly killed|killed|nearly killing) (me|us) [this (weather|\
                heat|hill|garden)|these stairs|the stairs]  [laughing|off] (lol|with laughing|laughing|but|the|these|\
                this|my feet|in the garden)
            killing me .. (these|this|the) (stairs|weather|heat|shoes|knees|feet|hip|hill|bus|cold|steps|damp|prices|\
                kids)
            killing me [softly] with [your] [his] (song|laughter|kindness|love)
            (kill|murder|killed|murdered) (for|a|an|some) !(man|woman|person|child|lad|him|her|neighbour|someone|\
                baby|dog|cat)
            (kill|killed|killing) (time|two birds|the weeds|weeds|slugs|wasps|an hour|off|the (grass|weeds|greenfly|\
                ants|mood|dog with kindness)|it|99|germs|bacteria|with kindness|some time|a few hours|the day|the \
                afternoon)
            (would|will|going|gonna|could) [to] (kill|murder|throttle|strangle|swing for) (him|her|them|our +|that|\
                you|my (husband|grandson|son|cat|dog|sister|brother|lad)|the (cat|dog|cats|dogs|kids)) [the] (lol|\
                haha|joking|only joking|if he (leaves|eats|does|forgets|puts)|if she (leaves|eats|does|forgets)|if \
                (they|it) (leave|eat|dig|digs|keep|wake*)|one of these days|honestly the mess|for eating|for leaving|\
                for (waking|spoiling|not putting)|xx|when he wakes|for that)
            mum will kill me
            (will|would|going to|gonna) kill me (if i|when she (sees|finds)|when he (sees|finds)|for (eating|saying|\
                telling)) (eat*|ate|forget*|do not (win|go|ring|get)|am late|miss|break|smoke|have another|the|that|\
                spend|put|spent|lose|bought|buy|drank|burned|burn|broke|miss*)
            dead (thing|heat|man walking|straight|on time|on my feet|heading|ringer|sea|poets|end|line|lift|battery|\
                dear|centre)
            (drop dead gorgeous|over my dead body|dead and buried|dead to the world|dead as a dodo|back from the \
                dead|dead of night|wake the dead|knock em dead|knock them dead|walking dead|half dead|brown bread|\
                dead or alive|flogging a dead horse|dead heading|dead on my feet|dead pan|dead sea|dead flowers|dead \
                leaves|dead plants|dead mouse|dead bird|dead fly|dead spider)
            (phone|battery|car|plants|plant|laptop|tablet|tv|telly|telephone|boiler|fridge|freezer|kettle|washer|\
                washing machine|remote|flowers|roses|tomatoes|hoover|fish|goldfish|internet|wifi|wi fi|grass|lawn|\
                signal|mobile|landline|line|charger|bulb|microwave|oven|clock|watch) [has|have|is|was|just|all|\
                nearly|are|keeps|had|about] [just|nearly|all] [about] (died|dead|dies|dying|die|killed)
            (will be|gonna be|going to be|is|be) the death of me
            catch* my death
            (bored|scared|worried|tickled|thrilled|chuffed|bored|sick) to (death|bits)
            (love|loves|loved|adore*|miss|spoil|spoils) (him|her|them|it|you|our +|that dog|my + |the bones of) to \
                (death|bits|pieces)
            (frozen|starved|freezing|cold|perished) to death [waiting|at the (match|bus|game)|on the|watching] \
                (waiting|bus|match|game|football|watching|but|outside|stop|queue)
            (to die for|die hard|do or die|never say die|old habits die)
            (life and soul|life of riley|get a life|time of my life|loving life|that is life|slice of life|this is \
                the life|such is life|story of my life)
            taking my life in my [own] hands
            not [going] [to] (want|like|wish|mean) to be [a|any|such a|that] (burden|bother|nuisance|trouble|pain) \
                !(anymore|any longer|no more)
            laugh* ... (nearly|almost|thought i|could have) [have] [would] (died|die|wet myself|burst|cried)
            (heat|weather|cold|job|stairs|hill|exercise|garden|cleaning|washing|kids|grandkids|dog|hoovering|\
                shopping) [will|is going to|nearly|near|almost|would|to] (finish|finished|finishing|see) me off
            cross my heart and hope to die
            (kill*|die|died|dying|dead) .. (in the|in that|on the|in a|at the) (film|game|quiz|play|murder mystery|\
                panto|soap|book|opera|episode|video game|story)
            (deadline|deadlines|deadly serious|deadly sins)
            suicide (film|movie|programme|documentary|prevention|awareness|squad|mission|bombers|bomber|note in|\
                jockeys|pass|tuesday|cider)
            career suicide
            to kill a mockingbird
            kill bill
            killer (sudoku|queen|heels|whale|whales|question|instinct|whales)
            licence to kill
            (death in paradise|death on the nile|death becomes|death of a|deaths door lol)
            (murder mystery|murder she wrote|midsomer murders|murder on the|murders in the|only murders|murder in|\
                get away with murder|thursday murder club|blue murder|bloody murder)
            (hang|hanging|hangs) (out|on|in there|around|about|the washing|up|by|fire|in|loose|my (washing|coat|\
                curtains)|washing|curtains|baskets|basket)
            i am hanging [today|from|from last night|lol]  (after|the wine)
            (shoot me now|shoot the breeze|shoot off|shoots|shooting star*|shoot hoops)
            (top|topping) (myself|yourself) up
        """,
    },
)
