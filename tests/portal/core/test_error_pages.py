"""Broken, lost and not allowed: each page says whose fault it is not and what to do next."""

from typing import Any

import pytest
from django.core.exceptions import BadRequest, PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.template import loader
from django.test import Client, override_settings
from django.urls import include, path
from django.views.decorators.csrf import csrf_protect


def fail(request: HttpRequest, kind: str) -> HttpResponse:
    raise {"broken": RuntimeError("secret detail"), "closed": PermissionDenied, "garbled": BadRequest("x")}[kind]


urlpatterns = [
    path("fail/<str:kind>/", fail),
    path("form/", csrf_protect(lambda request: HttpResponse("ok"))),
    path("", include("portal.urls")),
]


@pytest.fixture
def visitor() -> Client:
    return Client(raise_request_exception=False, enforce_csrf_checks=True)


@pytest.mark.django_db
@override_settings(ROOT_URLCONF=__name__)
@pytest.mark.parametrize(
    ("address", "status", "words"),
    [
        ("/nowhere/", 404, "We cannot find that page"),
        ("/fail/closed/", 403, "This page is not open to you"),
        ("/fail/broken/", 500, "It is our fault, not yours."),
        ("/fail/garbled/", 400, "Please go back and try again."),
    ],
)
def test_each_kind_of_trouble_has_a_page(visitor: Client, address: str, status: int, words: str) -> None:
    response = visitor.get(address)
    assert response.status_code == status
    assert words in response.text
    assert 'href="tel:999"' in response.text
    assert 'href="/"' in response.text
    assert "secret detail" not in response.text


@pytest.mark.django_db
@override_settings(ROOT_URLCONF=__name__)
def test_a_form_that_waited_too_long_says_that_nothing_was_saved(visitor: Client) -> None:
    response = visitor.post("/form/")
    assert response.status_code == 403
    assert "Nothing was saved." in response.text


@pytest.mark.django_db
def test_too_many_tries_are_told_to_wait(settings: Any) -> None:
    page = loader.get_template("429.html").render({}, None)
    assert "Please try again in five minutes." in page


@pytest.mark.parametrize("name", ["500.html", "400.html"])
def test_the_page_for_a_broken_portal_asks_nothing_of_the_database(name: str) -> None:
    """No database mark here: a query would fail the test. Django gives this page no request either."""
    page = loader.get_template(name).render()
    assert "<h1" in page
    assert "<script" not in page
