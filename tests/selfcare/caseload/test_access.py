"""Every address of the caseload, opened and posted to by everybody: refused unless it is one's own team's."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from portal.accounts.models import AuditEvent, CarerLink, Person, Role, User
from portal.neighbourhoods.models import Team
from selfcare.caseload.models import Contact
from selfcare.caseload.urls import urlpatterns
from selfcare.checkins.models import CheckIn, Reply
from selfcare.risk.models import Flag
from tests.factories import (
    NOON,
    EnrolmentFactory,
    FlagFactory,
    InboundFactory,
    ReplyFactory,
    RoleGrantFactory,
    UserFactory,
)

NAMES = sorted(str(pattern.name) for pattern in urlpatterns)
TEAM_WIDE = {"today", "find", "texts"}
DEEDS = {"claim", "release", "read", "check_in_now", "not_died"}
ONLY_LOOKS = {"today", "texts", "person"}
METHODS = ["get", "post"]

pytestmark = pytest.mark.django_db


@pytest.fixture
def address(joan: Person, team: Team) -> Callable[[str], str]:
    """The address of that name for Joan, who has a flag, an unread text and check-ins."""
    FlagFactory(person=joan)
    EnrolmentFactory(person=joan)
    reply = ReplyFactory(person=joan, inbound=InboundFactory(body="Jabberwocky"), needs_person=True)
    kwargs: dict[str, dict[str, Any]] = {"read": {"reply_id": reply.pk}}

    def make(name: str) -> str:
        about_joan = {} if name in TEAM_WIDE else {"person_id": joan.pk}
        return reverse(f"caseload:{name}", kwargs=kwargs.get(name, about_joan))

    return make


@pytest.fixture
def outsiders(joan: Person) -> dict[str, User]:
    """People with every role that is no place in a team."""
    joan.user = RoleGrantFactory(role=Role.RESIDENT).user
    joan.save()
    carer = RoleGrantFactory(role=Role.CARER).user
    CarerLink.objects.create(person=joan, carer=carer, relationship="daughter", recorded_by=carer, since=NOON)
    return {
        "resident": joan.user,
        "carer": carer,
        "editor": RoleGrantFactory(role=Role.EDITOR).user,
        "administrator": UserFactory(is_superuser=True, is_staff=True),
        "nobody yet": UserFactory(),
    }


def state() -> list[Any]:
    flags = Flag.objects.values_list("pk", "claimed_by", "resolved_at", "team").order_by("pk")
    return [list(flags), Contact.objects.count(), CheckIn.objects.count(), list(Reply.objects.values_list("read_at"))]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("name", NAMES)
def test_signed_out_leads_to_the_sign_in_page(
    client: Client, address: Callable[[str], str], name: str, method: str
) -> None:
    response = getattr(client, method)(address(name))
    assert response.status_code == 302
    assert response["Location"].startswith(reverse("account_login"))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("name", NAMES)
def test_whoever_is_in_no_team_is_refused(
    client: Client, address: Callable[[str], str], outsiders: dict[str, User], name: str, method: str
) -> None:
    before = state()
    statuses = {}
    for who, user in outsiders.items():
        client.force_login(user)
        statuses[who] = getattr(client, method)(address(name)).status_code
    assert statuses == dict.fromkeys(outsiders, 403)
    assert state() == before


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("name", sorted(set(NAMES) - TEAM_WIDE))
def test_another_team_cannot_tell_that_the_person_exists(
    client: Client, address: Callable[[str], str], joan: Person, stranger: User, name: str, method: str
) -> None:
    before = state()
    client.force_login(stranger)
    theirs = getattr(client, method)(address(name))
    nobodys = getattr(client, method)(address(name).replace(f"/{joan.pk}/", "/987654321/"))
    refused = 405 if method == "get" and name in DEEDS else 405 if method == "post" and name in ONLY_LOOKS else 404
    assert (theirs.status_code, nobodys.status_code) == (refused, refused)
    assert b"Joan" not in theirs.content
    assert state() == before


@pytest.mark.parametrize("name", sorted(TEAM_WIDE))
def test_the_lists_of_another_team_do_not_name_the_person(
    client: Client, address: Callable[[str], str], stranger: User, name: str
) -> None:
    client.force_login(stranger)
    for response in (client.get(address(name)), client.post(reverse("caseload:find"), {"words": "Joan"})):
        assert response.status_code == 200
        assert b"Joan Example" not in response.content
        assert b"Jabberwocky" not in response.content


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("name", NAMES)
def test_the_own_team_is_let_in_and_nothing_is_cached(
    client: Client, address: Callable[[str], str], ann: User, lee: User, name: str, method: str
) -> None:
    for user in (ann, lee):
        client.force_login(user)
        response = getattr(client, method)(address(name))
        if name == "reassign" and user == ann:
            assert response.status_code == 403  # only who has Joan, or the lead
        elif method == "get":
            assert response.status_code == (405 if name in DEEDS else 200)
        else:
            assert response.status_code == (302 if name in DEEDS else 405 if name in ONLY_LOOKS else 200)
        if response.status_code != 403:
            assert "no-store" in response["Cache-Control"]


def test_a_worker_who_has_left_sees_nothing(client: Client, address: Callable[[str], str], ann: User) -> None:
    ann.role_grants.update(ended_at=NOON)
    client.force_login(ann)
    assert client.get(address("person")).status_code == 403


def test_a_refused_look_leaves_a_trace_and_no_view(client: Client, joan: Person, stranger: User) -> None:
    client.force_login(stranger)
    client.get(reverse("caseload:person", args=[joan.pk]))
    (event,) = AuditEvent.objects.filter(subject=joan.subject)
    assert (event.verb, event.actor) == ("person.refused", stranger)


def test_a_number_no_database_holds_is_not_found(client: Client, ann: User) -> None:
    client.force_login(ann)
    assert client.get(f"/team/people/{10**30}/").status_code == 404
