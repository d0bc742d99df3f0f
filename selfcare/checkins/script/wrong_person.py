"""The number is somebody else's, or the person we text has died, or somebody near to them has."""

from typing import Final

from .patterns import Table

WRONG_NUMBER: Final = Table(
    "wrong number",
    {
        "Says this is the wrong number or the wrong person": """
            wrong number
            (wrong|incorrect) (number|person|no|one|phone|fella|woman|lady|man|bloke|girl|mobile|house|guy|num|\
                digits|telephone|contact|un|address|address pal|recipient|family|patient) !(of (tablets|carers|\
                pills)|day|end|size|way|side|bus|in hospital|friend)
            not [been|my name is|called|a|known as] {name} >
            (i am|name is|this is|that is|it is) not [called|a|the|my|known as|mr|mrs|miss|named] ({name}|who you|\
                person you|her phone|his phone|her number|his number|right person|right number|+ phone|+ number|hers)
            (who|whos|who is|who are|who on earth is|who the hell is|who the heck is|never heard of|no idea who|do \
                not know who|not know who|dont know any|do not know|not know|do not know any|not know any|not know \
                anyone|not know anybody|know nobody|not heard of) [is|are|the|any|this|a|one|called|anyone|anybody|\
                someone|anyone named|of] [called|of|a|anyone|this|named|any|by] ({name}|mrs +|mr +|that name|this \
                person|this lady|this woman|her|him|anyone called|anybody called|anyone by that|anyone of that|\
                anyone of this|you mean|you are looking for|you want|you are after|you think i am|this is for|+ is) \
                [is|are|or|sorry|wrong|you|mate|called|when] !(to|i|comes|for|will|coming|if|but|going|how|should|\
                can|at)
            (never heard of|not heard of) [any] ({name}|her|him|them|this person|this lady|that person|you|+ >)
            (no|nobody|no one|not anyone|not a|no such) [person|body|one|lady|a|mr|mrs] [called|named|by|of|with|by \
                the name of|living here called] (that name|this name|the name|{name}|such name|that) [here|at this|\
                on this|lives|living|>]
            (no|nobody called|no one called|there is no|not a) ({name}) [lives|here|living|on|at|known]
            (no|nobody|no one) [called|named|by that name|of that name|by that|of that] [+] (lives here|living here|\
                at this number|on this number|at this address|with this number)
            (does not|no longer|not) (live|lives|stay|stays|living|work) (here|at this|at that address|there) \
                [address|anymore|now|>] !(on my own|alone|long)
            (does not|no longer|not) (has|have|use|uses|own|owns|got|using|with|on) [this|the] (number|phone|address|\
                mobile|this number) [anymore|>|now]
            (she|he|they|{name}|mum|dad|mrs +|mr +|person|lady|man|woman|tenant) [has] (does not live|no longer \
                lives|moved|moved out|left|changed|got a new|not live|no longer has|do not live|moved away|not lived|\
                used to have|had this) [out|to|her|his|a|new|from] .. (here|number|phone|years|address|years ago|\
                weeks ago|months ago|care home|mobile|away|house)
            (new|got a new|changed|different|had this|just got|got|had|have|have had|new owner|this is a new|i have \
                got|only just|only got|been mine|mine) [my|the|this|a|new|owner|sim|phone|of this|his|her] [number|\
                phone|sim|new|mobile|owner|card] [card|number|phone] [a|for|since|about|in|of|only|and|from|last|now|\
                off|with|number|i|not|so|two|three|this|so not|do not] [few|not|two|week|month|year|march|april|\
                january|february|may|june|july|august|september|october|november|december|know|last|dont|three|\
                couple|ago|do|#|sim] [not|who|know|joan|months|weeks|years|ago|anyone|week|month|do not|year|days] \
                (not|who|joan|months|weeks|years|not you|not her|know|ago|year|so i|march|owner|month|wrong|week|\
                april|january|february|may|june|july|august|september|october|november|december|anyone|now) [know|\
                joan|not|i|who|anyone|called|so|and|called joan|her|him|the|wrong|ago|i am|who|has|not] (joan|her|\
                know|who|anyone|not|him|person|you)
            (text|texted|texting|messaged|messaging|got|have|message|sent|sending|reached|contacting|contacted|rung|\
                called|meant|intended|looking for|trying to reach|after|mistaken|confused) [for|you|this|me|with|it|\
                is|to|the|was|a] [got|have|with|for|to|meant|the|mistaken] [the|for|a|me|someone|somebody|by] (wrong \
                person|wrong number|someone else|somebody else|wrong one|stranger|different person|another person|\
                wrong fella|wrong woman|wrong lady|wrong man|wrong house|my old|else) !(to (text|ring|call)|took|has)
            ^ not (me|my) [mate|pal] >
            < (that|it|this) is not (me|mine|us) >
            (you want|you need|try) (my|the) (neighbour|mum|sister|brother|dad|next door)
            this is my number
            (mistaken identity|not me you want|not who you think|not the person you|not the right person|not the \
                right number|you do not know me|do i know you|i do not know you|you have the wrong|you got the wrong|\
                this is a business|this is a shop|this is a school|this is a taxi|this is not a|this number belongs|\
                this number is|this phone belongs|number has changed hands|number reassigned|reassigned|recycled \
                number|was her old number|was his old number|is her old number|used to be|previous owner|number \
                belongs to|number belonged to|phone belongs to|phone belonged to|someone elses number|is not her \
                number|is not his number|not her number anymore|not his number anymore|not his phone|not her phone)  \
                !(mine|me|good|so|ok|lovely|great|young|a)
            (think|reckon|believe|afraid|sorry) [you|i|this|but|have|got|that] [have|are|is|got|you] [for|the|got|a|\
                meant for|intended for] (wrong|someone else|somebody else|mistake|mistaken|mixed up|another person)
            (please) (check|update) your records .. (wrong|number|not|moved)
        """,
    },
)

