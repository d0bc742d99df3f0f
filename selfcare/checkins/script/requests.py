"""Asking to be rung, visited or helped; asking a question; asking for the plan; saying thank you."""

from typing import Final

from .patterns import Table

NOT_CALL: Final = Table(
    "not call",
    {
        "names a call, and does not ask for one": """
            (no|not|never|dont|do not|without|did not|does not|no need|need not|nothing) [need|need to|want|to|a|any|you|have to|like|bother|wish|for|require|anyone|someone|feel like|fancy] [to|a|any|you|for|need|anyone|someone|me] [to|a|for] (call|ring|phone|chat|speak|talk|visit|phone call|bell|help|ring me|call me|calls|visits) !(back soon|soon|please)
            (not) [need|want] [to] [be] (ring|rung|called|phoned|visited) (me|anyone)
            (call|ring|phone|text|speak|talk|chat) [to|you] [to] (you|ya|u|yer|yous) (back|later|tomorrow|soon|when|in|after|tonight|at|next|then|again|monday|tuesday|wednesday|thursday|friday) !(about|please|ring|regarding|because|and)
            (who|how|where|when) (do|can|should|would|could) i (speak|ring|call|phone|contact|talk|get|ask)
            (was|were|been|had|just|having|on|got|having a|enjoyed|lovely|nice|good|great|from|after) [a|off|the|my|on] [good|lovely|nice|great|quick|little|long] (chat|call|phone|ring|natter|chin wag|chinwag|catch up|phone call|visit) [with|from|to|and|yesterday|today|on|last] (my|our|the|yesterday|today|next|with|from|last|+|this)
            (rang|phoned|called|visited|rung|spoke|spoken|spoke to|chatted|talked) (me|my|to|with|the|us|in|round|on|this)
            (my|our|the|daughter|son|sister|friend|neighbour|brother|she|he|they|everyone|family|our +) (rings|phones|calls|ring|phones me|comes|pops|visits|pop|visit) [me|in|round|by|every|and] (every|most|day|each|in|round|daily|regularly|often|twice|once)
            (wedding|engagement|key|onion|ear|nose|napkin|gold|eternity|diamond) (ring|rings) (on|is|and|stuck|>|road|fence|main|fingers)
            (phone|call|calls|ring) (is|box|bill|number|centre|broke*|has|charger|case|battery|not|keeps|line|shop|contract|was|died|book|the midwife|of|out|ups|it a day|me (old|joan|by|a|stupid|mad|crazy)|round the|time|for (celebration))
            call it (a|off|quits|what)
            (so|what|they|i|he|she|friends|people|everyone|is|are|you can) (call|called|calls) (me|him|her|it|us|this) (a|an|by|the|old|{name})
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
            (can|could|would|will|please|get|ask|have|want|need|like|love|tell|wish|let|appreciate|grateful|wonder|possible|hope|just|someone|somebody|anyone|you|joan|nurse|doctor|team|lady|and|so|pls|yous|if|worker|able|arrange|to|then|maybe|when|sort) .. (ring|call|phone|telephone|bell|buzz|ring up|call up|give a ring|fone|dial|tinkle) [back] (me|us|mum|dad|him|her|my mum|my dad|my mother|my father|back|gran|my gran|grandad|my husband|my wife|my brother|my sister|my neighbour|please|my nan|my|mi|them|joan|arthur|this number|here|my landline|the landline|the house|home|later|today|tomorrow|this|tonight|when|on|+ please|asap|again|soon|at|about|regarding|round|and) !(names|old|a taxi|daft|stupid|the midwife|me joan|box|bill|number)
            ^ (ring|call|phone|telephone|bell|buzz|tinkle|fone|call back|ring back|phone back|callback|a call|a ring|phone call|a phone call|call me back|ring me back) [me|us|mum|dad|back] [please|back|today|tomorrow|later|now|on|up|asap|when|this|at|tonight|soon|about|anytime|any time|thanks|x|then] [please|you can|afternoon|morning|evening|my landline|landline|you get a chance|free|possible|#] $
            (mind|possible|chance|appreciate|grateful|about|consider|anyone|someone) .. (ringing|phoning|calling|visiting|telephoning|popping round to|coming to see) (me|mum|dad|my|us|her|him)
            (can|could|will|would|get|have|want|like) (someone|somebody|anyone|you|a person|the nurse|a nurse|the doctor|a doctor) [to|please|maybe] (ring|call|phone|telephone|visit|come) (>|after|at|on|before|tomorrow|about|around|today|later|tonight|this|when|asap|for|to|over|again)
            (ask|get|tell|send) (the|my|a|your|that) [nice|district|community|practice] (nurse|doctor|lady|man|carer|social worker|warden|pharmacist|physio|team|chiropodist|chap|girl) .. to (call|ring|phone|visit|come|see|contact|pop)
            (need|want|needs) my [+] (prescription|shopping|tablets|medication|pension|messages|bins|meds|paper) (picking up|collecting|fetching|getting|doing|delivering|taking out|putting out|sorting)
            anyone (free|around|available|about|there|fancy|up) [for] [a] (natter|chat|call|brew|talk|cuppa)
            (can|could|would|will) (someone|somebody|anyone|you|one of you) [be] [able] [to] (collect|pick up|fetch|bring|get|order|deliver|take|drop)
            (need|want|like|love) to (see|speak to|talk to|talk with|chat to|chat with) (someone|somebody|a doctor|the doctor|a nurse|the nurse|a person|a human|anyone|one of you)
            (please|can you|could you|can someone|could someone|would you|will someone|someone|somebody) .. (get in touch|make contact|get back to me)
            (chat|natter|call|visit|chinwag|visitor) would
            < (ring|call|phone|telephone|try|use) (my|the) (landline|home phone|house phone|mobile|house)
            (ring|call|phone|telephone) (me|us|my mum|my dad|mum|dad) (back|up|please|when|later|today|tomorrow|on|about|this|at|asap|tonight|soon|regarding|any|after|before|because|cos|and|now|if|or|to|for|instead|again|x|>|anytime|rather|need|i) !(old fashioned|daft|stupid|crazy|names|every (day|week|night)|mad|silly|if you like to know)
            (give|gimme|drop|send|gives|giving|geez) [me|us|mum|dad|her|him|my mum|my dad|my mother|my] [mum|dad|mother] [a] [quick|little|wee] (ring|call|bell|buzz|tinkle|shout|phone|phone call|bell back|call back|ring back|tinkle back|phone back|callback|line)  !(when you land|when you get home)
            (chat|natter|talk|speak|chin wag|chinwag|conversation|catch up|chatter|word|natters|gab|gossip|chat to|confab|jangle|heart to heart) [with|to] (would be|please|to someone|someone|with someone|somebody|to somebody|anyone|would help|would do|sounds|to a|with a|be|to the|if|when|with one|to one|about|to you|with you|wud|ok|today|tomorrow|>) (nice|lovely|good|great|grand|real|human|person|nurse|doctor|me|please|possible|poss|would|be|possible|help|my|the|a|one|of|somebody|good) !(was (lovely|nice|good|great))
            (want|wants|wanna|like|love|need|needs|fancy|could do with|could use|can i have|can i get|can we|can i|could i|could we|may i|might i|have|want to|like to|love to|need to|id like|up for|after|welcome|prefer|appreciate|enjoy|do with|wish|wouldnt mind|would not mind|not mind|have someone|possible to|able to|chance of|please|way i can|id love|looking for|desperate for|mind|be nice to|be good to|be lovely to|ask for|maybe|rather|craving|arrange) .. [to|a|have|with|some] (chat|talk|speak|natter|call|phone call|ring|callback|call back|chinwag|chin wag|conversation|company|visit|visitor|visitors|bell|word with|someone to talk|somebody to talk|someone to listen|a listening ear|speak to someone|a person|human|someone to chat|catch up|someone to speak|home visit|friendly voice|proper talk|befriender|befriending|chat up) !(your health|to the team earlier|about nothing|show|room)
            (someone|somebody|anyone|a person|a human|people|a friendly voice|a real person|the nurse|the doctor|a nurse|a doctor|a gp|the team|one of you|one of your|one of the|a social worker|my social worker|the social worker|a carer|the pharmacist|adviser|advisor|a real human|an actual person|a proper person) [to|i can|can] (talk|speak|chat|call|ring|phone|natter|listen|visit|pop|come|see|telephone|contact|get in touch|talk to|come and|drop|check|get back|help|come round|come out|take|sort|have a|pick) [to|me|with|round|in|out|back|by|and|over|up|us|on|mum|dad|her|him|my] (me|see|please|to|mum|dad|her|him|them|with|about|chat|check|in) !(over in town yesterday|called yesterday)
            (speak|talk|chat|spk) (to|with) (a|an|someone|somebody|one|anyone|the|my|your|you|+|real|human|one of) [real|human|actual|live|proper|person|of|please|nurse|doctor|social|about|gp|team|in] (person|human|being|please|the|your|worker|my|worker|instead|you) !(yesterday|last|on my walk)
            (rather|prefer|better|easier) [to] (talk|speak|chat|phone|ring|be rung|call|by phone|on the phone|over the phone|a call|phone call|than typing|than texting|on phone)
            (will|does|when|would) (someone|somebody|anyone|you) [be|please] (ring|call|phone|calling|ringing|phoning) (me|us|back|mum|dad) 
            (can|could|would|will|please|someone|somebody|anyone|want|like|you) .. (pop|come|drop|call|nip|visit) (round|in|over|by|out|and see|to see) [and|to|me|please|today] !(to the|later for)
            (pop|come|drop|call|nip|visit|look|stop|send someone|send somebody) (round|in|over|by|in on me|in on mum|out|and see|to see|and visit|round to|me|mum|dad) [to|and|on|for|please|here|sometime|see|today|tomorrow|this|when|a|me|my] (see|visit|check|me|a|cuppa|brew|chat|please|on|sort|help|have|mum|dad|week) !(to the shops|yesterday|earlier|this morning and|town|at the club|later (for|to see) my)
            (visit|visitor|visitors|company|some company) (please|would be|would help|today|sometime|if possible|wanted|needed)
            (phone|call|ring) (please|would be|if possible|wanted|needed|wud be|requested|asap|back please|would help|preferred|better|only please)
            [a] (call|chat|ring|natter|phone call|visit) (please|would be|would be nice|pls|if you can|if poss|if possible|today|tomorrow|this afternoon|tonight|when you can|when you get|sometime|this week|later) (would|please|if|be|then|nice|x|lovely|thanks|great) !(from the|was|with my|yesterday)
            (contact|get in touch with|get hold of|get back to|reach out to|check in on|check on|look in on|keep an eye on) (me|mum|dad|my mum|my dad|us|her|him|my husband|my wife|my neighbour|them|gran|grandad) (by phone|please|about|regarding|as|asap|today|when|urgently|on|for|by|>|tomorrow|later|this|if|because|at|and|cos|more) !(again|anymore)
            (yes|please) [please|id|i would|that would be|like|love|go on|do|can] (ring|call|phone|chat|love a call|a call|a chat|a ring|get someone|someone to) (me|to|please|would|>|about|when|on|someone)
        """,
        "Asks for help with something": """
            (need|needs|want|wants|could do with|like|require|could use|desperate for|looking for|get|can i have|can i get|am i entitled to|entitled to|would appreciate|appreciate|is there any|any chance of|chance of|do with|can you send|send|would like|please send|ask for|asking for|have|do you do|give me) [some|a|a bit of|bit of|any|more|little|extra|your|someones|some more|a little|some one to|lots of|a lot of] (help|assistance|support|hand|care|advice|aid|carers|carer|home help|cleaner|food parcel|foodbank voucher|food bank|foodbank|lift|transport|grab rail|grab rails|stairlift|wheelchair|commode|frame|meals on wheels|befriender|social worker|hand with|hand getting|assessment) !(yourself|from my (son|daughter)|line|myself|the house|free|for granted)
            (help|hand|assist|assistance|support) (with|getting|to get|me with|filling|finding|to find|sorting|moving|me fill|me find|me sort|me order|me book|me pay|me move|me choose|me set|me change|me understand|me carry|in the|putting|doing|to do|to sort|to fill|changing|paying|mum|dad|for mum|for dad|for my|at home|around the house|reading|using|applying|ordering|carrying|out with|about|needed|please getting|me to (get|fill|find|understand|order|book|pay|move|sort|choose|change|carry|the)|to the|down the|up the) !(the grandkids|the church|the stall)
            (no one|nobody|someone|somebody|anyone|no-one) [to|can|could|who can] [help|take|give|get|fetch|do|bring|ask|sort|fix|collect|pick] [me|my|with|us] (help|take|lift|fetch|shopping|ask|prescription|sort|bring|pick|do my|get my|fix|with my|up my|the bins|bins out|to the|a lift|shop)
            (can|could|would|will|please|need|want|like) [someone|somebody|anyone|you|one of you|the carer|to] [please|to] (help|take|fetch|bring|collect|pick up|sort|fix|do|get|order|drop|deliver|arrange|give|put|look at|mend|cut|run) [me|my|us|mum|dad|out|the|a|with|some|up|off] [get|with|up|my|to|the|some|a|of|out|in|a lift] (shopping|prescription|tablets|medication|medicine|bins|light bulb|bulb|lift|bread|milk|food|groceries|hospital|doctor|appointment|form|forms|bath|shower|boiler|heating|meter|letter|letters|bill|bills|garden|tap|toilet|hearing aid|glasses|phone|telly|tv|washing|bed|curtains|stairs|messages|errands|paper|bank|post office|shops|shop|chemist|clinic|wheelchair|rail|carers|carer|taxi|transport|key|keys|door|lock|with)  !(myself|later|this morning then|yesterday|was)
            (run out|ran out|running out|nearly out|short|almost out|am out|all out) of (tablets|medication|meds|bread|milk|food|money|electric|gas|prescription|insulin|pads|inhaler|inhalers|eye drops|painkillers|credit|heating|my|pills|leccy|toilet roll|dog food|cat food|everything) 
            (no|not got any|without|not got) [any] (hot water|heating|electric|electricity|gas|money|credit|power|shopping|bread|milk|leccy|medication|tablets|meds|pads|carer|inhaler)
            (boiler|heating|fridge|cooker|oven|washing machine|washer|lift|toilet|shower|tap|lights|light|electric|telly|phone line|pendant|alarm|stairlift|hearing aid|hearing aids|wheelchair|scooter|window|door|lock|roof|ceiling|freezer|microwave|kettle|hoover|smoke alarm|key safe) [is|has|are|have|keeps|just|still|been] [been|not|just|still] (broken|broke|bust|not working|packed in|packed up|leaking|blocked|stuck|gone|gone off|off|out|conked out|knackered|faulty|beeping|bleeping|dripping|smashed|jammed|bust up|playing up|stopped working|on the blink) 
            (can not|could not|unable to|struggling to|not able to|no way to|no way of|trouble|difficulty|not got a way to|how will i|not know how to|having trouble|struggle to|hard to) (get|getting|reach|manage|open|do|carry|afford|pay|read|fill|turn|find|cook|fetch|collect|lift|order|see to) [to|my|the|out|in|a|any|on|up|into|for|down|this|these|out to|him|her|anyone] [the|my|a|to|any|out|for|of|door] (shops|shop|shopping|prescription|tablets|bins|doctor|chemist|bills|bill|bank|post office|bath|shower|forms|form|letter|rent|heating|appointment|meals|hospital|house|bus|door|gas|electric|garden|stairs|jar|phone|curtains|cleaning|washing|hoovering|housework|food|medicine|letters|print|feed|clinic|church|club|meter|key|boiler|bath by myself|on my own|top up|opticians|dentist|glasses|hearing aid|to my|dressed|socks|shoes)
            (not managing|not coping) (at home|with the (shopping|housework|cooking|stairs|house|bills|garden|washing))
            < (i need|need|want|i want|please) [some|your] help (please|thanks|>|with|from|here|x) !(now|quick|me)
            ^ [please|can i|i|may i|need] [have|some|need|want|get] (help|assistance|support) [please|thanks|x|needed|required|wanted|plz] $
            (care|carers|package|befriending|assessment|equipment|handyman|sitter|respite|pendant) (please|needed|would help|for (mum|dad|my))
            [can|could] you help (me|us|>|with|please) !(yourself)
        """,
        "Asks to be quick": """
            (urgent|urgently|asap|as soon as possible|straight away) 
        """,
    },
)

