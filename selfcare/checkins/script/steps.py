"""What happens after a reply: what we answer, what we ask next, who must look, and what risk scoring is told.

A conversation asks at most MAX_TURNS questions. Whatever we cannot place in the end goes to a person.
"""

from dataclasses import replace
from datetime import date
from typing import Final

from .interpretation import interpret
from .menu import menu_digit
from .message import read_message
from .offers import ACCEPTS, DECLINES, WILLING
from .readings import MAX_TURNS, Intent, Reading, State, Step

REPLIES: Final = frozenset(
    {
        "checkin.away_noted", "checkin.call_coming", "checkin.condolences", "checkin.hospital_noted", "checkin.low_noted",
        "checkin.offer_call", "checkin.passed_to_person", "checkin.question_passed_on", "checkin.say_again", "checkin.thanks",
        "checkin.welcome_back", "checkin.wrong_number", "plan.amber", "plan.green", "safety.crisis", "safety.plan_red",
    }
)  # fmt: skip

_SIGNAL_OF_INTENT: Final = {
    Intent.AWAY: "away",
    Intent.BACK: "back",
    Intent.CRISIS: "crisis_words",
    Intent.HOSPITAL: "in_hospital",
    Intent.LOW: "feeling_low",
    Intent.OK: "answered_ok",
    Intent.PLAN_AMBER: "asked_plan_amber",
    Intent.PLAN_GREEN: "asked_plan",
    Intent.PLAN_RED: "asked_plan_red",
    Intent.QUESTION: "question",
    Intent.STOP: "opted_out",
    Intent.THANKS: "thanked",
    Intent.WANTS_CALL: "asked_for_call",
    Intent.WRONG_NUMBER: "wrong_number",
}
_SIGNAL_OF_FLAG: Final = {
    "abuse": "abuse_words",
    "also_asks": "question",
    "also_low": "feeling_low",
    "also_ok": "answered_ok",
    "appetite": "not_eating",
    "asked_for_help": "asked_for_help",
    "bereaved": "bereavement",
    "carer_reply": "carer_answered",
    "deceased": "death_reported",
    "fall": "fall_mentioned",
    "lonely": "lonely",
    "medication": "medication_concern",
    "no_care": "care_missed",
    "self_harm": "self_harm_words",
    "sleep": "not_sleeping",
    "unwell": "unwell",
}
_CLEAR_ANYWHERE: Final = frozenset(
    {
        Intent.CRISIS,
        Intent.WRONG_NUMBER,
        Intent.HOSPITAL,
        Intent.PLAN_RED,
        Intent.PLAN_AMBER,
        Intent.PLAN_GREEN,
        Intent.START,
    }
)
_ABOUT_TEXTS: Final = frozenset(
    "stop stopall unsubscribe text texts texting message messages list number off contact optout cancel end quit remove".split()
)
_CHEERFUL: Final = frozenset("👍👌🆗✅")
_NEEDS_A_PERSON: Final = frozenset({"also_asks", "fall", "medication", "no_care", "urgent"})
_ENDINGS: Final = {
    Intent.AWAY: ("checkin.away_noted", False),
    Intent.BACK: ("checkin.welcome_back", False),
    Intent.CRISIS: ("safety.crisis", True),
    Intent.HOSPITAL: ("checkin.hospital_noted", True),
    Intent.OK: ("checkin.thanks", False),
    Intent.PLAN_RED: ("safety.plan_red", True),
    Intent.QUESTION: ("checkin.question_passed_on", True),
    Intent.STOP: (None, False),
    Intent.THANKS: ("checkin.thanks", False),
    Intent.WANTS_CALL: ("checkin.call_coming", True),
    Intent.WRONG_NUMBER: ("checkin.wrong_number", True),
}
_ASIDES: Final = {Intent.PLAN_GREEN: "plan.green", Intent.PLAN_AMBER: "plan.amber", Intent.START: None}


