"""Asking us something; and questions that are only politeness."""

from typing import Final

from .patterns import Table

NOT_QUESTION: Final = Table(
    "not question",
    {
        "is asked out of politeness": """
            (how|hows) (are|is|r|about|bout|do) (you|yourself|yous|everyone|things|life|your day|it going|we|all of \
                you|the family|tricks)
            (how is it going|how are things|how do you do|how you doing|how have you been|how you keeping|how are we|\
                hows tricks|how are yous|how goes it|hows you|hows yourself|how is you|how is yourself|how is things|\
                how is tricks|how is everyone|how is your day)
            (are|r|you|u|yourself|yous|and|is|hope|trust) [you|u|ya|yourself|yous|all] [all|are|keeping] (ok|well|\
                alright|good|fine|keeping well|safe|doing ok|having a good|enjoying|too|keeping ok) !(to|for|if|with)
            (hope|hoping|trust) [that] [you|u|all|everyone|yous|your]
            (and|what about|how about|or) [you|u|yourself|yourselves|yous|your good self] ?
            (you|yourself|u|yous|yours|ya) ?
            (is not|are not|has not|was not|does not|did not|have not|will not|would not|can not|innit|int) (it|he|\
                she|they|we|that|i|you) ?
            (eh|hey|right|ok|yes|no|really|what am i like|who knew|know what i mean|who cares|you know|see|so what|\
                what can you do|can you believe it|would you believe it|why not|who would have thought|do you know \
                what|what do you expect|what more could i|what more do|guess what|what a|how lovely|how nice|how \
                kind|what could be better|get me) ?
            (is that|are you) joan ?
            isnt it ?
            what (a|an|lovely|nice) (lovely|nice|kind|day|beautiful|good|great|week|night|game|match|difference|\
                surprise|treat|relief|life|time|palaver|state|to do|laugh)
            (what|who) (can|could|would) (i|you|we) (say|do|ask for|complain) (more|but|?)
            (why|what) not
            (so|that is|this is|know|tell|told|see|matter|which is|is) (what|why|how|where|when|who) [i|it|she|he|\
                they|we|you|the|my] (am|is|like|said|do|need|want|think|told|says|matters|happens|am like|get|have)
            (when|while|whilst) (i|the|it|she|he|they|we|my|you|our|+) (get|got|was|is|are|am|come|came|had|have|can|\
                went|do|did|were|get|comes|goes|feel|wake|woke|see|saw|go|sit|walk|move|stand|died|has|try|look|hear|\
                heard|lie|finish|need|want|ready|free|rings|rang)
            (where|who|which|what) i (am|live|was|had|have|want|need|used|got|went|do|like|put|see|am at)
        """,
    },
)


ASKS: Final = Table(
    "question",
    {
        "Opens with a question": """
            ^ (how|what|when|where|which|whose|why) (do|does|did|is|are|was|were|can|could|should|will|would|am|has|\
                have|much|many|long|often|time|day|about|on|i|to|a|the|my|if|happens|number|come|kind|sort)
            ^ (is|are|was|were|do|does|did|has|have|can|could|will|would|should|may|am|shall) (my|the|your|our|his|\
                her|any|anyone|there|it|this|that|i|you|we|they|he|she|someone|somebody|these|those) !(birthday|turn|\
                usual|stop|be (lovely|nice|good|great)|leave|go away|just stop)
            ^ (who) (is|are|do|does|did|sent|gave|can|will|should|would)
        """,
    },
)

