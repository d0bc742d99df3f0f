"""Texts that no person wrote to us: automatic answers, advertising, scams. And people who answer for somebody else."""

from typing import Final

from .patterns import Table

AUTO_REPLY: Final = Table(
    "auto",
    {
        "Looks like an automatic answer": """
            (i am|sorry i am|am|currently) driving (now|right now|>|and will|and can|at the moment|with|will|text|\
                talk|ring|call)
            driving (now|right now|at the moment|and will|with do not disturb|focus|mode)
            (out of office|out of the office|away from my desk|away from my phone|away from my computer|away from \
                the phone|on annual leave|auto reply|autoreply|automatic reply|automated reply|automated response|\
                auto response|autoresponder|automatic response|automated message|automatic message|do not reply to \
                this|do not disturb|this mailbox|this inbox|inbox is not|not monitored|unmonitored|no longer \
                monitored|sent from my car|focus turned on|focus mode|notifications silenced|sent by carplay|\
                drivemode|sleep mode)
            (i|we|ill|will) [will|can] (get back to you|reply|respond|text you|call you|ring you|answer) [back] \
                (later|when|as soon as|soon|asap|shortly|within)
            (can not|can not|not able to|unable to) (talk|speak|answer|take your call|come to the phone|take calls|\
                pick up|text|reply|take this call) [right now|now|at the moment|just now|>|as] (right|call|will|i|\
                text|can|whats|leave|at|now|what) !(he|she|they)
            (can i|i will|may i|ill) (call|ring|phone|text|get back to) you (later|back|back later|shortly|soon|in a \
                bit|when i)
            < [i am|am|currently|sorry i am|just] (in a|in the|at a|at the) (meeting|theatre|cinema|lesson|lecture|\
                conference|appointment) (>|right|at|call|i|will|and|now|until|can)
            thanks for (your message|your email|contacting|getting in touch|your text|calling|messaging) (we|our|\
                this inbox|this mailbox|the office|your (message|email|call) is)
            (our|the) (office|opening hours|lines|switchboard|business hours) (is|are)
            (for urgent matters|in my absence|if urgent|if your call|if it is urgent|for emergencies|your message \
                has been received|your call is important|message not delivered|undeliverable|delivery failed|user \
                busy|subscriber|number you have|this person is|the person you)
            (we aim to|we will) (respond|reply) (within|to your|as soon)
            < (i am|am) (busy|at work|in class|running late|on my way|sleeping|in a meeting) [right now|now|at the \
                moment|talk later|i will] [text|talk|call|can|will|i will] (you|later|text|back)
            (talk|text|call|speak|chat) (to you later|you later|later) [>|x|im|i am] (driving|busy)
            (whats up|what is up) [i am|can] (driving|not talk)
            google assistant
        """,
    },
)

