"""Asking us to stop, in any ordinary wording, and asking us to start again."""

from typing import Final

from .patterns import Table

STOP_SOFTLY: Final = Table(
    "stop",
    {
        "Says there is no need to text": """
            (no need|not necessary|not need|no point|not worth) [for you] [to|in|for] [keep|you|any] [to] (text|\
                texting|message|messaging|send|sending|contact|contacting|checking) !(till|until|while|this week|\
                today|next|when)
            (do not|no need to|please not) (text|message|contact|send) !(till|until|while|this week|today|next|when|\
                before|after)
        """,
    },
)

NOT_STOP: Final = Table(
    "not stop",
    {
        "has the word stop, and is no request to stop": """
            (do not|not|never|please do not|dont|will not|would not|hope you do not|hate it if you|not want you to) \
                [ever|you|want|going to|like|to|please] [to] stop
            (bus|tram|train|next|last|pit|coach|non|door|full|emergency|short|rest|one|two|taxi|the|every|whistle|\
                our|my|a|comfort|tea|toilet|stops|quick) stop
            stop (worrying|worry|fretting|fussing|fuss|panicking|at the|for a|by|in|off|over|being daft|being silly|\
                moaning|mithering about|thinking|eating|sneezing|coughing|crying|laughing|smiling|dancing|talking|\
                myself|singing|drinking|smoking|me laughing|it hurting|the pain|the bleeding|shaking|my tablets|\
                taking|smoking clinic|press|the world|look|and|bleeding|him|her|them from|them hitting|hurting|\
                hitting|using|working|having|going|raining|the week|being so|feeling|being|apologising|dead|short|\
                gap|watch|cock|feeding|at home|you from|believing|there|your (worrying|fussing|fretting))
            (can not|could not|not) be (bothered|arsed)
            (can not|could not|not|unable to|never|wont|will not) stop
            (rain|snow|noise|pain|pains|it|coughing|bleeding|music|he|she|they|drilling|wind|tears|barking|crying|\
                dog|hiccups|shaking|itching|world|me|dripping|leaking|traffic|weather|sneezing|cough|bus|taxi) [to|\
                will|has to|would|needs to|did not|to ever|does not|must|should|had to] [not] stop !(texting|sending|\
                messaging|these|this service|the (texts|messages))
            (stopped|stops) (taking|raining|smoking|eating|drinking|working|going|off|at|by|for|me|in|my|seeing|the \
                car|coming|hurting|bleeding|snowing|having|using|sleeping|cooking|it|to|driving|being|doing|speaking)
            cancel (my|the|an|our|your|next|tomorrow|his|her|dad|mum|a) [+] [+] [+] (appointment|booking|visit|meal|\
                meals|delivery|taxi|lunch|transport|order|carer|carers|prescription|place|seat|trip|holiday|clinic|\
                nurse|call)
            (cancel|cancelled|cancelling) .. (appointment|operation|clinic|bus|booking|train|holiday|visit|delivery|\
                op|class|taxi|club|meals)
            (end|ends|ended) of
            (the|at the|in the|weekend|book|west|deep|dead|front|back|bitter|other|my|no|this|far|your|tail|week|\
                south|east|north|top|this|loose|wrong|right) end
            (quit|quitting|gave up|give up) (smoking|drinking|my job|work|while|fags|the fags)
            leave me alone (with|for|in|at|to|when|on|all day|and he|and she|he|she|on my)
            (he|she|they|it|who|not|never|that|neighbours|kids|son|daughter|man|men|people) [will|would|to|just|does|\
                do|not|never|ever|can] [not] [ever] (leave|leaving|leaves) me alone
            (go|going|gone|went|goes|going|get|getting|went) away (for|to|with|on|next|tomorrow|this|till|until|on|\
                today|in|soon|over|and|#|saturday|friday|sunday|monday|tuesday|wednesday|thursday|now i|but|at|by)
            (pain|pains|cough|headache|feeling|ache|it|cold|not|never|rash|swelling|will|does|did|to) [will|does|not|\
                just|wont|would] [not|just] go away
            (not|no longer|never) interested in (anything|food|life|my|going|anyone|seeing|people|much|eating|doing|\
                the)
            pack it (in the|up|away|for|into)
            (pack|packing) (my|up|the|for|a)
            removed (my|the|a|his|her) (stitches|plaster|cast|tooth|catheter)
            (remove|take) (my|the) (stitches|plaster|cast|bandage|staples|catheter)
            (enough is enough|more than enough|good enough|old enough|warm enough|enough to|fair enough|sure enough|\
                enough of (this|the) (rain|weather|heat|cold|wind))
            (no more) (pain|tears|tablets|chemo|chocolate|worries|fags|bad|snow|rain|falls|than|food|appointments|\
                cake|problems|for me thanks|sleepless|money)
        """,
    },
)