NOT_QUESTION: Final = Table(
    "not question",
    {
        "is asked out of politeness": """
            (how|hows) (are|is|r|about|bout|do) (you|yourself|yous|everyone|things|life|your day|it going|we|all of you|the family|tricks)
            (how is it going|how are things|how do you do|how you doing|how have you been|how you keeping|how are we|hows tricks|how are yous|how goes it|hows you|hows yourself|how is you|how is yourself|how is things|how is tricks|how is everyone|how is your day)
            (are|r|you|u|yourself|yous|and|is|hope|trust) [you|u|ya|yourself|yous|all] [all|are|keeping] (ok|well|alright|good|fine|keeping well|safe|doing ok|having a good|enjoying|too|keeping ok) (yourself|too|?|today|all|love) !(to|for|if|with)
            (hope|hoping|trust) [that] [you|u|all|everyone|yous|your] (is|are|all|have|family) 
            (and|what about|how about|or) [you|u|yourself|yourselves|yous|your good self] ?
            (you|yourself|u|yous|yours|ya) ?
            (is not|are not|has not|was not|does not|did not|have not|will not|would not|can not|innit|int) (it|he|she|they|we|that|i|you) ?
            (eh|hey|right|ok|yes|no|really|what am i like|who knew|know what i mean|who cares|you know|see|so what|what can you do|can you believe it|would you believe it|why not|who would have thought|do you know what|what do you expect|what more could i|what more do|guess what|what a|how lovely|how nice|how kind|what could be better|get me) ?
            (is that|are you) joan ?
            isnt it ?
            what (a|an|lovely|nice) (lovely|nice|kind|day|beautiful|good|great|week|night|game|match|difference|surprise|treat|relief|life|time|palaver|state|to do|laugh)
            (what|who) (can|could|would) (i|you|we) (say|do|ask for|complain) (more|but|?)
            (why|what) not
            (so|that is|this is|know|tell|told|see|matter|which is|is) (what|why|how|where|when|who) [i|it|she|he|they|we|you|the|my] (am|is|like|said|do|need|want|think|told|says|matters|happens|am like|get|have)
            (when|while|whilst) (i|the|it|she|he|they|we|my|you|our|+) (get|got|was|is|are|am|come|came|had|have|can|went|do|did|were|get|comes|goes|feel|wake|woke|see|saw|go|sit|walk|move|stand|died|has|try|look|hear|heard|lie|finish|need|want|ready|free|rings|rang)
            (where|who|which|what) i (am|live|was|had|have|want|need|used|got|went|do|like|put|see|am at)
        """,
    },
)

