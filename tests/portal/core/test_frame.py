"""What stands round every page, and what must never stand in it."""

import re
from typing import Any

import pytest
from csp.middleware import CheckableLazyObject
from django import forms
from django.contrib import messages
from django.contrib.auth.models import AnonymousUser
from django.contrib.messages.storage.cookie import CookieStorage
from django.template import engines
from django.test import Client, RequestFactory, override_settings

from tests.factories import UserFactory

PAGE = '{% extends "base.jinja" %}{% block title %}Here{% endblock %}{% block content %}<h1>Here</h1>{% endblock %}'

pytestmark = pytest.mark.django_db


def shown(request: Any, **context: Any) -> str:
    """A page of ours, without the context processors: each test gives what it is about."""
    return str(engines["jinja2"].from_string(PAGE).template.render({"request": request, **context}))


@pytest.fixture
def request_(rf: RequestFactory) -> Any:
    """Like one that came through the middleware: CSP's nonce is lazy, messages wait in a cookie."""
    request: Any = rf.get("/here/")
    request.user = AnonymousUser()
    request._messages = CookieStorage(request)
    request.csp_nonce = CheckableLazyObject(lambda: "n0nce")
    return request


def test_danger_comes_first(request_: Any) -> None:
    page = shown(request_)
    assert page.index('href="tel:999"') < page.index("<header")
    assert 'href="tel:111"' in page
    assert 'href="/help-now/"' in page


def test_the_title_names_the_page_and_the_portal(request_: Any) -> None:
    assert "<title>Here – Alongside</title>" in shown(request_)


def test_a_form_with_errors_says_so_in_the_title(request_: Any) -> None:
    class Short(forms.Form):
        word = forms.CharField()

    assert "<title>Error: Here – Alongside</title>" in shown(request_, form=Short({}))
    assert "<title>Here – Alongside</title>" in shown(request_, form=Short({"word": "x"}))
    assert "<title>Error: Here" in shown(request_, has_errors=True)


def test_a_visitor_is_offered_home_help_and_sign_in(request_: Any) -> None:
    links = re.findall(r'class="nhsuk-header__navigation-link"\s+href="([^"]+)"', shown(request_))
    assert links == ["/", "/help-now/", "/accounts/login/"]


def test_somebody_signed_in_sees_their_name_and_the_way_out(request_: Any) -> None:
    request_.user = UserFactory.build(name="Joan Example", pk=1)
    page = shown(request_)
    assert re.search(r"nhsuk-header__account-link.*?Joan\s*</a>", page, re.DOTALL)
    assert 'href="/accounts/logout/"' in page
    assert 'href="/accounts/login/"' not in page


def test_the_menu_of_a_role_takes_the_place_of_the_visitors(request_: Any) -> None:
    page = shown(request_, nav=[{"text": "Today <b>", "href": "/team/", "current": True}])
    assert "Today &lt;b&gt;" in page
    assert 'aria-current="page"' in page
    assert "/accounts/login/" not in page


def test_the_logo_is_ours(request_: Any) -> None:
    page = shown(request_)
    assert "build/mark.svg" in page
    assert 'aria-label="Alongside, home page"' in page
    assert "NHS" not in page


def test_the_one_inline_script_carries_the_nonce(request_: Any) -> None:
    """The nonce is lazy: a template that asks whether it is there, before using it, would be told no."""
    inline = re.findall(r"<script(?![^>]*\bsrc=)([^>]*)>", shown(request_))
    assert inline == [' nonce="n0nce"']


def test_messages_are_shown_and_escaped(request_: Any) -> None:
    messages.success(request_, "Saved <b>it</b>")
    messages.error(request_, "Not saved")
    page = shown(request_)
    assert "Saved &lt;b&gt;it&lt;/b&gt;" in page
    assert page.count('role="alert"') == 2
    ids = re.findall(r'id="(message-\d)"', page)
    assert ids == re.findall(r'aria-labelledby="(message-\d)"', page) == ["message-1", "message-2"]


def test_the_demo_says_what_it_is(request_: Any) -> None:
    with override_settings(DEMO=True, SIMULATOR_URL="http://localhost:8001", MFA_REQUIRED_FOR_STAFF=False):
        page = shown(request_)
    assert '<a href="http://localhost:8001">the pretend phones</a>' in page
    assert "MFA is off" in page


def test_real_use_says_nothing_of_a_demo(request_: Any) -> None:
    with override_settings(DEMO=False, DEMO_ACCOUNTS=[{"who": "Joan"}]):
        assert "demo" not in shown(request_)


def test_the_footer_rings_and_explains(request_: Any) -> None:
    page = shown(request_)
    footer = page[page.index("<footer") :]
    assert 'href="tel:01514960100"' in footer
    assert "It is not an emergency service." in footer
    assert 'href="/privacy/"' in footer
    assert 'href="/accessibility/"' in footer


def test_a_printed_page_says_where_it_is_from_but_not_what_was_asked(rf: RequestFactory) -> None:
    request: Any = rf.get("/here/?token=secret")
    page = shown(request)
    assert "Printed from testserver/here/ on" in page
    assert "secret" not in page


@pytest.mark.parametrize(
    "path", ["/", "/accounts/login/", "/accounts/signup/", "/accounts/password/reset/", "/nowhere/"]
)
def test_no_page_needs_another_site_or_an_inline_style(client: Client, path: str) -> None:
    page = client.get(path).text
    assert not re.search(r"<style|\sstyle=|\son[a-z]+=|javascript:", page)
    assert not re.search(r'(?:src|href)="(?:https?:)?//(?!localhost:8001)', page)


def test_the_policy_lets_our_own_script_run(client: Client) -> None:
    response = client.get("/accounts/login/")
    nonce = re.search(r'<script nonce="([^"]+)"', response.text)
    assert nonce
    assert f"'nonce-{nonce[1]}'" in response["Content-Security-Policy"]
    assert "unsafe-inline" not in response["Content-Security-Policy"]