STOP: Final = Table(
    "stop",
    {
        "Asks us to stop texting": """
            ^ [can|could|would|will|you|just|i want|i want to|i want you to|want|wanna|text|reply|replying|sent|i \
                said|said|word|me|now|this|ok] [you|to] [please] (stop|stopall|unsubscribe|cancel|end|quit|stop all|\
                optout|opt out|revoke|no more|pack it in|give over|give it a rest|leave off|enough|stop now|stop it|\
                stop this|stop that|stop them|stop these|stop bothering|stop stop|stop please stop|stopping) [it|all|\
                this|now|that|stop|them|these|please|all of it|all this|will you|would you|yous|yer|right now|\
                immediately|at once|already|me|thank] $
            (stop|stopping|quit|cease|cut out|give over|stopit|leave off|no need to keep|pack in|refrain from|halt|\
                end|pause|quit with) [all|with|your|ever|from|any|keep|of] [all|the|these|this|those|your|me|us|my|\
                sending|any|it|with|automated|stupid|daft|silly|constant|annoying|bleeding|sodding|damn|poxy] [of|\
                the|these|any|my|me|mum|dad|automated|stupid|daft|silly|constant|her|him] ({text}|{texts}|contacting|\
                ringing me|phoning me|calling me|phoning|harassing|it now|stalking me|hounding me|checking up|\
                checking on)
            not want (anymore|any more|more) [of] (these|this|those|your|them|it)
            (not|no longer|never) (want|wish|need|like) [to] [get|have|receive|getting|be|for] [anymore|no more|any|\
                these|your|the|them|of your|of these|further] [of] [these|your] ({texts}|texting|texted|messaged|\
                contacted) (>|thanks|again|please|from|anymore|on|at|now|or|and)
            (do not|no longer|not|never|dont|did not|would rather not|rather not|prefer not) [you|really|i|actually|\
                going to] [want|wish|need|ever|like|dare|ask|asked|care|consent|wanting|require|sign up|signed up|\
                asking|to get|to receive|keep] [to|for|you|no|any|any of|me|get|you to|about|be|up] [to|get|receive|\
                getting|have|any|be|of|for|keep|these|your|the|this|me] [getting|receive|any|more|to|of|keep|be|your|\
                these|those|all] [more|of|any|your|these|those|this|the|keep|be|daft|stupid|getting|sort of] [your|\
                these|those|texts|messages|more|kind of|stupid|daft] ({text}|texts|text|messages|contacted|texted|\
                messaged|bothered|pestered|to be on this|to be on your|checked on|checked up on|spam|junk|in contact|\
                hear from you|service) (me|to me|my|us|this|him|her|mum|dad|again|anymore|from you|on|please|or|\
                every|so|by|>|at|like|thanks|any|now|off|from|number|on this|here|all) !(back|when you|till|until|\
                from my|if you|a letter|later|the code|to say you|for you to|about my|on (monday|tuesday|wednesday|\
                thursday|friday|saturday|sunday)|my daughter|my son|on whatsapp|well|right|properly|and|between|(for|\
                next) (a|week)|while|this week|next week|before|after|today|tomorrow|from the|him for|cos i am away|\
                i am away|yesterday|last week|this morning)
            (no more|no further|no texts|no messages|enough of|enough with|had enough of|sick of|fed up of|fed up \
                with|sick and tired of|hate|tired of|enough|bored of|annoyed by|pissed off with) [all|the|of|these|\
                getting|your|this|receiving|being|those|with|you] [these|your|the|this|of|being|stupid|those|\
                getting] [daft|stupid|sodding|damn|constant|annoying|silly] ({texts}|texted|messaged|pestered|\
                bothered by you|contacted|texting|messaging|texting me) !(from the (bank|dentist))
            (take|taking|get|delete|remove|removed|scrub|cross|wipe|strike|erase|deleted|drop|want|be) [me|us|mum|\
                dad|her|him|my mum|my dad|this number|my number|my name|my phone number|taken|removed|to be taken] \
                (off|from|out of) [of] [your|the|this|that|these|my] [stupid|bleeding|mailing|text|texting|sms|\
                contact|damn|calling|+] (list|lists|lst|system|books|database|mailing list|register|records|service|\
                texts|messages|phone book|contacts|files|thing|subscription) !(for my (appointment|op))
            (take|get) (me|us|mum|dad|her|him|my mum|my dad|this number|my number|my name) off [this|it|here|that|\
                now|please] >
            (remove|delete|erase|wipe|scrub|lose|forget|destroy|cancel) (my|this|the|mum|dad|her|his) [phone|mobile|\
                telephone] (number|name|details|data|num|contact|info|information|subscription|account)
            (remove|unsubscribe|delete|deregister|unregister|withdraw|opt|opting|un subscribe|deactivate|exclude|\
                disenrol|unenrol|sign) me
            (opt|opting|opted|opt me|sign me|sign|bow) out
            (unsubscribe|unsubscribed|unsubscribing|stopall|optout|opt-out|unenroll|unjoin)
            (cancel|end|stop|discontinue|finish|terminate|turn off|switch off|shut off|suspend|cancelling) [this|the|\
                my|these|all|me|your|future|off] [daily|weekly|check in|text|texting|messages|whole|regular] \
                ({texts}|subscription|service|check in|check ins|membership|registration|enrolment|contract|thing|\
                texting service|everything)
            (leave|leaving) (me|us|mum|dad) [the hell|well|the f|in|the fuck|be|to] (alone|be|peace|in peace)
            (leave me be|let me be)
            < (go away|piss off|fuck off|f off|f * off|bugger off|sod off|do one|get lost|jog on|naff off|get \
                stuffed|clear off|get knotted|push off|feck off|eff off|bog off|shove off|on your bike|hop it|get to \
                fuck|bore off|fk off|p off|buzz off|take a hike|sling your hook|get in the bin|shut up|get out of it|\
                get bent|shove it|swivel) (the lot of you|now|you|and|will you|please|out|>|stop|with|leave|ye|mate|x)
            (fuck|piss|bugger|sod|naff|f|eff|clear|feck|bog|jog|fk) (off|on) (and|with|will|you|leave|stop|>)
            (stop|dont|do not|quit) (bothering|hassling|pestering|harassing|annoying|mithering|bugging|spamming|\
                botherin) (me|us|mum|dad|my mum)
            (pack it in|knock it on the head|give it a rest|sick of it now stop|jack it in|call it a day with these|\
                wind your neck in|give us a break|give me a break and|give me peace|lay off|back off >|nip it in the \
                bud|cut it out|stop this nonsense|call it off|enough already|that is enough now)
            < not interested [in (this|these|your|the|any|being) [+]] (>|thanks|please|remove|stop|so|at all|in your|\
                in the service|in these|leave)
            (not interested) in (texts|messages|your|this service|these|being texted|this|taking part|the service)
            [i|never] (never|did not|not) (signed up|sign up|asked for|ask for|agreed to|subscribed|subscribe|gave \
                permission|give permission|gave you permission|consented|agree to|registered|ask you to|asked you to|\
                asked to) !(help before|much|time)
            (block|blocking|blocked|reporting|report) (you|this number|your number|yous)
            (withdraw|withdrawing|revoke|revoking) [my] (consent|permission)
            (please|can you|could you|just|i want you to|would you|u) stop [please|it|now|this|these|them|doing|all|\
                pls] > !(worry*|fuss*)
            do not (want|need) (it|this|this service|the service|your service|your help|checking|these|these things|\
                them|to do this|to take part|to be part|to continue|any of this|to be involved) (anymore|thanks|>|\
                now|please|again|any longer)
            (not wish to|no longer wish to|would like to|want to|wish to|like to|please) (continue|unsubscribe|opt \
                out|stop|leave|withdraw|cancel|be removed|be taken off|come off|get off|end this|finish|drop out|\
                discontinue) (with|receiving|the|this|these|from|getting|your|being|off|my|>|it|taking|service|part|\
                texts) !(hospital|house|tablets|medication|the (house|tablets)|my (job|tablets|appointment|flat|\
                house)|now in|smoking|working)
            gdpr
            (bored|tired) of (this|these) [now|texts] (stop|leave)
            (kindly|please) (desist|cease|refrain)
            {texts} (not wanted|unwanted|not welcome|unwelcome|not required|are not wanted)
            {texts} ~ no more >
            (not|no longer) (want|wish|need|like|require|desire) [to] (receive|get|have) (these|them|this|those|it|\
                any|anything) [from you|anymore|again|now|please|texts|messages] (>|anymore|from|please|thanks)
            (not|do not|no longer) (need|want|require|like|asked for) (these|this|those|your) (text|texts|messages|\
                message|check ins)
            driving me (mad|crazy|nuts|round the bend|up the wall|insane) ~ (stop|no more|texts|messages)
            {texts} .. driving me (mad|crazy|nuts|round the bend|up the wall|insane)
            lose my number
            (not|do not) (contact|text|message|disturb|bother) (me|us|this number|my mum|my dad|mum|dad|him|her|my \
                mother) (again|anymore|ever|please|>|on|further|or|at|via|by|about|with|in future)
            stop messages
            stop >
            (asked|told|want|wish|like|begging|ask|tell|asking|telling) [you|yous|them|this|these|it|to] [people|\
                all] to stop !(hurting|the pain|raining|coming|it hurting|smoking|drinking|eating|being|feeling|\
                crying|taking)
            stop (it|this|that|these|those|them|texts|messages|texting|messaging|sending|contacting) !(hurting|\
                bleeding|raining|leaking|happening|from|dripping|getting|going)
            ^ [please] no [more|further] {texts} [please|thanks] $
        """,
    },
)