QUESTION: Final = Table(
    "question",
    {
        "Asks a question": """
            < (what|when|where|which|whose|how|why) [time|day|date|number|much|many|often|long|far|do|does|did|is|are|was|were|can|could|should|will|would|am|has|have|about|one|on earth|sort|kind|happens|happened|colour|else|the] (time|day|date|number|much|many|often|long|far|do|does|did|is|are|was|were|can|could|should|will|would|am|has|have|about|bus|one|happens|happened|to|sort|kind|i|you|the|my|we|they|he|she|it|this|that|of|hell|for|not|come|are you|if|up|colour|size|else|pharmacy|ward|appointment|doctor|on earth|day is)
            (what|when|where|which|how|why|who) [time|day|number] (do|does|did|is|are|was|were|can|could|should|will|would|am|has|have) (i|you|we|they|he|she|it|the|my|this|that|these|those|your|mum|dad|there|someone|anyone|our|her|his|carer|carers|doctor|nurse|joan|next|a|all|bins|people|clinic|appointment|open|texting|number|call|tell)
            < (is|are) (it|this|that|there|the|you|your|they|he|she|anyone|anybody|someone|any|these|those|nurse|joan|carers|doctor) !(hope)
            < (do|does|did) (it|i|you|the|they|he|she|anyone|anybody|we|these|this) !(hope|my shopping)
            < (can|could|should|may|will|would|shall) (i|we|it|they|he|she|there|the|this|that|my) !(just say|say thanks|thank|wish|have a (chat|call|natter|ring)|speak|talk|be fine|be ok)
            < (have|has) (you|they|anyone|anybody|the nurse|he|she)
            < am i
            who (is|are|am|do|does|did|will|can|has|sent|gave|runs|should|would|was|the) [the|this|it|i|you|that|my|coming|texting|we|these|sending|hell] (texting|this|messaging|coming|from|number|is|from|hell|me|writing|contact|ring|call|ask|speak|message)
            [is|are|was|were|am|do|does|did|can|could|should|would|will|may|has|have|shall] [i|you|the|this|it|that|my|there|we|they|she|he|these|your|any|anyone|someone|carers|carer|a|anybody|someone|mum|dad] (allowed|able|still|real|a scam|a real|scam|free|open|going to|supposed|meant|entitled|change|have|get|book|order|cost|charged|charge|know|any|be|come|coming|on|text|safe|genuine|legit|computer|robot|machine|human|person|person or|bot|cost me|automated|deliver|think|tell|want|take|eat|drink|go|ask|do|work|need|happen|apply|claim|it|the|my|a|there|pay|start|like|use|help with|live|text me at|offer|run|make|bring|drive|send me|see|still on|cancelled|closed|too late) ~ ?
            (can|could|may|would|will|should|do|shall) (i|we|you|mum|dad|my +) [please|also|still|possibly|just|kindly|ever] (change|get|have|book|order|take|eat|drink|go|apply|claim|ask|bring|move|rearrange|reschedule|swap|switch|tell me|let me know|explain|remind me|send me|text me|find out|confirm|check|know|cancel|make|use|see|still|update|bring forward|put back|text at|resend|repeat|not text|email|reply|stop taking|come off|drive|fly|stop|have more|drink alcohol|mix|pay|pick|collect|say) !(a chat|a call|a ring|a natter|someone|me a ring|a word|my mum a ring|a phone call|a visit|somebody|help)
            (do|does|did) (you|anyone|anybody|i|we|they|it|u|yous|the|my) [all|still|even|any|have|really|have to] (know|have|need|do|think|want|happen|offer|deliver|charge|mean|get|come|work|cost|run|take|open|qualify|accept|cover|provide|give|send|mind telling|include|count|expect|make|live) !(what i mean|what)
            (is|are|was|were|has|have|will) (the|this|it|my|there|your|that|these|anyone|carers|he|she|carer|bins|doctor|someone|you|nurse|chemist|bus|we|they|mum|dad|all|clinic|joan|any|anybody) [+] [+] [+] [+] (open|on|free|coming|closed|today|tomorrow|a scam|scam|real|real person|legit|genuine|cancelled|still on|cost|still|available|running|working|ready|back|safe|robot|computer|machine|bot|human|ai|automated|due|late|spam|junk|or|nhs|council|any|anywhere|a charge|charge|parking|somewhere|delivered|sent|arrived|changed|from) ~ ?
            (wonder|wondering|like to know|want to know|need to know|can you tell me|could you tell me|tell me|let me know|please advise|advise|not sure if|not sure whether|not sure about|need to ask|want to ask|have a question|got a question|query|enquiry|enquire|inquire|ask about|asking about|asking if|ask if|ask when|ask you about|question about|question for|any idea|any news|any update|any chance of knowing|any word|remind me|confused about|confused by|do not understand|not understand|what do you mean|explain|clarify|find out|info about|information about|information on|details of|details on|details about) (what|when|where|how|if|about|who|why|which|the|on|for|my|it|this|whether|that|time|of|>|you|your|your message|these|text|message|any|appointment|at|a) !(how (lucky|lovely|nice|happy))
            (please|need to|want to|like to|have to|can you|could you|can i|could i|trying to|got to|may i|wish to|help me|how do i|how can i|must|would like to|help) [please|to] (change|cancel|move|rearrange|reschedule|book|rebook|swap|make|update|postpone|alter|confirm|re arrange|re book|put back|order|reorder|renew|request|check|give you) [my|the|an|a|our|mums|dads|mum|dad|his|her|me|you|another|time|next|tomorrow|new] [+] [+] [+] (appointment|appointments|booking|prescription|address|number|details|time|date|day|visit|transport|clinic|nurse|jab|vaccine|order|blood test|place|repeat|repeats|bus pass|blue badge|pass|hospital transport|phone number|lunch|delivery|slot|carers|carer|check in|text|texts|review|flu jab|surname|name|gp|address|meeting|meals|chiropodist|podiatrist|dentist)
            (cancel|change|rearrange|reschedule|postpone|rebook|move) [my|the|an|our|mum|dad|his|her] [+] [+] (appointment|booking|visit|clinic|transport|slot|op|test|review|delivery|meeting)
            (my|new|changed|change of|got a new|different) [new] (number|address|phone|mobile|landline|gp|surname) [is|will be|from|has|for|to] (now|#|changed|give|tell) 
            (moved house|moved home|changed address|changed my number|changed my phone|changed doctor|new address|new phone number|new number|new mobile|moving house|change of address|change of doctor) !(who|joan|wrong)
            (did not|has not|have not|not|never) [come|turned|arrived|turn|got|had|received|been|heard|get|delivered|showed|show|came] [up|come|turned up|yet|my|delivered|from|the|any|a|here|back|anything] (come|yet|today|arrive|turn up|this morning|show|up|prescription|letter|appointment|results|delivery|transport|tablets|result|about|reply|parcel|carer|nurse|bins|meals|call|phone call|visit|from) ~ (what|why|when|where|who|?|carer|carers|nurse|appointment|prescription|transport|delivery|results|letter|happened|meals)
            (carer|carers|nurse|transport|delivery|doctor|district nurse|meals on wheels|care worker|meals) .. (not|late|never|did not|no show) (been|come|turned|turn|arrived|show|came|yet|today|up|showed|here|this)
            (not|never) .. (had|received|got|get|seen) (my|the|any|a) .. (letter|appointment|prescription|results|result|delivery|parcel|bus pass|card|form|forms|pass|medication from|pension letter|new glasses|hearing aids) 
            (prescription|appointment|letter|delivery|results|transport|taxi|parcel|carer|carers|nurse|meals|order|equipment|tablets) .. (not|never) .. (arrived|come|turned up|here yet|delivered|ready|been|showed|shown up)
            (missed|miss) my (appointment|visit|jab|bus|slot|delivery|transport)
            (stopped|stop|missed|forgot|forgotten|not|run out of|forget|skipped|not had|not been|ran out of|come off|coming off|not sure about|side effects|confused about|refuse|refusing|will not|lost|mixed up|when do i take|do i take|should i take) [to|been|taking|had|take|been taking|having] [my|the|all|me|her|his|of|mum|dad|any] [+] ({pills}|inhaler|medicine|prescription|eye drops|jab|injection) !(well|now all)
            (is|are|was|am) [this|it|that|you|i|these|the|they] [a|the|really|actually|from|speaking|talking|texting|for|being] [a|real|to|the|genuine|actual|texting] (scam|real|legit|genuine|joke|wind up|robot|computer|machine|bot|human|hoax|con|nhs|council|person|fake|doctor|charged|hospital|ai|automated|nurse|free)
            (what|who|when|where|why|how|which|whats|wheres) ~ ?
            (wrong|what) (day|appointment|time|prescription) (for|have you|did) 
            (number|numbers) (for|of) the (council|doctor|chemist|hospital|clinic|nurse|gp|dentist|team|police|housing|social|office|surgery|pharmacy|warden|carers)
            (what|which) [one|number|button|key|do|should|am|option] [i|to|do|am|did|is|does|means] [i|to|press|meant] (press|pick|choose|put|text|reply|send|type|say|meant to|supposed to)
            (do not know|not know|not sure|unsure) (what|which|how|who|where|when) [number|to|one|i|button|day|time|this] (to|press|am|is|put|do|reply|supposed|it|ring|contact|i|about|pay|order|cancel|use|answer)
            (pardon|come again|eh|what|why|who|huh|wha|how) ?
        """,
    },
)

