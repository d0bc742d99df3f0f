"""The phone network of the past: what left, what arrived, what did not. No text is sent to anybody."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import CharField, F, Q, Value
from django.db.models.functions import Cast, Concat, Replace

from content.demo.tables import Trouble
from portal.core.localtime import local_date
from portal.messaging.models import OutboundMessage, Receipt, Spend, State

TAKEN, ARRIVED = timedelta(seconds=4), timedelta(seconds=9)
RECEIPTS = {State.DELIVERED: ("sent", "delivered"), State.UNDELIVERED: ("sent", "undelivered")}


@dataclass
class Fault:
    """A trouble as it is now: `left` more questions to that number, from `since` on."""

    number: str
    since: datetime
    left: int
    trouble: Trouble


def deliver(*, until: datetime, faults: list[Fault]) -> None:
    """Everything that was due by then has left and arrived, but what a fault stops."""
    due = Q(state=State.DUE, not_before__lte=until)
    for fault in faults:
        if fault.left and fault.since <= until:
            mine = OutboundMessage.objects.filter(due, to_number=fault.number, kind="question")
            fault.left -= mine.update(**_fate(fault.trouble.state, fault.trouble))
    OutboundMessage.objects.filter(due).update(**_fate(State.DELIVERED))


def write_receipts_and_spend() -> None:
    """What the provider's callbacks and the sending would have left behind, for every text there is."""
    texts = list(OutboundMessage.objects.filter(called_at__isnull=False))
    Receipt.objects.bulk_create(
        (_receipt(text, status) for text in texts for status in RECEIPTS.get(State(text.state), ())), batch_size=500
    )
    spent: Counter[tuple[str, Any]] = Counter()
    for text in texts:
        spent[text.cost_centre, local_date(text.called_at or text.created_at)] += text.segments
    Spend.objects.bulk_create(
        Spend(cost_centre=centre, day=day, segments=number) for (centre, day), number in spent.items() if centre
    )


def _fate(state: str, trouble: Trouble | None = None) -> dict[str, Any]:
    facts: dict[str, Any] = {"state": state, "state_at": F("not_before") + ARRIVED}
    if trouble is not None:
        facts |= {"error_code": trouble.error_code, "reason": trouble.reason}
    if state == State.EXPIRED:
        return facts
    facts |= {"called_at": F("not_before") + TAKEN, "attempt": 1, "fence": 1}
    return facts if state == State.REVIEW else facts | {"provider_sid": _sid()}


def _sid() -> Concat:
    """Shaped like the provider's: SM and 32 hexadecimal digits."""
    return Concat(Value("SM"), Replace(Cast("id", CharField(max_length=36)), Value("-"), Value("")))


def _receipt(text: OutboundMessage, status: str) -> Receipt:
    return Receipt(
        message=text,
        reference=str(text.pk),
        provider_sid=text.provider_sid or "",
        status=status,
        error_code=text.error_code if status == "undelivered" else "",
        received_at=text.state_at,
    )