START: Final = Table(
    "start",
    {
        "Asks for the texts to start, or start again": """
            ^ (start|unstop|resume|restart|subscribe|join|re start|optin|opt in|rejoin|sign up|re join|begin|unpause|\
                continue|yes start|start again|start up|resubscribe|re subscribe|enrol|start all|signup|register) \
                [now|again|me|please|back|up|texts|messages|the texts|it|them|texting|service|all|messaging] $
            (start|restart|resume|begin|carry on with|continue|reinstate|re start|turn on|switch on|turn back on|put \
                back on|bring back|unblock|reactivate|unpause|switch back on|start up|renew) [sending|with|up|me|\
                getting|back|all|on] [sending|me|my|the|these|your|those|up|all|them|back|getting|him|her] [daily|\
                weekly|check in|regular|old|morning] ({texts}|texting|texting me|messaging|check in|service|sending|\
                them again|them up|sms) (me|again|back|up|please|>|on|to me|coming|mum|dad|service|now|from|for)
            (turn|switch|put) [the|my|your|them|those|these] [texts|messages|texting|service] (back on|on again|on \
                back|back)
            (start|begin) [them|it|these|those|the lot] [all] (up|again|back|back up) (again|>|please|now)
            (want|like|miss|missing|have|get|need|can i have|id like|bring|send me|send|please|receive) [to] [get|\
                have|receive|getting|start|go|be|see|join|getting|me] [on|back|my|the|your|getting|those|these|them|\
                receiving|to getting] [my|the|your|those|these|daily|little|morning] ({texts}|texting|them|service|\
                list) [sent|coming|to|started|turned|switched|back|again|please] [back|again|on|please|to start|me] \
                [back|again|on|please|now|thanks] (again|back|please again|back on|on again|restarted|started|\
                started again|to start|to start again|start again|to come back|to come again|resumed|back please|\
                reinstated|up and running)
            (put|sign|add|include|subscribe|enrol|register|pop|stick) (me|us|mum|dad|my mum|him|her|my dad|my name|\
                my number) [back|up|on|down|in|to] [on|onto|up|to|in|for|again|down|into|please|with] [again|your|\
                the|this|it|texts|list|to|for|these|please|text|texts|>|messages|list|check|service|check ins] (list|\
                again|texts|messages|service|text|please|>|daily|check in|check ins|texting|from|scheme|thing|list \
                again|system|list please|check) !(the phone|through|a chair|taxi|down for (the|bingo|lunch|a|\
                christmas)|in touch|an appointment|on to (the|a|someone|joan)|up to date|to bed|prescription)
            (stopped|cancelled|ended|unsubscribed|opted out|turned off|blocked) [you|them|it|the|these|texts|\
                messages|this|the texts|the messages|your texts|my texts|the service] [texts|messages|you] [by|in|\
                accident*|the|but] (accident|mistake|error|accidentally|wrong|want|now|can|please|changed)
            (accident*|mistake|mistakenly|wrongly|did not mean to|not mean to|never meant to|meant to|did not want \
                to) .. (stop|stopped|unsubscribed|cancelled|opted out|unsubscribe|cancel|blocked|block)
            (changed my mind|change my mind|second thoughts) .. (texts|messages|please|again|start|back|text|sign|\
                carry on|want)
            (opt|sign|opted|count) (me|back|us) [back] in (please|>|again|to|for)
            opt in
            (you can|can you|please|would you|could you|ok to|yes|feel free to|happy for you to|like you to|want you \
                to) [please|start|carry on|to|keep|go ahead and] (text|texting|message|messaging|start) (me|texting|\
                texts|us|messaging|my) [again|now|back on|me again|>|from now] (again|from now|>|as before|now)
            (do not stop|not stop|never stop|please keep|do keep|please carry on|please continue|happy for you to \
                keep|like you to keep|want you to keep) [on] (sending|texting|them coming|the texts|messaging|texts|\
                messages|the messages|these) (me|>|please|these|them|coming|texts|messages|to|on|your)
            (why|how come) [have|did|has] [you|the|my|they] [texts|messages] (stopped|stop) [coming|sending|texting] \
                [texting|me|messages|texts]
            (not|have not|havent|stopped) (had|got|been getting|getting|received|receiving) [any|my|a|your|the|me] \
                (texts|messages|text|message|check in) (from you|lately|>|for|in|this week|since|anymore|today|off \
                you)
            (texts|messages) (stopped|have stopped|have not come|not coming|are not coming) (can|why|please|and|i|\
                coming|>)
            (rejoin|re join|resubscribe|re subscribe|sign up again|join again|re enrol|enrol again|come back on the \
                list|back on the list|on the list again|register again|re register)
            (want|like|wish|love|can i|how do i|please|need) [to] sign up [for|to|again|please|me] (texts|messages|\
                check|service|text|please|again|the|these|your|this|daily) !(i never|never)
            (like|want|wish|love|interested) [to|in] (join|joining|subscribe|sign up|enrol|register|join in|be part \
                of|take part|be added|be on) [with|to|for|in|up|again|your|the|this|these|please|it] (the|this|these|\
                your|texts|list|service|text|>|messages|it|check|please|scheme) !(lunch|club|choir|class|group|\
                walking|bingo|gym|library|craft|coffee|tai|art)
        """,
    },
)