DIED: Final = Table(
    "died",
    {
        "Says the person we text has died": """
            (mum|dad|gran|grandad|she|he|joan|mr +|mrs +|miss +|father|mother|my elderly + |aunt|auntie|uncle|great \
                aunt|father in law|mother in law|the person|owner|person|{name}|!(i|we|you|if|who|has|had|have|just|\
                when|since|after|before|until|it|that|phone|battery|car|they|not|never|nearly|almost|brother|sister|\
                friend|neighbour|husband|wife|dog|cat|cousin|mate|somebody|someone|bloke|fella|man|lady|woman|actor|\
                singer|king|pope|plant|one|people|to|and|but|all|of|the|could|would|might|was|is|are) +) [has|had|is|\
                sadly|have|unfortunately|suddenly|peacefully|very|sorry to say|was] [just|now|sadly|unfortunately|\
                recently|been|died|suddenly|peacefully|very|passed|only] [sadly|peacefully|been|recently|very] (died|\
                passed away|passed|dead|passed on|deceased|no longer with us|gone to heaven|lost (his|her) (fight|\
                battle|life)|slipped away|left us|not with us anymore|taken from us|at rest|gone to a better place|\
                pass away|breathed (his|her) last|gone to glory|with the lord|with god now|called home) (away|in|on|\
                last|this|at|yesterday|today|after|from|over|peacefully|suddenly|sadly|>|a|two|three|so|please|there|\
                and|with|now|of|early|during|monday|tuesday|wednesday|thursday|friday|saturday|sunday|#|back|several|\
                earlier|before|years|some|few|days|weeks) !(her (exam|test|driving)|his (exam|test|driving)|my (test|\
                exam|driving)|the (test|exam|salt|parcel|ball)|out (laughing|with|drunk)|me|by|it on|water|through|\
                on to|urine|wind|over to|to (the|bingo|spain|bed|hospital|work|see|my|live|bingo|town|church)|\
                shopping|quiet|for a|good|great|off|on (holiday|the bus)|home|mad|down well|up|into|blind|viral|wrong)
            (mum|dad|gran|grandad|her|his|joan|she|he|father|mother|{name}) [s] funeral (was|is|last|on|today|next|\
                took)
            (sad news|sorry to (say|tell|inform|let you know)|regret to inform|sadly|unfortunately|regret to say) ~ \
                (died|passed|dead|deceased|passed away|no longer with us|lost|gone)
            (is|was|she|he|joan|now|mrs +|mr +) (deceased|no more|dead)
            (death|passing) of [my|our|the|mr|mrs|+] (mum|dad|mother|father|gran|grandad|+) !(salesman|a salesman|me|\
                stalin)
            (no longer with us|lost (his|her) (fight|battle|brave fight)|slipped away|rest in peace|rip|r i p|gone \
                to be with the lord|at rest now|funeral (was|is) (on|held)|executor|bereavement team|death \
                certificate|probate|coroner|next of kin) (of|mum|dad|joan|now|for|mrs|mr|my|to|last|and|>|please|so|\
                here)
            (lost|losing|buried) (mum|dad|my mum|my dad|our mum|our dad|my gran|my grandad|gran|grandad|her|him) (on|\
                last|this|yesterday|at|today|in (hospital|january|february|march|april|may|june|july|august|\
                september|october|november|december)|to cancer|suddenly|two|three|#|a few)
            (no need|not necessary|dont|stop|please stop|do not|can you stop) ~ (died|passed away|deceased|dead|\
                passed) (away|in|on|last|now|>)
            (died|passed away|deceased|passed) ~ (stop (texting|sending|messaging|these)|no need|update your records|\
                remove|take (her|him|this|them)|records|off your list|cancel)
        """,
    },
)

