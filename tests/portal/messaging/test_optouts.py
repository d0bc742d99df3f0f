"""The block is the number's, whoever uses it."""

from datetime import timedelta

import pytest

from portal.messaging import optouts
from portal.messaging.models import Kind, OptOut
from tests.factories import NOON, OutboundFactory
from tests.portal.messaging.conftest import state

pytestmark = pytest.mark.django_db
NUMBER = "+447700900123"


def test_stop_begins_once_and_start_ends_it() -> None:
    first = optouts.stop(number=NUMBER, source=OptOut.Source.REPLY, now=NOON)
    assert first is not None
    assert optouts.stop(number=NUMBER, source=OptOut.Source.PROVIDER, now=NOON) is None
    assert optouts.is_stopped(NUMBER)
    assert optouts.lift(number=NUMBER, now=NOON + timedelta(days=1)) == first
    assert optouts.lift(number=NUMBER, now=NOON + timedelta(days=1)) is None
    assert not optouts.is_stopped(NUMBER)
    second = optouts.stop(number=NUMBER, source=OptOut.Source.PERSON, now=NOON + timedelta(days=2))
    assert second is not None
    assert second != first


@pytest.mark.parametrize("number", ["", "anonymous", "TWILIO", "85258", "+44", "+447700900123x", "+" + "4" * 30])
def test_what_is_no_number_can_ask_for_nothing(number: str) -> None:
    assert optouts.stop(number=number, source=OptOut.Source.REPLY, now=NOON) is None
    assert not OptOut.objects.exists()


def test_stop_calls_back_what_has_not_left() -> None:
    waiting = OutboundFactory()
    confirmation = OutboundFactory(recipient=waiting.recipient, kind=Kind.CONFIRMATION)
    gone = OutboundFactory(recipient=waiting.recipient, state="ambiguous", called_at=NOON)
    optouts.stop(number=waiting.to_number, source=OptOut.Source.REPLY, now=NOON)
    assert (state(waiting), waiting.reason) == ("cancelled", "opted_out")
    assert state(confirmation) == "due"
    assert state(gone) == "ambiguous", "it may have left: evidence decides"


def test_a_clock_that_runs_backwards_does_not_keep_anybody_out() -> None:
    optouts.stop(number=NUMBER, source=OptOut.Source.REPLY, now=NOON)
    assert optouts.lift(number=NUMBER, now=NOON - timedelta(hours=1)) is not None
