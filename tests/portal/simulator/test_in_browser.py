"""The page of phones in a real browser: news comes by itself, and what is being typed stays."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.portal.simulator.listener import Listener
from tests.support.simulator import SENDER, SimulatorProcess

pytestmark = pytest.mark.browser

JOAN, OMAR = "+447700900123", "+447700900124"
SIZES = [(320, 900), (1280, 900)]


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


def send(simulator: SimulatorProcess, body: str, *, to: str = JOAN) -> None:
    client = simulator.twilio()
    client.messages.create(to=to, from_=SENDER, body=body)
    client.http_client.session.close()


def test_a_new_text_comes_by_itself_and_half_an_answer_stays(simulator: SimulatorProcess, page: Page) -> None:
    send(simulator, "How are you?")
    page.goto(f"{simulator.url}/?phone=07700900123")
    box = page.get_by_label("Answer from 07700 900 123")
    box.fill("I am")
    box.focus()
    send(simulator, "Are you there?")
    expect(page.locator(".bubble", has_text="Are you there?")).to_be_visible()
    expect(page.locator("[data-said]")).to_have_text("New text on 07700 900 123: Are you there?")
    expect(box).to_have_value("I am")
    expect(box).to_be_focused()


def test_answering_on_the_page(simulator: SimulatorProcess, portal: Listener, page: Page) -> None:
    page.goto(f"{simulator.url}/?phone=07700900123")
    box = page.get_by_label("Answer from 07700 900 123")
    box.fill("half")
    page.get_by_role("button", name="3", exact=True).click()
    expect(page.get_by_text("Sent from 07700 900 123. The portal has it.")).to_be_visible()
    expect(box).to_have_value("half")
    page.get_by_role("button", name="Send").click()
    expect(page.locator(".bubble--answer", has_text="half")).to_be_visible()
    expect(box).to_have_value("")
    assert [post.params["Body"] for post in portal.posts] == ["3", "half"]


def test_a_first_text_appears_on_an_empty_board(simulator: SimulatorProcess, page: Page) -> None:
    page.goto(simulator.url)
    expect(page.get_by_text("No texts yet.")).to_be_visible()
    send(simulator, "Hello Omar", to=OMAR)
    expect(page.get_by_role("heading", name="07700 900 124")).to_be_visible()
    expect(page.get_by_text("No texts yet.")).to_be_hidden()


def test_phones_are_opened_and_closed_without_losing_an_answer(simulator: SimulatorProcess, page: Page) -> None:
    send(simulator, "Hello Omar", to=OMAR)
    page.goto(f"{simulator.url}/?phone=07700900123")
    page.get_by_label("Answer from 07700 900 123").fill("I am")
    page.locator("[data-recent]").get_by_role("link", name="07700 900 124").click()
    expect(page.get_by_label("Answer from 07700 900 124")).to_be_focused()
    page.get_by_label("Open a phone by its number").fill("07700 900555")
    page.get_by_role("button", name="Open").click()
    expect(page.get_by_role("heading", name="07700 900 555")).to_be_visible()
    page.get_by_role("link", name="Close 07700 900 124").click()
    expect(page.get_by_role("heading", name="07700 900 124")).to_be_hidden()
    expect(page.get_by_label("Answer from 07700 900 123")).to_have_value("I am")
    expect(page).to_have_url(f"{simulator.url}/?phone=%2B447700900555&phone=%2B447700900123")


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("path", ["/", "/?watch=1", "/mischief/?saved", "/mail/"])
def test_axe_finds_nothing_and_nothing_is_cut_off(
    simulator: SimulatorProcess, page: Page, path: str, width: int, height: int
) -> None:
    for last in range(120, 126):
        send(simulator, f"How are you? https://portal.example/{'a' * 60}", to=f"+447700900{last}")
    simulator.inbound(JOAN, "STOP")
    page.set_viewport_size({"width": width, "height": height})
    page.goto(simulator.url + path)
    assert Axe().run(page).response["violations"] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
