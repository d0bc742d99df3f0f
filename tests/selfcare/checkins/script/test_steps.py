"""The conversation, question by question."""

import pytest

from selfcare.checkins.script import Intent, State, Step, next_step

FIRST = State(turn=1, asked="how_are_you")
OFFER = State(turn=2, asked="want_a_call")
AGAIN = State(turn=2, asked="say_again")
YES = ["yes", "YES please", "ok", "go on then", "if you like", "1", "2", "👍", "that'd be nice", "I don't mind"]
NO = ["no", "No thanks love", "nah", "not really", "don't bother", "I'd rather not", "I'm fine thanks", "maybe later"]


def outcome(step: Step) -> tuple[str | None, State | None, bool]:
    return step.reply, step.next, step.needs_person


def test_one_thanks_and_closes() -> None:
    step = next_step(FIRST, "1")
    assert outcome(step) == ("checkin.thanks", None, False)
    assert step.signals == ("answered_ok",)


def test_two_and_three_bring_a_person() -> None:
    assert outcome(next_step(FIRST, "2")) == ("checkin.call_coming", None, True)
    assert next_step(FIRST, "2").signals == ("asked_for_call",)
    assert outcome(next_step(FIRST, "3")) == ("checkin.call_coming", None, True)
    assert next_step(FIRST, "3").signals == ("asked_for_help",)


@pytest.mark.parametrize("state", [FIRST, OFFER, AGAIN, State(3, "want_a_call")])
def test_danger_at_any_turn_is_answered_with_safety_wording(state: State) -> None:
    step = next_step(state, "no, I want to die")
    assert outcome(step) == ("safety.crisis", None, True)
    assert step.signals[0] == "crisis_words"


def test_feeling_low_is_offered_a_call() -> None:
    step = next_step(FIRST, "not so good today")
    assert outcome(step) == ("checkin.offer_call", OFFER, False)
    assert "feeling_low" in step.signals


@pytest.mark.parametrize("text", YES)
def test_yes_to_the_offer_in_any_wording(text: str) -> None:
    step = next_step(OFFER, text)
    assert step.reading.intent is Intent.WANTS_CALL
    assert outcome(step) == ("checkin.call_coming", None, True)


@pytest.mark.parametrize("text", NO)
def test_no_to_the_offer_in_any_wording(text: str) -> None:
    step = next_step(OFFER, text)
    assert step.reading.intent is Intent.LOW
    assert outcome(step) == ("checkin.low_noted", None, False)


def test_three_and_stop_mean_the_same_after_the_offer() -> None:
    assert next_step(OFFER, "3").signals == ("asked_for_help",)
    assert next_step(OFFER, "stop texting me").signals[0] == "opted_out"


def test_a_fall_told_with_no_is_not_a_no() -> None:
    assert next_step(OFFER, "no i've fallen").reading.intent is Intent.CRISIS


def test_unclear_is_asked_once_again_and_then_goes_to_a_person() -> None:
    step = next_step(FIRST, "fghjkl")
    assert outcome(step) == ("checkin.say_again", AGAIN, False)
    assert outcome(next_step(AGAIN, "fghjkl")) == ("checkin.passed_to_person", None, True)


def test_unclear_after_the_offer_goes_to_a_person() -> None:
    assert outcome(next_step(OFFER, "fghjkl")) == ("checkin.passed_to_person", None, True)


def test_low_at_the_second_question_is_still_offered_a_call_and_at_the_third_goes_to_a_person() -> None:
    assert next_step(AGAIN, "so lonely").next == State(turn=3, asked="want_a_call")
    assert outcome(next_step(State(3, "say_again"), "so lonely")) == ("checkin.passed_to_person", None, True)


def test_a_bare_yes_and_no_answer_the_first_question_too() -> None:
    assert next_step(FIRST, "yes").reading.intent is Intent.OK
    assert next_step(FIRST, "no").reply == "checkin.say_again"


def test_a_question_is_passed_on() -> None:
    assert outcome(next_step(FIRST, "what time is the clinic?")) == ("checkin.question_passed_on", None, True)


def test_a_machine_gets_no_answer_and_the_conversation_stays_open() -> None:
    assert outcome(next_step(FIRST, "I'm driving, will reply later")) == (None, FIRST, False)


def test_the_plan_may_be_asked_for_in_between() -> None:
    assert outcome(next_step(FIRST, "AMBER")) == ("plan.amber", FIRST, False)
    assert outcome(next_step(FIRST, "PLAN")) == ("plan.green", FIRST, False)
    assert outcome(next_step(FIRST, "RED")) == ("safety.plan_red", None, True)


def test_death_and_wrong_number_close_and_bring_a_person() -> None:
    step = next_step(FIRST, "Sorry to say dad passed away last week")
    assert outcome(step) == ("checkin.condolences", None, True)
    assert "death_reported" in step.signals
    assert outcome(next_step(FIRST, "wrong number mate")) == ("checkin.wrong_number", None, True)


def test_away_hospital_and_back() -> None:
    assert outcome(next_step(FIRST, "AWAY 7")) == ("checkin.away_noted", None, False)
    assert outcome(next_step(FIRST, "in hospital since monday")) == ("checkin.hospital_noted", None, True)
    assert outcome(next_step(FIRST, "Back home now")) == ("checkin.welcome_back", None, False)


def test_stop_is_answered_by_messaging_and_start_leaves_the_question_open() -> None:
    assert outcome(next_step(FIRST, "stop texting me")) == (None, None, False)
    assert outcome(next_step(FIRST, "START")) == (None, FIRST, False)


def test_what_came_along_is_told_to_the_scoring() -> None:
    step = next_step(FIRST, "This is her daughter. Mum is a bit weepy and not eating")
    assert {"feeling_low", "carer_answered", "not_eating"} <= set(step.signals)


def test_missed_medicine_brings_a_person_even_when_all_is_well() -> None:
    step = next_step(FIRST, "I'm fine but I've run out of my tablets")
    assert step.needs_person
    assert "medication_concern" in step.signals
