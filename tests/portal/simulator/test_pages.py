"""The pages for people, as a browser without JavaScript sees them."""

import re
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.portal.simulator.listener import Listener
from tests.portal.simulator.plain_http import call
from tests.support.simulator import SENDER, SimulatorProcess

JOAN = "+447700900123"


def send(simulator: SimulatorProcess, body: str, *, to: str = JOAN) -> None:
    client = simulator.twilio()
    client.messages.create(to=to, from_=SENDER, body=body)
    client.http_client.session.close()
    simulator.settled()


def page(simulator: SimulatorProcess, path: str) -> str:
    answer = call(simulator, "GET", path)
    assert answer.status == 200
    return answer.text


def test_every_page_says_that_nothing_is_real(simulator: SimulatorProcess) -> None:
    for path in ("/", "/mischief/", "/mail/"):
        text = page(simulator, path)
        assert "This is a pretend phone network for trying the portal.</strong> No real texts are sent." in text


def test_nothing_is_fetched_from_elsewhere(simulator: SimulatorProcess) -> None:
    answer = call(simulator, "GET", "/")
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    for source in re.findall(r'(?:src|href)="([^"]+\.(?:css|js|svg))"', answer.text):
        asset = call(simulator, "GET", source)
        assert asset.status == 200
        assert set(re.findall(r"//\w[^\s\"')]*", asset.text)) <= {"//www.w3.org/2000/svg"}


def test_a_conversation_is_shown_with_what_became_of_each_text(simulator: SimulatorProcess) -> None:
    send(simulator, "Are you all right?")
    simulator.inbound(JOAN, "3")
    text = page(simulator, "/?phone=07700900123")
    assert "07700 900 123" in text
    assert text.index("Are you all right?") < text.index(">3</p>")
    assert "Delivered" in text
    assert "The portal has it" in text


def test_texts_are_escaped(simulator: SimulatorProcess) -> None:
    simulator.inbound(JOAN, '<script>alert(1)</script><a href="javascript:x">')
    text = page(simulator, "/")
    assert "<script>alert" not in text
    assert "&lt;script&gt;alert(1)" in text
    assert 'href="javascript' not in text


def test_recent_phones_fill_the_board_and_any_number_can_be_opened(simulator: SimulatorProcess) -> None:
    send(simulator, "Hello Omar", to="+447700900124")
    assert 'data-phone="+447700900124"' in page(simulator, "/")
    asked = page(simulator, "/?phone=07700+900+555&phone=")
    assert re.findall(r'data-phone="([^"]+)"', asked) == ["+447700900555"]
    assert "No texts on this phone yet" in asked


def test_what_is_no_number_is_said_kindly(simulator: SimulatorProcess) -> None:
    text = page(simulator, "/?phone=%3Cb%3E")
    assert "That is not a telephone number. Try one like 07700 900 123." in text
    assert "<b>" not in text


def test_typing_an_answer(simulator: SimulatorProcess, portal: Listener) -> None:
    answer = call(simulator, "POST", "/answer", form={"From": JOAN, "Body": "I feel low", "shown": "+447700900124"})
    assert answer.status == 302
    assert answer.headers["Location"] == "/?phone=%2B447700900124&phone=%2B447700900123#phone-447700900123"
    assert portal.posts[0].params["Body"] == "I feel low"


def test_quick_buttons_and_the_script_on_the_page(simulator: SimulatorProcess, portal: Listener) -> None:
    form = {"From": JOAN, "Body": "half typed", "quick": "3"}
    answer = call(simulator, "POST", "/answer", form=form, headers={"Accept": "application/json"})
    assert answer.json == {"words": "Sent from 07700 900 123. The portal has it."}
    assert portal.posts[0].params["Body"] == "3"


def test_an_empty_answer_is_not_sent(simulator: SimulatorProcess, portal: Listener) -> None:
    answer = call(
        simulator, "POST", "/answer", form={"From": JOAN, "Body": "  "}, headers={"Accept": "application/json"}
    )
    assert (answer.status, answer.json) == (400, {"words": "Type an answer first."})
    assert portal.posts == []


