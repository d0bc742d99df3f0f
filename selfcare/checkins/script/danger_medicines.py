"""Danger: too much of a medicine, the wrong one, or something poisonous, on purpose or not."""

from typing import Final

from .patterns import Table

MEDICINES: Final = Table(
    "medical",
    {
        "Says they have taken too much, or the wrong medicine": """
            overdose !(awareness|on chocolate|of chocolate|on cake)
            (took|taken|take|had|swallowed|have|takes|given|gave|gone and took|necked|popped|downed|drank) .. (too \
                many|too much|all|whole packet|whole box|whole pack|whole bottle|handful|double|two lots|both lots|\
                twice|extra|the lot|loads|loads of|lots of|wrong|double dose|a load of|another lot|a bunch of|bottle \
                of|packet of|box of|two doses|2 doses|several|all the|every|a stack of|#many|strip of|pack of) [of] \
                [my|me|his|her|the|them|mum|dad] [+] {pills} !(today as|as normal|as usual|this morning as normal|\
                now so|like a good|and feel fine|as told|with my)
            (took|taken|take|had|swallowed|given|gave) [my|me|his|her|the|mum|dad|all] [+] {pills} .. (twice|two \
                times|2 times|double|again by mistake|by mistake|by accident|accident*|instead|too many|wrong|mixed \
                up|in one go|all at once|all together|two lots|two days worth|2 days|three times|3 times|again|all \
                in one) !(a day|daily|day|per day)
            (too many|too much|overdid|overdone) [of] [my|the|me|his|her|them] {pills}
            (wrong|someone elses|mixed up|not mine|somebody elses) {pills} !(sent|delivered|from chemist|in my bag|\
                from the chemist)
            (took|taken|swallowed|had|given|gave|take|eaten) [my|his|her|the|mum|dad|the dogs|dogs] (husband|wife|\
                mum|dad|gran|grandad|dog|cat|him|someone elses|somebody elses|his|her|son|daughter|neighbour|wrong|\
                sister|brother|hers) [+] ({pills}|medicine)
            (took|taken|swallowed|had|necked|downed) [about|around|over|nearly|like] #many [+] {pills}
            (took|taken|swallowed|drunk|drank|drink|swallow) .. (cleaning fluid|cleaning stuff|cleaning product|\
                cleaner|fluid|petrol|nail varnish|shampoo|descaler|chemical*|fabric softener|washing liquid|surgical \
                spirit) !(retention|tablets|jab)
            (took|taken|swallowed|necked|downed|drunk|drank|eaten|swallow) .. (bleach|antifreeze|weedkiller|weed \
                killer|poison|dettol|disinfectant|washing up liquid|battery|white spirit|rat poison|toilet cleaner|\
                domestos|ant powder|slug pellets|paint stripper|anti freeze|screenwash|detergent|laundry|pods|oven \
                cleaner|deadly nightshade|perfume|hand gel|hand sanitiser|meths)
            (whole|entire|full) [packet|box|bottle|strip|pack] [of] {pills} ~ (took|taken|swallowed|gone|necked|\
                vodka|whisky|wine|drink)
            {pills} .. (and|with) [a] [whole] [bottle] [of] (vodka|whisky|whiskey|gin|brandy|alcohol|booze|wine|\
                drink) !(not|can not|do not)
            (vodka|whisky|whiskey|gin|brandy) ... {pills} !(not)
            (lost count|lost track|not remember|can not remember|not sure|forget) .. how many {pills}
            (not know|can not remember|not sure|forgot|not remember) [if|whether] .. (took|taken|had) .. {pills} ~ \
                (again|more|twice|double|so|and)
            (took|taken|had) [my|the|me] [+] {pills} (twice|again)
            (took|taken|had|given|gave) .. {pills} ~ (gave me them again|them again|took them again|had them again|\
                second lot|gave me more|same again|again by mistake|again without|twice today|twice this)
            {pills} (twice|two times) [today|this|last|tonight|by|yesterday|and|>] !(a day|daily|per)
            (chemist|pharmacy|nurse|carer|doctor|they|he|she) .. (wrong|someone elses|not my) {pills} ~ (took|taken|\
                swallowed|had)
            (double|doubled|triple) [dose|dosed|up on|the] [of|dose] [my|me|the|his|her] ({pills}|dose|>)
            (dose|dosed) twice
            (took|taken|swallowed) (them all|the lot|all of them|the whole lot|them all at once|loads of them|too \
                many|a handful|every one) !(in my stride|to the|on|photos|pictures)
            swallowed (my|the|a|his|her|some) [+] (ring|battery|batteries|teeth|denture|dentures|plate|coin|glass|\
                bone|needle|pin|magnet|hearing aid battery|stone|button|razor|blade|lighter|tooth)
            poisoned
            poison* (myself|him|her|my|me|us)
            (took|taken|swallowed|drunk|eaten|had) something [that] i (should not|shouldnt|was not meant)
            i have [took|taken] something ~ (ambulance|not feel|help|sorry|wake)
            (mixed|mixing) .. (bleach|ammonia) .. (fumes|cough*|breathe|dizzy|feel)
            (drunk|drank) (a|the) (whole|full|litre|entire) [bottle] .. (vodka|whisky|gin|brandy)
            (too much|overdosed|wrong dose|too little) [of] [my|the|his|her] insulin
        """,
        "Says they have stopped or run out of a medicine they cannot do without": """
            (stopped|not had|not taken|not taking|run out of|ran out of|missed|without|no|not got|out of|come off|\
                not been able to get) [taking|any] [all|my|his|her|the|me] (insulin|warfarin|heart tablets|epilepsy \
                tablets|epilepsy meds|steroids|blood thinners|antipsychotic*|clozapine|oxygen|heart meds|heart pills|\
                apixaban|lithium|morphine patch) [since|for|in|tablets|and|>|left|days|doses|yesterday] !(needed|\
                change|problem|reaction)
        """,
    },
)
