"""Words typed without a space between them ("ivefallenhelp"), taken apart into words people do run together."""

from typing import Final

PARTS: Final = frozenset(
    """i im ive id ill a am an all alone alright and and any anymore arm around are at away attack back bad be been being better
    bleeding blood breathe breath broken bye call can cant carry chest come confused cope couldnt cut day dead die dizzy do
    doing dont down dying end ending ever everything fall fallen fell feel feeling fed fine fire floor fly for from gas get
    getting go going gone good goodbye got great had happy hate have having head heart hello help her here him hit hits home
    hospital house how hurt hurts in is isnt it its ive just kill killed know leave left leg life like live living lonely low
    lot man me mum dad more much my myself need never no not now of off ok okay on out over overdose pain pains pill pills
    place please pls police put really ring sad say scared send she he sick sleep smell smoke so someone sorry stop stopped
    stuck suicide tablets take taken taking text texting thank thankyou thanks thankyou that the there this tired to today
    tonight too took tell up very wake want was we well went what who why will wish with wont work worried wrong number yes
    you your ambulance hungry cold freezing swallowed thinking about think cannot stairs bath talk chat someone speak phone
    asap urgent quick now him his hes shes theres whats wheres grand sound boss bored poorly unwell messages mate lad love
    morning evening night been ages days hours since""".split()
)