GRIEF: Final = Table(
    "grief",
    {
        "Has lost somebody": """
            (my|our|me|the|his) [dear|best|lovely|late|poor|old|older|younger|little|big|only|beloved|twin|eldest|\
                youngest|good|next door|sisters|oldest|dearest|baby|darling] [dear|best|old|oldest] (husband|wife|\
                brother|sister|son|daughter|friend|friends|mate|partner|cousin|uncle|auntie|neighbour|dog|cat|budgie|\
                twin|nephew|niece|grandson|granddaughter|pet|fella|boyfriend|girlfriend|best friend|brother in law|\
                sister in law|son in law|daughter in law|pal|rabbit|horse|ex|other half|soulmate|bird|parrot|hamster|\
                baby|best mate|next door neighbour|bezzie|goldfish) [+] [has|had|just|is|suddenly|sadly|was|of # \
                years|have|who|also] [just|sadly|suddenly|recently|now|been] (died|passed|passed away|dead|passed on|\
                dying|is dead|gone|left us|put down|put to sleep|died suddenly|took (his|her) own life|got cancer|\
                terminal)
            (husband|wife|brother|sister|son|daughter|friend|mate|partner|cousin|uncle|auntie|neighbour|dog|cat|twin|\
                nephew|niece|grandson|granddaughter|bezzie|brother in law|sister in law|best friend|pal) [+] [has|\
                just|is|suddenly|sadly|was|have|who|got] [just|sadly|suddenly] (died|passed|passed away|passed on|\
                dead|put down|put to sleep|gone and died)
            (lost|losing|buried|burying|cremated|said goodbye to|grieving for|bury) [my|our|me|a|the|his] [dear|best|\
                lovely|poor|old|little|older|younger|only|late|good|beloved] [dear|best|old] (husband|wife|brother|\
                sister|son|daughter|friend|mate|partner|cousin|uncle|auntie|neighbour|dog|cat|twin|nephew|niece|\
                grandson|granddaughter|pal|mum|dad|gran|grandad|baby|pet|budgie|soulmate) (+|on|last|this|to|a|in|\
                yesterday|today|>|two|#|three|suddenly|and|at|years)
            (death|passing|loss|funeral|wake|cremation|burial) (in the|of|for) [my|our|family|the|a] (husband|wife|\
                brother|sister|son|daughter|friend|mate|family|dear|neighbour|close|best|+)
            (going|been|got|at|back from|off|went) [to] [a|my|the|another|our] [+] funeral (today|tomorrow|on|of|\
                this|yesterday|>|for|friday)
            (anniversary) of [my|his|her|the|mum|dad|+] [+] (death|passing|dying|funeral)
            (miss|missing|grieving|grief|mourning|widow|widower|widowed) ~ (died|passed|dead|gone|death|funeral)
            (died|passed away|passed|dead) ~ (miss (him|her|them)|numb|heartbroken|upset|crying|devastated|lonely|in \
                bits|gutted|hard to take|in shock|my friend|my sister|my brother|my wife|my husband|sad|lost without)
            (died|passed away|passed|passed on) [#|a|two|three|four|five|six|ten|twenty|few|many|last|some|thirty|\
                one] [few|long|#|year|weeks|months|couple|of] [of] (years ago|year ago|years|year today|months ago|\
                years today|year|years ago today|a year today|years back|time ago) !(please|stop)
            (since|when|before|after|until|till|the day|where|year|week|month|time|anniversary) [my|our|the|he|she|\
                mum|dad|day|+] [+|he|she|has] (died|passed|passed away|went|left me|was taken)
        """,
    },
)