def next_step(state: State, text: str, *, today: date | None = None) -> Step:
    """One step of the conversation; any state and any text give a step, and `next.turn` never exceeds MAX_TURNS."""
    reading = _in_context(state, interpret(text, today=today), text)
    if "auto_reply" in reading.flags:
        return Step(reading, None, state, needs_person=False, signals=())
    if reading.intent in _ASIDES:
        return Step(reading, _ASIDES[reading.intent], state, needs_person=False, signals=_signals(reading))
    if reading.intent is Intent.LOW:
        return _after_low(state, reading)
    if reading.intent is Intent.UNCLEAR:
        return _after_unclear(state, reading)
    return _ending(reading)


def _in_context(state: State, reading: Reading, text: str) -> Reading:
    """A bare yes, no or digit means something else after "would you like someone to ring you?"."""
    if state.asked != "want_a_call" or reading.intent in _CLEAR_ANYWHERE or _asks_to_stop(reading, text):
        return reading
    wanted = _wants_to_be_rung(text)
    if wanted is None:
        return reading
    if wanted:
        return replace(reading, intent=Intent.WANTS_CALL, reason="Says yes to being rung")
    return replace(
        reading, intent=Intent.LOW, reason="Feels low, and does not want to be rung", flags=reading.flags | {"said_no"}
    )


def _asks_to_stop(reading: Reading, text: str) -> bool:
    """ "Don't bother" declines a call here; "stop" and anything about texts still stops them."""
    return reading.intent is Intent.STOP and bool(read_message(text).words & _ABOUT_TEXTS)


def _wants_to_be_rung(text: str) -> bool | None:
    """Any of our digits is a yes: a call harms nobody. None when the text does not say."""
    message = read_message(text)
    if menu_digit([token.word for token in message.tokens]) in (1, 2, 3) or _CHEERFUL & set(message.emoji):
        return True
    if WILLING.first(message.plain, message.words):
        return True
    if DECLINES.first(message.plain, message.words):
        return False
    return True if ACCEPTS.first(message.plain, message.words) else None


def _after_low(state: State, reading: Reading) -> Step:
    signals, needs_person = _signals(reading), bool(reading.flags & _NEEDS_A_PERSON)
    if "said_no" in reading.flags:
        return Step(reading, "checkin.low_noted", None, needs_person, signals)
    if state.asked == "want_a_call" or _asked_enough(state):
        return Step(reading, "checkin.passed_to_person", None, needs_person=True, signals=signals)
    return Step(reading, "checkin.offer_call", State(_next_turn(state), "want_a_call"), needs_person, signals)


def _after_unclear(state: State, reading: Reading) -> Step:
    signals = ("unclear_answer", *_signals(reading))
    if state.asked != "how_are_you" or _asked_enough(state):
        return Step(reading, "checkin.passed_to_person", None, needs_person=True, signals=signals)
    return Step(
        reading, "checkin.say_again", State(_next_turn(state), "say_again"), needs_person=False, signals=signals
    )


def _ending(reading: Reading) -> Step:
    reply, needs_person = _ENDINGS[reading.intent]
    if "deceased" in reading.flags:
        reply = "checkin.condolences"
    return Step(reading, reply, None, needs_person or bool(reading.flags & _NEEDS_A_PERSON), _signals(reading))


def _signals(reading: Reading) -> tuple[str, ...]:
    """The intent's own signal first, then those of the flags, each once."""
    first = _SIGNAL_OF_INTENT.get(reading.intent)
    if "asked_for_help" in reading.flags:
        first = "asked_for_help"
    found = [first] if first else []
    found += [_SIGNAL_OF_FLAG[flag] for flag in sorted(reading.flags) if flag in _SIGNAL_OF_FLAG]
    return tuple(dict.fromkeys(found))


def _asked_enough(state: State) -> bool:
    return state.turn >= MAX_TURNS


def _next_turn(state: State) -> int:
    return max(1, state.turn) + 1
