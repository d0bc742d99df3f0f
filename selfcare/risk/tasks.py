"""The doorway of the worker to the teams' e-mails."""

from celery import shared_task
from django.db import transaction
from django.utils import timezone

from portal.messaging.doorbell import Doorbell
from selfcare.risk import notifications

RING_LAPSES = 60  # seconds; by then the clock has ticked


@shared_task(name="risk.notify_teams")
def notify_teams() -> None:
    notifications.tell_teams(now=timezone.now())


def ring() -> None:
    """When the flag is committed. A lost ring only means the next tick of the clock."""
    transaction.on_commit(bell.ring, robust=True)


bell = Doorbell(lambda: notify_teams.apply_async(expires=RING_LAPSES))
