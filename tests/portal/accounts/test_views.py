"""Stories of people's own records and of those they help."""

from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from portal.accounts import consents, people, roles
from portal.accounts.models import AuditEvent, CarerLink, Consent, Person, Purpose, Role, User
from tests.factories import CarerLinkFactory, ConsentFactory, PersonFactory, RoleGrantFactory, UserFactory

pytestmark = pytest.mark.django_db

JOAN = {
    "called": "Joan",
    "name": "Joan Example",
    "mobile": "07700 900123",
    "postcode": "l8 1xy",
    "language": "en-gb",
    "quiet_from": "20:00",
    "quiet_until": "08:00",
}


@pytest.fixture
def user(client: Client) -> User:
    user = UserFactory.create(name="")
    client.force_login(user)
    return user


def helped(**fields: Any) -> dict[str, Any]:
    return JOAN | {"token": str(uuid4()), "knows": "on", "relationship": "daughter"} | fields


def test_somebody_new_tells_us_about_themselves(client: Client, user: User) -> None:
    assert client.get("/you/")["Location"] == "/you/about/"
    assert client.post("/you/about/", JOAN)["Location"] == "/check-ins/"
    person = Person.objects.get(user=user)
    assert person.recipient is not None
    assert person.recipient.number == "+447700900123"
    assert roles.holds(User.objects.get(pk=user.pk), Role.RESIDENT)
    page = client.get("/you/").content.decode()
    assert "07700 900123" in page
    assert person.team.name in page


def test_the_form_posted_twice_is_one_record(client: Client, user: User) -> None:
    for _ in range(2):
        assert client.post("/you/about/", JOAN).status_code == 302
    assert Person.objects.filter(user=user).count() == 1


def test_a_mistake_keeps_what_was_typed_and_offers_a_call(client: Client, user: User) -> None:
    page = client.post("/you/about/", JOAN | {"mobile": "0151 496 0123"}).content.decode()
    assert "looks like a landline" in page
    assert "Ring 0151 496 0123 instead of texting" in page
    assert 'value="Joan Example"' in page
    assert not Person.objects.exists()


def test_with_a_landline_the_person_is_kept_for_the_team_to_ring(client: Client, user: User) -> None:
    client.post("/you/about/", JOAN | {"mobile": "0151 496 0123", "ring": "on"})
    person = Person.objects.get()
    assert (person.recipient, person.telephone) == (None, "0151 496 0123")
    assert "Ask the team to ring" in client.get("/check-ins/").content.decode()


def test_a_record_is_changed_later(client: Client, user: User) -> None:
    client.post("/you/about/", JOAN)
    assert 'value="07700 900123"' in client.get("/you/about/").content.decode()
    response = client.post("/you/about/", JOAN | {"called": "Joanie", "mobile": "07700 900456"}, follow=True)
    assert "We have saved your changes" in response.content.decode()
    person = Person.objects.get()
    assert person.recipient is not None
    assert (person.called, person.recipient.number) == ("Joanie", "+447700900456")


def test_the_ledger_is_shown_with_words_moment_and_way_and_can_be_ended(client: Client, user: User) -> None:
    client.post("/you/about/", JOAN)
    person = Person.objects.get()
    ConsentFactory.create(person=person, wording=consents.current_wording(Purpose.CHECK_INS), how=Consent.How.PHONE)
    page = client.get("/you/").content.decode()
    assert "by telephone" in page
    assert "version 1" in page
    assert "I agree that my neighbourhood team may text me" in page

    response = client.post("/you/withdraw/", {"purpose": "check_ins"}, follow=True)
    assert not consents.in_force(person, Purpose.CHECK_INS)
    page = response.content.decode()
    assert "You no longer agree to check-ins by text" in page
    assert "Ended on the website" in page


