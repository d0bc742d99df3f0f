"""What is found lying about after a crash, and what evidence makes of it."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from pytest_django import DjangoAssertNumQueries, Settings

from portal.messaging import sweep
from portal.messaging.gateways.answers import Held
from portal.messaging.models import Kind, OutboundMessage, Receipt
from tests.factories import NOON, OutboundFactory
from tests.portal.messaging.conftest import Clock, Provider, state

pytestmark = pytest.mark.django_db
SID = "SM" + "f" * 32
ALL_BUT_REMINDERS = ("safety", "reply", "confirmation", "question", "nudge")


@pytest.fixture(autouse=True)
def grace(settings: Settings) -> None:
    settings.SMS_GRACE, settings.SMS_LEASE = 60, 30


@pytest.fixture
def sweep_up(clock: Clock, provider: Provider) -> Callable[[], None]:
    return lambda: sweep.sweep(clock=clock)


def unanswered(**more: object) -> OutboundMessage:
    """A call was made at noon and no answer came."""
    return OutboundFactory(**{"state": "ambiguous", "state_at": NOON, "called_at": NOON} | more)


# Workers that died


def test_what_a_dead_worker_had_not_begun_is_due_again(sweep_up: Callable[[], None], clock: Clock) -> None:
    row = OutboundFactory(state="claimed", claim=uuid4(), lease_until=NOON + timedelta(seconds=1))
    sweep_up()
    assert state(row) == "claimed"
    clock.move(seconds=1)
    sweep_up()
    assert (state(row), row.claim) == ("due", None)


def test_what_a_dead_worker_was_handing_over_is_looked_up_before_anything_else(
    sweep_up: Callable[[], None], provider: Provider
) -> None:
    row = OutboundFactory(state="calling", called_at=NOON, claim=uuid4(), lease_until=NOON)
    provider.has(to=row.to_number, body=row.body)
    sweep_up()
    assert state(row) == "accepted"
    assert row.provider_sid == provider.texts[0]["sid"]
    assert provider.calls == []


# Evidence


def test_exactly_one_text_in_the_providers_list_is_ours(sweep_up: Callable[[], None], provider: Provider) -> None:
    row = unanswered()
    provider.has(to=row.to_number, body="Something else")
    provider.has(to="+447700900777", body=row.body)
    sid = provider.has(to=row.to_number, body=row.body, status="delivered")
    sweep_up()
    assert (state(row), row.provider_sid) == ("delivered", sid)
    assert Receipt.objects.get().provider_sid == sid


def test_a_text_that_belongs_to_another_row_is_no_evidence(sweep_up: Callable[[], None], provider: Provider) -> None:
    row = unanswered()
    sid = provider.has(to=row.to_number, body=row.body)
    OutboundFactory(recipient=row.recipient, body=row.body, state="delivered", provider_sid=sid, called_at=NOON)
    sweep_up()
    assert (state(row), row.searches) == ("ambiguous", 1)


def test_a_sid_that_a_receipt_gave_to_another_row_is_no_evidence(
    sweep_up: Callable[[], None], provider: Provider
) -> None:
    row, other = unanswered(), OutboundFactory()
    sid = provider.has(to=row.to_number, body=row.body)
    Receipt.objects.create(message=other, reference=str(other.pk), provider_sid=sid, status="sent", received_at=NOON)
    sweep_up()
    assert state(row) == "ambiguous"


def test_yesterdays_same_text_is_no_evidence(sweep_up: Callable[[], None], provider: Provider) -> None:
    row = unanswered()
    provider.now = NOON - timedelta(days=1)
    provider.has(to=row.to_number, body=row.body)
    sweep_up()
    assert state(row) == "ambiguous"


@pytest.mark.parametrize("kind", ALL_BUT_REMINDERS)
def test_nothing_there_twice_a_grace_apart_sends_it_again(
    sweep_up: Callable[[], None], provider: Provider, clock: Clock, kind: str
) -> None:
    row = unanswered(kind=kind)
    sweep_up()
    assert (state(row), row.searches) == ("ambiguous", 1)
    clock.move(seconds=59)
    sweep_up()
    assert (state(row), provider.searches) == ("ambiguous", 1), "too soon for the second search"
    clock.move(seconds=1)
    sweep_up()
    assert (state(row), row.reason, provider.searches) == ("due", "not_found", 2)


def test_a_text_that_shows_up_late_is_found_by_the_second_search(
    sweep_up: Callable[[], None], provider: Provider, clock: Clock
) -> None:
    row = unanswered()
    sweep_up()
    provider.has(to=row.to_number, body=row.body)
    clock.move(seconds=60)
    sweep_up()
    assert state(row) == "accepted"


def test_a_search_that_failed_is_no_search(sweep_up: Callable[[], None], provider: Provider, clock: Clock) -> None:
    row = unanswered()
    provider.reachable = False
    for _ in range(5):
        sweep_up()
        clock.move(seconds=90)
    assert (state(row), row.searches) == ("ambiguous", 0)
    provider.reachable = True
    sweep_up()
    assert (state(row), row.searches) == ("ambiguous", 1)


# What stays unknown


def test_a_reminder_is_never_sent_twice(sweep_up: Callable[[], None], clock: Clock) -> None:
    row = unanswered(kind=Kind.REMINDER)
    sweep_up()
    clock.move(seconds=60)
    sweep_up()
    assert (state(row), row.reason) == ("cancelled", "outcome_unknown")


@pytest.mark.parametrize("kind", ["safety", "question", "nudge"])
def test_two_candidates_need_a_person(sweep_up: Callable[[], None], provider: Provider, kind: str) -> None:
    row = unanswered(kind=kind)
    provider.has(to=row.to_number, body=row.body)
    provider.has(to=row.to_number, body=row.body)
    sweep_up()
    assert (state(row), row.reason) == ("review", "two_candidates")


@pytest.mark.parametrize("kind", ["reply", "confirmation", "reminder"])
def test_two_candidates_for_words_of_the_moment_are_dropped(
    sweep_up: Callable[[], None], provider: Provider, kind: str
) -> None:
    row = unanswered(kind=kind)
    provider.has(to=row.to_number, body=row.body)
    provider.has(to=row.to_number, body=row.body)
    sweep_up()
    assert (state(row), row.reason) == ("cancelled", "two_candidates")


@pytest.mark.parametrize(("kind", "end"), [("question", "review"), ("reply", "cancelled")])
def test_too_late_to_send_again_is_unknown_for_good(
    sweep_up: Callable[[], None], clock: Clock, kind: str, end: str
) -> None:
    row = unanswered(kind=kind, not_after=NOON + timedelta(seconds=30))
    sweep_up()
    clock.move(seconds=60)
    sweep_up()
    assert (state(row), row.reason) == (end, "outcome_unknown")


def test_a_provider_that_cannot_be_asked_for_a_day_leaves_it_to_a_person(
    sweep_up: Callable[[], None], provider: Provider, clock: Clock
) -> None:
    row = unanswered()
    provider.reachable = False
    clock.move(hours=24)
    sweep_up()
    assert (state(row), row.reason) == ("review", "outcome_unknown")


# Two sweeps, and a worker that wakes up


def test_a_second_sweep_leaves_alone_what_the_first_is_looking_for(
    sweep_up: Callable[[], None], provider: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = unanswered()
    find = provider.find

    def find_while_another_sweeps(*, to: str, body: str, since: datetime) -> list[Held]:
        if provider.searches == 0:
            provider.searches = 100
            assert OutboundMessage.objects.filter(state="ambiguous", lease_until__gt=NOON).count() == 1
        return find(to=to, body=body, since=since)

    rows = sweep.searches._take(uuid4(), NOON)
    assert [taken.pk for taken in rows] == [row.pk]
    assert sweep.searches._take(uuid4(), NOON) == []
    monkeypatch.setattr(sweep.searches.twilio, "find", find_while_another_sweeps)
    sweep_up()
    assert provider.searches == 0, "the lease of the first still holds"


def test_what_was_settled_during_the_search_stays_settled(
    sweep_up: Callable[[], None], provider: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = unanswered(searches=1, searched_at=NOON - timedelta(hours=1))

    def find_too_late(**asked: object) -> list[Held]:
        return []

    monkeypatch.setattr(sweep.searches.twilio, "find", find_too_late)
    rows = sweep.searches._take(token := uuid4(), NOON)
    OutboundMessage.objects.filter(pk=row.pk).update(state="accepted", provider_sid=SID)
    sweep.searches._decide(rows[0], [], token, NOON)
    assert (state(row), row.provider_sid) == ("accepted", SID)


# Receipts and turns that did not come


def test_a_receipt_that_does_not_come_is_asked_for(
    sweep_up: Callable[[], None], provider: Provider, clock: Clock
) -> None:
    sid = provider.has(to="+447700900123", body="Hello", status="undelivered", error="30005")
    row = OutboundFactory(state="accepted", state_at=NOON, called_at=NOON, provider_sid=sid)
    clock.move(minutes=14)
    sweep_up()
    assert state(row) == "accepted"
    clock.move(minutes=1)
    sweep_up()
    assert (state(row), row.error_code) == ("undelivered", "30005")


def test_it_is_asked_for_once_an_hour_and_given_up_after_three_days(
    sweep_up: Callable[[], None], provider: Provider, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    sid = provider.has(to="+447700900123", body="Hello", status="sent")
    row = OutboundFactory(state="sent", state_at=NOON, called_at=NOON, provider_sid=sid)
    asked: list[str] = []
    fetch = provider.fetch

    def count(sid: str) -> Held:
        asked.append(sid)
        return fetch(sid)

    monkeypatch.setattr(sweep.overdue.twilio, "fetch", count)
    for _ in range(6):
        clock.move(minutes=20)
        sweep_up()
    assert len(asked) == 2
    clock.move(hours=70)
    sweep_up()
    assert (state(row), row.reason) == ("unconfirmed", "no_receipt")


def test_a_text_whose_time_has_passed_expires_with_the_reason_that_held_it(
    sweep_up: Callable[[], None], clock: Clock
) -> None:
    late = OutboundFactory()
    held = OutboundFactory(reason="outage", not_before=NOON + timedelta(minutes=1))
    clock.move(hours=2)
    sweep_up()
    assert (state(late), late.reason) == ("expired", "too_late")
    assert (state(held), held.reason) == ("expired", "outage")


def test_a_sweep_with_nothing_to_do_asks_the_database_a_few_times_however_much_is_due(
    sweep_up: Callable[[], None], django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    OutboundFactory.create_batch(50)
    with django_assert_max_num_queries(18):
        sweep_up()
