"""The one place where every text from a person passes: kept first, and STOP honoured before anything else reads it."""

import logging
from collections.abc import Callable
from datetime import datetime

from django.db import transaction

from portal.core import phone
from portal.messaging import once, optouts, outbox, wordings
from portal.messaging.models import InboundMessage, Kind, OptOut, Recipient
from portal.messaging.plain import clean

logger = logging.getLogger(__name__)

STOP, START = "stop", "start"
# What the provider itself acts on and answers: the whole text, in any case (Twilio, "Advanced Opt-Out", long codes).
PROVIDERS_WORDS = {
    **dict.fromkeys(["stop", "unsubscribe", "end", "quit", "stopall", "revoke", "optout", "cancel"], STOP),
    **dict.fromkeys(["start", "yes", "unstop"], START),
}


def receive(
    *,
    provider_sid: str,
    from_number: str,
    to_number: str,
    body: str,
    opt_out_type: str,
    now: datetime,
    wish: Callable[[str], str],
) -> InboundMessage | None:
    """The text as stored; None for one that came before. Any input has a place here, also an empty or a withheld one.

    `wish` reads a text and says "stop", "start" or "", for wording that the provider does not know.
    """
    message = InboundMessage(
        provider_sid=clean(provider_sid, longest=40),
        from_number=clean(from_number, longest=40),
        to_number=clean(to_number, longest=40),
        body=clean(body),
        opt_out_type=clean(opt_out_type, longest=10),
        received_at=now,
    )
    told = _told(message)
    wanted = told or _wish(wish, message.body)
    if not wanted:
        return message if once.insert(message) else None
    with transaction.atomic():
        if not once.insert(message):
            return None
        _honour(wanted, message, answered=bool(told), now=now)
    return message


def _told(message: InboundMessage) -> str:
    """What the provider has done about it by itself, with an answer of its own."""
    if message.opt_out_type:
        return {"STOP": STOP, "START": START}.get(message.opt_out_type.upper(), "")
    return PROVIDERS_WORDS.get(message.body.strip().lower(), "")


def _wish(wish: Callable[[str], str], body: str) -> str:
    """A text that breaks the reading of it is kept like any other, for a person."""
    try:
        return wish(body)
    except Exception:
        logger.exception("A text could not be read for a wish to stop or start")
        return ""


def _honour(wanted: str, message: InboundMessage, *, answered: bool, now: datetime) -> None:
    """Begins or ends the opt-out, and confirms it once, unless the provider has."""
    if wanted == STOP:
        changed = optouts.stop(number=message.from_number, source=OptOut.Source.REPLY, now=now)
    else:
        changed = optouts.lift(number=message.from_number, now=now)
    recipient = _recipient(message.from_number) if changed and not answered else None
    if changed and recipient:
        key = "optout.confirmed" if wanted == STOP else "optin.confirmed"
        outbox.enqueue(
            recipient=recipient,
            kind=Kind.CONFIRMATION,
            body=wordings.render(key),
            dedupe_key=f"{key}/{changed.pk}",
            now=now,
        )


def _recipient(number: str) -> Recipient | None:
    """Somebody we do not know may ask us to stop too; a number that cannot be texted gets no answer."""
    known = Recipient.objects.filter(number=number).first()
    if known:
        return known
    try:
        return Recipient.objects.create(number=phone.parse_mobile(number))
    except phone.NotTextable:
        return None