SPAM: Final = Table(
    "spam",
    {
        "Looks like advertising or a scam": """
            (http|https|www|bit ly|tinyurl)
            (congratulations|congrats|winner|won|selected|chosen|prize|lucky) ~ (claim|click|prize|voucher|gift card|\
                reward|iphone|cash|free|link|verify|lottery|draw|giveaway|text win)
            (claim|click|tap|visit|follow|call now|log in|login|verify|confirm|update) .. (here|link|below|now|your \
                prize|your refund|your account|your details|your reward|this link|your bank|your payment|to claim|\
                the link|your delivery|your identity)
            (hmrc|dvla|royal mail|evri|dpd|hermes|paypal|amazon|netflix|barclays|lloyds|natwest|hsbc|santander|\
                halifax|tsb|monzo|tv licensing|apple id|icloud|ebay|energy rebate|post office|bank|ee|o2|vodafone) ~ \
                (refund|fee|parcel|package|account|suspended|locked|verify|redelivery|reschedule|unusual|payment|\
                payee|link|click|expire*|fraud|log in|overdue|confirm|unpaid|login|declined|rebate)
            (refund|parcel|package|delivery) ~ (held|pending|fee|pay|click|link|customs|redeliver*|unpaid|\
                reschedule) ~ (click|link|visit|pay|http|www|com|fee|net|org)
            (hi|hello|hey) (mum|dad|mom) ~ (new number|phone broke*|broke my phone|dropped my phone|lost my phone|my \
                phone|smashed|new phone|different number|friends phone|temporary number)
            (bitcoin|crypto|cryptocurrency|forex|casino|jackpot|betting tips|free spins|viagra|payday loan|loan \
                approved|pre approved|ppi|compensation claim|had an accident|accident that was not your fault|solar \
                panels|boiler scheme|work from home|earn|investment opportunity|make money|get rich|weight loss|\
                escort|hot singles|onlyfans|whatsapp me|telegram|lottery winner|inheritance fund|next of kin fund|\
                nigerian prince) (#|now|from|up|claim|per|offer|today|on|£|and|jackpot|>|us|here) !(my|living)
            (limited|special|exclusive) (offer|time|deal) (ends|only|>|today|for)
            (# off|half price|sale|discount|promo|voucher code|promo code|use code|reply win|text win|txt win|free \
                gift|bogof|black friday|offer ends|buy one|t and c|t&c|ts and cs|terms apply|18 plus|opt out reply|\
                reply stop|text stop|txt stop) [ends|to|at|now|today|on|for|code|all|apply|off|your|this|only|here|\
                >] (ends|today|now|online|unsubscribe|out|opt|only|#|stop|order|this|at|all|in) !(club yesterday)
        """,
    },
)

CARER: Final = Table(
    "carer",
    {
        "someone else answers": """
            (this is|it is|am|i am|hi|hello|its|from|signed|here|regards|thanks|love|text from) [is|it is|this is|i \
                am] [mum|dad|joan|mr +|mrs +|her|his|the|their|my|+|a|our|carers|-|gran|grandad] [s|lovely|eldest|\
                youngest|next door] (daughter|son|wife|husband|niece|nephew|carer|neighbour|sister|brother|\
                granddaughter|grandson|support worker|care worker|home help|warden|partner|friend|daughter in law|\
                son in law|social worker|district nurse|key worker|care home|keyworker) (here|speaking|writing|\
                texting|replying|answering|on|>|she|he|mum|dad|and|+|from|i|letting|next|of|in|with)
            (her|his|their) (daughter|son|wife|husband|niece|nephew|carer|neighbour|sister|brother|granddaughter|\
                grandson|support worker|partner|friend|daughter in law|son in law) (here|speaking|texting|>|replying|\
                +)
            , [+|the|her|his|their|from] (daughter|son|wife|husband|niece|nephew|carer|neighbour|sister|brother|\
                granddaughter|grandson|support worker|care worker|partner|daughter in law|son in law|home help|\
                social worker|warden) [>|,|x] [+] $
            (mum|dad|gran|grandad|she|he|joan|mr +|mrs +) [said|says|asked|wants|would like|is saying|told me|is \
                asking|has asked] (says|said|is|has|was|wants|would|asked|cannot|can not|keeps|does|did|did not|\
                seems|will|had|needs|went|came|fell|told|asks|feels|got|likes|passed|died|sends|just|not|enjoyed|\
                enjoying|slept|eating|sleeping|looks|sounds) (that|she|he|to|not|you|in|her|his)
            (my|our) (mum|dad|mother|father|gran|grandad|mother in law|father in law|auntie|uncle) (is|has|was|wants|\
                would|says|cannot|can not|keeps|seems|needs|likes|went)
            (my|our) (mum|dad|mother|father|gran|grandad|mother in law|father in law) (please|about|,)
            (on behalf of|replying for|texting for|answering for|writing for|for my (mum|dad|gran|grandad|mother|\
                father|husband|wife|client|neighbour)|my client|the client|resident is|phone for (him|her)|not (text|\
                work|use) (his|her|the) phone|letting you know|just to let you know) (mum|dad|my|+|his|her|that|she|\
                he|joan)
            (please|can someone|could someone|can you|could you|can somebody|would someone|could somebody) [please] \
                (ring|call|phone|visit|see|check on|contact|telephone|speak to|talk to) [to|my|on|with] [my] (mum|\
                dad|him|her|gran|grandad|mother|father|neighbour|husband|wife|auntie|uncle|friend)
        """,
    },
)

