"""What a conversation does next: a reply in the light of what was asked. At most three questions are ever sent."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from .interpretation import interpret
from .readings import MAX_TURNS, Intent, Reading, State, Step


@dataclass(frozen=True, slots=True)
class Ending:
    """How a conversation ends on one intent: the wording's key, whether a person must look, and the signals."""

    reply: str | None
    needs_person: bool = False
    signals: tuple[str, ...] = ()


_ENDINGS: Final = {
    Intent.OK: Ending("checkin.thanks", False, ("answered_ok",)),
    Intent.THANKS: Ending(None, False, ("thanked",)),
    Intent.LOW: Ending("checkin.low_noted", False, ("feeling_low",)),
    Intent.WANTS_CALL: Ending("checkin.call_coming", True, ("asked_for_call",)),
    Intent.CRISIS: Ending("safety.crisis", True, ("crisis_words",)),
    Intent.STOP: Ending(None, False, ("opted_out",)),
    Intent.START: Ending("checkin.welcome_back", False, ("back",)),
    Intent.AWAY: Ending("checkin.away_noted", False, ("away",)),
    Intent.BACK: Ending("checkin.welcome_back", False, ("back",)),
    Intent.HOSPITAL: Ending("checkin.hospital_noted", False, ("in_hospital",)),
    Intent.QUESTION: Ending("checkin.question_passed_on", True, ("question",)),
    Intent.WRONG_NUMBER: Ending("checkin.wrong_number", True, ("wrong_number",)),
    Intent.UNCLEAR: Ending("checkin.passed_to_person", True, ("unclear_answer",)),
    Intent.PLAN_GREEN: Ending("checkin.question_passed_on", True, ("asked_plan",)),
    Intent.PLAN_AMBER: Ending("checkin.question_passed_on", True, ("asked_plan_amber",)),
    Intent.PLAN_RED: Ending("safety.plan_red", True, ("asked_plan_red",)),
}
_SIGNAL_OF_FLAG: Final = {
    "abuse": "abuse_words",
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
_NEEDS_PERSON: Final = frozenset({"abuse", "deceased", "fall", "medication", "no_care", "self_harm"})
_OFFERED: Final = State(2, "want_a_call")


def next_step(state: State, text: str, *, today: date | None = None) -> Step:
    """Pure: the same state and text give the same step."""
    reading = _in_the_light_of(state, interpret(text, today=today))
    if "auto_reply" in reading.flags:
        return Step(reading, None, state, False, _signals(reading, ()))
    if reading.intent is Intent.LOW and state.asked != "want_a_call" and state.turn < MAX_TURNS:
        return Step(reading, "checkin.offer_call", replace(_OFFERED, turn=state.turn + 1), _must_look(reading), _signals(reading, ("feeling_low",)))
    if reading.intent is Intent.UNCLEAR and state.asked == "how_are_you" and state.turn < MAX_TURNS:
        return Step(reading, "checkin.say_again", State(state.turn + 1, "say_again"), _must_look(reading), _signals(reading, ()))
    ending = _ENDINGS[reading.intent]
    needs_person = ending.needs_person or _must_look(reading)
    return Step(reading, ending.reply, None, needs_person, _signals(reading, ending.signals))


def _in_the_light_of(state: State, reading: Reading) -> Reading:
    """A bare yes, no, 1 or 2 after "would you like a call?" answers that question."""
    if state.asked != "want_a_call":
        return reading
    if "said_yes" in reading.flags or reading.reason.startswith("Chose 1"):
        return replace(reading, intent=Intent.WANTS_CALL, reason="Said yes to a call")
    if "said_no" in reading.flags:
        return replace(reading, intent=Intent.LOW, reason="Said no to a call, after saying they feel low")
    return reading


def _must_look(reading: Reading) -> bool:
    return bool(reading.flags & _NEEDS_PERSON)


def _signals(reading: Reading, first: tuple[str, ...]) -> tuple[str, ...]:
    if "asked_for_help" in reading.flags and reading.intent is Intent.WANTS_CALL:
        first = ()
    found = [_SIGNAL_OF_FLAG[flag] for flag in sorted(reading.flags) if flag in _SIGNAL_OF_FLAG]
    return tuple(dict.fromkeys([*first, *found]))