@pytest.mark.parametrize("path", ["/answer", "/inbound", "/mischief", "/mischief/", "/mischief/forget/", "/reset"])
@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Host": "evil.example"},
    ],
)
def test_no_other_site_can_post_here(
    simulator: SimulatorProcess, portal: Listener, path: str, headers: dict[str, str]
) -> None:
    simulator.inbound(JOAN, "kept")
    before = simulator.mischief()
    form = {"From": JOAN, "Body": "forged", "timeout_rate": "1"}
    assert call(simulator, "POST", path, form=form, headers=headers).status in (400, 403)
    assert [text["body"] for text in simulator.messages()] == ["kept"]
    assert simulator.mischief() == before


def test_our_own_pages_can(simulator: SimulatorProcess) -> None:
    headers = {"Origin": simulator.url, "Sec-Fetch-Site": "same-origin"}
    assert call(simulator, "POST", "/answer", form={"From": JOAN, "Body": "1"}, headers=headers).status == 302


def test_a_get_changes_nothing(simulator: SimulatorProcess) -> None:
    for path in ("/answer", "/inbound", "/reset", "/mischief/forget/"):
        assert call(simulator, "GET", path).status == 405


def test_the_script_asks_only_for_news(simulator: SimulatorProcess) -> None:
    send(simulator, "One")
    news = call(simulator, "GET", "/phones.json?phone=%2B447700900123").json
    assert [piece["number"] for piece in news["phones"]] == [JOAN]
    assert "<form" not in news["phones"][0]["talk"]
    path = f"/phones.json?phone=%2B447700900123&version={news['version']}"
    assert call(simulator, "GET", path).status == 204
    send(simulator, "Two")
    assert "Two" in call(simulator, "GET", path).json["phones"][0]["talk"]


def test_watching_reloads_by_itself_and_has_no_boxes(simulator: SimulatorProcess) -> None:
    send(simulator, "One")
    still, watching = page(simulator, "/"), page(simulator, "/?watch=1")
    assert 'http-equiv="refresh"' not in still
    assert "<textarea" in still
    assert 'http-equiv="refresh"' in watching
    assert "<textarea" not in watching


def test_the_mischief_form_speaks_of_per_cent(simulator: SimulatorProcess) -> None:
    form = {"timeout_rate": "20", "callbacks": "shuffled", "latency_ms": ""}
    assert call(simulator, "POST", "/mischief/", form=form).status == 302
    switches = simulator.mischief()
    assert (switches["timeout_rate"], switches["callbacks"]) == (0.2, "shuffled")
    text = page(simulator, "/mischief/?saved")
    assert 'name="timeout_rate" value="20"' in text
    assert "07700 900 981" in text
    assert call(simulator, "POST", "/mischief/", form={"normal": "1", "timeout_rate": "20"}).status == 302
    assert simulator.mischief()["timeout_rate"] == 0


def test_a_switch_that_does_not_fit_keeps_what_was_typed(simulator: SimulatorProcess) -> None:
    answer = call(simulator, "POST", "/mischief/", form={"timeout_rate": "often", "seed": "7"})
    assert answer.status == 400
    assert "is not a number" in answer.text
    assert 'value="often"' in answer.text
    assert simulator.mischief()["seed"] == 0


def test_emails_are_listed_as_plain_text_with_links(tmp_path: Path) -> None:
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = "A flag <for> you", "no-reply@example.com", "team@example.com"
    message["Date"] = "Tue, 24 Nov 2026 09:00:00 +0000"
    message.set_content("Someone needs you: https://portal.example/flags/1?a=1&b=2.\n<b>bold</b>\n")
    (tmp_path / "20261124-090000-1.log").write_bytes(message.as_bytes() + b"\n" + b"-" * 79 + b"\n")
    with SimulatorProcess(mail_dir=tmp_path) as process:
        text = page(process, "/mail/")
    assert "A flag &lt;for&gt; you" in text
    assert '<a href="https://portal.example/flags/1?a=1&amp;b=2" rel="noopener">' in text
    assert "&lt;b&gt;bold&lt;/b&gt;" in text
