"""Every page that a link leads to, for each role: axe finds nothing, nothing sticks out, at both widths."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.functional.steps import SIZES, Portal
from tests.functional.test_somebody_asks_for_help import Shot

ROLES = {
    "visitor": "",
    "resident": "joan@alongside.example",
    "carer": "mo@alongside.example",
    "worker": "priya@alongside.example",
    "lead": "moira@alongside.example",
}
STARTS = {
    "visitor": ["/", "/accounts/login/", "/accounts/signup/", "/accounts/password/reset/", "/nothing-here/"],
    "resident": ["/you/", "/check-ins/", "/accounts/email/", "/accounts/password/change/", "/accounts/2fa/"],
    "carer": ["/you/people/"],
    "worker": ["/team/"],
    "lead": ["/team/"],
}
ELSEWHERE = re.compile(r"^/(cms|static|media|documents)/|/logout/|\.css$")
REFUSED = {"/nothing-here/", "/team/"}  # a page that is not there; a door that is others'
MOST = 60


@pytest.mark.parametrize("role", ROLES)
def test_every_page_of_a_role_is_accessible_at_both_widths(role: str, portal: Portal, shot: Shot) -> None:
    page = portal.signed_in(ROLES[role]) if ROLES[role] else portal.visitor()
    waiting = [urlsplit(page.url).path if ROLES[role] else "/", *STARTS[role]]
    seen: dict[str, str] = {}
    while waiting and len(seen) < MOST:
        path = waiting.pop(0)
        kind = re.sub(r"\d+", "#", path)
        if kind in seen or ELSEWHERE.search(path):
            continue
        response = page.goto(f"{portal.city.url}{path}")
        assert response is not None
        seen[kind] = path
        assert response.status in (200, 403, 404), f"{path} answers {response.status}"
        if response.status != 200:
            assert path in REFUSED, f"{path} answers {response.status}"
            portal.trouble.clear()  # the browser itself notes the refusal that was asked for
        check_both_widths(portal, page, path, shot, f"{role}-{kind.strip('/').replace('/', '-') or 'home'}")
        waiting += links(page)
    assert len(seen) > 3


def check_both_widths(portal: Portal, page: Page, path: str, shot: Shot, name: str) -> None:
    expect(page.locator("h1")).to_have_count(1)
    assert page.title()
    for size in SIZES.values():
        page.set_viewport_size(size)
        try:
            portal.looks_right(page)
        except AssertionError as error:
            raise AssertionError(f"{path} at {size['width']}: {error}") from None
        shot(page, f"every-{name}")


def links(page: Page) -> list[str]:
    """Paths of this site that the page links to."""
    addresses: list[str] = page.eval_on_selector_all("a[href]", "links => links.map(a => a.href)")
    here = urlsplit(page.url).netloc
    return [urlsplit(a).path for a in addresses if urlsplit(a).netloc == here]


def test_the_main_pages_work_without_scripts_and_by_keyboard(portal: Portal) -> None:
    page = portal.signed_in(ROLES["worker"], javascript=False)
    portal.opens(page, "/team/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Who needs somebody")
    portal.opens(page, "/")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_contain_text("Skip to")
