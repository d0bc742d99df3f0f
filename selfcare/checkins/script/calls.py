"""Asking to be rung, visited or helped."""

from typing import Final

from .patterns import Table

NOT_CALL: Final = Table(
    "not call",
    {
        "names a call, and does not ask for one": """
            (no|not|never|dont|do not|without|did not|does not|no need|need not|nothing) [need|need to|want|to|a|any|\
                you|have to|like|bother|wish|for|require|anyone|someone|feel like|fancy] [to|a|any|you|for|need|\
                anyone|someone|me] [to|a|for] (call|ring|phone|chat|speak|talk|visit|phone call|bell|help|ring me|\
                call me|calls|visits) !(back soon|soon|please)
            (not) [need|want] [to] [be] (ring|rung|called|phoned|visited) (me|anyone)
            (call|ring|phone|text|speak|talk|chat) [to|you] [to] (you|ya|u|yer|yous) (back|later|tomorrow|soon|when|\
                in|after|tonight|at|next|then|again|monday|tuesday|wednesday|thursday|friday) !(about|please|ring|\
                regarding|because|and)
            (what time|when|what day) (will|are|is|do|does) (you|someone|they|she|he|the nurse|the doctor|somebody|\
                the carer|nurse|doctor) [be] (ringing|ring|call|calling|phoning|phone|coming|come|visit|visiting)
            (who|how|where|when) (do|can|should|would|could) i (speak|ring|call|phone|contact|talk|get|ask)
            (was|were|been|had|just|having|on|got|having a|enjoyed|lovely|nice|good|great|from|after) [a|off|the|my|\
                on] [good|lovely|nice|great|quick|little|long] (chat|call|phone|ring|natter|chin wag|chinwag|catch \
                up|phone call|visit) [with|from|to|and|yesterday|today|on|last] (my|our|the|yesterday|today|next|\
                with|from|last|+|this)
            (rang|phoned|called|visited|rung|spoke|spoken|spoke to|chatted|talked) (me|my|to|with|the|us|in|round|on|\
                this)
            (my|our|the|daughter|son|sister|friend|neighbour|brother|she|he|they|everyone|family|our +) (rings|\
                phones|calls|ring|phones me|comes|pops|visits|pop|visit) [me|in|round|by|every|and] (every|most|day|\
                each|in|round|daily|regularly|often|twice|once)
            (wedding|engagement|key|onion|ear|nose|napkin|gold|eternity|diamond) (ring|rings) (on|is|and|stuck|>|\
                road|fence|main|fingers)
            (phone|call|calls|ring) (is|box|bill|number|centre|broke*|has|charger|case|battery|not|keeps|line|shop|\
                contract|was|died|book|the midwife|of|out|ups|it a day|me (old|joan|by|a|stupid|mad|crazy)|round the|\
                time|for (celebration))
            call it (a|off|quits|what)
            (so|what|they|i|he|she|friends|people|everyone|is|are|you can) (call|called|calls) (me|him|her|it|us|\
                this) (a|an|by|the|old|{name})
            help (myself|yourself|desk|with the (grandkids|church|stall|club|bingo|garden centre)|out (at|with) the)
            (helping|helped|helps|helpful)
            (small|pep|baby|straight|sweet|double|talk) talk
            (talk|talking) (about|nonsense|rubbish|the talk)
            chat (show|room|up)
        """,
    },
)


