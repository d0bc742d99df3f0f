"""Asking for the green, amber or red part of the plan."""

from typing import Final

from .patterns import Table

PLANS: Final = {
    "plan_red": Table(
        "plan red",
        {
            "Asks for the red part of their plan": """
                ^ [my|the|send|plan|show|text|code|its|it is|i am|am] [me|my|the|in|on|at] red [plan|please|alert|\
                    zone|steps|now|section|part|light|code|card|x|page|bit] $
                red (plan|steps|zone|section|part of my plan|part of the plan|instructions|bit of my plan|bit of the \
                    plan|page of my plan|action plan|card please|advice|list)
                red (of my|of the|my|on my|in my) plan
                (plan|steps|zone) [is|says|for|in|on|please|,|now|the|my|at|:] [the|when|in|on|gone] red
                (in|on|gone|into|going|at|reached|hit|its gone|am) [to|into|the|my|in] red (zone|now|plan|section|\
                    today|>|what|on my|part|according) !(cross|wine|carpet|bull|coat|lights|dress|jumper|kit|lion|\
                    nose|hair|army|square|letter)
                (what|how|send|text|show|tell|remind|give|need|want|see|read|get) ... red (plan|steps|zone|section|\
                    part|say|says|bit|one|mean|means|please|stuff|page|list|advice)
                (what|how) [do|should|to|does] [i|it|my] [do|say] [plan] [for|in|on|at|when|about|if] [the|my|i am|\
                    it is] [in|on|at] red
            """,
        },
    ),
    "plan_amber": Table(
        "plan amber",
        {
            "Asks for the amber part of their plan": """
                ^ [my|the|send|plan|show|text|code|its|it is|i am|am] [me|my|the|in|on|at] amber [plan|please|alert|\
                    zone|steps|now|section|part|light|code|card|x|page|bit] $
                amber (plan|steps|zone|section|part|instructions|bit|page|action plan|card|advice|list|please|say|\
                    says|mean|means|today|now|what|one)
                (plan|steps|zone) [is|says|for|in|on|please|,|now|the|my|at|:] [the|when|in|on|gone] amber
                (in|on|gone|into|going|at|reached|hit|for|am|feel|feeling|think) [to|into|the|my|in|i am] amber \
                    (zone|now|plan|section|today|>|what|on|part|according|with) !(leaf|valley|is|rudd|necklace|ring|\
                    heard|came|my)
                (what|how|send|text|show|tell|remind|give|need|want|see|read|get) ... amber
            """,
        },
    ),
    "plan_green": Table(
        "plan green",
        {
            "Asks for their plan": """
                ^ [my|the|a|send|show|text|see|get|care|health|need|want|resend] [me|my|the|a|care] [health|care|\
                    self care|action|own|personal] (plan|plans|care plan) [please|again|thanks|now|green|x|for \
                    today] $
                ^ [my|the|send] [me|my|the] green [plan|please|zone|steps|section] $
                green (plan|steps|zone|section|part of my plan|bit of my plan|card)
                (send|text|show|see|read|get|give|resend|forward|want|need|have|look at|receive|copy of|lost|remind \
                    me|what is|what does|whats|what|where is|wheres|tell me|can i have|could i have|repeat|find|read \
                    out|how do i get|mislaid|text over) [me|us|my|a|the|out|again|copy|of|over|to|in|is|does|what is|\
                    at|on|see|mum|dad|it|what|what my] [copy|of|my|the|a|is|in|me|our|mum|dad|his|her|over] [copy|of|\
                    my|the|his|her] [full|whole|new|latest|health|care|self care|action|own|personal|asthma|copd|\
                    diabetes|heart|current|little|blood pressure|management] (plan|care plan|plans) (again|please|>|\
                    say|says|for|thanks|to|by|now|is|today|about|on|so|x|over|and|if|sent|was|through) !(for (today|\
                    tomorrow|tonight|the day|christmas|the weekend|saturday|sunday)|tomorrow|to (go|have|see|do)|b)
                (my|care|health|self care|action|asthma|copd|diabetes) plan (please|again|sent|texted|to be sent|is \
                    lost|what)
            """,
        },
    ),
}
