"""Numbers that asked us to stop. The block belongs to the number, whoever uses it, and START lifts it."""

import re
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from portal.messaging import once
from portal.messaging.models import Kind, OptOut, OutboundMessage, Reason, State

NUMBER = re.compile(r"^\+[0-9]{7,15}$")  # E.164; a withheld or alphanumeric sender can ask for nothing


def is_stopped(number: str) -> bool:
    return in_force().filter(number=number).exists()


def in_force() -> QuerySet[OptOut]:
    return OptOut.objects.filter(lifted_at=None)


def stop(*, number: str, source: str, now: datetime) -> OptOut | None:
    """Begins the opt-out and cancels what has not left. None if the number had asked before, or is no number."""
    if not NUMBER.match(number):
        return None
    new = OptOut(number=number, source=source, at=now)
    with transaction.atomic():
        is_new = once.insert(new)
        _cancel_unsent(number, now)
    return new if is_new else None


def lift(*, number: str, now: datetime) -> OptOut | None:
    """The opt-out that ends now. None if none was in force."""
    with transaction.atomic():
        ended = in_force().select_for_update().filter(number=number).first()
        if ended:
            ended.lifted_at = max(now, ended.at)
            ended.save(update_fields=["lifted_at"])
        return ended


def _cancel_unsent(number: str, now: datetime) -> None:
    unsent = OutboundMessage.objects.filter(to_number=number, state__in=(State.DUE, State.CLAIMED))
    unsent.exclude(kind=Kind.CONFIRMATION).update(
        state=State.CANCELLED, state_at=now, reason=Reason.OPTED_OUT, claim=None, lease_until=None
    )
