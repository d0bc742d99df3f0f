"""One more check-in, because a worker wants to know now how somebody is."""

from datetime import datetime

from django.db import transaction

from portal.accounts.models import Person, User
from selfcare.checkins import schedule
from selfcare.checkins.models import CheckIn, Enrolment


@transaction.atomic
def check_in_now(person: Person, *, by: User, now: datetime) -> CheckIn:
    """The check-in that waits for an answer; else a new one. Pressed twice asks once. Raises schedule.CannotAsk."""
    places = Enrolment.objects.select_for_update(of=("self",)).filter(person=person, ended_at=None)
    place = places.select_related("programme").order_by("started_at", "pk").first()
    if place is None:
        raise schedule.CannotAsk(f"{person.called} does not have check-ins by text.")
    return _waiting(person) or schedule.open_now(place, by=by, now=now)


def _waiting(person: Person) -> CheckIn | None:
    return CheckIn.objects.filter(person=person, closed_at=None).select_related("question", "person").first()
