"""Where each role goes after signing in, and what its menu says."""

from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser
from django.test import Client, RequestFactory

from portal.accounts.context import nav
from portal.accounts.models import Role, User
from tests.factories import RoleGrantFactory, UserFactory

pytestmark = pytest.mark.django_db


def menu(user: User | AnonymousUser, path: str = "/") -> list[dict[str, Any]]:
    request = RequestFactory().get(path)
    request.user = user
    return nav(request).get("nav", [])


@pytest.mark.parametrize(
    ("grant", "address"),
    [
        ({"role": Role.ADMINISTRATOR}, "/cms/"),
        ({"role": Role.EDITOR}, "/cms/"),
        ({"worker": True}, "/team/"),
        ({"lead": True}, "/team/"),
        ({"role": Role.CARER}, "/you/people/"),
        ({"role": Role.RESIDENT}, "/check-ins/"),
    ],
)
def test_each_role_begins_on_its_first_page(grant: dict[str, Any], address: str, client: Client) -> None:
    client.force_login(RoleGrantFactory.create(**grant).user)
    assert client.get("/you/start/")["Location"] == address


def test_somebody_new_is_asked_whom_it_is_for(client: Client) -> None:
    client.force_login(UserFactory.create())
    assert client.get("/you/start/")["Location"] == "/you/welcome/"


def test_a_superuser_without_a_grant_begins_in_the_cms(client: Client) -> None:
    client.force_login(UserFactory.create(is_superuser=True))
    assert client.get("/you/start/")["Location"] == "/cms/"


def test_a_worker_who_is_also_a_carer_begins_with_the_team_and_has_both_in_the_menu(client: Client) -> None:
    grant = RoleGrantFactory.create(worker=True)
    RoleGrantFactory.create(user=grant.user, role=Role.CARER)
    client.force_login(grant.user)
    assert client.get("/you/start/")["Location"] == "/team/"
    texts = [item["text"] for item in menu(grant.user)]
    assert texts.index("Today") < texts.index("People I help")


def test_signed_out_there_is_no_menu_of_ours() -> None:
    assert menu(AnonymousUser()) == []


def test_everybody_signed_in_finds_help_now() -> None:
    for grant in ({"worker": True}, {"role": Role.EDITOR}, {"role": Role.CARER}, {"role": Role.RESIDENT}):
        assert "/help-now/" in [item["href"] for item in menu(RoleGrantFactory.create(**grant).user)]


def test_the_page_one_is_on_is_marked() -> None:
    user = RoleGrantFactory.create(role=Role.CARER).user
    assert [item["text"] for item in menu(user, "/you/people/") if item["current"]] == ["People I help"]


def test_somebody_without_a_role_can_get_started() -> None:
    assert menu(UserFactory.create())[0]["href"] == "/you/start/"
