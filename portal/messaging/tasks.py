"""Doorways for Celery. Both may run at any time, twice at once, or not at all until the next tick."""

from celery import shared_task
from django.utils import timezone

from portal.messaging import delivery, sweep
from portal.messaging.doorbell import Doorbell

RING_LAPSES = 60  # seconds; by then ticks of the clock have rung many times


@shared_task(name="messaging.dispatch")
def dispatch() -> None:
    delivery.dispatch(clock=timezone.now, ring=bell.ring)


@shared_task(name="messaging.sweep")
def sweep_up() -> None:
    sweep.sweep(clock=timezone.now)
    bell.ring()


bell = Doorbell(lambda: dispatch.apply_async(expires=RING_LAPSES))
