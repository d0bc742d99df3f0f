"""The main walk: a text arrives, the answer is 3, the team sees why, rings, and settles it."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.functional.steps import Portal

JOAN = "07700 900101"
WORKER = "priya@alongside.example"
Shot = Callable[[Page, str], None]


def test_joan_answers_3_and_her_team_rings_her(portal: Portal, shot: Shot) -> None:
    # Given: Joan's check-in falls due in the first minute, and its text arrives on her phone
    text = portal.waits_for_text(JOAN, "Reply 1 if you are OK", seconds=120)
    phone = portal.visitor()
    phone.goto(f"{portal.city.phones_url}/?phone={JOAN}")
    expect(phone.locator("[data-talk]")).to_contain_text("Joan")
    shot(phone, "phone-with-a-text")

    # When: she presses 3
    phone.get_by_role("button", name="3", exact=True).click()

    # Then: she is answered at once, and told where help is if it cannot wait
    sids = [each["sid"] for each in portal.texts_to(JOAN)]
    portal.waits_for_text(JOAN, "999", after=sids.index(text["sid"]) + 1)

    # And: her team finds her on its list, on a phone in a doorway, with the reason
    worker = portal.signed_in(WORKER, at="phone")
    portal.opens(worker, "/team/")
    row = worker.locator(".team-row", has_text="Joan Whitty")
    expect(row).to_contain_text(re.compile("3"))
    expect(row).to_contain_text("Nobody has this yet")
    portal.looks_right(worker)
    shot(worker, "team-today")

    # When: the worker takes it
    row.get_by_role("button", name="I will take this").click()
    expect(worker.locator(".team-row", has_text="Joan Whitty")).to_contain_text("You have this")

    # And: opens Joan's page, where the reason, the number to ring and the whole story stand
    worker.get_by_role("link", name="Joan", exact=False).first.click()
    expect(worker.get_by_role("heading", level=1)).to_contain_text("Joan")
    expect(worker.get_by_role("link", name=re.compile("Ring")).first).to_be_visible()
    portal.looks_right(worker)
    shot(worker, "team-person")

    # And: records the call, which settles the flag
    worker.get_by_role("link", name="Record a contact").first.click()
    portal.looks_right(worker)
    worker.get_by_label("By telephone").check()
    worker.get_by_label("needs some support").check()
    worker.get_by_label(re.compile("note|happened", re.I)).fill("Rang. Boiler is off; neighbour is lending a heater.")
    for box in worker.locator("input[type=checkbox]").all():
        box.check()
    shot(worker, "team-contact")
    worker.get_by_role("button", name="Save").click()

    # Then: Joan is off the list, and her page keeps the story
    portal.opens(worker, "/team/")
    expect(worker.locator(".team-row", has_text="Joan Whitty")).to_have_count(0)
