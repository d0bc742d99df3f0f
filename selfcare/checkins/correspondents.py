"""Whose text is it? A number may be nobody's we know, one person's, or shared."""

from dataclasses import dataclass

from portal.accounts.models import Person
from portal.messaging.models import InboundMessage, State
from selfcare.checkins.models import CheckIn

# The question has left us, as far as we can know: a text that comes now may answer it.
MAY_HAVE_ARRIVED = (
    State.CALLING,
    State.AMBIGUOUS,
    State.ACCEPTED,
    State.SENT,
    State.DELIVERED,
    State.UNDELIVERED,
    State.UNCONFIRMED,
    State.REVIEW,
)


@dataclass(frozen=True)
class Correspondent:
    """`person` is empty when nobody or more than one could have written; `everybody` shares the number.

    `checkin` is the one that waits for this answer, locked; `last` the newest that waited before.
    """

    everybody: list[Person]
    person: Person | None = None
    checkin: CheckIn | None = None
    last: CheckIn | None = None

    @property
    def is_shared(self) -> bool:
        return len(self.everybody) > 1


def of(inbound: InboundMessage) -> Correspondent:
    """On a shared number it is whoever alone has a question open. Several open, or none: we do not guess."""
    everybody = _at(inbound.from_number)
    waiting = _waiting(everybody)
    candidates = {checkin.person_id for checkin in waiting} or {person.pk for person in everybody}
    if len(candidates) != 1:
        return Correspondent(everybody)
    person = next(person for person in everybody if person.pk in candidates)
    return Correspondent(everybody, person, checkin=waiting[0] if waiting else None, last=_last(person))


def _at(number: str) -> list[Person]:
    if not number:
        return []
    people = Person.objects.reachable_at(number).filter(died_on=None)
    return list(people.select_related("team", "recipient").order_by("pk"))


def _waiting(everybody: list[Person]) -> list[CheckIn]:
    """Open check-ins whose question may have arrived, newest first."""
    still_open = CheckIn.objects.select_for_update(of=("self",)).filter(person__in=everybody, closed_at=None)
    return list(still_open.filter(question__state__in=MAY_HAVE_ARRIVED).order_by("-due_at", "-pk"))


def _last(person: Person) -> CheckIn | None:
    asked = CheckIn.objects.filter(person=person, closed_at__isnull=False, question__state__in=MAY_HAVE_ARRIVED)
    return asked.order_by("-due_at", "-pk").first()
