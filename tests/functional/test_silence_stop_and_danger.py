"""The siblings of the main walk: somebody who does not answer, somebody who says STOP, somebody in danger."""

import re

from playwright.sync_api import expect

from tests.functional.steps import Portal, until
from tests.functional.test_somebody_asks_for_help import WORKER, Shot

RAY, SAMINA, BERNIE = "07700 900102", "07700 900103", "07700 900104"


def test_words_of_danger_get_the_safety_wording_and_go_to_the_top(portal: Portal, shot: Shot) -> None:
    # Given: Ray has been asked how he is
    portal.waits_for_text(RAY, "Reply 1 if you are OK", seconds=120)
    seen = len(portal.texts_to(RAY))

    # When: he writes that he cannot get up
    phone = portal.visitor(at="phone")
    phone.goto(f"{portal.city.phones_url}/?phone={RAY}")
    phone.get_by_label(re.compile("Answer")).fill("ive gone over in the kitchen an i cant get up")
    phone.get_by_role("button", name="Send").click()

    # Then: the safety wording comes at once
    safety = portal.waits_for_text(RAY, "999", after=seen)
    assert "111" in safety["body"]
    assert "116 123" in safety["body"]

    # And: he is first on his team's list, marked by words and not by colour alone
    worker = portal.signed_in(WORKER)
    portal.opens(worker, "/team/")
    first = worker.locator(".team-row").first
    expect(first).to_contain_text("Ray")
    expect(first).to_contain_text(re.compile("now", re.I))
    portal.looks_right(worker)
    shot(worker, "team-danger-first")

    # And: the team's e-mail says that somebody needs them, and nothing about whom
    mail = portal.visitor()

    def told() -> bool:
        mail.goto(f"{portal.city.phones_url}/mail/")
        return "needs" in mail.locator("main").inner_text()

    until(told, "the team's e-mail")
    for personal in ("Ray", "Tully", "900102", "kitchen"):
        assert personal not in mail.locator("main").inner_text()
    shot(mail, "mail-without-personal-detail")


def test_stop_is_honoured_and_shown(portal: Portal, shot: Shot) -> None:
    # Given: Samina has been asked how she is
    portal.waits_for_text(SAMINA, "Reply 1 if you are OK", seconds=120)

    # When: she asks us to stop, in her own words
    phone = portal.visitor()
    phone.goto(f"{portal.city.phones_url}/?phone={SAMINA}")
    phone.get_by_label(re.compile("Answer")).fill("please stop texting me love")
    phone.get_by_role("button", name="Send").click()

    # Then: that is confirmed, once
    portal.waits_for_text(SAMINA, "START", seconds=60)
    shot(phone, "phone-stopped")

    # And: her worker sees it on her page, and cannot send her a check-in
    worker = portal.signed_in(WORKER)
    portal.opens(worker, "/team/")
    worker.get_by_label(re.compile("find|name", re.I)).fill("Samina")
    worker.get_by_role("button", name="Find").click()
    worker.get_by_role("link", name=re.compile("Samina")).first.click()
    expect(worker.get_by_role("main")).to_contain_text(re.compile("asked us to stop|stopped", re.I))
    count = len([text for text in portal.texts_to(SAMINA) if text["direction"] != "inbound"])
    press = worker.get_by_role("button", name=re.compile("Check in", re.I))
    if press.count():
        press.first.click()
    assert len([text for text in portal.texts_to(SAMINA) if text["direction"] != "inbound"]) == count


def test_whoever_stays_silent_is_asked_again_and_then_reaches_a_person(portal: Portal, shot: Shot) -> None:
    # Given: a worker checks in with Bernie now, and the text is delivered
    portal.may_be_texted_at_any_hour("Bernie")
    worker = portal.signed_in(WORKER)
    portal.opens(worker, "/team/")
    worker.get_by_label(re.compile("find|name", re.I)).fill("Bernie")
    worker.get_by_role("button", name="Find").click()
    worker.get_by_role("link", name=re.compile("Bernie")).first.click()
    seen = len(portal.texts_to(BERNIE))
    worker.get_by_role("button", name=re.compile("Check in", re.I)).first.click()
    text = portal.waits_for_text(BERNIE, "Bernie", after=seen, seconds=90)
    portal.waits_for_delivery(BERNIE, text["sid"])

    # When: a day passes without a word
    until(
        lambda: (
            "delivered"
            in portal.in_django(
                "from selfcare.checkins.models import CheckIn;"
                "print(CheckIn.objects.filter(person__called='Bernie', closed_at=None).latest('pk').question.state)"
            )
        ),
        "the portal to know of the delivery",
    )
    portal.a_day_passes("Bernie")

    # Then: she is on her team's list as not heard from, with the day since when
    def listed() -> bool:
        portal.opens(worker, "/team/")
        return worker.locator(".team-row", has_text="Bernadette Coyle").count() == 1

    until(listed, "Bernie on the team's list")
    row = worker.locator(".team-row", has_text="Bernadette Coyle")
    expect(row).to_contain_text(re.compile("not heard|no answer|did not answer", re.I))
    shot(worker, "team-silence")
