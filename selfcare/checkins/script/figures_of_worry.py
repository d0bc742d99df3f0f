"""Talk of fear, danger and being shut in that is no danger: "scared of spiders", "stuck in traffic".

What matches here is covered up before danger is looked for, and nothing else: "bus nearly gave me a heart attack, and
now my chest hurts" is still chest pain. Keep lines narrow. When a line could hide danger, leave it out.
"""

from typing import Final

from .patterns import Table

OF_WORRY: Final = Table(
    "figure",
    {
        "figure of speech: worry, being shut in, other things": """
            {fear} [of|to] (heights|spiders|mice|dogs|flying|needles|the (dark|dentist|dog next door|thunder|\
                hospital|weather|bill|bills|lift|stairs|stairlift|phone|computer|cost|price)|thunder|lifts|going \
                (out|in|to the (dentist|hospital|doctor))|crowds|covid|missing (out|it)|falling|a fall|cats|snakes|\
                open|rats|hospitals|putting the heating|doctors|using|computers|the unknown|being late|getting (it|\
                covid|lost|old|wrong)|failing|lightning|germs|clowns|birds|wasps|water|operation|the operation|my \
                operation|my op|the op|change|losing|being (alone|lonely|on my own|left alone)|cancer|dementia|\
                results|the results|old age|being on my own|on my own|nights|night time|sleep alone|the future|go \
                out|go in|go to the|drive|touch|ask|look|open (the|my) (bill|letter|post|bills)|put the (heating|\
                fire|oven|telly)|spend|use|try|get (my hopes|the bus|on)|winter|dying alone|silence|turning the \
                heating|getting a bill|the scan|surgery)
            scared (my|the) (to bits|life out|pants|wits|silly)
            [i am] (scared|afraid|frightened) [that] [i|it] (will|might|have|do|can|am|not|so|is|we|there) (miss|not|\
                forgotten|have missed|run out of|be late|rain|forget|lose|cannot make|will not be|double booked|busy|\
                be able|no)
            i am afraid (i|not|so|that|the|it|we|there|to say)
            (trapped|stuck|locked|shut) [in|indoors|inside|with|at|on|for] [a|the|my|these|to] (wind|nerve|finger|\
                indoors|traffic|queue|rain|rut|bad weather|weather|snow|middle of|words|something to (do|say|watch|\
                read)|bus|hold|crossword|clue|record|envelope|ways|mud|past|home (with|all|because|again|cos)|good \
                rate|ideas|house (with|all|because|again|cos|on my own|on me own)|jar|lid)
            (locked|shut) [myself|me] [out|in] (out|down|the (shed|door|gate)|my (keys|shed)|up (shop|for)|out of \
                (my|the) (phone|account|house|email|ipad|tablet|computer|facebook|bank))
            lockdown
            locksmith
            (death|dead|dying|burial) (trap|wish upon|and taxes|certificate|metal|row|in service|grant|benefit|\
                notice|notices|watch beetle)
            (power|electric|water|gas|heating) (cut|cuts|off) [is|was|now] (back on|fixed|sorted|restored)
            gas (man|engineer|safety check|bill|board|service|company|fitter|meter|works|men|check|bills)
            (smoke|carbon monoxide|co) (alarm|alarms|detector|detectors) (fitted|tested|installed|serviced|put in|\
                from the)
            (having|had|got|get|fitted|fitting|getting|fit|new|tested|testing|test|put in|installing|installed|need) \
                .. (carbon monoxide|smoke) (alarm|detector|alarms|detectors) (fitted|tested|installed|today|put|in|\
                from|and|>)
            (emergency) (appointment|dentist|plumber|contact|contacts|number|numbers|exit|chocolate|biscuits|biscuit|\
                supply|prescription|fund|loan|stop|electric|credit|cord test|bulb|text test|alert test|services|ward \
                (10|was)|meter|top up|locksmith|electrician|vet|repair|repairs|repair man|call out charge|cake|kit)
            (not|isn't|never|non|hardly) [a|an|any|really|an actual|in|it is] (emergency|urgent|hurry|rush)
            (no|not in any|in no) (hurry|rush|urgency)
            (if|when|only|unless|in case of|in an|for|in case|any|case of) [it|there|this|you|of] [is|has|have|are] \
                [not] [a|an] [real|really|in] (emergency|emergencies|urgent|urgently|urgent matters|danger)
            (not|nothing) (urgent*|in danger)
            help (myself|yourself|himself|herself) to
            burglar (alarm|alarms|bill)
            burglars (would|will|can|could) [not|have]
            (desperate|desperately) (for|to|housewives|dan|need (of|a)) (a|the|see|get|go|some|try|hear|my|haircut|\
                win|news|sunshine|find|know|lose|start|meet|move) !(help|out of here|help me|end|die|doctor|\
                ambulance|someone)
            (lost) (my (keys|glasses|purse|phone|remote|bus pass|stick|weight|way to|bank card|teeth|hearing aid|cat|\
                place|number|charger|pen|letter|job|marbles)|weight|the (remote|match|game|plot|number|letter|key|\
                keys|cup|raffle)|# pounds|a (stone|few pounds|tooth|filling|pound|button)|at (bingo|cards|dominoes)|\
                my (rag|temper|patience)|property|without|in (a book|thought|translation))
            (black out|blackout|blacked out) (blind|blinds|curtain|curtains|lined|bag)
            (shot|shots) (of (whisky|sherry|rum|brandy|vodka)|in the arm|my (bolt|flu)|nerves|at goal)
            (flu|covid|jab|b12|vaccine|booster|my|pneumonia|shingles) (shot|shots)
            (blood) (test|tests|pressure|orange|pudding|bank|donor|donors|sugar book|sugars (are|is|were) (fine|good|\
                ok|great|stable|normal|perfect|down|better)|brothers|results|thirsty|relative|relatives|hound|sweat|\
                group|form|work|count|moon|nurse|clinic|money|diamond|is up|ties|on the (carpet|telly))
            (sugars|sugar|sugar levels|blood sugar|bloods|bms) (are|is|was|were|been|all|has been) (good|fine|ok|\
                stable|great|alright|normal|perfect|better|spot on|under control|steady|lovely|down to (#|normal)|in \
                range)
            (sugar|sugars) (in|free|rush|daddy|puffs|lumps|craving|and (milk|flour)|please|tax|lump|snap|coated|cubes)
            (two|one|three|no|2|1|3|brown|icing|caster|less|low|granulated|bag of|#) (sugar|sugars) (please|in|\
                thanks|tea|for)
            (alive and kicking|alive and well|still breathing|still in the land of the living|glad to be alive|happy \
                to be alive|good to be alive|land of the living|living the dream|living it up)
            (not dead|am not dead|not dead yet|still not dead|nobody died|no one died|nobody has died|above ground|\
                this side of the (grass|grave))
            at least (i am alive|i woke up|i am not dead|i am breathing)
            (prisoner|prisoners) (of cell|cell block|of (zenda|azkaban)|on the telly)
            (hostage) to (fortune|weather)
            (knife|knives) and fork*
            (goodbye|bye|good bye) (mr|yellow|for now|till|see you|until|and (god bless|see you|have a)|all the best|\
                then (love|speak)|to (summer|the old|my (old|carpets)|winter|carbs|bread|cakes|sugar|chocolate|the)|\
                party|do|tea|to (our|the) (visitors|vicar)|then love|have a)
            (said|say|saying|waved|wave|waving|kissed) [our|my|a|sad] (goodbye|goodbyes|bye) to (the|our|my|him|her|\
                them|susan|all the) [+] [!(everyone|everything|family) +] .. (airport|station|home|school|uni|\
                visitors|this morning|car|yesterday|train|spain|australia|summer|coach|bus|back to|weekend)
            leaving (do|party|drinks|card|present|for (spain|wales|my holidays))
            (final|last) (letter|reminder|demand|bill|bus|night was|night of|days|chapter|round|score|whistle|of the)
            (make|made|making|write|wrote|writing|sort*|update*|change*) [my|a|our|out my] (will|wills|lasting power|\
                funeral plan|prepaid funeral) (with|at|solicitor|years|done|month|updated|appointment)
            (trust|trusted) (me|myself to)
            (hurt|hurts|hurting|harm) (to ask|my feelings|a fly|anyone to|no one to|his feelings|her feelings|like \
                hell when we lose|so good)
            not hurt a (fly|soul)
            could not hurt to
            (pain|pains) in the (neck|arse|bum|backside|a|bottom|rear|rse|proverbial) !(when)
            (growing|hunger|period|labour) pains
            no pain no gain
            pain au chocolat
            (abuse) of (power|my hospitality)
            (dying out|dying breed|dying art|dying wish in|dying embers|dyed)
            (dragged|drag) (me|us|myself|on|him|her) [out|along|to|out of] [to] (bingo|shopping|shops|town|the shops|\
                the pub|bed|dancing|the gym|kicking|a (show|concert)|round|church|along|panto|out (shopping|dancing|\
                for))
            (starving|starvin|famished) (now|for (my|me)|waiting for|so|need|want|after|what is for|and (looking|\
                ready|can)|tea|dinner|but|hank) !(no food)
            hank marvin
            (choc|ice cream) headache
            (blown|swept|bowled|knocked|carried) (away|off my feet|over with|me over with|me for six|me off my feet|\
                by the)
        """,
    },
)
