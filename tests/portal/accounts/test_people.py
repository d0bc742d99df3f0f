"""The record of a person, from the first time we hear of them."""

from datetime import datetime, time
from uuid import uuid4

import pytest

from portal.accounts import people
from portal.accounts.models import AuditEvent, Person, User
from portal.core.phone import NotTextable
from portal.core.postcode import NotAPostcode
from portal.messaging.models import Recipient, State
from portal.neighbourhoods.models import Team
from tests.factories import (
    CarerLinkFactory,
    OutboundFactory,
    PersonFactory,
    PracticeMappingFactory,
    TeamFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def worker() -> User:
    return UserFactory.create()


def joan(by: User, now: datetime, **fields: object) -> Person:
    about = {"name": "Joan Example", "called": "Joan", "mobile": "07700 900123", "postcode": "l8 1xy"} | fields
    return people.register(by=by, now=now, **about)  # type: ignore[arg-type]


def events(person: Person) -> list[str]:
    return list(AuditEvent.objects.filter(subject=person.subject).order_by("pk").values_list("verb", flat=True))


def test_somebody_new_is_kept_with_a_number_we_can_text(worker: User, noon: datetime) -> None:
    person = Person.objects.get(pk=joan(worker, noon, quiet_from=time(21), quiet_until=time(9)).pk)

    assert person.recipient is not None
    assert person.recipient.number == "+447700900123"
    assert (person.recipient.quiet_from, person.recipient.quiet_until) == (time(21), time(9))
    assert person.postcode == "L8 1XY"
    assert person.created_at == noon
    event = AuditEvent.objects.get(subject=person.subject)
    assert (event.verb, event.actor, event.at) == ("person.registered", worker, noon)


def test_the_audit_trail_has_no_name_and_no_number(worker: User, noon: datetime) -> None:
    joan(worker, noon)
    kept = str(list(AuditEvent.objects.values_list("verb", "subject", "reason", "detail")))
    assert "Joan" not in kept
    assert "900123" not in kept


def test_without_a_mobile_the_telephone_is_kept_for_the_team_to_ring(worker: User, noon: datetime) -> None:
    person = joan(worker, noon, mobile="", telephone="0151 496 0123")
    assert person.recipient is None
    assert person.telephone == "0151 496 0123"


def test_the_practice_decides_the_team(worker: User, noon: datetime) -> None:
    mapping = PracticeMappingFactory.create()
    team = TeamFactory.create(neighbourhood=mapping.neighbourhood)
    assert joan(worker, noon, practice=mapping.practice).team == team


def test_who_fits_nowhere_belongs_to_the_unallocated_team(worker: User, noon: datetime) -> None:
    assert joan(worker, noon, postcode="ZE1 0AA").team.is_unallocated


@pytest.mark.parametrize(
    ("wrong", "refusal"), [({"mobile": "0151 496 0123"}, NotTextable), ({"postcode": "nowhere"}, NotAPostcode)]
)
def test_a_refused_person_leaves_nothing_behind(
    worker: User, noon: datetime, wrong: dict[str, str], refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        joan(worker, noon, **wrong)
    assert not Person.objects.exists()
    assert not Recipient.objects.exists()


def test_the_same_form_twice_is_one_person(worker: User, noon: datetime) -> None:
    token = uuid4()
    first = joan(worker, noon, token=token)
    second = joan(worker, noon, token=token)
    assert first == second
    assert Person.objects.count() == Recipient.objects.count() == 1
    assert events(first) == ["person.registered"]


def test_one_sign_in_has_one_record(worker: User, noon: datetime) -> None:
    assert joan(worker, noon, user=worker) == joan(worker, noon, user=worker, name="Somebody Else")
    assert Person.objects.get().name == "Joan Example"


def test_two_people_may_share_a_number_and_a_name(worker: User, noon: datetime) -> None:
    assert joan(worker, noon, token=uuid4()) != joan(worker, noon, token=uuid4())


def test_a_new_number_calls_back_what_still_waits_for_the_old_one(worker: User, noon: datetime) -> None:
    person = joan(worker, noon)
    waiting = OutboundFactory.create(recipient=person.recipient)
    changed = people.change(person, by=worker, now=noon, mobile="07700 900456")

    assert changed.recipient is not None
    assert changed.recipient.number == "+447700900456"
    assert changed.recipient == waiting.recipient, "the texts before stay theirs"
    waiting.refresh_from_db()
    assert waiting.state == State.CANCELLED


def test_the_same_number_written_differently_is_no_change(worker: User, noon: datetime) -> None:
    person = joan(worker, noon)
    waiting = OutboundFactory.create(recipient=person.recipient)
    people.change(person, by=worker, now=noon, mobile="+44 7700 900123", postcode="L81XY")

    waiting.refresh_from_db()
    assert waiting.state == State.DUE
    assert events(person) == ["person.registered"]


def test_a_mobile_given_up_is_no_longer_texted(worker: User, noon: datetime) -> None:
    person = joan(worker, noon)
    waiting = OutboundFactory.create(recipient=person.recipient)
    assert people.change(person, by=worker, now=noon, mobile="", telephone="0151 496 0123").recipient is None
    waiting.refresh_from_db()
    assert waiting.state == State.CANCELLED


def test_a_first_mobile_for_somebody_who_had_none(worker: User, noon: datetime) -> None:
    person = people.change(joan(worker, noon, mobile=""), by=worker, now=noon, mobile="07700 900123")
    person.refresh_from_db()
    assert person.recipient is not None
    assert person.recipient.number == "+447700900123"


def test_only_what_is_named_changes(worker: User, noon: datetime) -> None:
    person = people.change(joan(worker, noon, address="1 Made-up Street"), by=worker, now=noon, called="Joanie")
    person.refresh_from_db()
    assert (person.called, person.address, person.name) == ("Joanie", "1 Made-up Street", "Joan Example")
    assert AuditEvent.objects.get(verb="person.changed").detail == {"fields": ["called"]}


def test_quiet_hours_change_without_calling_back_a_text(worker: User, noon: datetime) -> None:
    person = joan(worker, noon)
    waiting = OutboundFactory.create(recipient=person.recipient)
    people.change(person, by=worker, now=noon, quiet_from=time(19))
    assert Recipient.objects.get().quiet_from == time(19)
    waiting.refresh_from_db()
    assert waiting.state == State.DUE


def test_a_wrong_number_changes_nothing(worker: User, noon: datetime) -> None:
    person = joan(worker, noon)
    with pytest.raises(NotTextable):
        people.change(person, by=worker, now=noon, called="Joanie", mobile="0151 496 0123")
    person.refresh_from_db()
    assert person.called == "Joan"


def test_a_new_practice_moves_the_person_to_its_team(worker: User, noon: datetime) -> None:
    person = joan(worker, noon)
    before = person.team_id
    mapping = PracticeMappingFactory.create()
    team: Team = TeamFactory.create(neighbourhood=mapping.neighbourhood)
    person = people.change(person, by=worker, now=noon, practice=mapping.practice)

    assert Person.objects.get(pk=person.pk).team == team
    assert AuditEvent.objects.get(verb="person.moved_team").detail == {"from": before, "to": team.pk}


def test_placing_somebody_where_they_are_writes_nothing(worker: User, noon: datetime) -> None:
    person = joan(worker, noon)
    people.allocate(person, now=noon)
    assert events(person) == ["person.registered"]


def test_a_team_sees_its_own_people_only(noon: datetime) -> None:
    ours, theirs = PersonFactory.create(), PersonFactory.create()
    assert list(people.in_teams([ours.team])) == [ours]
    assert theirs not in people.in_teams([ours.team])


def test_who_no_longer_helps_no_longer_sees(noon: datetime) -> None:
    link = CarerLinkFactory.create()
    assert list(people.helped_by(link.carer)) == [link.person]
    ended = CarerLinkFactory.create(carer=link.carer, ended_at=noon)
    assert ended.person not in people.helped_by(link.carer)