DETAILS: Final = {
    "appetite": Table(
        "detail",
        {
            "not eating": """
                (not|never|hardly|barely|stopped|without|lost|off|no|little|poor|not been|not had) [really|been|much|\
                    had|an|any|a|my|his|her|be|my own] [much|an|my|bothered|a proper] (eating|eat|ate|eaten|appetite|\
                    food|cooking|cook|dinner|meal|dinners|meals|grub|scran|hungry)
                (leaving|leaves|picking at|picks at|pushing) (my|his|her|their) (dinner|dinners|food|meals|tea|plate)
                can not be bothered (cooking|eating|to cook|to eat|making food|with food)
                losing weight
            """,
        },
    ),
    "lonely": Table(
        "detail",
        {
            "lonely": """
                (lonely|loneliness|lonesome|isolated|nobody|no one|four walls|on my own|on my tod|by myself|alone|\
                    company|no visitors|not seen|not spoke|not spoken|soul|someone to talk|talk to the walls)
            """,
        },
    ),
    "sleep": Table(
        "detail",
        {
            "not sleeping": """
                (not|no|hardly|barely|never|can not|could not|trouble|bad|poor|little|terrible|awful) [a|any|had|\
                    much|been|to|get|getting|wink of] [to|any|much|a|of|good] (sleep|sleeping|slept|kip|wink)
                (awake|up) [all|half|most] [the] night
                insomnia
            """,
        },
    ),
    "medication": Table(
        "detail",
        {
            "medicine missed": """
                (stopped|missed|forgot|forgotten|not taking|not taken|not had|run out of|ran out of|skipped|\
                    forgetting|refusing|will not take|not been taking|come off|coming off|running out of|out of|\
                    without|lost|side effects|no) [to|take|taking|been|off] [take|taking|any] [my|the|all|his|her|of|\
                    me|any|mum|dad] [+] ({pills}|inhaler|inhalers|eye drops|injection)
            """,
        },
    ),
    "no_care": Table(
        "detail",
        {
            "care did not come": """
                (carer|carers|nurse|district nurse|care worker|home help|meals on wheels|cleaner|visitor|meals) .. \
                    (not|never|no show|late|missed|did not) (been|come|turned|turn|show|arrive|arrived|came|up|showed)
                (no|not had|not seen|no sign of) [a|any|the|my] (carer|carers|nurse|care worker|home help) (today|\
                    this|yet|since|for|all|again|come|been)
            """,
        },
    ),
    "fall": Table(
        "detail",
        {
            "had a fall": """
                (had|have had|took|has had|having) [a|another] [little|small|bit of a|nasty|slight] (fall|falls|\
                    tumble|stumble)
                (i|mum|dad|she|he|have|has) [have|has|had] (fallen|fell|tripped|slipped) (over|down|on|in|at|off|\
                    again|last|yesterday|outside)
            """,
        },
    ),
    "urgent": Table(
        "detail",
        {
            "asks to be quick": """
                (urgent|urgently|asap|as soon as possible|straight away|hurry|quick|quickly|right away|immediately|\
                    desperate|desperately)
            """,
        },
    ),
    "asks_number": Table(
        "detail",
        {
            "asks or gives a number": """
                (what|which|whats) [is|number|the|do|one] [number|i|the|for|to] [for|press|do] (number|press|council|\
                    ring|doctor)
                (new|my|changed) [new|my] (number|mobile|landline|phone number) (is|to|now|#)
                number for
            """,
        },
    ),
}
