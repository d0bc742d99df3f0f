"""Signing up by e-mail, from the form to the first page."""

import re
from types import ModuleType

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.core.cache import cache
from django.test import Client

from portal.accounts.models import User

pytestmark = pytest.mark.django_db

FORM = {"email": "Joan@Alongside.example", "password1": "a quiet long password"}


@pytest.fixture(autouse=True)
def _no_limits_from_before() -> None:
    """Allauth counts attempts in the cache, which outlives a test."""
    cache.clear()


def test_in_the_demo_somebody_new_is_let_in_at_once_and_asked_whom_it_is_for(client: Client) -> None:
    response = client.post("/accounts/signup/", FORM, follow=True)
    assert response.request["PATH_INFO"] == "/you/welcome/"
    assert User.objects.get().email == "joan@alongside.example"


def test_in_production_the_address_is_confirmed_first(client: Client, settings: ModuleType) -> None:
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"  # type: ignore[attr-defined]
    client.post("/accounts/signup/", FORM)
    assert client.get("/you/welcome/")["Location"].startswith("/accounts/login/")

    (message,) = mail.outbox
    link = re.search(r"http://[^/]+(/accounts/confirm-email/\S+)", message.body)
    assert link is not None
    page = client.get(link[1])
    if page.status_code == 200:
        client.post(link[1])
    assert EmailAddress.objects.get().verified


def test_an_address_that_is_known_is_not_given_away(client: Client, settings: ModuleType) -> None:
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"  # type: ignore[attr-defined]
    fresh = client.post("/accounts/signup/", FORM)
    again = Client().post("/accounts/signup/", FORM | {"email": "JOAN@alongside.example"})
    assert (fresh.status_code, fresh["Location"]) == (again.status_code, again["Location"])
    assert User.objects.count() == 1


def test_a_short_password_is_refused(client: Client) -> None:
    assert client.post("/accounts/signup/", FORM | {"password1": "short"}).status_code == 200
    assert not User.objects.exists()
