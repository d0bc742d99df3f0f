"""A state only moves forward, whatever the order, and everything said is kept once."""

from datetime import timedelta
from itertools import permutations, product
from uuid import uuid4

import pytest

from portal.messaging import optouts, receipts
from portal.messaging.models import FINAL, OutboundMessage, Receipt, State
from tests.factories import NOON, OutboundFactory
from tests.portal.messaging.conftest import state

pytestmark = pytest.mark.django_db
SID = "SM" + "a" * 32
OTHER = "SM" + "b" * 32


def accepted(**more: object) -> OutboundMessage:
    return OutboundFactory(state="accepted", provider_sid=SID, called_at=NOON, **more)


def told(row: OutboundMessage, status: str, error: str = "", sid: str = SID) -> str:
    receipts.record(str(row.pk), sid, status, error, now=NOON)
    return state(row)


@pytest.mark.parametrize("order", list(permutations(["queued", "sent", "delivered"])))
def test_in_any_order_the_furthest_state_stays(order: tuple[str, ...]) -> None:
    row = accepted()
    for status in [*order, *order]:
        told(row, status)
    assert state(row) == "delivered"
    assert Receipt.objects.filter(message=row).count() == 3, "a repeat is not kept twice"


def test_the_walk_of_a_receipt() -> None:
    row = accepted()
    assert [told(row, status) for status in ("sending", "sent", "queued", "read")] == [
        "accepted",
        "sent",
        "sent",
        "delivered",
    ]


@pytest.mark.parametrize("error", ["30003", "30005", "30006"])
def test_a_text_that_did_not_arrive_says_why(error: str) -> None:
    row = accepted()
    assert told(row, "undelivered", error) == "undelivered"
    assert row.error_code == error
    assert told(row, "delivered") == "undelivered"


@pytest.mark.parametrize(("final", "status"), list(product(FINAL, ["sent", "delivered", "failed", "canceled"])))
def test_a_final_state_stays(final: str, status: str) -> None:
    row = accepted()
    OutboundMessage.objects.filter(pk=row.pk).update(state=final)
    assert told(row, status) == final


@pytest.mark.parametrize("open_state", ["calling", "ambiguous", "review", "due", "claimed"])
def test_a_receipt_is_the_evidence_that_a_text_was_taken(open_state: str) -> None:
    """Also for one that another worker has taken over meanwhile: it must not be sent a second time."""
    held = {"claim": uuid4(), "lease_until": NOON + timedelta(minutes=1)}
    row = OutboundFactory(state=open_state, called_at=NOON, **held)
    assert told(row, "sent") == "sent"
    assert (row.provider_sid, row.claim) == (SID, None)


def test_a_text_that_was_never_handed_over_is_not_moved_by_a_receipt() -> None:
    row = OutboundFactory()
    assert told(row, "delivered") == "due"


@pytest.mark.parametrize("settled", ["rejected", "cancelled", "expired"])
def test_a_text_that_ended_without_the_provider_stays_as_it_ended(settled: str) -> None:
    row = OutboundFactory(state=settled, called_at=NOON)
    assert told(row, "delivered") == settled
    assert Receipt.objects.get().message == row


def test_a_second_sid_for_one_text_is_kept_and_changes_nothing(caplog: pytest.LogCaptureFixture) -> None:
    row = accepted()
    assert told(row, "delivered", sid=OTHER) == "accepted"
    assert row.provider_sid == SID
    assert "did not count" in caplog.text


def test_a_sid_that_belongs_to_another_text_moves_neither() -> None:
    accepted()
    row = OutboundFactory(state="ambiguous", called_at=NOON)
    assert told(row, "sent") == "ambiguous"


UNKNOWN_REFERENCES = ["0d6e2a4c-3a54-4f0e-9d0c-7b1f6f6f2b11", "not-one-of-ours", "", "x" * 400, "nul\x00", "\N{ROCKET}"]


@pytest.mark.parametrize("reference", UNKNOWN_REFERENCES)
def test_a_receipt_for_a_text_we_do_not_know_is_kept(reference: str) -> None:
    receipts.record(reference, SID, "delivered", now=NOON)
    assert Receipt.objects.get().message is None


def test_odd_words_are_kept_and_mean_only_that_it_was_taken() -> None:
    row = OutboundFactory(state="ambiguous", called_at=NOON)
    assert told(row, "something new\x00") == "accepted"
    assert Receipt.objects.get().status == "something new\ufffd"


def test_without_a_sid_there_is_nothing_to_go_by() -> None:
    row = OutboundFactory(state="ambiguous", called_at=NOON)
    assert told(row, "delivered", sid="") == "ambiguous"


def test_the_providers_block_is_mirrored() -> None:
    row = accepted()
    told(row, "undelivered", "21610")
    assert optouts.in_force().get().number == row.to_number
    assert State(row.state) == State.UNDELIVERED
