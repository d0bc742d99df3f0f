"""Two workers at one moment, each with a connection of its own."""

import threading
import time
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connections
from django.utils import timezone
from pytest_django import Settings

from portal.messaging import delivery, once
from portal.messaging.delivery import claims, departures
from portal.messaging.gateways.answers import Answer, Outcome
from portal.messaging.models import InboundMessage, OutboundMessage, Recipient, Spend
from tests.factories import NOON, OutboundFactory, RecipientFactory
from tests.portal.messaging.conftest import Clock, Provider

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)


def together(*verbs: Callable[[], object]) -> list[object]:
    """Runs them at one moment; what each gave back. Raises what any of them raised."""
    start, given, raised = threading.Barrier(len(verbs)), [], []

    def run(verb: Callable[[], object]) -> None:
        try:
            start.wait()
            given.append(verb())
        except Exception as error:
            raised.append(error)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=(verb,)) for verb in verbs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if raised:
        raise raised[0]
    return given


def work(clock: Callable[[], object]) -> Callable[[], object]:
    return lambda: delivery.dispatch(clock=clock, ring=lambda: None)  # type: ignore[arg-type]


@pytest.fixture
def hesitation(monkeypatch: pytest.MonkeyPatch) -> None:
    """Between asking the rules and handing over, so that two who may ask at one moment surely do."""
    set_calling = departures._set_calling

    def hesitate(*args: Any) -> None:
        time.sleep(0.2)
        set_calling(*args)

    monkeypatch.setattr(departures, "_set_calling", hesitate)


def test_no_text_is_claimed_by_two() -> None:
    OutboundFactory.create_batch(60)
    taken = together(*[lambda: claims.claim(token=uuid4(), now=NOON).rows] * 4)
    keys = [row.pk for rows in taken for row in rows]  # type: ignore[attr-defined]
    assert len(keys) == len(set(keys)) == 60


def test_each_text_leaves_once(provider: Provider, clock: Clock) -> None:
    OutboundFactory.create_batch(80)
    together(*[work(clock)] * 3)
    assert Counter(call["reference"] for call in provider.calls).most_common(1)[0][1] == 1
    assert OutboundMessage.objects.filter(state="accepted").count() == len(provider.calls) == 80


@pytest.mark.usefixtures("hesitation")
def test_two_workers_never_pass_the_daily_cap_of_a_number_together(
    provider: Provider, clock: Clock, settings: Settings
) -> None:
    settings.SMS_DAILY_CAP, settings.SMS_BATCH = 3, 2
    joan: Recipient = RecipientFactory()
    OutboundFactory.create_batch(20, recipient=joan)
    together(*[work(clock)] * 4)
    assert len(provider.calls) == 3


@pytest.mark.usefixtures("hesitation")
def test_two_workers_never_spend_more_than_a_team_has_together(
    provider: Provider, clock: Clock, settings: Settings
) -> None:
    settings.SMS_TEAM_DAILY_SEGMENTS, settings.SMS_BATCH = 7, 2
    OutboundFactory.create_batch(20, cost_centre="granby")
    together(*[work(clock)] * 4)
    assert len(provider.calls) == 7
    assert Spend.objects.get().segments == 7


@pytest.mark.usefixtures("hesitation")
def test_the_same_words_to_one_number_never_go_twice_at_once(provider: Provider, clock: Clock) -> None:
    joan: Recipient = RecipientFactory()
    OutboundFactory.create_batch(6, recipient=joan, body="How are you?")
    provider.answer = lambda call: Answer(Outcome.UNKNOWN)
    together(*[work(clock)] * 3)
    assert len(provider.calls) == 1


def test_a_repeated_text_from_a_person_is_stored_once_however_fast_it_is_repeated() -> None:
    stored = together(*[lambda: once.insert(InboundMessage(provider_sid="SM1", received_at=NOON))] * 6)
    assert sorted(map(str, stored)) == ["False"] * 5 + ["True"]


def test_three_workers_together_keep_the_rate_on_a_real_clock(provider: Provider, settings: Settings) -> None:
    """Two seconds at 40 a second. Nothing leaves before its turn; how much later depends on the machine."""
    settings.SMS_RATE_PER_SECOND, settings.SMS_CONCURRENCY = 40, 4
    departures: list[float] = []

    def leave(call: dict[str, object]) -> Answer:
        departures.append(time.monotonic())
        return provider.take(call)  # type: ignore[arg-type]

    provider.answer = leave
    now = timezone.now()
    for _ in range(80):
        OutboundFactory(recipient=_awake(), not_before=now - timedelta(minutes=1), not_after=now + timedelta(hours=1))
    begun = time.monotonic()
    together(*[work(timezone.now)] * 3)
    assert len(departures) == 80
    turns = [begun + number / 40 for number in range(80)]
    assert all(left >= turn for left, turn in zip(sorted(departures), turns, strict=True))
    assert max(departures) - begun < 2 * 80 / 40, "the rate is used, too"


def _awake() -> Recipient:
    recipient: Recipient = RecipientFactory(quiet_from="00:00", quiet_until="00:00")
    return recipient
