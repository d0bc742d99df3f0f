"""Words whose sense the word beside them tells: Scouse "me chest", "dead good", "not to good", "2 die", "4 a week"."""

from typing import Final

OWNED: Final = frozenset(
    """head chest legs leg arm arms hand hands foot feet hip hips knee knees heart face mouth eye eyes ear ears neck throat
    shoulder shoulders stomach belly tummy side wrist wrists ankle ankles lips tongue teeth tooth skin blood lungs breath
    breathing speech words sugar sugars temperature pulse body bones joints ribs jaw nose fingers toes nerves brain mind
    wits tether life mum mam mother dad father nan gran grandad husband wife fella partner son daughter sister brother
    mate neighbour friend friends family kids grandkids grandson granddaughter carer carers doctor nurse tablets tablet pills
    meds medication medicine insulin inhaler spray painkillers money pension purse card bank savings benefits house home
    flat bed bath chair stairs door window phone dog cat tea dinner food appetite own appointment op operation prescription
    best usual hearing glasses stick frame keys shopping bins heating boiler meter chesty headache arthritis number plan
    birthday age old ma da mam's dad's""".split()
)
STRESSED: Final = frozenset(
    """good great nice boss sound funny happy tired lovely busy easy proud excited made pleased cheap cold hot warm late early
    clever handsome kind helpful chuffed hungry annoyed slow quick interesting bored handy cute sad lonely low down grateful
    impressed sweet posh well important knackered peaceful quiet relaxed cosy comfy lucky nosy nosey loud worried weak
    frustrating fit boring keen bad rough ill poorly sick fed depressed upset miserable gd weird""".split()
)
JUDGED: Final = frozenset("good bad clever well great late tired gd old many meny".split())

_TO_BEFORE: Final = frozenset(
    """die be do go get kill end u you me my talk speak chat hear see him her them the live wake help say sleep feel ask
    cry hurt know bed hospital work town""".split()
)
_TOO_BEFORE: Final = frozenset("gd good bad much late bd tired many far old well hard gud".split())
_FOR_BEFORE: Final = frozenset("a the me my u you it us now ever 2 two few about him her some help".split())
_BY_NEXT: Final = {"me": (OWNED, ("my",)), "dead": (STRESSED, ()), "proper": (STRESSED, ()), "to": (JUDGED, ("too",))}


def by_neighbours(before: str, word: str, after: str) -> tuple[str, ...] | None:
    """What `word` means between `before` and `after`, as plain words; None when its neighbours do not change it."""
    if word == "4":
        return ("for",) if before.isalpha() and after in _FOR_BEFORE else None
    if word == "2":
        return _two(before, after)
    followers, meant = _BY_NEXT.get(word, (frozenset(), ()))
    return meant if after.removesuffix("'s") in followers else None


def _two(before: str, after: str) -> tuple[str, ...] | None:
    """In txt-speak 2 can be "to" or "too"."""
    if after in _TOO_BEFORE:
        return ("too",)
    return ("to",) if after in _TO_BEFORE and before.isalpha() else None
