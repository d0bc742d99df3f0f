"""What we text back. At most three answers to one number on one day, safety wording apart, so that no two machines talk
to each other for long."""

import logging
from datetime import datetime, time
from typing import Any

from portal.accounts.models import Person
from portal.core import phone
from portal.core.localtime import at, local_date
from portal.messaging import outbox, wordings
from portal.messaging.models import InboundMessage, Kind, OutboundMessage, Recipient
from selfcare.checkins.correspondents import Correspondent

logger = logging.getLogger(__name__)

DAILY_LIMIT = 3
SAFETY = "safety."


def send(key: str, *, to: InboundMessage, who: Correspondent, now: datetime, **words: Any) -> bool:
    """Queues the wording as the answer to that text. False when nothing may or can be sent.

    A number of nobody we know gets safety wording only.
    """
    kind = Kind.SAFETY if key.startswith(SAFETY) else Kind.REPLY
    recipient = _recipient(to.from_number, who, may_be_new=kind == Kind.SAFETY)
    if recipient is None or (kind == Kind.REPLY and answered_today(to.from_number, now=now) >= DAILY_LIMIT):
        return False
    person = who.person or (who.everybody[0] if who.everybody else None)
    try:
        body = wordings.render(key, **_context(who.person, person), **words)
    except KeyError:
        logger.exception("no words for an answer key=%s", key)
        return False
    outbox.enqueue(
        recipient=recipient,
        kind=kind,
        body=body,
        dedupe_key=f"reply/{to.pk}",
        now=now,
        cost_centre=person.team.slug if person else "",
    )
    return True


def answered_today(number: str, *, now: datetime) -> int:
    midnight = at(local_date(now), time(0))
    recipients = Recipient.objects.filter(number=number)
    return OutboundMessage.objects.filter(
        recipient__in=recipients, to_number=number, kind=Kind.REPLY, created_at__gte=midnight
    ).count()


def _recipient(number: str, who: Correspondent, *, may_be_new: bool) -> Recipient | None:
    if who.person is not None:
        return who.person.recipient
    if who.everybody:
        return who.everybody[0].recipient
    return _stranger(number) if may_be_new else None


def _stranger(number: str) -> Recipient | None:
    try:
        number = phone.parse_mobile(number)
    except phone.NotTextable:
        return None
    known = Recipient.objects.filter(number=number, person=None).first()
    return known or Recipient.objects.create(number=number)


def _context(named: Person | None, nearest: Person | None) -> dict[str, str]:
    """A shared number is called by nobody's name."""
    return {
        "name": named.called if named else "",
        "team": nearest.team.name if nearest else "Your neighbourhood team",
        "telephone": nearest.team.telephone if nearest else "",
    }
