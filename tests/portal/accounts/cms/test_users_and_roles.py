"""An administrator's work in the CMS: who signs in, and in which role."""

import re
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.core import mail
from django.test import Client

from portal.accounts import roles
from portal.accounts.models import AuditEvent, Role, RoleGrant, User
from tests.factories import RoleGrantFactory, TeamFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def boss(client: Client, noon: Any) -> User:
    user = UserFactory.create(name="Bea Boss")
    roles.grant(user=user, role=Role.ADMINISTRATOR, by=None, now=noon)
    client.force_login(user)
    return user


def again(user: User) -> User:
    return User.objects.get(pk=user.pk)


def test_a_new_worker_gets_a_role_in_a_team_and_chooses_a_password_by_e_mail(client: Client, boss: User) -> None:
    team = TeamFactory.create()
    page = client.get("/cms/users/new/").content.decode()
    assert "first_name" not in page
    assert "password1" not in page

    form = {"email": "Mo@Alongside.example", "name": "Mo Sample", "role": "team_member", "team": team.pk}
    assert client.post("/cms/users/new/", form).status_code == 302

    mo = User.objects.get(email="mo@alongside.example")
    assert roles.team_list(mo) == [team]
    assert not mo.has_usable_password()
    assert AuditEvent.objects.get(subject=f"user:{mo.pk}").actor == boss

    (message,) = mail.outbox
    assert message.to == ["mo@alongside.example"]
    link = re.search(r"http://[^/]+(/accounts/password/reset/key/\S+)", message.body)
    assert link is not None
    visitor = Client()
    form_page = visitor.get(link[1], follow=True).request["PATH_INFO"]
    visitor.post(form_page, {"password1": "a long new password", "password2": "a long new password"})
    assert again(mo).check_password("a long new password")


def test_a_new_user_may_have_no_role_yet(client: Client, boss: User) -> None:
    client.post("/cms/users/new/", {"email": "lee@alongside.example", "name": "Lee", "role": "", "team": ""})
    assert roles.held(User.objects.get(email="lee@alongside.example")) == []


@pytest.mark.parametrize(
    ("role", "with_team", "words"),
    [("team_lead", False, "choose the team"), ("editor", True, "Only team members")],
)
def test_team_roles_and_no_others_name_a_team(
    client: Client, boss: User, role: str, with_team: bool, words: str
) -> None:
    team = TeamFactory.create().pk if with_team else ""
    form = {"email": "lee@alongside.example", "name": "Lee", "role": role, "team": team}
    assert words in client.post("/cms/users/new/", form).content.decode()
    assert not User.objects.filter(email="lee@alongside.example").exists()


def test_an_address_is_one_persons_however_it_is_written(client: Client, boss: User) -> None:
    form = {"email": boss.email.upper(), "name": "Somebody Else", "role": "", "team": ""}
    assert "has a sign-in already" in client.post("/cms/users/new/", form).content.decode()


def test_a_user_is_renamed_and_barred_but_keeps_the_address(client: Client, boss: User) -> None:
    user = UserFactory.create()
    page = f"/cms/users/edit/{user.pk}/"
    assert client.get(page).status_code == 200
    client.post(page, {"email": "other@alongside.example", "name": "New Name"})
    assert (again(user).email, again(user).name, again(user).is_active) == (user.email, "New Name", False)


def test_nobody_bars_themselves(client: Client, boss: User) -> None:
    client.post(f"/cms/users/edit/{boss.pk}/", {"name": "Bea"})
    assert again(boss).is_active


def test_users_are_listed_and_found_by_address(client: Client, boss: User) -> None:
    user = UserFactory.create(email="mo@alongside.example")
    assert user.email in client.get("/cms/users/").content.decode()
    assert user.email in client.get("/cms/users/?q=mo@along").content.decode()


