"""Answers to "would you like someone to ring you?"."""

from typing import Final

from .patterns import Table

WILLING: Final = Table(
    "offer",
    {
        "does not mind being rung": """
            (not|wouldn't) mind
            why not
            (no|not a) (problem|worries|bother)
            could do with
            (never|not) too busy
        """,
    },
)

DECLINES: Final = Table(
    "offer",
    {
        "does not want to be rung": """
            ^ (no|nope|nah)
            not (really|today|now|yet|tonight|necessary|bothered|for me|this time|at the moment|right now|needed|\
                worth|a good time|in the mood|keen|fussed|interested|up to it)
            (do not|no need to|please do not|not to|not want to|not like to) (bother|worry|want|need|trouble|fuss|\
                ring|call|phone|put|be a)
            (definitely|absolutely|certainly|probably|maybe|best|better|prefer|rather|would rather|think|hope|\
                suppose) not
            no need
            (nie|nein|non|nao|nahi|nahin|nu|dim|maya)
            leave it
            notreally
            (maybe|perhaps|possibly) (later|another|some other|next|tomorrow)
            (another|some other) (time|day)
            (i am|am|im|i will be|will be|feel|we are) (ok|fine|alright|good|grand|sound|great|busy|out|managing|\
                better)
            i will (manage|cope|be ok|get by|let you know|live|survive|sort)
            (would not|will not) (want|like|bother)
            not want
        """,
    },
)

ACCEPTS: Final = Table(
    "offer",
    {
        "would like to be rung": """
            ^ (yes|ok|okay|sure|please|alright|definitely|certainly|absolutely|great|lovely|perfect|good|grand|sound|\
                of course|course|go on|fine|brill|fab|cool|tak|si|oui|ja|da|haan|ydw|sim|thanks|indeed)
            (go on|please|by all means|if you (like|want|can|could|wish|have time|do not mind|get)|i (suppose|guess|\
                think) so|might be (nice|good|an idea)|(would|that would|that'd) be (nice|good|lovely|great|grand|\
                kind|appreciated|welcome|ideal|helpful|a help|smashing|brilliant|fantastic|wonderful)|(would|i'd|i \
                would) (like|love|appreciate|enjoy|welcome) (that|it|to|one|a)|(ring|call|phone|speak|talk|chat|\
                visit)|sounds (good|nice|lovely|great)|whenever|any time|anytime|as soon as)
            (tomorrow|this afternoon|in the morning|this evening|tonight|later today|after #|before #|at #|around #|\
                about #|monday|tuesday|wednesday|thursday|friday|afternoon|morning)
        """,
    },
)