QUESTION: Final = Table(
    "question",
    {
        "Asks a question": """
            < (what|when|where|which|whose|how|why) [time|day|date|number|much|many|often|long|far|do|does|did|is|\
                are|was|were|can|could|should|will|would|am|has|have|about|one|on earth|sort|kind|happens|happened|\
                colour|else|the] (time|day|date|number|much|many|often|long|far|do|does|did|is|are|was|were|can|\
                could|should|will|would|am|has|have|about|bus|one|happens|happened|to|sort|kind|i|you|the|my|we|they|\
                he|she|it|this|that|of|hell|for|not|come|are you|if|up|colour|size|else|pharmacy|ward|appointment|\
                doctor|on earth|day is)
            (what|when|where|which|how|why|who) [time|day|number] (do|does|did|is|are|was|were|can|could|should|will|\
                would|am|has|have) (i|you|we|they|he|she|it|the|my|this|that|these|those|your|mum|dad|there|someone|\
                anyone|our|her|his|carer|carers|doctor|nurse|joan|next|a|all|bins|people|clinic|appointment|open|\
                texting|number|call|tell)
            < (is|are) (it|this|that|there|the|you|your|they|he|she|anyone|anybody|someone|any|these|those|nurse|\
                joan|carers|doctor) !(hope)
            < (do|does|did) (it|i|you|the|they|he|she|anyone|anybody|we|these|this) !(hope|my shopping)
            < (can|could|should|may|will|would|shall) (i|we|it|they|he|she|there|the|this|that|my) !(just say|say \
                thanks|thank|wish|have a (chat|call|natter|ring)|speak|talk|be fine|be ok)
            < (have|has) (you|they|anyone|anybody|the nurse|he|she)
            < am i
            who (is|are|am|do|does|did|will|can|has|sent|gave|runs|should|would|was|the) [the|this|it|i|you|that|my|\
                coming|texting|we|these|sending|hell] (texting|this|messaging|coming|from|number|is|from|hell|me|\
                writing|contact|ring|call|ask|speak|message)
            [is|are|was|were|am|do|does|did|can|could|should|would|will|may|has|have|shall] [i|you|the|this|it|that|\
                my|there|we|they|she|he|these|your|any|anyone|someone|carers|carer|a|anybody|someone|mum|dad] \
                (allowed|able|still|real|a scam|a real|scam|free|open|going to|supposed|meant|entitled|change|have|\
                get|book|order|cost|charged|charge|know|any|be|come|coming|on|text|safe|genuine|legit|computer|robot|\
                machine|human|person|person or|bot|cost me|automated|deliver|think|tell|want|take|eat|drink|go|ask|\
                do|work|need|happen|apply|claim|it|the|my|a|there|pay|start|like|use|help with|live|text me at|offer|\
                run|make|bring|drive|send me|see|still on|cancelled|closed|too late) ~ ?
            (can|could|may|would|will|should|do|shall) (i|we|you|mum|dad|my +) [please|also|still|possibly|just|\
                kindly|ever] (change|get|have|book|order|take|eat|drink|go|apply|claim|ask|bring|move|rearrange|\
                reschedule|swap|switch|tell me|let me know|explain|remind me|send me|text me|find out|confirm|check|\
                know|cancel|make|use|see|still|update|bring forward|put back|text at|resend|repeat|not text|email|\
                reply|stop taking|come off|drive|fly|stop|have more|drink alcohol|mix|pay|pick|collect|say) !(a chat|\
                a call|a ring|a natter|someone|me a ring|a word|my mum a ring|a phone call|a visit|somebody|help)
            (do|does|did) (you|anyone|anybody|i|we|they|it|u|yous|the|my) [all|still|even|any|have|really|have to] \
                (know|have|need|do|think|want|happen|offer|deliver|charge|mean|get|come|work|cost|run|take|open|\
                qualify|accept|cover|provide|give|send|mind telling|include|count|expect|make|live) !(what i mean|\
                what)
            (is|are|was|were|has|have|will) (the|this|it|my|there|your|that|these|anyone|carers|he|she|carer|bins|\
                doctor|someone|you|nurse|chemist|bus|we|they|mum|dad|all|clinic|joan|any|anybody) [+] [+] [+] [+] \
                (open|on|free|coming|closed|today|tomorrow|a scam|scam|real|real person|legit|genuine|cancelled|\
                still on|cost|still|available|running|working|ready|back|safe|robot|computer|machine|bot|human|ai|\
                automated|due|late|spam|junk|or|nhs|council|any|anywhere|a charge|charge|parking|somewhere|delivered|\
                sent|arrived|changed|from) ~ ?
            (wonder|wondering|like to know|want to know|need to know|can you tell me|could you tell me|tell me|let \
                me know|please advise|advise|not sure if|not sure whether|not sure about|need to ask|want to ask|\
                have a question|got a question|query|enquiry|enquire|inquire|ask about|asking about|asking if|ask if|\
                ask when|ask you about|question about|question for|any idea|any news|any update|any chance of \
                knowing|any word|remind me|confused about|confused by|do not understand|not understand|what do you \
                mean|explain|clarify|find out|info about|information about|information on|details of|details on|\
                details about) (what|when|where|how|if|about|who|why|which|the|on|for|my|it|this|whether|that|time|\
                of|>|you|your|your message|these|text|message|any|appointment|at|a) !(how (lucky|lovely|nice|happy))
            (please|need to|want to|like to|have to|can you|could you|can i|could i|trying to|got to|may i|wish to|\
                help me|how do i|how can i|must|would like to|help) [please|to] (change|cancel|move|rearrange|\
                reschedule|book|rebook|swap|make|update|postpone|alter|confirm|re arrange|re book|put back|order|\
                reorder|renew|request|check|give you) [my|the|an|a|our|mums|dads|mum|dad|his|her|me|you|another|time|\
                next|tomorrow|new] [+] [+] [+] (appointment|appointments|booking|prescription|address|number|details|\
                time|date|day|visit|transport|clinic|nurse|jab|vaccine|order|blood test|place|repeat|repeats|bus \
                pass|blue badge|pass|hospital transport|phone number|lunch|delivery|slot|carers|carer|check in|text|\
                texts|review|flu jab|surname|name|gp|address|meeting|meals|chiropodist|podiatrist|dentist)
            (cancel|change|rearrange|reschedule|postpone|rebook|move) [my|the|an|our|mum|dad|his|her] [+] [+] \
                (appointment|booking|visit|clinic|transport|slot|op|test|review|delivery|meeting)
            (my|new|changed|change of|got a new|different) [new] (number|address|phone|mobile|landline|gp|surname) \
                [is|will be|from|has|for|to] (now|#|changed|give|tell)
            (moved house|moved home|changed address|changed my number|changed my phone|changed doctor|new address|\
                new phone number|new number|new mobile|moving house|change of address|change of doctor) !(who|joan|\
                wrong)
            (did not|has not|have not|not|never) [come|turned|arrived|turn|got|had|received|been|heard|get|delivered|\
                showed|show|came] [up|come|turned up|yet|my|delivered|from|the|any|a|here|back|anything] (come|yet|\
                today|arrive|turn up|this morning|show|up|prescription|letter|appointment|results|delivery|transport|\
                tablets|result|about|reply|parcel|carer|nurse|bins|meals|call|phone call|visit|from) ~ (what|why|\
                when|where|who|?|carer|carers|nurse|appointment|prescription|transport|delivery|results|letter|\
                happened|meals)
            (carer|carers|nurse|transport|delivery|doctor|district nurse|meals on wheels|care worker|meals) .. (not|\
                late|never|did not|no show) (been|come|turned|turn|arrived|show|came|yet|today|up|showed|here|this)
            (not|never) .. (had|received|got|get|seen) (my|the|any|a) .. (letter|appointment|prescription|results|\
                result|delivery|parcel|bus pass|card|form|forms|pass|medication from|pension letter|new glasses|\
                hearing aids)
            (prescription|appointment|letter|delivery|results|transport|taxi|parcel|carer|carers|nurse|meals|order|\
                equipment|tablets) .. (not|never) .. (arrived|come|turned up|here yet|delivered|ready|been|showed|\
                shown up)
            (missed|miss) my (appointment|visit|jab|bus|slot|delivery|transport)
            (stopped|stop|missed|forgot|forgotten|not|run out of|forget|skipped|not had|not been|ran out of|come off|\
                coming off|not sure about|side effects|confused about|refuse|refusing|will not|lost|mixed up|when do \
                i take|do i take|should i take) [to|been|taking|had|take|been taking|having] [my|the|all|me|her|his|\
                of|mum|dad|any] [+] ({pills}|inhaler|medicine|prescription|eye drops|jab|injection) !(well|now all)
            (is|are|was|am) [this|it|that|you|i|these|the|they] [a|the|really|actually|from|speaking|talking|texting|\
                for|being] [a|real|to|the|genuine|actual|texting] (scam|real|legit|genuine|joke|wind up|robot|\
                computer|machine|bot|human|hoax|con|nhs|council|person|fake|doctor|charged|hospital|ai|automated|\
                nurse|free)
            (what|who|when|where|why|how|which|whats|wheres) ~ ?
            (wrong|what) (day|appointment|time|prescription) (for|have you|did)
            (number|numbers) (for|of) the (council|doctor|chemist|hospital|clinic|nurse|gp|dentist|team|police|\
                housing|social|office|surgery|pharmacy|warden|carers)
            (what|which) [one|number|button|key|do|should|am|option] [i|to|do|am|did|is|does|means] [i|to|press|\
                meant] (press|pick|choose|put|text|reply|send|type|say|meant to|supposed to)
            (do not know|not know|not sure|unsure) (what|which|how|who|where|when) [number|to|one|i|button|day|time|\
                this] (to|press|am|is|put|do|reply|supposed|it|ring|contact|i|about|pay|order|cancel|use|answer)
            (pardon|come again|eh|what|why|who|huh|wha|how) ?
        """,
    },
)
