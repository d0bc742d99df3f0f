"""The last look before a byte leaves."""

from datetime import datetime, timedelta
from queue import SimpleQueue
from uuid import uuid4

import pytest
from pytest_django import Settings

from portal.messaging.delivery import callers
from portal.messaging.delivery.handed import Call, Claimed, Result
from portal.messaging.gateways import twilio
from portal.messaging.gateways.answers import Answer, Outcome
from tests.factories import NOON
from tests.portal.messaging.conftest import Clock, Provider


def call(*, lease: float = 60, slot: float = 0, not_after: float = 7_200) -> Call:
    """Times are seconds after noon."""
    at = [NOON + timedelta(seconds=seconds) for seconds in (not_after, slot, lease)]
    return Call(Claimed(uuid4(), 1, "question", "+447700900123", "Hello", 1, "granby", *at), called_at=NOON)


def made(wanted: Call, clock: Clock) -> Result:
    results: SimpleQueue[Result] = SimpleQueue()
    callers.make(wanted, clock=clock, results=results)
    return results.get(timeout=5)


@pytest.fixture(autouse=True)
def patience(settings: Settings) -> None:
    settings.SMS_CALL_TIMEOUT = 10


def test_a_call_says_how_long_the_text_is_still_worth_sending(provider: Provider, clock: Clock) -> None:
    clock.move(minutes=20)
    assert made(call(lease=3_600), clock).answer == Answer(Outcome.ACCEPTED, sid=provider.texts[0]["sid"])
    assert provider.calls[0]["valid_for"] == 6_000


@pytest.mark.parametrize(("seconds", "calls"), [(49, 1), (50, 0), (51, 0), (3_600, 0)])
def test_a_worker_that_slept_through_its_lease_does_not_call(
    provider: Provider, clock: Clock, seconds: float, calls: int
) -> None:
    """The lease must outlast the call, whatever happened between the claim and now."""
    clock.move(seconds=seconds)
    assert (made(call(lease=60), clock).answer is None) == (calls == 0)
    assert len(provider.calls) == calls


def test_no_call_is_made_before_its_turn(provider: Provider) -> None:
    """On a real clock: a tenth of a second early."""
    begun = datetime.now(NOON.tzinfo)
    turn = (begun - NOON).total_seconds() + 0.1
    results: SimpleQueue[Result] = SimpleQueue()
    wanted = call(slot=turn, lease=turn + 60, not_after=turn + 600)
    callers.make(wanted, clock=lambda: datetime.now(NOON.tzinfo), results=results)
    results.get(timeout=5)
    assert datetime.now(NOON.tzinfo) >= wanted.text.slot


def test_a_fault_of_our_own_is_an_unknown_outcome_and_the_thread_lives_on(
    provider: Provider, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(**_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(twilio, "send", broken)
    answers = [made(call(), clock).answer for _ in range(50)]
    assert answers == [Answer(Outcome.UNKNOWN)] * 50