WANTS_CALL: Final = Table(
    "call",
    {
        "Asks to be rung or to talk to somebody": """
            (can|could|would|will|please|get|ask|have|want|need|like|love|tell|wish|let|appreciate|grateful|wonder|\
                possible|hope|just|someone|somebody|anyone|you|joan|nurse|doctor|team|lady|and|so|pls|yous|if|worker|\
                able|arrange|to|then|maybe|when|sort) .. (ring|call|phone|telephone|bell|buzz|ring up|call up|give a \
                ring|fone|dial|tinkle) [back] (me|us|mum|dad|him|her|my mum|my dad|my mother|my father|back|gran|my \
                gran|grandad|my husband|my wife|my brother|my sister|my neighbour|please|my nan|my|mi|them|joan|\
                arthur|this number|here|my landline|the landline|the house|home|later|today|tomorrow|this|tonight|\
                when|on|+ please|asap|again|soon|at|about|regarding|round|and) !(names|old|a taxi|daft|stupid|the \
                midwife|me joan|box|bill|number)
            ^ (ring|call|phone|telephone|bell|buzz|tinkle|fone|call back|ring back|phone back|callback|a call|a ring|\
                phone call|a phone call|call me back|ring me back) [me|us|mum|dad|back] [please|back|today|tomorrow|\
                later|now|on|up|asap|when|this|at|tonight|soon|about|anytime|any time|thanks|x|then] [please|you can|\
                afternoon|morning|evening|my landline|landline|you get a chance|free|possible|#] $
            (mind|possible|chance|appreciate|grateful|about|consider|anyone|someone) .. (ringing|phoning|calling|\
                visiting|telephoning|popping round to|coming to see) (me|mum|dad|my|us|her|him)
            (can|could|will|would|get|have|want|like) (someone|somebody|anyone|you|a person|the nurse|a nurse|the \
                doctor|a doctor) [to|please|maybe] (ring|call|phone|telephone|visit|come) (>|after|at|on|before|\
                tomorrow|about|around|today|later|tonight|this|when|asap|for|to|over|again)
            (ask|get|tell|send) (the|my|a|your|that) [nice|district|community|practice] (nurse|doctor|lady|man|carer|\
                social worker|warden|pharmacist|physio|team|chiropodist|chap|girl) .. to (call|ring|phone|visit|come|\
                see|contact|pop)
            (need|want|needs) my [+] (prescription|shopping|tablets|medication|pension|messages|bins|meds|paper) \
                (picking up|collecting|fetching|getting|doing|delivering|taking out|putting out|sorting)
            anyone (free|around|available|about|there|fancy|up) [for] [a] (natter|chat|call|brew|talk|cuppa)
            (can|could|would|will) (someone|somebody|anyone|you|one of you) [be] [able] [to] (collect|pick up|fetch|\
                bring|get|order|deliver|take|drop)
            (appreciate|like|love|grateful for|nice if|want|welcome|glad of|could do with) (someone|somebody|a visit|\
                visitors|a visitor|anyone|one of you) [to] (calling|popping|coming|ringing|visiting|call|pop|come|\
                ring|visit|phone|phoning|dropping|looking|checking)
            (ring|call|phone|contact|tell) my (daughter|son|sister|brother|niece|nephew|husband|wife|neighbour|\
                friend|family|carer|doctor|social worker|nurse) [please|and|for|to]
            (hear|talk to|see) (a|another|some) (voice|human|face|person|friendly)
            (can|could|would|will|please) [you|someone|somebody|anyone] (talk|speak|chat) (to|with) (me|us|my|mum|dad|her|him)
            (need|want|like|love) to (see|speak to|talk to|talk with|chat to|chat with) (someone|somebody|a doctor|\
                the doctor|a nurse|the nurse|a person|a human|anyone|one of you)
            (please|can you|could you|can someone|could someone|would you|will someone|someone|somebody) .. (get in \
                touch|make contact|get back to me)
            (chat|natter|call|visit|chinwag|visitor) would
            < (ring|call|phone|telephone|try|use) (my|the) (landline|home phone|house phone|mobile|house)
            (ring|call|phone|telephone) (me|us|my mum|my dad|mum|dad) (back|up|please|when|later|today|tomorrow|on|\
                about|this|at|asap|tonight|soon|regarding|any|after|before|because|cos|and|now|if|or|to|for|instead|\
                again|x|>|anytime|rather|need|i) !(old fashioned|daft|stupid|crazy|names|every (day|week|night)|mad|\
                silly|if you like to know)
            (give|gimme|drop|send|gives|giving|geez) [me|us|mum|dad|her|him|my mum|my dad|my mother|my] [mum|dad|\
                mother] [a] [quick|little|wee] (ring|call|bell|buzz|tinkle|shout|phone|phone call|bell back|call \
                back|ring back|tinkle back|phone back|callback|line)  !(when you land|when you get home)
            (chat|natter|talk|speak|chin wag|chinwag|conversation|catch up|chatter|word|natters|gab|gossip|chat to|\
                confab|jangle|heart to heart) [with|to] (would be|please|to someone|someone|with someone|somebody|to \
                somebody|anyone|would help|would do|sounds|to a|with a|be|to the|if|when|with one|to one|about|to \
                you|with you|wud|ok|today|tomorrow|>) (nice|lovely|good|great|grand|real|human|person|nurse|doctor|\
                me|please|possible|poss|would|be|possible|help|my|the|a|one|of|somebody|good) !(was (lovely|nice|\
                good|great))
            (want|wants|wanna|like|love|need|needs|fancy|could do with|could use|can i have|can i get|can we|can i|\
                could i|could we|may i|might i|have|want to|like to|love to|need to|id like|up for|after|welcome|\
                prefer|appreciate|enjoy|do with|wish|wouldnt mind|would not mind|not mind|have someone|possible to|\
                able to|chance of|please|way i can|id love|looking for|desperate for|mind|be nice to|be good to|be \
                lovely to|ask for|maybe|rather|craving|arrange) .. [to|a|have|with|some] (chat|talk|speak|natter|\
                call|phone call|ring|callback|call back|chinwag|chin wag|conversation|company|visit|visitor|visitors|\
                bell|word with|someone to talk|somebody to talk|someone to listen|a listening ear|speak to someone|a \
                person|human|someone to chat|catch up|someone to speak|home visit|friendly voice|proper talk|\
                befriender|befriending|chat up) !(your health|to the team earlier|about nothing|show|room)
            (someone|somebody|anyone|a person|a human|people|a friendly voice|a real person|the nurse|the doctor|a \
                nurse|a doctor|a gp|the team|one of you|one of your|one of the|a social worker|my social worker|the \
                social worker|a carer|the pharmacist|adviser|advisor|a real human|an actual person|a proper person) \
                [to|i can|can] (talk|speak|chat|call|ring|phone|natter|listen|visit|pop|come|see|telephone|contact|\
                get in touch|talk to|come and|drop|check|get back|help|come round|come out|take|sort|have a|pick) \
                [to|me|with|round|in|out|back|by|and|over|up|us|on|mum|dad|her|him|my] (me|see|please|to|mum|dad|her|\
                him|them|with|about|chat|check|in) !(over in town yesterday|called yesterday)
            (speak|talk|chat|spk) (to|with) (a|an|someone|somebody|one|anyone|the|my|your|you|+|real|human|one of) \
                [real|human|actual|live|proper|person|of|please|nurse|doctor|social|about|gp|team|in] (person|human|\
                being|please|the|your|worker|my|worker|instead|you) !(yesterday|last|on my walk)
            (rather|prefer|better|easier) [to] (talk|speak|chat|phone|ring|be rung|call|by phone|on the phone|over \
                the phone|a call|phone call|than typing|than texting|on phone)
            (will|does|when|would) (someone|somebody|anyone|you) [be|please] (ring|call|phone|calling|ringing|\
                phoning) (me|us|back|mum|dad)
            (can|could|would|will|please|someone|somebody|anyone|want|like|you) .. (pop|come|drop|call|nip|visit) \
                (round|in|over|by|out|and see|to see) [and|to|me|please|today] !(to the|later for)
            (pop|come|drop|call|nip|visit|look|stop|send someone|send somebody) (round|in|over|by|in on me|in on mum|\
                out|and see|to see|and visit|round to|me|mum|dad) [to|and|on|for|please|here|sometime|see|today|\
                tomorrow|this|when|a|me|my] (see|visit|check|me|a|cuppa|brew|chat|please|on|sort|help|have|mum|dad|\
                week) !(to the shops|yesterday|earlier|this morning and|town|at the club|later (for|to see) my)
            (visit|visitor|visitors|company|some company) (please|would be|would help|today|sometime|if possible|\
                wanted|needed)
            (phone|call|ring) (please|would be|if possible|wanted|needed|wud be|requested|asap|back please|would \
                help|preferred|better|only please)
            [a] (call|chat|ring|natter|phone call|visit) (please|would be|would be nice|pls|if you can|if poss|if \
                possible|today|tomorrow|this afternoon|tonight|when you can|when you get|sometime|this week|later) \
                (would|please|if|be|then|nice|x|lovely|thanks|great) !(from the|was|with my|yesterday)
            (contact|get in touch with|get hold of|get back to|reach out to|check in on|check on|look in on|keep an \
                eye on) (me|mum|dad|my mum|my dad|us|her|him|my husband|my wife|my neighbour|them|gran|grandad) (by \
                phone|please|about|regarding|as|asap|today|when|urgently|on|for|by|>|tomorrow|later|this|if|because|\
                at|and|cos|more) !(again|anymore)
            (yes|please) [please|id|i would|that would be|like|love|go on|do|can] (ring|call|phone|chat|love a call|\
                a call|a chat|a ring|get someone|someone to) (me|to|please|would|>|about|when|on|someone)
        """,
        "Asks for help with something": """
            (need|needs|want|wants|could do with|like|require|could use|desperate for|looking for|get|can i have|can \
                i get|am i entitled to|entitled to|would appreciate|appreciate|is there any|any chance of|chance of|\
                do with|can you send|send|would like|please send|ask for|asking for|have|do you do|give me) [some|a|\
                a bit of|bit of|any|more|little|extra|your|someones|some more|a little|some one to|lots of|a lot of] \
                (help|assistance|support|hand|care|advice|aid|carers|carer|home help|cleaner|food parcel|foodbank \
                voucher|food bank|foodbank|lift|transport|grab rail|grab rails|stairlift|wheelchair|commode|frame|\
                meals on wheels|befriender|social worker|hand with|hand getting|assessment) !(yourself|from my (son|\
                daughter)|line|myself|the house|free|for granted)
            (help|hand|assist|assistance|support) (with|getting|to get|me with|filling|finding|to find|sorting|\
                moving|me fill|me find|me sort|me order|me book|me pay|me move|me choose|me set|me change|me \
                understand|me carry|in the|putting|doing|to do|to sort|to fill|changing|paying|mum|dad|for mum|for \
                dad|for my|at home|around the house|reading|using|applying|ordering|carrying|out with|about|needed|\
                please getting|me to (get|fill|find|understand|order|book|pay|move|sort|choose|change|carry|the)|to \
                the|down the|up the) !(the grandkids|the church|the stall)
            (no one|nobody|someone|somebody|anyone|no-one) [to|can|could|who can] [help|take|give|get|fetch|do|bring|\
                ask|sort|fix|collect|pick] [me|my|with|us] (help|take|lift|fetch|shopping|ask|prescription|sort|\
                bring|pick|do my|get my|fix|with my|up my|the bins|bins out|to the|a lift|shop)
            (can|could|would|will|please|need|want|like) [someone|somebody|anyone|you|one of you|the carer|to] \
                [please|to] (help|take|fetch|bring|collect|pick up|sort|fix|do|get|order|drop|deliver|arrange|give|\
                put|look at|mend|cut|run) [me|my|us|mum|dad|out|the|a|with|some|up|off] [get|with|up|my|to|the|some|\
                a|of|out|in|a lift] (shopping|prescription|tablets|medication|medicine|bins|light bulb|bulb|lift|\
                bread|milk|food|groceries|hospital|doctor|appointment|form|forms|bath|shower|boiler|heating|meter|\
                letter|letters|bill|bills|garden|tap|toilet|hearing aid|glasses|phone|telly|tv|washing|bed|curtains|\
                stairs|messages|errands|paper|bank|post office|shops|shop|chemist|clinic|wheelchair|rail|carers|\
                carer|taxi|transport|key|keys|door|lock|with)  !(myself|later|this morning then|yesterday|was)
            (run out|ran out|running out|nearly out|short|almost out|am out|all out) of (tablets|medication|meds|\
                bread|milk|food|money|electric|gas|prescription|insulin|pads|inhaler|inhalers|eye drops|painkillers|\
                credit|heating|my|pills|leccy|toilet roll|dog food|cat food|everything)
            (no|not got any|without|not got) [any] (hot water|heating|electric|electricity|gas|money|credit|power|\
                shopping|bread|milk|leccy|medication|tablets|meds|pads|carer|inhaler)
            (boiler|heating|fridge|cooker|oven|washing machine|washer|lift|toilet|shower|tap|lights|light|electric|\
                telly|phone line|pendant|alarm|stairlift|hearing aid|hearing aids|wheelchair|scooter|window|door|\
                lock|roof|ceiling|freezer|microwave|kettle|hoover|smoke alarm|key safe) [is|has|are|have|keeps|just|\
                still|been] [been|not|just|still] (broken|broke|bust|not working|packed in|packed up|leaking|blocked|\
                stuck|gone|gone off|off|out|conked out|knackered|faulty|beeping|bleeping|dripping|smashed|jammed|\
                bust up|playing up|stopped working|on the blink)
            (can not|could not|unable to|struggling to|not able to|no way to|no way of|trouble|difficulty|not got a \
                way to|how will i|not know how to|having trouble|struggle to|hard to) (get|getting|reach|manage|open|\
                do|carry|afford|pay|read|fill|turn|find|cook|fetch|collect|lift|order|see to) [to|my|the|out|in|a|\
                any|on|up|into|for|down|this|these|out to|him|her|anyone] [the|my|a|to|any|out|for|of|door] (shops|\
                shop|shopping|prescription|tablets|bins|doctor|chemist|bills|bill|bank|post office|bath|shower|forms|\
                form|letter|rent|heating|appointment|meals|hospital|house|bus|door|gas|electric|garden|stairs|jar|\
                phone|curtains|cleaning|washing|hoovering|housework|food|medicine|letters|print|feed|clinic|church|\
                club|meter|key|boiler|bath by myself|on my own|top up|opticians|dentist|glasses|hearing aid|to my|\
                dressed|socks|shoes)
            (not managing|not coping) (at home|with the (shopping|housework|cooking|stairs|house|bills|garden|\
                washing))
            < (i need|need|want|i want|please) [some|your] help (please|thanks|>|with|from|here|x) !(now|quick|me)
            ^ [please|can i|i|may i|need] [have|some|need|want|get] (help|assistance|support) [please|thanks|x|\
                needed|required|wanted|plz] $
            (care|carers|package|befriending|assessment|equipment|handyman|sitter|respite|pendant) (please|needed|\
                would help|for (mum|dad|my))
            [can|could] you help (me|us|>|with|please) !(yourself)
        """,
        "Asks to be quick": """
            (urgent|urgently|asap|as soon as possible|straight away)
        """,
    },
)
