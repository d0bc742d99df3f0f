"""Takes due texts for one worker. Two workers never hold the same text: the UPDATE names the state it must find."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import F

from portal.messaging import due, pacing
from portal.messaging.delivery.handed import Claimed
from portal.messaging.models import OutboundMessage, State


@dataclass(frozen=True, slots=True)
class Claim:
    """`exhausted`: nothing more is due. `full`: the batch could have been larger."""

    rows: list[Claimed]
    exhausted: bool
    full: bool
    in_trouble: bool


def claim(*, token: UUID, now: datetime) -> Claim:
    wanted = batch_size()
    with transaction.atomic():
        reservation = pacing.reserve(wanted=wanted, now=now)
        taken = _due(len(reservation.slots), now)
        lease_until = now + timedelta(seconds=settings.SMS_LEASE)
        OutboundMessage.objects.filter(pk__in=[facts[0] for facts in taken], state=State.DUE).update(
            state=State.CLAIMED, state_at=now, claim=token, lease_until=lease_until, fence=F("fence") + 1
        )
        slots = reservation.slots[: len(taken)]
        pacing.use(slots, in_trouble=reservation.in_trouble)
    return Claim(
        rows=[Claimed(*(*facts, slot, lease_until)) for facts, slot in zip(taken, slots, strict=True)],
        exhausted=len(taken) < len(reservation.slots),
        full=len(taken) == wanted,
        in_trouble=reservation.in_trouble,
    )


def release(rows: Iterable[Claimed], *, token: UUID, now: datetime) -> None:
    """Gives back what was claimed and not begun."""
    OutboundMessage.objects.filter(pk__in=[row.pk for row in rows], state=State.CLAIMED, claim=token).update(
        state=State.DUE, state_at=now, claim=None, lease_until=None
    )


def batch_size() -> int:
    """As many as are surely begun within the lease, even if every call takes all the time it may."""
    rounds = int((settings.SMS_LEASE - settings.SMS_CALL_TIMEOUT) / settings.SMS_CALL_TIMEOUT)
    return min(settings.SMS_BATCH, settings.SMS_CONCURRENCY * max(rounds, 1))


def _due(limit: int, now: datetime) -> list[tuple[Any, ...]]:
    """What never changes about each, and its fence to be. Locked, and those that others have locked are left out."""
    taken: list[tuple[Any, ...]] = []
    unchanging = ("kind", "to_number", "body", "segments", "cost_centre", "not_after")
    for waiting in due.by_priority() if limit else ():
        ready = waiting.filter(not_before__lte=now, not_after__gt=now).order_by("not_before")
        locked = ready.select_for_update(skip_locked=True).values_list("pk", F("fence") + 1, *unchanging)
        taken += locked[: limit - len(taken)]
        if len(taken) == limit:
            break
    return taken
