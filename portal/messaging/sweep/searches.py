"""Settles texts whose call ended without an answer. Evidence decides; without any, the kind of the text does.

Evidence, in the order it may come: a receipt with our reference (receipts.record), exactly one text in the provider's
list that nobody has counted, or nothing there in two searches at least SMS_GRACE apart.

What follows when nothing was found twice, so that the provider surely never took it, and it is not too late:
    safety, answer, confirmation, question, nudge   it goes again
    reminder                                        dropped: "take your tablets" twice is worse than not at all
What follows when it stays unknown (two candidates, or too late to go again):
    safety, question, nudge                         a person looks at it: we cannot say whether they were asked
    answer, confirmation, reminder                  dropped: it was of its moment, and the team sees their text anyway
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from django.conf import settings
from django.db import transaction
from django.db.models import Q

from portal.messaging import receipts
from portal.messaging.gateways import twilio
from portal.messaging.gateways.answers import Held
from portal.messaging.models import Kind, OutboundMessage, Reason, Receipt, State
from portal.messaging.sweep import asking

AT_ONCE = 200
SKEW = timedelta(seconds=5)  # the provider's clock, which it shows in whole seconds, may differ from ours
SEARCHES_NEEDED = 2
ASKED_FOR = timedelta(hours=24)  # if the provider could not be asked for so long, it stays unknown
NEVER_AGAIN = (Kind.REMINDER,)
FOR_A_PERSON = (Kind.SAFETY, Kind.QUESTION, Kind.NUDGE)


def settle(*, clock: Callable[[], datetime]) -> None:
    token = uuid4()
    for row, found in asking.each(_take(token, clock()), _search):
        with transaction.atomic():
            _decide(row, found, token, clock())


def _take(token: UUID, now: datetime) -> list[OutboundMessage]:
    """Rows to search for now, leased so that a second sweep leaves them alone."""
    with transaction.atomic():
        ours = OutboundMessage.objects.filter(state=State.AMBIGUOUS).filter(
            Q(lease_until=None) | Q(lease_until__lte=now),
            Q(searched_at=None) | Q(searched_at__lte=now - timedelta(seconds=settings.SMS_GRACE)),
        )
        rows = list(ours.order_by("state_at").select_for_update(skip_locked=True)[:AT_ONCE])
        lease_until = now + timedelta(seconds=settings.SMS_LEASE)
        OutboundMessage.objects.filter(pk__in=[row.pk for row in rows]).update(claim=token, lease_until=lease_until)
    return rows


def _search(row: OutboundMessage) -> list[Held]:
    since = (row.called_at or row.state_at) - SKEW
    return twilio.find(to=row.to_number, body=row.body, since=since)


def _decide(row: OutboundMessage, found: list[Held] | None, token: UUID, now: datetime) -> None:
    candidates = _uncounted(found, row) if found is not None else []
    if len(candidates) == 1:
        one = candidates[0]
        receipts.record(str(row.pk), one.sid, one.status, one.error_code, now=now)
    elif candidates:
        _leave_unknown(row, token, now, Reason.TWO_CANDIDATES)
    elif found is None:
        _look_again_later(row, token, now)
    else:
        _nothing_found(row, token, now)


def _uncounted(found: list[Held], row: OutboundMessage) -> list[Held]:
    """Without those that belong to another text of ours."""
    sids = [held.sid for held in found]
    counted = set(OutboundMessage.objects.filter(provider_sid__in=sids).values_list("provider_sid", flat=True))
    others = Receipt.objects.filter(provider_sid__in=sids, message__isnull=False).exclude(message=row)
    counted |= set(others.values_list("provider_sid", flat=True))
    return [held for held in found if held.sid not in counted]


def _look_again_later(row: OutboundMessage, token: UUID, now: datetime) -> None:
    if row.state_at + ASKED_FOR <= now:
        _leave_unknown(row, token, now, Reason.OUTCOME_UNKNOWN)
    else:
        _change(row, token, claim=None, lease_until=None)


def _nothing_found(row: OutboundMessage, token: UUID, now: datetime) -> None:
    searches = row.searches + 1
    if searches < SEARCHES_NEEDED:
        _change(row, token, searches=searches, searched_at=now, claim=None, lease_until=None)
    elif row.kind in NEVER_AGAIN or row.not_after <= now:
        _leave_unknown(row, token, now, Reason.OUTCOME_UNKNOWN)
    else:
        again = {"state": State.DUE, "state_at": now, "reason": Reason.NOT_FOUND}
        _change(row, token, searches=0, searched_at=None, claim=None, lease_until=None, **again)


def _leave_unknown(row: OutboundMessage, token: UUID, now: datetime, reason: str) -> None:
    state = State.REVIEW if row.kind in FOR_A_PERSON else State.CANCELLED
    _change(row, token, state=state, state_at=now, reason=reason, claim=None, lease_until=None)


def _change(row: OutboundMessage, token: UUID, **changes: Any) -> None:
    OutboundMessage.objects.filter(pk=row.pk, state=State.AMBIGUOUS, claim=token).update(**changes)
