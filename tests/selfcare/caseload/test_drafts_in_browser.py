"""A worker types on a doorstep and the signal goes: nothing typed is lost, and nothing is left for the next worker.

The browser is given the real page and script by hand: no server, no database, no other process.
"""

import re
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from django.contrib.staticfiles import finders
from django.template import engines
from playwright.sync_api import Browser, Page, Route, expect

from portal.accounts.models import Person, User
from portal.core.models import Brand
from selfcare.caseload.forms.contact import ContactForm
from tests.factories import NOON

pytestmark = pytest.mark.browser

ANN, BOB = 7, 8
FORM, RECORD = "http://team.test/team/people/41/contact/", "http://team.test/team/people/41/"
SAVED = """{% extends "caseload/frame.jinja" %}
{% block content %}<h1>Joan</h1><ol><li data-recorded="{{ token }}">Recorded</li></ol>{% endblock %}"""


class Doorstep:
    """Pages as the portal makes them, for whoever is signed in. `sent` keeps the tokens of forms that arrived."""

    def __init__(self, page: Page) -> None:
        self.page, self.worker, self.has_signal = page, ANN, True
        self.sent: list[str] = []
        page.route("**/*", self._answer)

    def _answer(self, route: Route) -> None:
        url, method = route.request.url, route.request.method
        if "/static/" in url:
            found = finders.find(url.partition("/static/")[2])
            route.fulfill(path=str(found)) if found else route.fulfill(status=404)
        elif method == "POST" and not self.has_signal:
            route.abort("internetdisconnected")
        elif method == "POST":
            self.sent += re.findall(r"form_token=([\w-]+)", route.request.post_data or "")
            route.fulfill(status=303, headers={"Location": RECORD})
        else:
            html = self._form() if url == FORM else self._record()
            route.fulfill(body=html, content_type="text/html; charset=utf-8")

    def _form(self) -> str:
        person = Person(pk=41, name="Joan Example", called="Joan")
        form = ContactForm(person=person, flags=[])
        return self._rendered(engines["jinja2"].get_template("caseload/contact.jinja"), person=person, form=form)

    def _record(self) -> str:
        return self._rendered(engines["jinja2"].from_string(SAVED), token=self.sent[-1] if self.sent else "")

    def _rendered(self, template: Any, **context: Any) -> str:
        user = User(pk=self.worker, name="Somebody")
        request = SimpleNamespace(user=user, csp_nonce="", path="/team/", _brand=Brand(), get_host=lambda: "team.test")
        return str(template.template.render({"request": request, "now": NOON, **context}))

    def types(self, words: str) -> None:
        self.page.goto(FORM)
        self.page.get_by_label("I went to see Joan").check()
        self.page.get_by_label("What happened").fill(words)

    def kept(self) -> list[str]:
        return list(self.page.evaluate("Object.values(sessionStorage)"))


@pytest.fixture
def doorstep(browser: Browser) -> Iterator[Doorstep]:
    context = browser.new_context(viewport={"width": 320, "height": 720})
    yield Doorstep(context.new_page())
    context.close()


def test_what_was_typed_is_there_again_after_the_signal_went(doorstep: Doorstep) -> None:
    page = doorstep.page
    doorstep.types("Joan has no heating")
    token = page.locator("[name=form_token]").input_value()
    doorstep.has_signal = False
    page.get_by_label("is well").check()
    page.get_by_role("button", name="Save").click()
    page.wait_for_url("chrome-error://chromewebdata/")
    doorstep.has_signal = True
    page.goto(FORM)
    expect(page.get_by_label("What happened")).to_have_value("Joan has no heating")
    expect(page.get_by_label("I went to see Joan")).to_be_checked()
    expect(page.get_by_label("is well")).to_be_checked()
    expect(page.get_by_role("status")).to_have_text("We kept what you had typed before. It has not been sent yet.")
    page.get_by_role("button", name="Save").click()
    page.wait_for_url(RECORD)
    assert doorstep.sent == [token]


def test_nothing_is_left_once_it_is_recorded(doorstep: Doorstep) -> None:
    doorstep.types("Joan has no heating")
    assert "Joan has no heating" in doorstep.kept()[0]
    doorstep.page.get_by_role("button", name="Save").click()
    doorstep.page.wait_for_url(RECORD)
    expect(doorstep.page.get_by_text("Recorded")).to_be_visible()
    assert doorstep.kept() == []
    doorstep.page.goto(FORM)
    expect(doorstep.page.get_by_label("What happened")).to_have_value("")


def test_looking_something_up_half_way_keeps_the_draft(doorstep: Doorstep) -> None:
    doorstep.types("Joan has no heating")
    doorstep.page.goto(RECORD)
    doorstep.page.goto(FORM)
    expect(doorstep.page.get_by_label("What happened")).to_have_value("Joan has no heating")


def test_the_next_worker_on_the_same_phone_finds_nothing(doorstep: Doorstep) -> None:
    doorstep.types("Joan has no heating")
    doorstep.worker = BOB
    doorstep.page.goto(FORM)
    expect(doorstep.page.get_by_label("What happened")).to_have_value("")
    assert doorstep.kept() == []


def test_nothing_outlives_the_tab(doorstep: Doorstep) -> None:
    doorstep.types("Joan has no heating")
    assert doorstep.page.evaluate("localStorage.length") == 0
    other = doorstep.page.context.new_page()
    other.route("**/*", doorstep._answer)
    other.goto(FORM)
    expect(other.get_by_label("What happened")).to_have_value("")
