"""JSON for scripts."""

import pytest

from tests.portal.simulator.plain_http import call
from tests.support.simulator import SENDER, SimulatorProcess

JOAN = "+447700900123"


def send(simulator: SimulatorProcess, *bodies: str, to: str = JOAN, callback: str | None = None) -> list[str]:
    client = simulator.twilio()
    more = {"status_callback": callback} if callback else {}
    sids = [str(client.messages.create(to=to, from_=SENDER, body=body, **more).sid) for body in bodies]
    client.http_client.session.close()
    return sids


@pytest.mark.parametrize("number", ["07700900123", "07700 900 123", "+447700900123", " 447700900123", "447700900123"])
def test_texts_to_a_number_in_any_form(simulator: SimulatorProcess, number: str) -> None:
    send(simulator, "first", "second")
    send(simulator, "other", to="+447700900124")
    assert [text["body"] for text in simulator.messages(to=number)] == ["first", "second"]


def test_a_plus_that_was_not_encoded_is_understood(simulator: SimulatorProcess) -> None:
    send(simulator, "first")
    assert [text["body"] for text in call(simulator, "GET", f"/messages.json?to={JOAN}").json["messages"]] == ["first"]


def test_all_facts_of_a_text(simulator: SimulatorProcess) -> None:
    callback = "http://127.0.0.1:9/sms/status/1/"
    simulator.mischief(callbacks="none")
    (sid,) = send(simulator, "Hello", callback=callback)
    simulator.settled()
    (text,) = simulator.messages(to=JOAN)
    assert (text["sid"], text["to"], text["from"], text["body"]) == (sid, JOAN, SENDER, "Hello")
    assert (text["status"], text["error_code"], text["direction"]) == ("delivered", None, "outbound-api")
    assert text["status_callback"] == callback
    assert [step["status"] for step in text["history"]] == ["queued", "sent", "delivered"]
    assert text["created"] == text["history"][0]["at"] < text["history"][2]["at"]


def test_everything_in_bounded_pieces(simulator: SimulatorProcess) -> None:
    send(simulator, "1", "2", "3", "4")
    simulator.inbound(JOAN, "answer")
    assert [text["body"] for text in simulator.messages()] == ["1", "2", "3", "4", "answer"]
    assert [text["body"] for text in simulator.messages(limit=2)] == ["4", "answer"]
    assert [text["body"] for text in simulator.messages(from_="07700900123")] == ["answer"]
    first = simulator.messages(since=0, limit=2)
    assert [text["body"] for text in first] == ["1", "2"]
    assert [text["body"] for text in simulator.messages(since=first[-1]["seq"], limit=2)] == ["3", "4"]
    assert [text["body"] for text in simulator.messages(since=first[-1]["created"])] == ["3", "4", "answer"]


def test_the_ledger_is_a_witness_of_duplicates(simulator: SimulatorProcess) -> None:
    simulator.mischief(callbacks="none")
    once = send(simulator, "a", callback="http://127.0.0.1:9/sms/status/once/")
    twice = send(simulator, "b", "b", callback="http://127.0.0.1:9/sms/status/twice/")
    ledger = simulator.settled()
    assert (ledger["accepted"], ledger["references"]) == (3, 2)
    assert ledger["duplicates"] == {"http://127.0.0.1:9/sms/status/twice/": twice}
    assert ledger["statuses"] == {"delivered": 3}
    assert once


def test_switches_are_read_and_changed(simulator: SimulatorProcess) -> None:
    assert simulator.mischief(timeout_rate=0.2)["timeout_rate"] == 0.2
    assert simulator.mischief(latency_ms=5)["timeout_rate"] == 0.2
    with pytest.raises(ValueError, match=r"400: .*between 0 and 1"):
        simulator.mischief(timeout_rate=2)
    assert call(simulator, "GET", "/mischief").json["timeout_rate"] == 0.2


def test_inbound_takes_a_form_as_well(simulator: SimulatorProcess) -> None:
    answer = call(simulator, "POST", "/inbound", form={"From": "07700900123", "Body": "1"})
    assert (answer.status, answer.json["portal_status"]) == (200, 200)


@pytest.mark.parametrize(
    "body",
    [b"{", b"[]", b'{"Body": "1"}', b'{"From": "+447700900123", "Body": "\\ud800"}', b'{"From": "1", "Times": 0}'],
)
def test_what_cannot_be_a_text_is_refused_in_words(simulator: SimulatorProcess, body: bytes) -> None:
    answer = call(simulator, "POST", "/inbound", body=body, headers={"Content-Type": "application/json"})
    assert answer.status == 400
    assert answer.json["error"]


def test_reset_forgets_texts_and_blocks(simulator: SimulatorProcess) -> None:
    send(simulator, "Hello")
    simulator.inbound(JOAN, "STOP")
    simulator.reset()
    ledger = simulator.ledger()
    assert (ledger["accepted"], ledger["inbound"], ledger["blocked"]) == (0, 0, [])
    assert send(simulator, "Hello again")