PLANS: Final = {
    "plan_red": Table(
        "plan red",
        {
            "Asks for the red part of their plan": """
                ^ [my|the|send|plan|show|text|code|its|it is|i am|am] [me|my|the|in|on|at] red [plan|please|alert|zone|steps|now|section|part|light|code|card|x|page|bit] $
                red (plan|steps|zone|section|part of my plan|part of the plan|instructions|bit of my plan|bit of the plan|page of my plan|action plan|card please|advice|list)
                red (of my|of the|my|on my|in my) plan
                (plan|steps|zone) [is|says|for|in|on|please|,|now|the|my|at|:] [the|when|in|on|gone] red
                (in|on|gone|into|going|at|reached|hit|its gone|am) [to|into|the|my|in] red (zone|now|plan|section|today|>|what|on my|part|according) !(cross|wine|carpet|bull|coat|lights|dress|jumper|kit|lion|nose|hair|army|square|letter)
                (what|how|send|text|show|tell|remind|give|need|want|see|read|get) ... red (plan|steps|zone|section|part|say|says|bit|one|mean|means|please|stuff|page|list|advice)
                (what|how) [do|should|to|does] [i|it|my] [do|say] [plan] [for|in|on|at|when|about|if] [the|my|i am|it is] [in|on|at] red
            """,
        },
    ),
    "plan_amber": Table(
        "plan amber",
        {
            "Asks for the amber part of their plan": """
                ^ [my|the|send|plan|show|text|code|its|it is|i am|am] [me|my|the|in|on|at] amber [plan|please|alert|zone|steps|now|section|part|light|code|card|x|page|bit] $
                amber (plan|steps|zone|section|part|instructions|bit|page|action plan|card|advice|list|please|say|says|mean|means|today|now|what|one)
                (plan|steps|zone) [is|says|for|in|on|please|,|now|the|my|at|:] [the|when|in|on|gone] amber
                (in|on|gone|into|going|at|reached|hit|for|am|feel|feeling|think) [to|into|the|my|in|i am] amber (zone|now|plan|section|today|>|what|on|part|according|with) !(leaf|valley|is|rudd|necklace|ring|heard|came|my)
                (what|how|send|text|show|tell|remind|give|need|want|see|read|get) ... amber
            """,
        },
    ),
    "plan_green": Table(
        "plan green",
        {
            "Asks for their plan": """
                ^ [my|the|a|send|show|text|see|get|care|health|need|want|resend] [me|my|the|a|care] [health|care|self care|action|own|personal] (plan|plans|care plan) [please|again|thanks|now|green|x|for today] $
                ^ [my|the|send] [me|my|the] green [plan|please|zone|steps|section] $
                green (plan|steps|zone|section|part of my plan|bit of my plan|card)
                (send|text|show|see|read|get|give|resend|forward|want|need|have|look at|receive|copy of|lost|remind me|what is|what does|whats|what|where is|wheres|tell me|can i have|could i have|repeat|find|read out|how do i get|mislaid|text over) [me|us|my|a|the|out|again|copy|of|over|to|in|is|does|what is|at|on|see|mum|dad|it|what|what my] [copy|of|my|the|a|is|in|me|our|mum|dad|his|her|over] [copy|of|my|the|his|her] [full|whole|new|latest|health|care|self care|action|own|personal|asthma|copd|diabetes|heart|current|little|blood pressure|management] (plan|care plan|plans) (again|please|>|say|says|for|thanks|to|by|now|is|today|about|on|so|x|over|and|if|sent|was|through) !(for (today|tomorrow|tonight|the day|christmas|the weekend|saturday|sunday)|tomorrow|to (go|have|see|do)|b)
                (my|care|health|self care|action|asthma|copd|diabetes) plan (please|again|sent|texted|to be sent|is lost|what)
            """,
        },
    ),
}

