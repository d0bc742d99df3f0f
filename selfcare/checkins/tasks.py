"""Doorways for Celery. Each may run at any time, twice at once, or not at all until the next tick."""

from celery import shared_task
from django.db import transaction
from django.utils import timezone

from portal.messaging.doorbell import Doorbell
from selfcare.checkins import inbox, overdue, schedule, unread

RING_LAPSES = 60  # seconds; by then ticks of the clock have rung many times


@shared_task(name="checkins.open_due")
def open_due() -> None:
    schedule.open_due(now=timezone.now())


@shared_task(name="checkins.close_overdue")
def close_overdue() -> None:
    overdue.close(now=timezone.now())


@shared_task(name="checkins.sweep_replies")
def sweep_replies() -> None:
    inbox.read_waiting(clock=timezone.now)
    unread.tell(now=timezone.now())


def ring() -> None:
    """When the text is committed. One ring reads all that waits, so a burst of texts is not a burst of tasks."""
    transaction.on_commit(bell.ring, robust=True)


bell = Doorbell(lambda: sweep_replies.apply_async(expires=RING_LAPSES))
