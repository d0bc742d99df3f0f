"""What the provider says about a text: in a callback, in a search, or in the late answer to a call.

A state only moves forward, and a final one stays. Everything said is kept once, also about texts we do not know. A
receipt for a text whose call has no known outcome is the evidence that it was taken.
"""

import logging
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Exists, Q

from portal.messaging import once, optouts
from portal.messaging.models import OptOut, OutboundMessage, Receipt, State
from portal.messaging.plain import clean

logger = logging.getLogger(__name__)

STATE_OF = {  # the provider's words; others are kept and change nothing but that the text was taken
    "sent": State.SENT,
    "delivered": State.DELIVERED,
    "read": State.DELIVERED,
    "undelivered": State.UNDELIVERED,
    "failed": State.UNDELIVERED,
    "canceled": State.UNDELIVERED,
}
OUTCOME_OPEN = (State.DUE, State.CLAIMED, State.CALLING, State.AMBIGUOUS, State.REVIEW)
COMES_AFTER = {
    State.ACCEPTED: (),
    State.SENT: (State.ACCEPTED,),
    State.DELIVERED: (State.ACCEPTED, State.SENT),
    State.UNDELIVERED: (State.ACCEPTED, State.SENT),
}
STOPPED_AT_PROVIDER = "21610"  # the provider's own block after STOP


def record(reference: str, sid: str, status: str, error_code: str = "", *, now: datetime) -> None:
    """`reference` is ours, `sid` the provider's; either may mean nothing to us. A repeat changes nothing."""
    message = _known(reference)
    receipt = Receipt(
        message=message,
        reference=clean(reference, longest=40),
        provider_sid=clean(sid, longest=40),
        status=clean(status, longest=20),
        error_code=clean(error_code, longest=10),
        received_at=now,
    )
    with transaction.atomic():
        if once.insert(receipt) and message:
            _move(message, receipt, now)


def _known(reference: str) -> OutboundMessage | None:
    try:
        key = UUID(reference)
    except ValueError:
        return None
    return OutboundMessage.objects.only("pk", "to_number").filter(pk=key).first()


def _move(message: OutboundMessage, receipt: Receipt, now: datetime) -> None:
    if not receipt.provider_sid:
        return
    state = STATE_OF.get(receipt.status, State.ACCEPTED)
    failed = {"error_code": receipt.error_code} if state == State.UNDELIVERED else {}
    counted = Exists(OutboundMessage.objects.filter(provider_sid=receipt.provider_sid))
    evidence = Q(~counted, provider_sid=None, called_at__isnull=False, state__in=OUTCOME_OPEN)
    forward = Q(provider_sid=receipt.provider_sid, state__in=COMES_AFTER[state])
    row = OutboundMessage.objects.filter(evidence | forward, pk=message.pk)
    moved = row.update(
        state=state, state_at=now, provider_sid=receipt.provider_sid, reason="", claim=None, lease_until=None, **failed
    )
    if not moved and OutboundMessage.objects.filter(pk=message.pk).exclude(provider_sid=receipt.provider_sid).exists():
        logger.error("The provider has a text of ours that we did not count", extra={"reference": receipt.reference})
    if receipt.error_code == STOPPED_AT_PROVIDER:
        optouts.stop(number=message.to_number, source=OptOut.Source.PROVIDER, now=now)
