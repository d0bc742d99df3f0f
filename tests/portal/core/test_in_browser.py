"""The components in a real browser, under a strict content security policy: every kind of field, right and wrong."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from django import forms
from django.contrib.auth.models import AnonymousUser
from django.template import engines
from django.test import RequestFactory
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from portal.core import branding
from portal.core.models import Brand
from tests.factories import NOON
from tests.portal.core.test_form_components import Everything
from tests.support.axe import violations

pytestmark = pytest.mark.browser

BUILD = Path(__file__).resolve().parents[3] / "portal" / "static" / "build"
TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
POLICY = "default-src 'self'; script-src 'self' 'nonce-n0nce'; img-src 'self' data:; object-src 'none'"
SIZES = [(320, 720), (1280, 900)]
GALLERY = """{% extends "base.jinja" %}
{% from "components/forms.jinja" import error_summary, form_fields, submit %}
{% from "components/pieces.jinja" import back, door, empty_state, facts, phone_link, post_button, tag, timeline %}
{% block title %}Gallery{% endblock %}
{% block beforeContent %}{{ back("/team/") }}{% endblock %}
{% block content %}
  {{ error_summary(form) }}
  <h1>Gallery</h1>
  <form method="post" novalidate>{{ form_fields(form) }}{{ submit("Save") }}</form>
  <h2>Pieces</h2>
  {% for level in ["danger", "soon", "calm", "good", "quiet"] %}{{ tag(level, level) }} {% endfor %}
  {{ facts([("Mobile", phone_link("+447700900123")), ("Practice", "Made-up <Surgery>")]) }}
  <ul class="portal-doors"><li>{{ door("A door", "/x/", "Where it leads", level=3) }}</li></ul>
  {% call empty_state("Nobody needs you now", level=3) %}<p>Have a cup of tea.</p>{% endcall %}
  {{ timeline([
    {"when": when | moment, "who": "Priya", "text": "Rang <Joan>"}, {"when": "then", "text": "A text", "quiet": true}
  ]) }}
  <table class="portal-table">
    <caption>People</caption>
    <thead><tr><th scope="col">Who</th><th scope="col">Since</th></tr></thead>
    <tbody><tr><th scope="row">Joan</th><td data-label="Since">Tuesday</td></tr></tbody>
  </table>
  {{ post_button("/claim/", "I will ring Joan", "", fields={"flag": 7}) }}
{% endblock %}"""

Opener = Callable[..., Page]


def gallery(rf: RequestFactory, form: forms.Form, brand: Brand) -> str:
    request: Any = rf.get("/gallery/")
    request.user, request.csp_nonce, request._brand, request._messages = AnonymousUser(), "n0nce", brand, []
    context = {"request": request, "form": form, "when": NOON - timedelta(hours=2), "now": NOON}
    return str(engines["jinja2"].from_string(GALLERY).template.render(context))


@pytest.fixture
def contexts() -> Iterator[list[BrowserContext]]:
    opened: list[BrowserContext] = []
    yield opened
    for context in opened:
        context.close()


@pytest.fixture
def trouble() -> list[str]:
    """What the browser complains about."""
    return []


@pytest.fixture
def opened(browser: Browser, rf: RequestFactory, contexts: list[BrowserContext], trouble: list[str]) -> Opener:
    def serve(route: Route, brand: Brand, form: forms.Form) -> None:
        path = urlsplit(route.request.url).path
        file = BUILD / path.removeprefix("/static/build/")
        if path == "/gallery/":
            headers = {"Content-Security-Policy": POLICY}
            route.fulfill(body=gallery(rf, form, brand), content_type="text/html", headers=headers)
        elif path == "/brand.css":
            route.fulfill(body=branding.stylesheet(brand), content_type="text/css")
        elif file.is_file():
            route.fulfill(body=file.read_bytes(), content_type=TYPES[file.suffix])
        else:
            trouble.append(f"asked for {route.request.url}")
            route.abort()

    def open_gallery(
        form: forms.Form, *, size: tuple[int, int] = SIZES[1], brand: Brand | None = None, javascript: bool = True
    ) -> Page:
        viewport: Any = {"width": size[0], "height": size[1]}
        context = browser.new_context(viewport=viewport, java_script_enabled=javascript)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: trouble.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: trouble.append(str(error)))
        page.route("**/*", lambda route: serve(route, brand or Brand(), form))
        page.goto("http://portal.example/gallery/")
        return page

    return open_gallery


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("data", [None, {"until-day": "40"}])
def test_axe_finds_nothing_and_nothing_sticks_out(
    opened: Opener, trouble: list[str], size: tuple[int, int], data: Any
) -> None:
    page = opened(Everything(data), size=size)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]
    assert trouble == []


def test_the_keyboard_goes_past_the_header_and_to_what_is_wrong(opened: Opener) -> None:
    page = opened(Everything())
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to main content")).to_be_focused()
    page = opened(Everything({}))
    expect(page.locator(".nhsuk-error-summary")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Your name")).to_be_focused()


def test_a_password_can_be_looked_at(opened: Opener) -> None:
    page = opened(Everything())
    box = page.get_by_label("Secret", exact=True)
    page.get_by_role("button", name="Show password").click()
    expect(box).to_have_attribute("type", "text")


def test_without_scripts_everything_is_there(opened: Opener) -> None:
    page = opened(Everything(), size=SIZES[0], javascript=False)
    for label in ("Your name", "Secret", "Fine", "Monday", "Team", "I agree", "Day"):
        expect(page.get_by_label(label, exact=True)).to_be_visible()
    for link in ("Home", "Help now", "Sign in"):
        expect(page.get_by_role("navigation").get_by_role("link", name=link)).to_be_visible()


def test_targets_are_large_enough_for_a_thumb(opened: Opener) -> None:
    """44 px for what is pressed alone; links inside sentences are as high as their line."""
    page = opened(Everything(), size=SIZES[0])
    small = page.evaluate(
        """[...document.querySelectorAll("button, input:not([type=hidden]), select, nav a, .portal-danger a")]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44 - 0.5)
        .map((one) => `${one.tagName} ${one.className} ${one.getBoundingClientRect().height}`)"""
    )
    assert small == []


def test_the_page_wears_the_brands_colours(opened: Opener) -> None:
    page = opened(Everything(), brand=Brand(accent="#4a1d6b", accent_dark="#2a0f3d"))
    wearing = "(found) => getComputedStyle(found).backgroundColor"
    assert page.locator(".nhsuk-header").evaluate(wearing) == "rgb(74, 29, 107)"
    assert page.get_by_role("button", name="Save").evaluate(wearing) == "rgb(74, 29, 107)"
    assert page.locator(".portal-danger").evaluate(wearing) == "rgb(42, 15, 61)"
    worn = "(all) => all.map(getComputedStyle).map((style) => style.color + style.backgroundColor).join()"
    assert "rgb(11, 92, 94)" not in page.locator("*").evaluate_all(worn)


def test_a_table_becomes_a_list_on_a_phone(opened: Opener) -> None:
    shown = "(found) => [getComputedStyle(found).display, getComputedStyle(found, '::before').content]"
    desk, phone = (opened(Everything(), size=size).locator("td").evaluate(shown) for size in reversed(SIZES))
    assert desk == ["table-cell", "none"]
    assert phone[0] == "block"
    assert "Since" in phone[1]


def test_on_paper_danger_stays_and_the_menu_goes(opened: Opener) -> None:
    page = opened(Everything())
    page.emulate_media(media="print")
    expect(page.get_by_text("Call 999")).to_be_visible()
    expect(page.get_by_text("Printed from testserver/gallery/ on Tuesday 24 November.")).to_be_visible()
    expect(page.locator(".nhsuk-header__navigation")).to_be_hidden()
    expect(page.get_by_role("button", name="Save")).to_be_hidden()
    colours = "(found) => getComputedStyle(found).color"
    assert page.get_by_role("link", name="A door").evaluate(colours) == "rgb(0, 0, 0)"
