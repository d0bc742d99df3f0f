"""Who may open a page: each decorator on its own, and the door for pages nobody decided about."""

from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.test import RequestFactory

from portal.accounts import access
from portal.accounts.models import Role, User
from tests.factories import RoleGrantFactory, TeamFactory, UserFactory

pytestmark = pytest.mark.django_db


def page(request: HttpRequest) -> HttpResponse:
    return HttpResponse("the page")


def asked_by(user: User | AnonymousUser, path: str = "/somewhere/?q=1", session: dict[str, str] | None = None) -> Any:
    request: Any = RequestFactory().get(path)
    request.user, request.session = user, session if session is not None else {}
    return request


def test_a_public_page_is_for_anybody() -> None:
    view = access.public(lambda request: HttpResponse())
    assert view(asked_by(AnonymousUser())).status_code == 200


@pytest.mark.parametrize("decorator", [access.signed_in, access.team_worker, access.roles(Role.EDITOR)])
def test_who_has_not_signed_in_does_so_and_comes_back(decorator: Any) -> None:
    response = decorator(page)(asked_by(AnonymousUser()))
    assert response.status_code == 302
    assert response["Location"] == "/accounts/login/?next=/somewhere/%3Fq%3D1"


def test_a_signed_in_page_asks_for_no_role() -> None:
    assert access.signed_in(page)(asked_by(UserFactory.create())).content == b"the page"


def test_one_of_the_roles_opens_the_page() -> None:
    view = access.roles(Role.EDITOR, Role.ADMINISTRATOR)(page)
    assert view(asked_by(RoleGrantFactory.create(role=Role.EDITOR).user)).status_code == 200
    with pytest.raises(PermissionDenied):
        view(asked_by(RoleGrantFactory.create(worker=True).user))


def test_a_resident_is_no_team_worker() -> None:
    with pytest.raises(PermissionDenied):
        access.team_worker(page)(asked_by(RoleGrantFactory.create().user))


def test_a_worker_of_last_month_is_none(noon: Any) -> None:
    with pytest.raises(PermissionDenied):
        access.team_worker(page)(asked_by(RoleGrantFactory.create(worker=True, ended_at=noon).user))


def test_a_worker_begins_with_the_first_team_and_may_choose_another() -> None:
    user, session = UserFactory.create(), dict[str, str]()
    for name in ("Beta", "Alpha"):
        team = TeamFactory.create(name=name, slug=name.lower())
        RoleGrantFactory.create(user=user, role=Role.TEAM_MEMBER, team=team)
    view = access.team_worker(page)

    view(request := asked_by(user, session=session))
    assert (request.team.slug, [team.slug for team in request.teams]) == ("alpha", ["alpha", "beta"])
    view(request := asked_by(user, "/?team=beta", session=session))
    assert request.team.slug == "beta"
    view(request := asked_by(user, session=session))
    assert request.team.slug == "beta", "the choice is kept"


def test_somebody_elses_team_does_not_exist() -> None:
    TeamFactory.create(slug="theirs")
    with pytest.raises(Http404):
        access.team_worker(page)(asked_by(RoleGrantFactory.create(worker=True).user, "/?team=theirs"))


def test_a_team_that_is_no_longer_theirs_is_forgotten() -> None:
    grant = RoleGrantFactory.create(worker=True)
    access.team_worker(page)(request := asked_by(grant.user, session={"team": "one-they-left"}))
    assert request.team == grant.team


def test_a_member_and_lead_of_one_team_has_it_once() -> None:
    grant = RoleGrantFactory.create(worker=True)
    RoleGrantFactory.create(user=grant.user, role=Role.TEAM_LEAD, team=grant.team)
    access.team_worker(page)(request := asked_by(grant.user))
    assert request.teams == [grant.team]


def test_each_decorator_says_what_was_decided() -> None:
    assert access.decision(page) == ""
    assert access.decision(access.public(lambda request: HttpResponse())) == "public"
    assert access.decision(access.signed_in(page)) == "signed in"
    assert access.decision(access.team_worker(page)) == "team worker"
    assert access.decision(access.roles(Role.EDITOR, Role.ADMINISTRATOR)(page)) == "editor or administrator"
