"""The people of the demo city: registered, asked for their consent, enrolled, each by their own team."""

from datetime import date, datetime, timedelta

from content.demo import staff
from content.demo.tables import Resident
from portal.accounts import carers, consents, people
from portal.accounts.models import Consent, Person, Purpose, User
from portal.core.localtime import local_date
from portal.neighbourhoods.models import Practice
from selfcare.checkins import enrolling
from selfcare.checkins.models import Programme
from selfcare.risk.models import Circumstance

SIGNS_IN = "joan"
HELPED = {"joan": "neighbour", "frank": "neighbour"}


def join(
    resident: Resident, *, programmes: dict[str, Programme], workers: dict[str, list[User]], now: datetime
) -> Person:
    """Everything that happens on the day somebody begins."""
    administrator = staff.account("administrator")
    person = people.register(
        name=resident.name,
        called=resident.called,
        by=administrator,
        now=now,
        mobile=resident.mobile,
        postcode=resident.postcode,
        practice=Practice.objects.get(code=resident.practice),
        user=staff.account("resident") if resident.key == SIGNS_IN else None,
        telephone=resident.telephone,
        address=resident.address,
        token=resident.token,
    )
    worker = workers[person.team.slug][0]
    how = Consent.How.IN_PERSON
    consents.give(person=person, purpose=Purpose.TEAM_CONTACT, how=how, by=worker, now=now)
    if resident.programme:
        enrolling.enrol(person=person, programme=programmes[resident.programme], by=worker, now=now, how=how)
    _note_circumstances(person, resident, by=worker, today=local_date(now))
    if resident.key in HELPED:
        carer = staff.account("carer")
        carers.link(person=person, carer=carer, relationship=HELPED[resident.key], by=worker, now=now)
    return person


def find(resident: Resident) -> Person:
    return Person.objects.select_related("team", "recipient").get(form_token=resident.token)


def _note_circumstances(person: Person, resident: Resident, *, by: User, today: date) -> None:
    Circumstance.objects.bulk_create(
        Circumstance(person=person, kind=kind, since=today - timedelta(weeks=weeks), recorded_by=by)
        for kind, weeks in resident.circumstances.items()
    )
