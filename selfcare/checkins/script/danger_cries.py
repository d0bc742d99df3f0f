"""Danger: cries for help that do not say what is wrong. We do not wait to find out."""

from typing import Final

from .patterns import Table

CRIES: Final = Table(
    "cry",
    {
        "Asks for an ambulance, the police or 999": """
            ambulance !(next door|over the road|across the road|outside|earlier|down the road|up the road|for next|\
                for her next|to next|took|brought|came and|has taken|had to|taken|crew|was|were|got me|people|driver|\
                man|service (was|is|were) (great|brilliant)|crew (were|was)|gone past|drove|outside next|men (were|\
                are) (great|lovely))
            (call|ring|phone|dial|dialled|dialed|called|rang|rung|need|on to|send|text|press|get) [me|for|to|on|an|\
                the] 999
            999 !(times|club|pieces|# #)
            < (112|911) >
            (paramedic|paramedics) !(were|was|son|daughter|training)
            (mayday|sos|s o s) !(band|by abba|song)
            < police [now|quick|quickly|help] >
            (dial|ring|phone|call) (999|112)
        """,
        "Cries for help": """
            help me !(with|out with|get my|fill|to|find|understand|order|book|pay|sort|move|choose|decide|set|change|\
                carry)
            help me to (breathe|get up|get out|die|stand|escape)
            help (help|us|please|now|quick|quickly|urgent*|im|i am|fast|someone|somebody|anyone|mum|dad|asap|need|\
                can not|not|come|send|he|she|my|he is|she is|god|it is|immediately|really) !(with my (shopping|forms|\
                form|bills|garden|bins)|with|desk|line|the aged|yourself)
            (please|need|send|get|want|for|urgent|urgently|god|somebody|someone|quick|quickly|desperately|anyone|plz|\
                immediate) help (now|quick|quickly|urgent*|asap|fast|immediately|right|straight|please someone|soon|\
                at once|this minute|here|me)
            (send|get) [me|us] [some] help (>|now|quick*|please|asap|urgent*|over|round|here|i|he|she)
            (urgent|emergency|immediate|desperate|urgently|immediately) help
            help [is] (needed|wanted) (urgently|now|immediately|asap|quickly|fast|desperately)
            < (please|somebody|someone|anyone|anybody|god|quick|quickly|urgently|desperately need|urgent|please \
                somebody|please someone) help >
            (urgent|urgently|quick|desperately need) help >
            please [please|someone|somebody|can|god] help [me] $
            (need|require|want|send) [some] urgent* [medical|help|care|attention|doctor]
            (need|send|want|get) [a|an|some] [emergency|medical|immediate] (help|attention|assistance|doctor|medic) \
                .. (now|urgent*|immediately|straight away|asap|quick*|right away|tonight|at once|emergency) \
                !(appointment)
            (hurry|hurry up|come quick|come quickly|come now|please come quick*|come fast|quick please|quickly \
                please|be quick|make it quick|come straight away|come at once|please hurry|hurry please|as quick as|\
                send someone now|come round now|come over now|get here) !(home|when|for|up spring|up summer|up (and|\
                with)|if you can|at dinner)
            emergency !(appointment|dentist|plumber|contact|number|exit|chocolate|biscuits|biscuit|supply|\
                prescription|fund|loan|stop|services (were|are)|electric|credit|food parcel|cord test|on the telly|\
                ward 10 on|bulb|text test)
            (life or death|life and death|matter of life|life threatening)
            (something|somethings) .. (terrible|awful|bad|seriously wrong|really wrong|badly wrong) [has|is] \
                [happened|happening|wrong] !(about)
            something [is|has] (badly|very|terribly) wrong
            something [is|has] [gone] wrong (with me|with mum|with dad|with him|with her|with my (head|heart|body|\
                husband|wife|legs|brain))
            (send|get|need) (someone|somebody|anyone|a doctor|the doctor|help|people|anybody) (now|quick|quickly|\
                asap|urgent*|immediately|straight away|round now|round quick|fast|to me now|please now|over now|\
                please hurry|right away|at once|here)
            3 .. (hurry|urgent*|quick*|asap|emergency|now|help|help me|please help|immediately|fast|desperate*|\
                straight away)
            (urgent|urgently|asap|immediately) [please] >
        """,
    },
)
