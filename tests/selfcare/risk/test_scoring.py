"""The rules on their own: no database, no clock."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selfcare.risk.models import Circumstance, Flag
from selfcare.risk.scoring import Proposal, Signal, score, strengthened
from selfcare.risk.weights import BACKGROUND, NOW, SIGNS, SOON, TODAY, VERSION

TUESDAY = date(2026, 11, 24)
MONDAY = TUESDAY - timedelta(days=1)


def only(signals: list[Signal], today: date = TUESDAY) -> Proposal:
    [proposal] = score(signals, today=today)
    return proposal


def test_three_asks_for_somebody_today_and_says_why_in_plain_words() -> None:
    proposal = only([Signal("asked_for_help", TUESDAY, "Replied 3")])
    assert (proposal.kind, proposal.level, proposal.version) == ("asked", TODAY, VERSION)
    assert proposal.reasons == ("Replied 3 on Tuesday 24 November: asked for help",)
    assert proposal.signals == ({"name": "asked_for_help", "on": "2026-11-24", "weight": 60, "words": "Replied 3"},)


@pytest.mark.parametrize("name", ["crisis_words", "self_harm_words", "abuse_words"])
def test_danger_is_always_now(name: str) -> None:
    assert only([Signal(name, TUESDAY)]).level == NOW


def test_the_first_silence_is_soon_and_the_second_in_a_row_is_today() -> None:
    once = only([Signal("silent", TUESDAY)])
    twice = only([Signal("silent", MONDAY), Signal("silent", TUESDAY)])
    assert (once.kind, once.level) == ("silent", SOON)
    assert once.reasons == ("No answer to the check-in of Tuesday 24 November",)
    assert twice.level == TODAY
    assert twice.reasons == ("No answer to 2 check-ins in a row, from Monday 23 November to Tuesday 24 November",)


@pytest.mark.parametrize("circumstance", ["lives_alone", "bereaved", "left_hospital"])
def test_the_first_silence_of_somebody_at_risk_is_today(circumstance: str) -> None:
    since = TUESDAY - timedelta(days=30)
    proposal = only([Signal("silent", TUESDAY), Signal(circumstance, since)])
    assert proposal.level == TODAY
    assert len(proposal.reasons) == 2


def test_two_lesser_circumstances_weigh_as_much_as_a_great_one() -> None:
    silent = Signal("silent", TUESDAY)
    one = [silent, Signal("new_carer", MONDAY)]
    assert only(one).level == SOON
    assert only([*one, Signal("long_term_condition", MONDAY)]).level == TODAY


def test_however_often_somebody_is_silent_it_is_not_now() -> None:
    days = [Signal("silent", TUESDAY - timedelta(days=n)) for n in range(20)]
    assert only(days).level == TODAY


def test_circumstances_fade_and_those_to_come_do_not_count_yet() -> None:
    silent = Signal("silent", TUESDAY)
    assert only([silent, Signal("left_hospital", TUESDAY - timedelta(days=61))]).level == SOON
    assert only([silent, Signal("left_hospital", TUESDAY - timedelta(days=60))]).level == TODAY
    assert only([silent, Signal("bereaved", TUESDAY + timedelta(days=1))]).level == SOON


def test_circumstances_alone_raise_nothing() -> None:
    assert score([Signal("lives_alone", MONDAY), Signal("bereaved", MONDAY)], today=TUESDAY) == []


def test_circumstances_say_nothing_about_a_wrong_number() -> None:
    proposal = only([Signal("wrong_number", TUESDAY), Signal("lives_alone", MONDAY)])
    assert proposal.kind == "contact"
    assert proposal.reasons == ("Replied on Tuesday 24 November: this is not their number",)


def test_an_answer_that_is_only_noted_raises_nothing() -> None:
    assert score([Signal("answered_ok", TUESDAY), Signal("thanked", TUESDAY)], today=TUESDAY) == []


def test_a_sign_nobody_has_weighed_is_read_by_a_person() -> None:
    proposal = only([Signal("invented_tomorrow", TUESDAY)])
    assert (proposal.kind, proposal.level) == ("unclear", SOON)


def test_the_most_urgent_proposal_comes_first() -> None:
    signals = [Signal("question", TUESDAY), Signal("feeling_low", TUESDAY), Signal("crisis_words", TUESDAY)]
    assert next(proposal.kind for proposal in score(signals, today=TUESDAY)) == "danger"


def test_the_same_sign_twice_on_one_day_counts_once() -> None:
    proposal = only([Signal("feeling_low", TUESDAY, "Replied"), Signal("feeling_low", TUESDAY, "Replied 2")])
    assert proposal.level == SOON
    assert len(proposal.signals) == 2


def test_a_late_answer_is_said_first_so_that_nobody_knocks_in_vain() -> None:
    silence = only([Signal("silent", MONDAY)])
    late = only([Signal("answered_late", TUESDAY, "Replied 1")])
    joined = strengthened(late, earlier=silence.signals, today=TUESDAY)
    assert joined.reasons[0] == "Replied 1 on Tuesday 24 November, so we have heard from them since"
    assert joined.reasons[1] == "No answer to the check-in of Monday 23 November"


def test_a_flag_gets_stronger_with_what_it_already_holds() -> None:
    first = only([Signal("silent", MONDAY)])
    second = strengthened(only([Signal("silent", TUESDAY)]), earlier=first.signals, today=TUESDAY)
    assert (first.level, second.level) == (SOON, TODAY)


def test_every_circumstance_that_can_be_recorded_has_a_weight_and_every_sign_a_kind_of_flag() -> None:
    assert set(BACKGROUND) == set(Circumstance.Kind.values)
    assert {sign.kind for sign in SIGNS.values()} - {""} == set(Flag.Kind.values)


@given(
    st.lists(
        st.builds(
            Signal,
            st.sampled_from([*SIGNS, *BACKGROUND]),
            st.dates(TUESDAY - timedelta(days=90), TUESDAY),
            st.sampled_from(["", "Replied 3"]),
        ),
        max_size=12,
    )
)
def test_more_signals_never_lower_a_level_and_every_flag_has_its_reasons(signals: list[Signal]) -> None:
    before = {proposal.kind: proposal for proposal in score(signals[:-1], today=TUESDAY)}
    after = {proposal.kind: proposal for proposal in score(signals, today=TUESDAY)}
    assert before.keys() <= after.keys()
    for kind, proposal in after.items():
        assert proposal.reasons
        assert "{" not in " ".join(proposal.reasons)
        assert proposal.level >= (NOW if kind == "danger" else TODAY)
        if kind in before:
            assert proposal.level <= before[kind].level
