"""May this text leave now? One row of the table at a time, without a database."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from portal.messaging import policy
from portal.messaging.models import Kind, Reason
from portal.messaging.policy import Act, Leaving, Limits, Verdict
from tests.factories import NOON

LIMITS = Limits(daily_cap=6, team_daily_segments=100)
HELD = ("question", "nudge", "reminder")
QUESTION = Leaving(
    kind="question",
    to_number="+447700900123",
    number_now="+447700900123",
    not_after=NOON + timedelta(days=2),
    quiet_from=time(20),
    quiet_until=time(8),
    stopped=False,
    held_today=0,
    answers_today=0,
    segments=1,
    team_segments=0,
    has_team=True,
)


def verdict(now: datetime = NOON, **what: object) -> Verdict:
    return policy.verdict(replace(QUESTION, **what), limits=LIMITS, now=now)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", Kind.values)
def test_by_day_and_under_the_cap_everything_leaves(kind: str) -> None:
    assert verdict(kind=kind) == policy.SEND


@pytest.mark.parametrize("kind", Kind.values)
def test_what_is_late_is_not_sent(kind: str) -> None:
    assert verdict(kind=kind, not_after=NOON) == Verdict(Act.EXPIRE, "too_late")


@pytest.mark.parametrize("kind", Kind.values)
def test_only_a_confirmation_passes_an_opt_out(kind: str) -> None:
    expected = policy.SEND if kind == "confirmation" else Verdict(Act.CANCEL, "opted_out")
    assert verdict(kind=kind, stopped=True) == expected


@pytest.mark.parametrize("kind", Kind.values)
def test_a_number_that_changed_is_not_texted(kind: str) -> None:
    assert verdict(kind=kind, number_now="+447700900777") == Verdict(Act.CANCEL, "number_changed")


@pytest.mark.parametrize("kind", sorted(policy.AT_ONCE))
def test_what_cannot_wait_leaves_at_night_and_over_every_limit(kind: str) -> None:
    night = NOON + timedelta(hours=11)
    assert verdict(night, kind=kind, held_today=99, team_segments=99_999) == policy.SEND


@pytest.mark.parametrize("kind", HELD)
def test_quiet_hours_hold_until_they_end(kind: str) -> None:
    late = NOON.replace(hour=23)
    assert verdict(late, kind=kind) == Verdict(Act.HOLD, "quiet_hours", NOON.replace(hour=8) + timedelta(days=1))
    early = NOON.replace(hour=7, minute=59)
    assert verdict(early, kind=kind) == Verdict(Act.HOLD, "quiet_hours", NOON.replace(hour=8))
    assert verdict(NOON.replace(hour=8), kind=kind) == policy.SEND


def test_quiet_hours_that_outlast_the_text_expire_it() -> None:
    late = NOON.replace(hour=23)
    assert verdict(late, not_after=late + timedelta(hours=9)) == Verdict(Act.EXPIRE, "quiet_hours")


def test_equal_ends_mean_no_quiet_hours() -> None:
    assert verdict(NOON.replace(hour=3), quiet_from=time(0), quiet_until=time(0)) == policy.SEND


def test_quiet_hours_follow_the_clocks_on_the_wall() -> None:
    """29 March 2026: London springs from GMT to BST at 01:00, so 08:00 by the clock is 07:00 UTC."""
    night = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)
    held = verdict(night, not_after=night + timedelta(days=1))
    assert held.until == datetime(2026, 3, 29, 7, 0, tzinfo=UTC)


def test_the_daily_cap_holds_until_the_next_morning() -> None:
    tomorrow = NOON.replace(hour=8) + timedelta(days=1)
    assert verdict(held_today=5) == policy.SEND
    assert verdict(held_today=6) == Verdict(Act.HOLD, "daily_cap", tomorrow)
    assert verdict(held_today=6, not_after=tomorrow) == Verdict(Act.EXPIRE, "daily_cap")


def test_without_quiet_hours_the_next_day_begins_at_midnight() -> None:
    held = verdict(held_today=6, quiet_from=time(0), quiet_until=time(0))
    assert held.until == datetime(2026, 11, 25, 0, 0, tzinfo=UTC)


def test_a_team_may_spend_its_last_segment_and_no_more() -> None:
    assert verdict(team_segments=98, segments=2) == policy.SEND
    assert verdict(team_segments=99, segments=2).reason == "team_spend"
    assert verdict(team_segments=99, segments=2, has_team=False) == policy.SEND


def test_two_machines_that_answer_each_other_come_to_an_end() -> None:
    assert verdict(kind="reply", answers_today=19) == policy.SEND
    assert verdict(kind="reply", answers_today=20) == Verdict(Act.CANCEL, "loop")
    assert verdict(kind="safety", answers_today=99) == policy.SEND


def test_the_words_are_those_of_the_models() -> None:
    assert {policy.SAFETY, policy.REPLY, policy.CONFIRMATION} <= set(Kind.values)
    assert {"too_late", "opted_out", "number_changed", "quiet_hours", "daily_cap", "team_spend", "loop"} <= set(
        Reason.values
    )
