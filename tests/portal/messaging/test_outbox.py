"""One row for one text, however often it is planned, and a bell that never gets in the way."""

from datetime import timedelta
from unittest.mock import Mock

import pytest
from django.db import transaction
from pytest_django import DjangoCaptureOnCommitCallbacks

from portal.messaging import outbox, tasks
from portal.messaging.models import Kind, OutboundMessage, Recipient
from tests.factories import NOON, OutboundFactory, RecipientFactory
from tests.portal.messaging.conftest import state

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def rings(monkeypatch: pytest.MonkeyPatch) -> Mock:
    bell = Mock()
    monkeypatch.setattr(tasks.bell, "ring", bell)
    return bell


def plan(recipient: Recipient, **more: object) -> OutboundMessage:
    facts = {"kind": Kind.QUESTION, "body": "How are you?", "dedupe_key": "checkin/1/2026-11-24", "now": NOON}
    return outbox.enqueue(recipient=recipient, **facts | more)  # type: ignore[arg-type]


def test_a_text_is_planned_with_its_window_priority_and_segments() -> None:
    joan = RecipientFactory()
    row = plan(joan, kind=Kind.SAFETY, body="Ring 999. " * 20, cost_centre="granby")
    row.refresh_from_db()
    assert (row.to_number, row.state, row.priority, row.segments) == (joan.number, "due", 0, 2)
    assert (row.not_before, row.not_after) == (NOON, NOON + timedelta(hours=6))
    assert row.cost_centre == "granby"


def test_planning_twice_gives_the_same_row_and_writes_nothing() -> None:
    joan = RecipientFactory()
    first = plan(joan)
    again = plan(joan, body="Other words")
    assert again == first
    assert again.body == "How are you?"
    assert OutboundMessage.objects.count() == 1


@pytest.mark.parametrize(
    "broken",
    [
        {"body": ""},
        {"body": " \x00 "},
        {"body": "x" * 1_601},
        {"not_after": NOON},
        {"not_before": NOON, "not_after": NOON},
    ],
)
def test_what_cannot_be_sent_is_refused_at_once(broken: dict[str, object]) -> None:
    with pytest.raises(outbox.NotSendable):
        plan(RecipientFactory(), **broken)
    assert not OutboundMessage.objects.exists()


@pytest.mark.parametrize("body", ["x" * 1_600, "\N{ROCKET}" * 1_600, "שלום, מה שלומך?", "nul\x00 inside"])
def test_long_foreign_and_odd_texts_are_planned(body: str) -> None:
    row = plan(RecipientFactory(), body=body)
    row.refresh_from_db()
    assert "\x00" not in row.body


def test_many_texts_in_one_transaction_ring_once_when_it_is_committed(
    rings: Mock, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    joan = RecipientFactory()
    with django_capture_on_commit_callbacks(execute=True) as rung:
        for number in range(20):
            plan(joan, dedupe_key=f"checkin/{number}")
        rings.assert_not_called()
    assert len(rung) == 1
    rings.assert_called_once_with()


def test_nothing_rings_for_a_transaction_that_was_undone(
    rings: Mock, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    joan = RecipientFactory()
    with django_capture_on_commit_callbacks(execute=True), transaction.atomic():
        plan(joan)
        transaction.set_rollback(True)
    rings.assert_not_called()
    assert not OutboundMessage.objects.exists()


def test_cancelling_reaches_what_has_not_left() -> None:
    joan = RecipientFactory()
    waiting = OutboundFactory(recipient=joan)
    reminder = OutboundFactory(recipient=joan, kind=Kind.REMINDER)
    gone = OutboundFactory(recipient=joan, state="accepted", provider_sid="SM1", called_at=NOON)
    others = OutboundFactory()
    assert outbox.cancel(recipient=joan, reason="away", now=NOON, kinds=[Kind.QUESTION]) == 1
    assert [state(row) for row in (waiting, reminder, gone, others)] == ["cancelled", "due", "accepted", "due"]
    assert waiting.reason == "away"
    assert outbox.cancel(recipient=joan, reason="left", now=NOON) == 1
