"""No second above the rate, and hardly one below it, however many workers ask."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from random import Random

import pytest
from django.db import transaction
from pytest_django import Settings

from portal.messaging import pacing
from tests.factories import NOON

pytestmark = pytest.mark.django_db


def reserve(wanted: int, now: datetime) -> list[datetime]:
    with transaction.atomic():
        reservation = pacing.reserve(wanted=wanted, now=now)
        pacing.use(reservation.slots, in_trouble=reservation.in_trouble)
    return reservation.slots


@pytest.mark.parametrize("rate", [0.5, 1, 10, 100])
def test_three_workers_together_keep_the_rate_and_use_it(settings: Settings, rate: float) -> None:
    settings.SMS_RATE_PER_SECOND = rate
    dice, now, slots = Random(1), NOON, []
    seconds = 60
    while now < NOON + timedelta(seconds=seconds):
        slots += reserve(dice.randint(30, 100), now)
        now += timedelta(seconds=dice.uniform(0.01, 0.4))
    within = [slot for slot in slots if slot < NOON + timedelta(seconds=seconds)]
    busiest = max(Counter(int((slot - NOON).total_seconds()) for slot in within).values())
    assert busiest <= max(rate, 1)
    assert all(later - earlier >= timedelta(seconds=1 / rate) for earlier, later in pairwise(within))
    assert len(within) / seconds >= 0.98 * rate


def test_slots_are_handed_out_a_second_ahead_at_most(settings: Settings) -> None:
    settings.SMS_RATE_PER_SECOND = 10
    first = reserve(100, NOON)
    assert len(first) == 10
    assert reserve(100, NOON) == []


def test_a_quiet_time_earns_no_burst(settings: Settings) -> None:
    settings.SMS_RATE_PER_SECOND = 10
    reserve(10, NOON)
    later = reserve(100, NOON + timedelta(hours=1))
    assert later[0] == NOON + timedelta(hours=1)
    assert len(later) == 10


def test_a_slow_sender_still_gets_its_turn(settings: Settings) -> None:
    settings.SMS_RATE_PER_SECOND = 0.1
    assert len(reserve(5, NOON)) == 1
    assert reserve(5, NOON + timedelta(seconds=8)) == []
    assert len(reserve(5, NOON + timedelta(seconds=10.1))) == 1


def test_slots_that_found_no_text_are_not_lost(settings: Settings) -> None:
    settings.SMS_RATE_PER_SECOND = 10
    with transaction.atomic():
        reservation = pacing.reserve(wanted=10, now=NOON)
        pacing.use(reservation.slots[:3], in_trouble=False)
    assert reserve(1, NOON)[0] == reservation.slots[3]


def test_a_rate_of_nothing_holds_everything(settings: Settings) -> None:
    settings.SMS_RATE_PER_SECOND = 0
    assert reserve(10, NOON) == []


def test_pauses_grow_and_end_with_the_first_text_that_is_taken(settings: Settings) -> None:
    settings.SMS_RATE_PER_SECOND = 1_000
    now, lengths = NOON, []
    for _ in range(7):
        until = pacing.pause(now=now, seconds=None)
        lengths.append((until - now).total_seconds())
        assert reserve(10, now) == []
        now = until
        assert len(reserve(10, now)) == 1, "one text is tried alone"
    assert lengths == [1, 2, 4, 8, 16, 30, 30]
    pacing.clear(now=now)
    assert len(reserve(10, now)) == 10


def test_trouble_during_a_pause_is_the_same_trouble() -> None:
    until = pacing.pause(now=NOON, seconds=None)
    assert pacing.pause(now=NOON + timedelta(seconds=0.5), seconds=None) == until
    longer = pacing.pause(now=NOON + timedelta(seconds=0.5), seconds=20)
    assert longer == NOON + timedelta(seconds=20.5)


def test_an_answer_to_a_call_made_before_does_not_end_the_pause() -> None:
    until = pacing.pause(now=NOON, seconds=5)
    pacing.clear(now=NOON + timedelta(seconds=1))
    assert reserve(1, NOON + timedelta(seconds=1)) == []
    assert len(reserve(1, until)) == 1


def test_the_clock_of_the_machine_may_have_any_zone() -> None:
    assert reserve(1, datetime(2026, 7, 1, 12, tzinfo=UTC))
