"""The rules on how a check-in goes on, one line each."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.messaging.models import State
from selfcare.checkins.endings import Case, Close, Nudge, Wait, ending
from selfcare.checkins.models import Outcome

TEN = datetime(2026, 11, 24, 10, tzinfo=UTC)
HOUR = timedelta(hours=1)

ASKED = Case(
    state=State.DELIVERED,
    reason="",
    error_code="",
    left_at=TEN,
    send_until=TEN + 2 * HOUR,
    answered_in_part=False,
    nudge_at=TEN + 4 * HOUR,
    answer_by=TEN + 24 * HOUR,
    nudge_after=4 * HOUR,
    silent_after=24 * HOUR,
    stopped=False,
)
NUDGED = replace(ASKED, nudge_at=None)
SECOND_LOOK, THE_END = TEN + 4 * HOUR, TEN + 24 * HOUR


@pytest.mark.parametrize("state", [State.ACCEPTED, State.SENT, State.DELIVERED])
def test_asked_once_more_and_then_silent(state: str) -> None:
    assert ending(replace(ASKED, state=state), now=SECOND_LOOK) == Nudge(THE_END)
    assert ending(replace(NUDGED, state=state), now=THE_END) == Close(Outcome.SILENT, "silent")


def test_no_receipt_for_days_may_be_asked_again_but_is_not_silence() -> None:
    case = replace(NUDGED, state=State.UNCONFIRMED)
    assert ending(replace(ASKED, state=State.UNCONFIRMED), now=SECOND_LOOK) == Nudge(THE_END)
    assert ending(case, now=THE_END) == Close(Outcome.OUTAGE)


@pytest.mark.parametrize(
    ("state", "code", "reason", "close"),
    [
        (State.UNDELIVERED, "30003", "", Close(Outcome.UNDELIVERABLE, "undeliverable")),
        (State.UNDELIVERED, "30006", "", Close(Outcome.UNDELIVERABLE, "undeliverable")),
        (State.UNDELIVERED, "", "", Close(Outcome.UNDELIVERABLE, "undeliverable")),
        (State.REJECTED, "21211", "refused", Close(Outcome.UNDELIVERABLE, "undeliverable")),
        (State.REJECTED, "21614", "refused", Close(Outcome.UNDELIVERABLE, "undeliverable")),
        (State.REJECTED, "", "not_a_mobile", Close(Outcome.UNDELIVERABLE, "undeliverable")),
        (State.REJECTED, "20003", "refused", Close(Outcome.OUTAGE)),
        (State.UNDELIVERED, "30007", "", Close(Outcome.OUTAGE)),
        (State.UNDELIVERED, "30036", "", Close(Outcome.EXPIRED)),
        (State.REJECTED, "21610", "refused", Close(Outcome.OPTED_OUT)),
        (State.EXPIRED, "", "too_late", Close(Outcome.EXPIRED)),
        (State.EXPIRED, "", "quiet_all_window", Close(Outcome.EXPIRED, "quiet_all_day")),
        (State.CANCELLED, "", "opted_out", Close(Outcome.OPTED_OUT)),
        (State.CANCELLED, "", "number_changed", Close(Outcome.EXPIRED)),
        (State.REVIEW, "", "outcome_unknown", Close(Outcome.OUTAGE, "unknown_send")),
    ],
)
def test_a_question_that_failed_ends_it_at_the_next_look(state: str, code: str, reason: str, close: Close) -> None:
    assert ending(replace(ASKED, state=state, error_code=code, reason=reason), now=SECOND_LOOK) == close


@pytest.mark.parametrize(
    ("state", "sign"),
    [(State.DUE, ""), (State.CLAIMED, ""), (State.CALLING, "unknown_send"), (State.AMBIGUOUS, "unknown_send")],
)
def test_not_known_yet_waits_and_at_the_end_is_an_outage(state: str, sign: str) -> None:
    waiting = ending(replace(ASKED, state=state, left_at=None), now=SECOND_LOOK)
    assert isinstance(waiting, Wait)
    assert ending(replace(NUDGED, state=state, left_at=None), now=THE_END) == Close(Outcome.OUTAGE, sign)


def test_who_has_stopped_is_neither_nudged_nor_silent() -> None:
    stopped = replace(ASKED, stopped=True)
    assert ending(stopped, now=SECOND_LOOK) == ending(stopped, now=THE_END) == Close(Outcome.OPTED_OUT)


def test_told_by_the_provider_that_they_stopped_somebody_should_know() -> None:
    case = replace(ASKED, stopped=True, state=State.REJECTED, error_code="21610")
    assert ending(case, now=SECOND_LOOK) == Close(Outcome.OPTED_OUT, "opted_out")


def test_half_an_answer_is_an_answer_that_a_person_reads() -> None:
    begun = replace(NUDGED, answered_in_part=True)
    assert ending(begun, now=THE_END) == Close(Outcome.ANSWERED, "unclear_answer")
    assert ending(begun, now=THE_END - HOUR) == Wait(None, THE_END)


def test_the_time_to_answer_runs_from_when_the_text_left() -> None:
    late = replace(ASKED, left_at=TEN + 2 * HOUR)
    assert ending(late, now=SECOND_LOOK) == Wait(TEN + 6 * HOUR, TEN + 26 * HOUR)
    assert ending(replace(late, nudge_at=None), now=THE_END) == Wait(None, TEN + 26 * HOUR)


@given(
    state=st.sampled_from(State.values),
    reason=st.sampled_from(["", "opted_out", "quiet_all_window", "too_late"]),
    code=st.sampled_from(["", "30003", "30007", "21610", "20003", "30036"]),
    left=st.none() | st.integers(-300, 3000),
    nudge=st.none() | st.integers(0, 3000),
    answer=st.integers(0, 3000),
    send_until=st.integers(0, 3000),
    begun=st.booleans(),
    stopped=st.booleans(),
    late=st.integers(0, 6000),
)
def test_whatever_comes_of_it_it_is_not_looked_at_again_at_the_same_moment(
    state: str,
    reason: str,
    code: str,
    left: int | None,
    nudge: int | None,
    answer: int,
    send_until: int,
    begun: bool,
    stopped: bool,
    late: int,
) -> None:
    """Else close() would never end. And only a text that went, to somebody who takes part, can be met with silence."""

    def at(minutes: int) -> datetime:
        return TEN + timedelta(minutes=minutes)

    case = Case(
        state=state,
        reason=reason,
        error_code=code,
        left_at=None if left is None else at(left),
        send_until=at(send_until),
        answered_in_part=begun,
        nudge_at=None if nudge is None else at(nudge),
        answer_by=at(answer),
        nudge_after=4 * HOUR,
        silent_after=24 * HOUR,
        stopped=stopped,
    )
    now = max(case.answer_by if case.nudge_at is None else min(case.answer_by, case.nudge_at), TEN) + late * timedelta(
        minutes=1
    )
    result = ending(case, now=now)
    if isinstance(result, Close):
        if result.outcome == Outcome.SILENT:
            assert state in (State.ACCEPTED, State.SENT, State.DELIVERED)
            assert not stopped
            assert not begun
    else:
        assert result.answer_by > now
        assert isinstance(result, Nudge) or result.nudge_at is None or result.nudge_at > now
