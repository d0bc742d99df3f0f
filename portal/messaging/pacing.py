"""Keeps SMS_RATE_PER_SECOND for our sender, over all worker processes together.

Moments to send at ("slots") are handed out one after another from one row of the database, at most HORIZON ahead, so
that an urgent text never stands behind a long row of reserved ones. A quiet time earns no burst afterwards. After
trouble at the provider the sender pauses, each time twice as long, and then tries single texts until one is taken.
A rate of 0 holds everything back.
"""

import math
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings

from portal.messaging.models import SenderPace

HORIZON = timedelta(seconds=1)
MARGIN = 0.99  # of the rate is used: room for threads that wake up late
PROBE_EVERY = timedelta(seconds=2)
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 30.0  # seconds, where the provider does not say how long


@dataclass(frozen=True, slots=True)
class Reservation:
    """`full`: more slots were wanted than there was room for. `in_trouble`: the provider took nothing of late."""

    slots: list[datetime]
    full: bool
    in_trouble: bool


def reserve(*, wanted: int, now: datetime) -> Reservation:
    """Up to `wanted` moments to send at, given to nobody else. Call it, and `use`, in the transaction of the claim."""
    pace = _locked(now)
    if settings.SMS_RATE_PER_SECOND <= 0 or (pace.paused_until and pace.paused_until > now):
        return Reservation([], full=True, in_trouble=pace.troubles > 0)
    start = max(pace.next_at, now)
    room = max(0, math.ceil((now + HORIZON - start) / _step()))
    taken = min(room, wanted, 1 if pace.troubles else wanted)
    slots = [start + _step() * number for number in range(taken)]
    return Reservation(slots, full=taken < wanted, in_trouble=pace.troubles > 0)


def use(slots: list[datetime], *, in_trouble: bool) -> None:
    """Those of the reserved moments that found a text."""
    if slots:
        next_at = slots[-1] + (max(_step(), PROBE_EVERY) if in_trouble else _step())
        SenderPace.objects.filter(sender=settings.SMS_SENDER).update(next_at=next_at)


def pause(*, now: datetime, seconds: float | None) -> datetime:
    """Nothing is claimed until the moment returned. During a pause only the provider's own word makes it longer."""
    pace = _locked(now)
    if pace.paused_until and pace.paused_until > now:
        until = max(pace.paused_until, now + timedelta(seconds=min(seconds or 0.0, LONGEST_PAUSE)))
    else:
        pace.troubles += 1
        length = seconds if seconds is not None else FIRST_PAUSE * 2 ** min(pace.troubles - 1, 5)
        until = now + timedelta(seconds=min(length, LONGEST_PAUSE))
    pace.paused_until = until
    pace.save(update_fields=["troubles", "paused_until"])
    return until


def clear(*, now: datetime) -> None:
    """The provider takes our texts again. An answer to a call made before the pause does not end it."""
    SenderPace.objects.filter(sender=settings.SMS_SENDER, troubles__gt=0, paused_until__lte=now).update(
        troubles=0, paused_until=None, next_at=now
    )


def _step() -> timedelta:
    return max(timedelta(seconds=1 / (settings.SMS_RATE_PER_SECOND * MARGIN)), timedelta.resolution)


def _locked(now: datetime) -> SenderPace:
    row = SenderPace.objects.select_for_update().filter(sender=settings.SMS_SENDER).first()
    if row is None:
        SenderPace.objects.bulk_create([SenderPace(sender=settings.SMS_SENDER, next_at=now)], ignore_conflicts=True)
        row = SenderPace.objects.select_for_update().get(sender=settings.SMS_SENDER)
    return row
