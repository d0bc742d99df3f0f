"""Texts that wait to go, most urgent first."""

from collections.abc import Iterator

from django.db.models import QuerySet

from portal.messaging.models import OutboundMessage, State


def by_priority() -> Iterator[QuerySet[OutboundMessage]]:
    """The waiting texts of each priority that has any, also those whose time has not come.

    One priority at a time, the index leads straight to those whose time has come, however many wait for tomorrow.
    """
    waiting = OutboundMessage.objects.filter(state=State.DUE)
    priority = _first(waiting)
    while priority is not None:
        yield waiting.filter(priority=priority)
        priority = _first(waiting.filter(priority__gt=priority))


def _first(waiting: QuerySet[OutboundMessage]) -> int | None:
    return waiting.order_by("priority").values_list("priority", flat=True).first()
