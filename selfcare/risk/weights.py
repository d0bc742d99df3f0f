"""What each sign weighs: the one table the clinical safety lead reads and changes. A change gets a new VERSION.

A flag's points are those of its signs (each sign counts once a day) plus those of the person's circumstances. From
TODAY_FROM points the team should act today, from NOW_FROM at once; only danger may reach "now".
In `words`, {said} is how we know ("Replied 3") and {on} the day; `many` is used for several days, with their count {n}.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

VERSION: Final = "2026.11.1"

NOW, TODAY, SOON = 1, 2, 3
NOW_FROM: Final = 100
TODAY_FROM: Final = 50
HIGHEST: Final[Mapping[str, int]] = MappingProxyType({"danger": NOW})
HIGHEST_ELSE: Final = TODAY

# How many check-ins in a row may fail through no doing of the person before somebody is told.
UNASKED_IN_A_ROW: Final = 3


@dataclass(frozen=True, slots=True)
class Sign:
    """`kind` is the flag it raises; empty for what is only noted. `leads`: said before heavier signs."""

    kind: str
    points: int
    words: str
    many: str = ""
    leads: bool = False


SIGNS: Final[Mapping[str, Sign]] = MappingProxyType(
    {
        # Danger
        "crisis_words": Sign("danger", 100, "{said} on {on}: words that suggest danger"),
        "self_harm_words": Sign("danger", 100, "{said} on {on}: words about suicide or self-harm"),
        "abuse_words": Sign("danger", 100, "{said} on {on}: words that suggest abuse"),
        "asked_plan_red": Sign("danger", 60, "{said} on {on}: asked for the red part of their plan"),
        # Asked for somebody
        "asked_for_help": Sign("asked", 60, "{said} on {on}: asked for help"),
        "asked_for_call": Sign("asked", 40, "{said} on {on}: would like somebody to ring"),
        "care_missed": Sign("asked", 50, "{said} on {on}: a carer or a visit did not come"),
        # Feeling low or unwell
        "feeling_low": Sign("low", 30, "{said} on {on}: feels low or unwell", "Felt low or unwell on {n} days"),
        "bereavement": Sign("low", 30, "{said} on {on}: somebody close has died"),
        "fall_mentioned": Sign("low", 40, "{said} on {on}: has had a fall"),
        "medication_concern": Sign("low", 30, "{said} on {on}: medicine stopped, missed or run out"),
        "asked_plan_amber": Sign("low", 30, "{said} on {on}: asked for the amber part of their plan"),
        "unwell": Sign("low", 20, "{said} on {on}: feels ill or in pain"),
        "lonely": Sign("low", 20, "{said} on {on}: feels alone"),
        "not_eating": Sign("low", 20, "{said} on {on}: not eating"),
        "not_sleeping": Sign("low", 10, "{said} on {on}: not sleeping"),
        # Not heard from
        "silent": Sign(
            "silent",
            30,
            "No answer to the check-in of {on}",
            "No answer to {n} check-ins in a row, from {first} to {on}",
        ),
        "answered_late": Sign("silent", 0, "{said} on {on}, so we have heard from them since", leads=True),
        # A text needs reading
        "question": Sign("unclear", 20, "{said} on {on}: asked something a person must answer"),
        "unclear_answer": Sign("unclear", 20, "{said} on {on}: we could not tell what they meant"),
        "shared_number": Sign("unclear", 20, "{said} on {on}: several people share the number"),
        "unanswered": Sign("unclear", 20, "{said} on {on}: not answered by machine, so please answer"),
        # Contact details need checking
        "wrong_number": Sign("contact", 40, "{said} on {on}: this is not their number"),
        "death_reported": Sign("contact", 60, "{said} on {on}: says that the person has died. Please check with care"),
        "undeliverable": Sign(
            "contact",
            30,
            "The check-in of {on} could not be delivered",
            "{n} check-ins could not be delivered, the last on {on}",
        ),
        "quiet_all_day": Sign("contact", 20, "Their quiet hours leave no time for the check-in of {on}"),
        "opted_out": Sign("contact", 20, "Asked on {on} that the texts stop. Offer another way to keep in touch"),
        # A text may not have arrived
        "unknown_send": Sign("unknown_send", 30, "We cannot tell whether the text of {on} arrived"),
        "not_asked": Sign(
            "unknown_send",
            30,
            "The check-in of {on} did not reach them, through no doing of theirs",
            "{n} check-ins did not reach them, through no doing of theirs, the last on {on}",
        ),
        # Only noted
        "answered_ok": Sign("", 0, "{said} on {on}: all right"),
        "asked_plan": Sign("", 0, "{said} on {on}: asked for their plan"),
        "away": Sign("", 0, "{said} on {on}: away from home"),
        "back": Sign("", 0, "{said} on {on}: home again"),
        "carer_answered": Sign("", 0, "{said} on {on}: somebody else answered for them"),
        "in_hospital": Sign("", 0, "{said} on {on}: in hospital, or going in"),
        "thanked": Sign("", 0, "{said} on {on}: said thank you"),
    }
)

# A sign this table does not know is never dropped: a person reads the text.
UNKNOWN_SIGN: Final = Sign("unclear", 20, "{said} on {on}: needs reading")


@dataclass(frozen=True, slots=True)
class Background:
    """A circumstance; it stops counting after `fades` days (None: never)."""

    points: int
    words: str
    fades: int | None = None


BACKGROUND: Final[Mapping[str, Background]] = MappingProxyType(
    {
        "lives_alone": Background(20, "Lives alone"),
        "bereaved": Background(20, "Lost somebody close in {since}", fades=730),
        "left_hospital": Background(20, "Came home from hospital on {on}", fades=60),
        "new_carer": Background(10, "Became a carer in {since}", fades=365),
        "stopped_driving": Background(10, "Stopped driving in {since}", fades=365),
        "long_term_condition": Background(10, "Lives with a long-term condition"),
        "sensory_loss": Background(10, "Has trouble seeing or hearing"),
        "moved_home": Background(10, "Moved home in {since}", fades=365),
    }
)

# Circumstances say how much a sign matters; they say nothing about a wrong number or a lost text.
MATTERS_FOR: Final = frozenset({"asked", "low", "silent"})
