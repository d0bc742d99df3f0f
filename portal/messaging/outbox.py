"""Puts texts into the outbox. Nothing is sent here: the row is the record, and ringing only makes it quicker."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from django.db import transaction

from portal.messaging import once, segments, tasks
from portal.messaging.models import Kind, OutboundMessage, Recipient, State

WINDOW = {  # how long a text is worth sending, where the caller does not say; the provider keeps one 10 hours at most
    Kind.SAFETY: timedelta(hours=6),
    Kind.REPLY: timedelta(hours=2),
    Kind.CONFIRMATION: timedelta(hours=10),
    Kind.QUESTION: timedelta(hours=4),
    Kind.NUDGE: timedelta(hours=4),
    Kind.REMINDER: timedelta(hours=24),
}
PRIORITY = {Kind.SAFETY: 0, Kind.CONFIRMATION: 1, Kind.REPLY: 2, Kind.QUESTION: 5, Kind.NUDGE: 5, Kind.REMINDER: 5}


class NotSendable(ValueError):
    """The text cannot be sent as it is: empty, too long, or its time is over before it begins."""


def enqueue(
    *,
    recipient: Recipient,
    kind: str,
    body: str,
    dedupe_key: str,
    now: datetime,
    not_before: datetime | None = None,
    not_after: datetime | None = None,
    cost_centre: str = "",
    priority: int | None = None,
) -> OutboundMessage:
    """One row in the caller's transaction, and a ring when that is committed. A key that is there already gives the row
    that has it, and writes nothing. Raises NotSendable."""
    kind, starts, words = Kind(kind), not_before or now, _sendable(body)
    row = OutboundMessage(
        dedupe_key=dedupe_key,
        recipient=recipient,
        to_number=recipient.number,
        body=words,
        segments=segments.count(words).segments,
        kind=kind,
        priority=PRIORITY[kind] if priority is None else priority,
        cost_centre=cost_centre,
        not_before=starts,
        not_after=_end(starts, not_after, kind),
        created_at=now,
        state_at=now,
    )
    if not once.insert(row):
        return OutboundMessage.objects.get(dedupe_key=dedupe_key)
    ring()
    return row


def ring() -> None:
    """When the transaction is committed, once however often it is asked for. Never raises, broker or no broker."""
    waiting = [entry[1] for entry in transaction.get_connection().run_on_commit]
    if tasks.bell.ring not in waiting:
        transaction.on_commit(tasks.bell.ring, robust=True)


def cancel(*, recipient: Recipient, reason: str, now: datetime, kinds: Iterable[str] | None = None) -> int:
    """How many texts will not leave. One that is being handed over cannot be called back."""
    unsent = OutboundMessage.objects.filter(recipient=recipient, state__in=(State.DUE, State.CLAIMED))
    if kinds is not None:
        unsent = unsent.filter(kind__in=list(kinds))
    return unsent.update(state=State.CANCELLED, state_at=now, reason=reason[:60], claim=None, lease_until=None)


def _sendable(body: str) -> str:
    words = body.replace("\x00", "").strip()
    if not words:
        raise NotSendable("The text is empty.")
    if len(words) > segments.LONGEST:
        raise NotSendable(f"The text has {len(words)} characters; {segments.LONGEST} are the most.")
    return words


def _end(starts: datetime, not_after: datetime | None, kind: Kind) -> datetime:
    end = not_after or starts + WINDOW[kind]
    if end <= starts:
        raise NotSendable("The text would be too late before it may leave.")
    return end
