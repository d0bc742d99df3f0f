"""The door: nothing undecided, no staff without a second factor, one way to sign in."""

from types import ModuleType

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.contrib.auth.models import Group
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import include, path

from portal.accounts import access
from portal.accounts.models import Role, User
from tests.factories import RoleGrantFactory, UserFactory

pytestmark = pytest.mark.django_db


def forgotten(request: HttpRequest) -> HttpResponse:
    return HttpResponse("nobody decided who may read this")


forgotten.__module__ = "portal.forgotten"


@access.public
def open_page(request: HttpRequest) -> HttpResponse:
    return HttpResponse("open")


@pytest.fixture
def undecided_urls(settings: ModuleType) -> None:
    urls = ModuleType("urls_with_a_forgotten_view")
    urls.urlpatterns = [
        path("forgotten/", forgotten),
        path("open/", open_page),
        path("", include(settings.ROOT_URLCONF)),
    ]  # type: ignore[attr-defined]
    settings.ROOT_URLCONF = urls  # type: ignore[attr-defined]


@pytest.fixture
def mfa_required(settings: ModuleType) -> None:
    settings.MFA_REQUIRED_FOR_STAFF = True  # type: ignore[attr-defined]


def staff(role: str) -> User:
    if role in (Role.TEAM_MEMBER, Role.TEAM_LEAD):
        kind = "worker" if role == Role.TEAM_MEMBER else "lead"
        return RoleGrantFactory.create(**{kind: True}).user
    return RoleGrantFactory.create(role=role).user


def signed_in(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def with_totp(user: User) -> User:
    TOTP.activate(user, generate_totp_secret())
    return user


STAFF = [Role.TEAM_MEMBER, Role.TEAM_LEAD, Role.EDITOR, Role.ADMINISTRATOR]


@pytest.mark.usefixtures("undecided_urls")
def test_a_view_that_nobody_decided_about_is_refused_even_to_an_administrator() -> None:
    client = signed_in(UserFactory.create(is_superuser=True))
    assert client.get("/forgotten/").status_code == 403
    assert client.get("/open/").status_code == 200


@pytest.mark.usefixtures("mfa_required")
@pytest.mark.parametrize("role", STAFF)
@pytest.mark.parametrize("address", ["/you/start/", "/you/", "/cms/", "/cms/users/", "/check-ins/", "/team/", "/"])
def test_staff_without_a_second_factor_get_nowhere_but_to_set_it_up(role: str, address: str) -> None:
    response = signed_in(staff(role)).get(address)
    assert response.status_code == 302
    assert response["Location"] == "/accounts/2fa/totp/activate/"


@pytest.mark.usefixtures("mfa_required")
def test_a_superuser_without_any_grant_is_staff_too() -> None:
    assert signed_in(UserFactory.create(is_superuser=True)).get("/cms/")["Location"] == "/accounts/2fa/totp/activate/"


@pytest.mark.usefixtures("mfa_required")
def test_posting_gets_no_further_than_reading() -> None:
    response = signed_in(staff(Role.TEAM_MEMBER)).post("/check-ins/sign-up/", {"name": "Joan"})
    assert response["Location"] == "/accounts/2fa/totp/activate/"


@pytest.mark.usefixtures("mfa_required")
@pytest.mark.parametrize("address", ["/accounts/2fa/totp/activate/", "/accounts/logout/", "/healthz"])
def test_the_pages_for_setting_it_up_and_leaving_stay_open(address: str) -> None:
    user = staff(Role.EDITOR)
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    response = signed_in(user).get(address, follow=True)
    assert response.status_code == 200
    assert all("totp/activate" not in url for url, _ in response.redirect_chain)


@pytest.mark.usefixtures("mfa_required")
def test_with_a_second_factor_the_doors_open() -> None:
    assert signed_in(with_totp(staff(Role.ADMINISTRATOR))).get("/you/start/")["Location"] == "/cms/"


@pytest.mark.usefixtures("mfa_required")
def test_recovery_codes_alone_are_no_second_factor() -> None:
    user = staff(Role.EDITOR)
    Authenticator.objects.create(user=user, type=Authenticator.Type.RECOVERY_CODES, data={})
    assert signed_in(user).get("/cms/")["Location"] == "/accounts/2fa/totp/activate/"


@pytest.mark.usefixtures("mfa_required")
@pytest.mark.parametrize("role", [Role.RESIDENT, Role.CARER])
def test_residents_and_carers_are_not_asked(role: str) -> None:
    assert signed_in(staff(role)).get("/you/welcome/").status_code == 200


def test_the_demo_asks_nobody() -> None:
    assert signed_in(staff(Role.EDITOR)).get("/you/start/")["Location"] == "/cms/"


@pytest.mark.usefixtures("mfa_required")
def test_signing_in_with_a_second_factor_asks_for_its_code() -> None:
    user = with_totp(staff(Role.EDITOR))
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    response = Client().post("/accounts/login/", {"login": user.email, "password": "correct horse battery"})
    assert response["Location"].startswith("/accounts/2fa/authenticate/")


@pytest.mark.parametrize("form", ["/cms/login/", "/_util/login/"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_the_other_sign_in_forms_of_wagtail_are_closed(form: str, method: str) -> None:
    """They know no second factor."""
    user, client = staff(Role.ADMINISTRATOR), Client()
    sent = {"username": user.email, "password": "correct horse battery"}
    response = getattr(client, method)(form, sent)
    assert response.status_code == 302
    assert response["Location"].startswith("/accounts/login/")
    assert "_auth_user_id" not in client.session


def test_the_cms_sends_who_is_not_signed_in_to_the_one_sign_in_page() -> None:
    assert Client().get("/cms/pages/1/")["Location"] == "/accounts/login/?next=/cms/pages/1/"


@pytest.mark.parametrize("role", [Role.RESIDENT, Role.CARER, Role.TEAM_MEMBER, Role.TEAM_LEAD])
def test_the_cms_is_not_for_everybody_and_says_so(role: str) -> None:
    assert signed_in(staff(role)).get("/cms/").status_code == 403


def test_a_group_ticked_by_hand_without_a_role_opens_nothing() -> None:
    user = UserFactory.create()
    user.groups.add(Group.objects.get(name="Content editors"))
    assert signed_in(user).get("/cms/").status_code == 403
