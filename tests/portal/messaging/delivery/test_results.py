"""What a result may change, and what only the fence of its own claim lets it."""

from datetime import timedelta
from uuid import uuid4

import pytest

from portal.core import localtime
from portal.messaging.delivery import results
from portal.messaging.delivery.handed import Call, Claimed, Result
from portal.messaging.gateways.answers import Answer, Outcome
from portal.messaging.models import OutboundMessage, Receipt
from tests.factories import NOON, OutboundFactory
from tests.portal.messaging.conftest import state

pytestmark = pytest.mark.django_db
SID = "SM" + "a" * 32
LEASE = NOON + timedelta(minutes=1)


def calling(**more: object) -> OutboundMessage:
    held = {"state": "calling", "called_at": NOON, "fence": 3, "claim": uuid4(), "lease_until": LEASE}
    return OutboundFactory(**held | more)


def record(row: OutboundMessage, answer: Answer | None, *, fence: int = 3) -> results.Spent:
    text = Claimed(row.pk, fence, row.kind, row.to_number, row.body, 2, "granby", row.not_after, NOON, LEASE)
    return results.record([Result(Call(text, NOON), answer)], now=NOON, again_at=NOON + timedelta(seconds=9))


ACCEPTED = Answer(Outcome.ACCEPTED, sid=SID)


@pytest.mark.parametrize(
    ("answer", "end"),
    [
        (ACCEPTED, "accepted"),
        (Answer(Outcome.REFUSED, error_code="21211"), "rejected"),
        (Answer(Outcome.BUSY), "due"),
        (Answer(Outcome.UNREACHABLE), "due"),
        (Answer(Outcome.UNKNOWN), "ambiguous"),
        (None, "due"),
    ],
)
def test_where_each_answer_leads(answer: Answer | None, end: str) -> None:
    row = calling()
    record(row, answer)
    assert state(row) == end


def test_a_call_that_was_not_made_is_due_again_at_once_and_costs_nothing() -> None:
    row = calling()
    back = record(row, None)
    assert (state(row), row.reason, row.not_before <= NOON) == ("due", "not_called", True)
    assert back == {(localtime.local_date(NOON), "granby"): -2}


def test_definite_news_settles_a_text_that_was_taken_for_unknown_meanwhile() -> None:
    for answer, end in [(ACCEPTED, "accepted"), (Answer(Outcome.REFUSED), "rejected"), (None, "due")]:
        row = OutboundFactory(state="ambiguous", called_at=NOON, fence=3)
        record(row, answer)
        assert state(row) == end


@pytest.mark.parametrize("answer", [Answer(Outcome.REFUSED), Answer(Outcome.BUSY), Answer(Outcome.UNKNOWN), None])
def test_a_stale_worker_without_a_sid_changes_nothing(answer: Answer | None) -> None:
    row = calling()
    assert not record(row, answer, fence=2)
    assert state(row) == "calling"


def test_a_stale_worker_with_a_sid_leaves_evidence() -> None:
    row = calling()
    record(row, ACCEPTED, fence=2)
    assert (state(row), row.provider_sid) == ("accepted", SID)
    assert Receipt.objects.get(message=row).provider_sid == SID


def test_a_second_sid_for_one_text_is_kept_as_evidence_and_changes_nothing() -> None:
    """Both calls were taken: it happened, and nobody may pretend that it did not."""
    row = calling()
    record(row, ACCEPTED)
    record(row, Answer(Outcome.ACCEPTED, sid="SM" + "b" * 32), fence=4)
    assert (state(row), row.provider_sid) == ("accepted", SID)
    assert Receipt.objects.get().provider_sid == "SM" + "b" * 32


def test_a_callback_that_came_before_the_answer_is_not_undone() -> None:
    row = calling()
    OutboundMessage.objects.filter(pk=row.pk).update(state="delivered", provider_sid=SID, claim=None, lease_until=None)
    record(row, ACCEPTED)
    assert state(row) == "delivered"