def test_a_role_is_given_to_somebody_by_their_address(client: Client, boss: User) -> None:
    user, team = UserFactory.create(), TeamFactory.create()
    assert client.get("/cms/roles/new/").status_code == 200
    form = {"email": user.email.upper(), "role": "team_lead", "team": team.pk}
    assert client.post("/cms/roles/new/", form).status_code == 302
    assert roles.leads(again(user), team)
    assert RoleGrant.objects.get(user=user).granted_by == boss


def test_a_role_given_twice_is_one_grant(client: Client, boss: User) -> None:
    user = UserFactory.create()
    for _ in range(2):
        assert client.post("/cms/roles/new/", {"email": user.email, "role": "editor", "team": ""}).status_code == 302
    assert RoleGrant.objects.filter(user=user).count() == 1


def test_a_role_for_nobody_is_refused(client: Client, boss: User) -> None:
    page = client.post("/cms/roles/new/", {"email": "nobody@alongside.example", "role": "editor", "team": ""})
    assert "Nobody signs in with this address" in page.content.decode()


def test_a_role_is_ended_and_stays_in_the_list(client: Client, boss: User) -> None:
    grant = RoleGrantFactory.create(worker=True)
    page = f"/cms/roles/edit/{grant.pk}/"
    assert client.get(page).status_code == 200
    assert client.post(page, {"end_now": "on"}).status_code == 302
    grant.refresh_from_db()
    assert grant.ended_at is not None
    assert AuditEvent.objects.get(verb="role.ended").actor == boss
    assert str(grant.user) in client.get("/cms/roles/").content.decode()


def test_without_the_tick_nothing_ends(client: Client, boss: User) -> None:
    grant = RoleGrantFactory.create(worker=True)
    client.post(f"/cms/roles/edit/{grant.pk}/", {})
    grant.refresh_from_db()
    assert grant.ended_at is None


def test_no_grant_is_ever_deleted(client: Client, boss: User) -> None:
    grant = RoleGrantFactory.create(worker=True)
    client.post(f"/cms/roles/delete/{grant.pk}/")
    assert RoleGrant.objects.filter(pk=grant.pk).exists()


def test_no_user_is_deleted_because_the_trail_names_them(client: Client, boss: User) -> None:
    user = UserFactory.create()
    client.post(f"/cms/users/delete/{user.pk}/")
    assert User.objects.filter(pk=user.pk).exists()


@pytest.mark.parametrize("action", ["delete", "assign_role"])
def test_nor_many_at_once(client: Client, boss: User, action: str) -> None:
    user, group = UserFactory.create(), Group.objects.get(name="Content editors")
    client.post(f"/cms/bulk/accounts/user/{action}/?id={user.pk}", {"role": group.pk})
    assert User.objects.filter(pk=user.pk).exists()
    assert not user.groups.exists()


@pytest.mark.parametrize("address", ["/cms/users/", "/cms/users/new/", "/cms/roles/", "/cms/roles/new/"])
def test_an_editor_has_nothing_to_do_with_users(client: Client, noon: Any, address: str) -> None:
    editor = UserFactory.create()
    roles.grant(user=editor, role=Role.EDITOR, by=None, now=noon)
    client.force_login(editor)
    assert client.get("/cms/").status_code == 200
    assert client.get(address).status_code in (302, 403)


def test_an_editor_cannot_give_themselves_a_role(client: Client, noon: Any) -> None:
    editor = UserFactory.create()
    roles.grant(user=editor, role=Role.EDITOR, by=None, now=noon)
    client.force_login(editor)
    client.post("/cms/roles/new/", {"email": editor.email, "role": "administrator", "team": ""})
    assert not again(editor).is_superuser


def test_everybody_in_the_cms_can_change_their_own_name(client: Client, boss: User) -> None:
    page = client.get("/cms/account/").content.decode()
    assert "first_name" not in page
    sent = {"name_email-name": "Bea Renamed", "theme-theme": "system", "theme-contrast": "system"}
    sent |= {"theme-density": "default", "locale-preferred_language": "", "locale-current_time_zone": ""}
    assert client.post("/cms/account/", sent).status_code == 302
    assert again(boss).name == "Bea Renamed"
