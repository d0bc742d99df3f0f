"""What a reply can mean, and what a conversation does next: the names other code relies on.

FLAGS and SIGNALS are closed sets: nothing else is ever put in `Reading.flags` or `Step.signals`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

VERSION: Final = "2026.11.2"
MAX_TURNS: Final = 3


class Intent(StrEnum):
    OK = "ok"
    LOW = "low"
    WANTS_CALL = "wants_call"
    CRISIS = "crisis"
    STOP = "stop"
    START = "start"
    AWAY = "away"
    BACK = "back"
    HOSPITAL = "hospital"
    THANKS = "thanks"
    QUESTION = "question"
    WRONG_NUMBER = "wrong_number"
    UNCLEAR = "unclear"
    PLAN_GREEN = "plan_green"
    PLAN_AMBER = "plan_amber"
    PLAN_RED = "plan_red"


FLAGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "abuse": "someone may be hurting, frightening or robbing them",
        "also_asks": "asks something as well",
        "also_low": "sounds low as well",
        "also_ok": "says they are all right as well",
        "appetite": "not eating or off their food",
        "asked_for_help": "chose 3, or asked for help without saying what for",
        "asks_number": "asks which number to press or ring, or gives a new number",
        "auto_reply": "a machine answered, not a person",
        "bereaved": "somebody close to them has died",
        "carer_reply": "someone else answers for them",
        "deceased": "the person we text has died",
        "fall": "has had a fall",
        "lonely": "feels alone or sees nobody",
        "medication": "may have stopped, missed or run out of medicine",
        "mentions_self_harm_negated": "says they would not harm themselves",
        "no_care": "a carer or a visit did not come",
        "said_no": "a bare no",
        "said_yes": "a bare yes",
        "self_harm": "talks of suicide or of harming themselves",
        "sleep": "not sleeping",
        "spam": "advertising or a scam, not an answer",
        "unwell": "feels ill or in pain, without a sign of danger",
        "urgent": "asks to be quick",
    }
)

SIGNALS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "abuse_words": "words that suggest abuse",
        "answered_ok": "says they are all right",
        "asked_for_call": "wants somebody to ring or visit",
        "asked_for_help": "chose 3 or asked for help",
        "asked_plan": "asked for their plan",
        "asked_plan_amber": "asked for the amber part of their plan",
        "asked_plan_red": "asked for the red part of their plan",
        "away": "away from home",
        "back": "home again",
        "bereavement": "somebody close has died",
        "care_missed": "a carer or a visit did not come",
        "carer_answered": "someone else answered",
        "crisis_words": "words that suggest danger",
        "death_reported": "the person we text has died",
        "fall_mentioned": "has had a fall",
        "feeling_low": "feels low or unwell",
        "in_hospital": "in hospital, or going in",
        "lonely": "feels alone",
        "medication_concern": "medicine stopped, missed or run out",
        "not_eating": "not eating",
        "not_sleeping": "not sleeping",
        "opted_out": "asked us to stop",
        "question": "asked something a person must answer",
        "self_harm_words": "words about suicide or self-harm",
        "thanked": "said thank you, and no more",
        "unclear_answer": "we could not tell what they meant",
        "unwell": "feels ill or in pain",
        "wrong_number": "this is not the person's number",
    }
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What one text means. `reason` is for a worker; `days` or `until` say how long they are away, when told."""

    intent: Intent
    reason: str
    days: int | None = None
    until: date | None = None
    flags: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class State:
    """`turn`: questions sent so far, 1 to 3. `asked`: how_are_you, want_a_call or say_again."""

    turn: int
    asked: str


@dataclass(frozen=True, slots=True)
class Step:
    """`reply` is the key of a wording; `next` is None when the conversation is over."""

    reading: Reading
    reply: str | None
    next: State | None
    needs_person: bool
    signals: tuple[str, ...]
