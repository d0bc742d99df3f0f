"""Reads the texts that wait to be read. Whatever rang, or whether anybody did, none is passed over."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from django.db import transaction

from portal.messaging.models import InboundMessage
from selfcare.checkins import conversation

logger = logging.getLogger(__name__)

PATIENCE = timedelta(minutes=2)  # a text that cannot be processed for so long goes to a person as it is


def read_waiting(*, clock: Callable[[], datetime]) -> int:
    """How many were read. Several may read at once: each takes a text that no other has in hand."""
    failed: set[int] = set()
    read = 0
    while True:
        with transaction.atomic():
            waiting = InboundMessage.objects.select_for_update(skip_locked=True).filter(handled_at=None)
            text = waiting.exclude(pk__in=failed).order_by("received_at", "pk").first()
            if text is None:
                return read
            if _read(text, now=clock()):
                read += 1
            else:
                failed.add(text.pk)


def _read(text: InboundMessage, *, now: datetime) -> bool:
    try:
        with transaction.atomic():
            conversation.process(text.pk, now=now)
        return True
    except Exception:
        logger.exception("text could not be processed inbound=%s", text.pk)
    if now - text.received_at < PATIENCE:
        return False
    conversation.set_aside(text.pk, now=now)
    return True
