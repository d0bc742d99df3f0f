"""Takes back what a worker held when it died, or when it was stopped for longer than its lease."""

from datetime import datetime
from typing import Any

from django.db import transaction

from portal.messaging.models import OutboundMessage, State

AT_ONCE = 1_000


def end(*, now: datetime) -> None:
    """A claimed text was not begun. One being handed over may have left: only evidence may decide about it."""
    _take_back(State.CLAIMED, now, state=State.DUE)
    _take_back(State.CALLING, now, state=State.AMBIGUOUS, searches=0, searched_at=None)


def _take_back(held: str, now: datetime, **changes: Any) -> None:
    with transaction.atomic():
        ended = OutboundMessage.objects.filter(state=held, lease_until__lte=now).select_for_update(skip_locked=True)
        keys = list(ended.values_list("pk", flat=True)[:AT_ONCE])
        if keys:
            row = OutboundMessage.objects.filter(pk__in=keys, state=held, lease_until__lte=now)
            row.update(state_at=now, claim=None, lease_until=None, **changes)
