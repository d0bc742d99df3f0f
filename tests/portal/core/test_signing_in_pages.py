"""Signing in, making an account and choosing a new password, as somebody meets them."""

import re
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.core import mail
from django.template.loader import render_to_string
from django.test import Client, override_settings

from portal.accounts.models import User
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db
PASSWORD = "correct horse battery"


@pytest.fixture
def joan() -> User:
    joan: User = UserFactory(email="joan@alongside.example", name="Joan Example")
    EmailAddress.objects.create(user=joan, email=joan.email, primary=True, verified=True)
    return joan


def sign_in(client: Client, password: str = PASSWORD) -> Any:
    return client.post("/accounts/login/", {"login": "joan@alongside.example", "password": password})


def test_the_right_password_opens_the_door(client: Client, joan: User) -> None:
    assert sign_in(client).status_code == 302


def test_a_wrong_one_keeps_the_address_and_says_what_is_wrong(client: Client, joan: User) -> None:
    page = sign_in(client, "wrong").text
    assert "<title>Error: Sign in" in page
    assert "There is a problem" in page
    assert 'value="joan@alongside.example"' in page
    assert "wrong" not in re.sub(r"went wrong|is wrong", "", page)


def test_nobody_needs_an_account_to_get_help(client: Client) -> None:
    assert 'href="/help-now/"' in client.get("/accounts/login/").text


def test_the_demo_lists_who_you_can_be_and_says_that_mfa_is_off(client: Client) -> None:
    accounts = [{"who": "Joan <b>", "email": "joan@alongside.example", "password": "tour"}]
    with override_settings(DEMO=True, DEMO_ACCOUNTS=accounts, MFA_REQUIRED_FOR_STAFF=False):
        page = client.get("/accounts/login/").text
    assert "<details" in page
    assert "Joan &lt;b&gt;" in page
    assert "MFA (two-step sign-in) is off here" in page


def test_real_use_lists_nobody(client: Client) -> None:
    accounts = [{"who": "Joan", "email": "joan@alongside.example", "password": "tour"}]
    with override_settings(DEMO=False, DEMO_ACCOUNTS=accounts, MFA_REQUIRED_FOR_STAFF=True):
        page = client.get("/accounts/login/").text
    assert "joan@alongside.example" not in page
    assert "is off" not in page


def test_where_somebody_wanted_to_go_is_kept(client: Client) -> None:
    assert re.search(r'name="next" value="/you/"', client.get("/accounts/login/?next=/you/").text)


def test_a_new_password_by_email(client: Client, joan: User) -> None:
    client.post("/accounts/password/reset/", {"email": joan.email})
    (sent,) = mail.outbox
    link = re.search(r"http://testserver(/\S+)", sent.body)
    assert link
    page = client.get(link[1], follow=True)
    assert "Choose a new password" in page.text
    address = page.redirect_chain[-1][0]
    assert client.post(address, {"password1": "another horse battery", "password2": "another horse battery"})
    joan.refresh_from_db()
    assert joan.check_password("another horse battery")


def test_a_used_link_says_what_to_do(client: Client) -> None:
    assert "Ask for a new link" in client.get("/accounts/password/reset/key/1-abc-def/").text


def test_emails_are_plain_and_their_subjects_name_nobody(client: Client, joan: User) -> None:
    client.post("/accounts/password/reset/", {"email": joan.email})
    client.post("/accounts/password/reset/", {"email": "nobody@alongside.example"})
    assert len(mail.outbox) == 2
    for sent in mail.outbox:
        assert "Joan" not in sent.subject
        assert "@" not in sent.subject
        assert "If you are in danger, call 999." in sent.body
        assert "&" not in sent.body, "escaped as if it were a page"
        assert not sent.alternatives


def test_a_link_in_an_email_is_not_escaped() -> None:
    """An & in a link must stay one: mail is not a page."""
    body = render_to_string("account/email/password_reset_key_message.txt", {"password_reset_url": "http://x/?a=1&b=2"})
    assert "http://x/?a=1&b=2" in body


def test_what_somebody_can_change_about_their_own_sign_in(client: Client, joan: User) -> None:
    client.force_login(joan)
    for address, words in (
        ("/accounts/email/", "Your email address"),
        ("/accounts/password/change/", "Change your password"),
        ("/accounts/2fa/", "Two-step sign-in"),
        ("/accounts/logout/", "Do you want to sign out?"),
    ):
        page = client.get(address)
        assert page.status_code == 200
        assert words in page.text


def test_the_code_page_asks_for_the_code_and_offers_the_way_back(client: Client, joan: User) -> None:
    TOTP.activate(joan, generate_totp_secret())
    answer = sign_in(client)
    assert answer["Location"] == "/accounts/2fa/authenticate/"
    page = client.get(answer["Location"]).text
    assert 'autocomplete="one-time-code"' in page
    assert "Sign in as somebody else" in page
    wrong = client.post("/accounts/2fa/authenticate/", {"code": "000000"}).text
    assert "<title>Error: Type your code" in wrong
