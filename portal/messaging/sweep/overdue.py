"""Texts for which something did not come in time: their turn, a receipt, or any word at all."""

from collections.abc import Callable
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Case, F, Q, Value, When

from portal.messaging import due, receipts
from portal.messaging.gateways import twilio
from portal.messaging.gateways.answers import Held
from portal.messaging.models import OutboundMessage, Reason, State
from portal.messaging.sweep import asking

TAKEN = (State.ACCEPTED, State.SENT)
RECEIPT_EXPECTED = timedelta(minutes=15)
ASK_EVERY = timedelta(hours=1)
RECEIPT_GIVEN_UP = timedelta(hours=72)
AT_ONCE = 100


def expire(*, now: datetime) -> None:
    """A text held back for a reason keeps it; one that nothing held was late by itself."""
    why = Case(When(reason="", then=Value(Reason.TOO_LATE.value)), default=F("reason"))
    for waiting in due.by_priority():
        late = waiting.filter(not_before__lte=now, not_after__lte=now)
        late.update(state=State.EXPIRED, state_at=now, reason=why)


def ask_after(*, clock: Callable[[], datetime]) -> None:
    """The provider is asked about texts whose receipt is late, each at most once an hour."""
    for row, found in asking.each(_take(clock()), _fetch):
        if found is not None:
            receipts.record(str(row.pk), found.sid, found.status, found.error_code, now=clock())


def give_up(*, now: datetime) -> None:
    for state in TAKEN:
        quiet = OutboundMessage.objects.filter(state=state, state_at__lte=now - RECEIPT_GIVEN_UP)
        quiet.update(state=State.UNCONFIRMED, state_at=now, reason=Reason.NO_RECEIPT)


def _take(now: datetime) -> list[OutboundMessage]:
    """Marked as asked in the same transaction, so that a second sweep does not ask again."""
    rows: list[OutboundMessage] = []
    with transaction.atomic():
        for state in TAKEN:
            quiet = OutboundMessage.objects.filter(state=state, state_at__lte=now - RECEIPT_EXPECTED)
            unasked = quiet.filter(Q(searched_at=None) | Q(searched_at__lte=now - ASK_EVERY)).order_by("state_at")
            rows += unasked.select_for_update(skip_locked=True)[:AT_ONCE]
        OutboundMessage.objects.filter(pk__in=[row.pk for row in rows]).update(searched_at=now)
    return rows


def _fetch(row: OutboundMessage) -> Held:
    return twilio.fetch(str(row.provider_sid))
