"""Roles: given, ended, and what they let somebody into."""

from datetime import datetime
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser

from portal.accounts import roles
from portal.accounts.models import AuditEvent, Role, RoleGrant, User
from portal.neighbourhoods.models import Team
from tests.factories import RoleGrantFactory, TeamFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def boss() -> User:
    return UserFactory.create(is_superuser=True)


@pytest.fixture
def user() -> User:
    return UserFactory.create()


@pytest.fixture
def team() -> Team:
    return TeamFactory.create()


def again(user: User) -> User:
    return User.objects.get(pk=user.pk)


def test_a_worker_holds_the_role_in_their_team(user: User, team: Team, boss: User, noon: datetime) -> None:
    roles.grant(user=user, role=Role.TEAM_MEMBER, team=team, by=boss, now=noon)
    assert roles.holds(user, Role.TEAM_MEMBER)
    assert not roles.holds(user, Role.TEAM_LEAD)
    assert list(roles.teams_of(user)) == roles.team_list(user) == [team]
    event = AuditEvent.objects.get()
    assert (event.verb, event.subject, event.actor) == ("role.granted", f"user:{user.pk}", boss)
    assert event.detail == {"role": "team_member", "team": team.pk}


def test_given_twice_is_one_grant(user: User, team: Team, boss: User, noon: datetime) -> None:
    first = roles.grant(user=user, role=Role.TEAM_LEAD, team=team, by=boss, now=noon)
    assert roles.grant(user=user, role=Role.TEAM_LEAD, team=team, by=boss, now=noon) == first
    assert AuditEvent.objects.count() == 1


def test_a_lead_leads_their_own_team_only(user: User, team: Team, noon: datetime) -> None:
    roles.grant(user=user, role=Role.TEAM_LEAD, team=team, by=None, now=noon)
    other = TeamFactory.create()
    roles.grant(user=user, role=Role.TEAM_MEMBER, team=other, by=None, now=noon)
    assert roles.leads(user, team)
    assert not roles.leads(user, other)


def test_an_ended_role_opens_nothing(user: User, team: Team, boss: User, noon: datetime) -> None:
    roles.grant(user=user, role=Role.TEAM_MEMBER, team=team, by=boss, now=noon)
    roles.end(user=user, role=Role.TEAM_MEMBER, team=team, by=boss, now=noon)
    assert not roles.holds(user, Role.TEAM_MEMBER)
    assert not roles.teams_of(user).exists()
    assert RoleGrant.objects.get().ended_at == noon, "the row stays"
    assert AuditEvent.objects.filter(verb="role.ended").count() == 1


def test_ending_what_nobody_holds_does_nothing(user: User, noon: datetime) -> None:
    roles.end(user=user, role=Role.EDITOR, by=None, now=noon)
    assert not AuditEvent.objects.exists()


def test_a_role_can_be_given_again_after_its_end(user: User, noon: datetime) -> None:
    for _ in range(2):
        roles.grant(user=user, role=Role.EDITOR, by=None, now=noon)
        roles.end(user=user, role=Role.EDITOR, by=None, now=noon)
    roles.grant(user=user, role=Role.EDITOR, by=None, now=noon)
    assert roles.holds(again(user), Role.EDITOR)


def test_an_editor_gets_the_permissions_of_the_cms_and_loses_them(user: User, noon: datetime) -> None:
    roles.grant(user=user, role=Role.EDITOR, by=None, now=noon)
    editor = again(user)
    wanted = ["wagtailadmin.access_admin", "messaging.change_wording", "messaging.publish_wording"]
    wanted += ["checkins.add_programme", "checkins.publish_programme", "core.change_brand"]
    for permission in wanted:
        assert editor.has_perm(permission), permission
    assert not editor.has_perm("accounts.change_user")
    assert not editor.is_superuser

    roles.end(user=user, role=Role.EDITOR, by=None, now=noon)
    assert not again(user).has_perm("wagtailadmin.access_admin")


def test_a_worker_has_nothing_to_do_in_the_cms(user: User, team: Team, noon: datetime) -> None:
    roles.grant(user=user, role=Role.TEAM_MEMBER, team=team, by=None, now=noon)
    assert not again(user).has_perm("wagtailadmin.access_admin")
    assert not roles.may_use_cms(user)


def test_an_administrator_may_do_everything_until_the_role_ends(user: User, noon: datetime) -> None:
    roles.grant(user=user, role=Role.ADMINISTRATOR, by=None, now=noon)
    assert (again(user).is_superuser, again(user).is_staff) == (True, True)
    roles.end(user=user, role=Role.ADMINISTRATOR, by=None, now=noon)
    assert (again(user).is_superuser, again(user).is_staff) == (False, False)


def test_a_further_role_takes_nothing_from_a_superuser(boss: User, noon: datetime) -> None:
    """The first administrator is made on the command line, without a grant."""
    roles.grant(user=boss, role=Role.EDITOR, by=boss, now=noon)
    roles.end(user=boss, role=Role.EDITOR, by=boss, now=noon)
    assert again(boss).is_superuser


@pytest.mark.parametrize(
    ("role", "staff"),
    [
        (Role.RESIDENT, False),
        (Role.CARER, False),
        (Role.TEAM_MEMBER, True),
        (Role.TEAM_LEAD, True),
        (Role.EDITOR, True),
        (Role.ADMINISTRATOR, True),
    ],
)
def test_who_is_staff(user: User, team: Team, noon: datetime, role: str, staff: bool) -> None:
    roles.grant(user=user, role=role, team=team if role in roles.TEAM_ROLES else None, by=None, now=noon)
    assert roles.is_staff(again(user)) is staff


def test_nobody_signed_in_holds_nothing() -> None:
    assert not roles.is_staff(AnonymousUser())
    assert roles.team_list(AnonymousUser()) == []


def test_however_often_it_is_asked_it_is_one_query(user: User, django_assert_num_queries: Any) -> None:
    for _ in range(3):
        RoleGrantFactory.create(user=user, worker=True)
    with django_assert_num_queries(1):
        roles.is_staff(user)
        roles.may_use_cms(user)
        for team in roles.team_list(user):
            roles.leads(user, team)