def test_withdrawing_nonsense_changes_nothing(client: Client, user: User) -> None:
    client.post("/you/about/", JOAN)
    assert client.post("/you/withdraw/", {"purpose": "everything"}).status_code == 302
    assert not AuditEvent.objects.filter(verb="consent.withdrawn").exists()


def test_nobody_withdraws_for_somebody_else(client: Client, user: User) -> None:
    consent = ConsentFactory.create()
    assert client.post("/you/withdraw/", {"purpose": "check_ins"}).status_code == 404
    assert consents.in_force(consent.person, Purpose.CHECK_INS)


def test_a_carer_adds_somebody_they_help(client: Client, user: User) -> None:
    response = client.post("/you/people/add/", helped(called="Ahmed", name="Ahmed Sample"))
    person = people.helped_by(user).get()
    assert response["Location"] == f"/check-ins/{person.pk}/join/"
    assert CarerLink.objects.get().relationship == "daughter"
    assert person.user is None
    assert "Ahmed Sample" in client.get("/you/people/").content.decode()


def test_a_carers_form_posted_twice_is_one_person_and_the_same_next_page(client: Client, user: User) -> None:
    form = helped()
    first, second = (client.post("/you/people/add/", form)["Location"] for _ in range(2))
    assert first == second
    assert Person.objects.count() == 1


def test_a_carer_must_have_asked_the_person(client: Client, user: User) -> None:
    form = helped()
    del form["knows"]
    assert "Please ask them first" in client.post("/you/people/add/", form).content.decode()
    assert not Person.objects.exists()


def test_a_carer_changes_what_we_know_and_the_trail_says_who_looked(client: Client, user: User) -> None:
    link = CarerLinkFactory.create(carer=user)
    assert client.get(f"/you/people/{link.person.pk}/").status_code == 200
    assert AuditEvent.objects.get(verb="person.viewed").subject == link.person.subject
    client.post(f"/you/people/{link.person.pk}/", JOAN | {"called": "Joanie"})
    link.person.refresh_from_db()
    assert link.person.called == "Joanie"


@pytest.mark.parametrize("number", ["1", "999999999999999999999999999999"])
def test_somebody_elses_person_does_not_exist(client: Client, user: User, number: str) -> None:
    PersonFactory.create(pk=1)
    assert client.get(f"/you/people/{number}/").status_code == 404
    assert client.post(f"/you/people/{number}/", JOAN).status_code == 404


def test_who_no_longer_helps_no_longer_sees(client: Client, user: User, noon: Any) -> None:
    link = CarerLinkFactory.create(carer=user, ended_at=noon)
    assert client.get(f"/you/people/{link.person.pk}/").status_code == 404
    assert link.person.name not in client.get("/you/people/").content.decode()


def test_people_i_help_takes_as_many_queries_for_ten_as_for_one(
    client: Client, user: User, django_assert_max_num_queries: Any
) -> None:
    RoleGrantFactory.create(user=user, role=Role.CARER)
    CarerLinkFactory.create(carer=user)
    client.get("/you/people/")
    with django_assert_max_num_queries(50) as one:
        client.get("/you/people/")
    for _ in range(9):
        CarerLinkFactory.create(carer=user)
    with django_assert_max_num_queries(len(one)):
        client.get("/you/people/")


def test_ones_own_page_takes_as_many_queries_however_long_the_ledger(
    client: Client, user: User, noon: Any, django_assert_max_num_queries: Any
) -> None:
    client.post("/you/about/", JOAN)
    person = Person.objects.get()
    ConsentFactory.create(person=person, recorded_by=user)
    CarerLinkFactory.create(person=person)
    client.get("/you/")
    with django_assert_max_num_queries(50) as one:
        client.get("/you/")
    for _ in range(5):
        ConsentFactory.create(person=person, recorded_by=UserFactory.create(), withdrawn_at=noon, withdrawn_how="web")
        CarerLinkFactory.create(person=person)
    with django_assert_max_num_queries(len(one)):
        client.get("/you/")