ACKNOWLEDGES: Final = Table(
    "acknowledges",
    {
        "Says they have read it, and thank you": """
            (ok|right|alright|great|good|lovely|fine|perfect|cool|yes|noted|understood|got it|message received) [then] thanks (for (letting|telling|the|your|getting|that|info|information|reminding|update|text|message)|will do|i will|noted|bye|speak soon|see you|understood)
            (lovely|nice|kind|good|sweet|thoughtful) of (you|yous|u)
            (ok|right|alright|yes|righto|cool|fine) [then] (will do|i will do that|i will ring|noted|understood|got it|bye|speak soon|see you|talk soon|for letting me know|no worries|no problem)
        """,
    },
)

THANKS: Final = Table(
    "thanks",
    {
        "Says thank you": """
            (thanks|thank|bless you|god bless|blessings|appreciate|appreciated|appreciates|much obliged|obliged|very kind|so kind|too kind|kind of you|that is kind|most kind|good of you|nice of you|lovely of you|thoughtful|thinking of me|thinking of you|for caring|for checking|for asking|for your concern|nice one|good on you|you are a star|you are an angel|you are stars|angels|you are a gem|you are lovely|lifesaver|life saver|kind regards|best wishes|good lad|good girl|top man|legend|legends|diamond|your a star|your a good un|lots of love|all the best|well done|keep up the good work|brilliant service|lovely service|great service|star|what a lovely|ta)
            (ok|right|alright|great|good|lovely|fine|perfect|cool|yes|noted|understood|got it|will do|message received|received|roger|righto|right oh|okey dokey|okeydokey|no problem|no worries|fair enough|sounds good|cheerio|wilco|gotcha|i see|all good) [then|ok|thanks|will do|i will|will|no problem|noted|speak|see|bye] (will do|i will do that|i will ring|noted|understood|then|got it|bye|speak soon|see you|talk soon|no problem|for letting me know|that is great|that is fine|no worries|i will|thanks)
            ^ (will do|noted|understood|got it|gotcha|message received|received|roger|righto|right oh|okey dokey|okeydokey|no problem|no worries|fair enough|sounds good|wilco|speak soon|see you soon|bye|bye bye|ta ra|tara|take care|night night|good night|goodnight|god bless|you too|and you|same to you|see you|see ya|ttfn|tarra|cheerio|nite|night|nighty night|have a good day|have a nice day|have a good one|happy christmas|merry christmas|happy new year|happy easter) [lad|will do|x|god bless|all|to you|too|for now|you too|everyone|tonight|to you all|now|thanks|bye|sleep well|dear] $
        """,
    },
)
