"""Check-ins of somebody else: a carer's, a worker's, and those that are nobody's business."""

from typing import Any
from uuid import uuid4

import pytest
import time_machine
from django.test import Client

from portal.accounts import consents
from portal.accounts.models import AuditEvent, Consent, Person, Purpose, Role, User
from portal.neighbourhoods.models import Team
from selfcare.checkins.models import Enrolment, Programme
from selfcare.risk.models import Flag
from tests.factories import (
    NOON,
    CarerLinkFactory,
    EnrolmentFactory,
    PersonFactory,
    PracticeMappingFactory,
    ProgrammeFactory,
    RoleGrantFactory,
    TeamFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

PAGES = ["", "join/", "ring/", "pause/", "end/"]
AHMED = {
    "called": "Ahmed",
    "name": "Ahmed Sample",
    "mobile": "07700 900124",
    "postcode": "L8 1XY",
    "language": "ar",
    "quiet_from": "20:00",
    "quiet_until": "08:00",
    "knows": "on",
}


@pytest.fixture(autouse=True)
def _tuesday_noon() -> Any:
    with time_machine.travel(NOON, tick=False):
        yield


@pytest.fixture
def programme() -> Programme:
    Programme.objects.update(live=False)
    return ProgrammeFactory.create(days="135")


@pytest.fixture
def carer(client: Client) -> User:
    user = UserFactory.create()
    client.force_login(user)
    return user


@pytest.fixture
def team(client: Client) -> Team:
    """Of the worker who is signed in."""
    grant = RoleGrantFactory.create(role=Role.TEAM_MEMBER, team=TeamFactory.create())
    client.force_login(grant.user)
    return grant.team


def details(**fields: Any) -> dict[str, Any]:
    return AHMED | {"token": str(uuid4())} | fields


def agreed(programme: Programme, how: str = "phone") -> dict[str, Any]:
    return {"programme": programme.pk, "agreed_how": how, "agree": "on"}


def text(client: Client, address: str) -> str:
    return " ".join(client.get(address).content.decode().split())


def test_a_carer_signs_somebody_up_and_says_how_they_agreed(client: Client, carer: User, programme: Programme) -> None:
    person = CarerLinkFactory.create(carer=carer, relationship="daughter", person__called="Ahmed").person
    page = text(client, f"/check-ins/{person.pk}/join/")
    assert "Ahmed has read or heard these words, and agrees" in page
    assert consents.current_wording(Purpose.CHECK_INS).text.splitlines()[0] in page

    response = client.post(f"/check-ins/{person.pk}/join/", agreed(programme), follow=True)
    assert "Ahmed is signed up" in response.content.decode()
    consent = Consent.objects.get(person=person)
    assert (consent.how, consent.recorded_by, consent.relationship) == ("phone", carer, "daughter")
    assert Enrolment.objects.get(person=person).enrolled_by == carer


@pytest.mark.parametrize("missing", ["agree", "agreed_how"])
def test_a_carer_cannot_agree_in_somebodys_place(
    client: Client, carer: User, programme: Programme, missing: str
) -> None:
    person = CarerLinkFactory.create(carer=carer).person
    form = agreed(programme)
    del form[missing]
    assert client.post(f"/check-ins/{person.pk}/join/", form).status_code == 200
    assert not Consent.objects.exists()
    assert not Enrolment.objects.exists()


def test_a_carer_sees_when_but_not_what_was_answered(client: Client, carer: User, programme: Programme) -> None:
    person = CarerLinkFactory.create(carer=carer, person__called="Ahmed").person
    EnrolmentFactory.create(person=person, programme=programme)
    page = text(client, f"/check-ins/{person.pk}/")
    assert "If we do not hear from Ahmed by Thursday 26 November at 10:00, we tell" in page
    assert person.name in page, "always whose page it is"
    event = AuditEvent.objects.get(verb="person.viewed")
    assert (event.subject, event.actor, event.reason) == (person.subject, carer, "helps them")


def test_a_carer_pauses_and_ends(client: Client, carer: User, programme: Programme) -> None:
    enrolment = EnrolmentFactory.create(programme=programme)
    CarerLinkFactory.create(carer=carer, person=enrolment.person)
    base = f"/check-ins/{enrolment.person.pk}/"
    client.post(f"{base}pause/", {"until-day": "7", "until-month": "12", "until-year": "2026", "reason": "hospital"})
    enrolment.refresh_from_db()
    assert enrolment.away_reason == "hospital"
    assert client.post(f"{base}end/")["Location"] == base
    enrolment.refresh_from_db()
    assert enrolment.ended_reason == "asked through somebody who helps them"


def test_somebody_with_a_landline_only_is_rung(client: Client, carer: User) -> None:
    person = CarerLinkFactory.create(carer=carer, person__recipient=None, person__telephone="0151 496 0123").person
    assert client.get(f"/check-ins/{person.pk}/join/")["Location"] == f"/check-ins/{person.pk}/ring/"
    client.post(f"/check-ins/{person.pk}/ring/", {"agree": "on", "agreed_how": "in_person"})
    assert "Asked through somebody who helps them" in Flag.objects.get(person=person).reasons[0]


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("method", ["get", "post"])
def test_somebody_one_does_not_help_does_not_exist(client: Client, carer: User, page: str, method: str) -> None:
    enrolment = EnrolmentFactory.create()
    if page == "" and method == "post":
        return
    assert getattr(client, method)(f"/check-ins/{enrolment.person.pk}/{page}").status_code == 404
    enrolment.refresh_from_db()
    assert enrolment.ended_at is None


@pytest.mark.parametrize("page", [*PAGES, "resume/"])
def test_people_of_other_teams_do_not_exist(client: Client, team: Team, page: str) -> None:
    enrolment = EnrolmentFactory.create()
    method = client.post if page in ("resume/", "end/") else client.get
    assert method(f"/check-ins/{enrolment.person.pk}/{page}").status_code == 404
    assert client.get("/check-ins/99999999999999999999999999/").status_code == 404


def test_a_worker_signs_up_somebody_the_team_knows(client: Client, team: Team, programme: Programme) -> None:
    person = PersonFactory.create(team=team)
    client.post(f"/check-ins/{person.pk}/join/", agreed(programme, "in_person"))
    consent = Consent.objects.get(person=person)
    assert (consent.how, consent.relationship) == ("in_person", "neighbourhood team")


def test_a_worker_signs_up_somebody_new(client: Client, team: Team, programme: Programme) -> None:
    mapping = PracticeMappingFactory.create(neighbourhood=team.neighbourhood)
    response = client.post("/check-ins/sign-up/", details(practice=mapping.practice.pk))
    person = Person.objects.get(name="Ahmed Sample")
    assert person.team == team
    assert response["Location"] == f"/check-ins/{person.pk}/join/"
    response = client.post(response["Location"], agreed(programme, "paper"))
    assert response["Location"] == f"/check-ins/{person.pk}/"
    assert Consent.objects.get(person=person).how == "paper"


def test_a_worker_may_finish_for_somebody_whom_another_team_covers(
    client: Client, team: Team, programme: Programme
) -> None:
    address = client.post("/check-ins/sign-up/", details())["Location"]
    person = Person.objects.get(name="Ahmed Sample")
    assert person.team != team
    response = client.post(address, agreed(programme))
    assert response["Location"] == "/check-ins/sign-up/"
    assert Enrolment.objects.get().person == person
    assert "Ahmed is signed up" in text(client, "/check-ins/sign-up/")
    other = Client()
    other.force_login(RoleGrantFactory.create(role=Role.TEAM_MEMBER, team=team).user)
    assert other.get(address).status_code == 404, "nobody else of that team"


def test_the_workers_form_posted_twice_is_one_person(client: Client, team: Team) -> None:
    form = details()
    first, second = (client.post("/check-ins/sign-up/", form)["Location"] for _ in range(2))
    assert first == second
    assert Person.objects.count() == 1


def test_somebody_the_team_knows_already_is_not_written_down_twice(client: Client, team: Team) -> None:
    known = PersonFactory.create(team=team, name="Ahmed Sample", recipient__number="+447700900124")
    response = client.post("/check-ins/sign-up/", details(name="AHMED sample"))
    assert response["Location"] == f"/check-ins/{known.pk}/join/"
    assert Person.objects.count() == 1


def test_whom_another_team_knows_is_not_told(client: Client, team: Team) -> None:
    PersonFactory.create(name="Ahmed Sample", recipient__number="+447700900124")
    client.post("/check-ins/sign-up/", details())
    assert Person.objects.count() == 2


def test_a_landline_is_refused_with_the_reason_and_taken_for_ringing(client: Client, team: Team) -> None:
    page = client.post("/check-ins/sign-up/", details(mobile="0151 496 0123")).content.decode()
    assert "looks like a landline" in page
    assert "Ring 0151 496 0123 instead of texting" in page
    response = client.post("/check-ins/sign-up/", details(mobile="0151 496 0123", ring="on"), follow=True)
    assert response.redirect_chain[-1][0].endswith("/ring/")
    assert Person.objects.get().telephone == "0151 496 0123"


def test_only_workers_sign_up_people_from_the_team_side(client: Client, carer: User) -> None:
    assert client.get("/check-ins/sign-up/").status_code == 403


def test_a_worker_who_left_no_longer_finishes_anything(client: Client, team: Team, programme: Programme) -> None:
    address = client.post("/check-ins/sign-up/", details())["Location"]
    team.role_grants.update(ended_at=NOON)
    assert client.post(address, agreed(programme)).status_code == 404


def test_whoever_has_died_is_shown_with_respect(client: Client, carer: User, programme: Programme) -> None:
    person = CarerLinkFactory.create(carer=carer, person__died_on=NOON.date()).person
    EnrolmentFactory.create(person=person, programme=programme)
    page = text(client, f"/check-ins/{person.pk}/")
    assert "We are sorry" in page
    assert "The next check-in" not in page


def test_nobody_who_has_died_is_signed_up(client: Client, carer: User, programme: Programme) -> None:
    person = CarerLinkFactory.create(carer=carer, person__died_on=NOON.date()).person
    page = client.post(f"/check-ins/{person.pk}/join/", agreed(programme)).content.decode()
    assert "they have died" in page
    assert not Enrolment.objects.exists()
