"""What follows when somebody has died or moved away: the texts end, and nobody is sent to look for them."""

from datetime import date, datetime

from django.db import transaction

from portal.accounts import audit
from portal.accounts.models import Person, User
from portal.messaging import outbox
from selfcare.caseload import scope
from selfcare.checkins import enrolling
from selfcare.risk import flags
from selfcare.risk.models import Flag

ENDING = (Flag.Outcome.DIED, Flag.Outcome.MOVED)


def follow(person: Person, *, outcome: str, died_on: date | None, by: User, now: datetime) -> None:
    """Does nothing for an outcome that ends nothing. `died_on` is the worker's word and is needed for DIED."""
    if outcome == Flag.Outcome.DIED:
        if died_on is None:
            raise ValueError("a death needs its date")
        died(person, on=died_on, by=by, now=now)
    elif outcome == Flag.Outcome.MOVED:
        moved(person, by=by, now=now)


@transaction.atomic
def died(person: Person, *, on: date, by: User, now: datetime) -> None:
    """Not one more text goes to them. Told twice, the first date stays."""
    if Person.objects.filter(pk=person.pk, died_on=None).update(died_on=on):
        audit.record("person.died", subject=person.subject, by=by, now=now, detail={"on": on.isoformat()})
    _end(person, outcome=Flag.Outcome.DIED, by=by, now=now)


@transaction.atomic
def not_died(person: Person, *, by: User, now: datetime) -> None:
    """It was a mistake. Check-ins begin again only when somebody signs the person up anew."""
    if Person.objects.filter(pk=person.pk, died_on__isnull=False).update(died_on=None):
        audit.record("person.not_died", subject=person.subject, by=by, now=now)


@transaction.atomic
def moved(person: Person, *, by: User, now: datetime) -> None:
    _end(person, outcome=Flag.Outcome.MOVED, by=by, now=now)


def _end(person: Person, *, outcome: Flag.Outcome, by: User, now: datetime) -> None:
    enrolling.end_all(person, reason=outcome.value, now=now, by=by)
    if person.recipient is not None:
        outbox.cancel(recipient=person.recipient, reason=outcome.value, now=now)
    for flag in scope.open_flags(person):
        flags.resolve(flag, outcome=outcome.value, by=by, now=now)
