"""What each thing that can happen on the wire means, and what goes out on it."""

import json
import time
from base64 import b64encode
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.http import HttpRequest
from django.test import RequestFactory
from pytest_django import Settings

from portal.messaging.gateways import transport, twilio
from portal.messaging.gateways.answers import Answer, Outcome, ProviderError
from tests.portal.messaging.gateways import wire as wires
from tests.portal.messaging.gateways.wire import Wire, answer, cut, half, silence
from tests.support.simulator import SimulatorProcess, free_port

TAKEN = json.dumps({"sid": "SM" + "1" * 32, "status": "queued"})


@pytest.fixture
def wire(settings: Settings) -> Iterator[Wire]:
    with wires.running() as line:
        settings.TWILIO_API_BASE_URL = line.url
        settings.SMS_CALL_TIMEOUT = 0.5
        yield line


def send(**more: Any) -> Answer:
    text = {"reference": "ref-1", "to": "+447700900123", "body": "Hello £ ŵ \N{ROCKET}", "valid_for": 7_200}
    return twilio.send(**text | more)


def error(code: int, message: str = "no") -> str:
    return json.dumps({"code": code, "message": message, "status": 400})


# What goes out


def test_a_text_goes_out_as_twilio_wants_it(wire: Wire, settings: Settings) -> None:
    wire.acts = [answer(201, TAKEN)]
    assert send() == Answer(Outcome.ACCEPTED, sid="SM" + "1" * 32)
    assert wire.form() == {
        "To": "+447700900123",
        "From": settings.SMS_SENDER,
        "Body": "Hello £ ŵ \N{ROCKET}",
        "StatusCallback": f"{settings.PUBLIC_BASE_URL}/sms/status/ref-1/",
        "ValidityPeriod": "7200",
    }
    head = wire.requests[0].decode().split("\r\n\r\n")[0]
    assert head.startswith(f"POST /2010-04-01/Accounts/{settings.TWILIO_ACCOUNT_SID}/Messages.json HTTP/1.1")
    known = f"{settings.TWILIO_ACCOUNT_SID}:{settings.TWILIO_AUTH_TOKEN}"
    assert f"Authorization: Basic {b64encode(known.encode()).decode()}" in head
    assert wire.packets == [1], "head and body in one packet"


@pytest.mark.parametrize(("seconds", "asked"), [(0.2, "1"), (90.9, "90"), (36_000, "36000"), (200_000, "36000")])
def test_the_validity_is_what_is_left_within_what_twilio_takes(wire: Wire, seconds: float, asked: str) -> None:
    wire.acts = [answer(201, TAKEN)]
    send(valid_for=seconds)
    assert wire.form()["ValidityPeriod"] == asked


def test_connections_are_kept_alive(wire: Wire) -> None:
    wire.acts = [answer(201, TAKEN)] * 5
    for _ in range(5):
        send()
    assert wire.connections == 1


def test_a_connection_that_was_idle_or_dropped_is_not_trusted_with_a_text(
    wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer_and_hang_up(line: Any) -> None:
        answer(201, TAKEN)(line)
        line.close()

    wire.acts = [answer_and_hang_up, answer(201, TAKEN), answer(201, TAKEN)]
    assert send().outcome is Outcome.ACCEPTED
    time.sleep(0.05)
    assert send().outcome is Outcome.ACCEPTED
    monkeypatch.setattr(transport, "IDLE", -1.0)
    assert send().outcome is Outcome.ACCEPTED
    assert wire.connections == 3


# What it means


@pytest.mark.parametrize("status", [400, 403, 404, 422])
@pytest.mark.parametrize("code", [21211, 21408, 21610, 21612])
def test_a_refusal_of_this_text_is_definite(wire: Wire, status: int, code: int) -> None:
    wire.acts = [answer(status, error(code))]
    assert send() == Answer(Outcome.REFUSED, error_code=str(code))


@pytest.mark.parametrize(
    ("status", "body"), [(401, error(20003)), (404, error(20404)), (403, error(20005)), (401, "no")]
)
def test_a_refusal_of_our_account_is_not_the_texts_fault(wire: Wire, status: int, body: str) -> None:
    wire.acts = [answer(status, body)]
    assert send().outcome is Outcome.UNREACHABLE


@pytest.mark.parametrize(
    ("header", "seconds"), [("Retry-After: 7", 7.0), ("Retry-After: Wed, 21 Oct 2026", None), ("X: y", None)]
)
def test_too_many_requests_says_how_long_to_wait(wire: Wire, header: str, seconds: float | None) -> None:
    wire.acts = [answer(429, error(20429), header)]
    assert send() == Answer(Outcome.BUSY, error_code="20429", retry_after=seconds)


def test_no_connection_means_nothing_left(settings: Settings) -> None:
    settings.TWILIO_API_BASE_URL = f"http://127.0.0.1:{free_port()}"
    assert send().outcome is Outcome.UNREACHABLE
    settings.TWILIO_API_BASE_URL = f"https://127.0.0.1:{free_port()}"
    assert send().outcome is Outcome.UNREACHABLE


def test_a_host_that_does_not_exist_means_nothing_left(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise OSError("Name or service not known")

    monkeypatch.setattr("socket.create_connection", unknown)
    settings.TWILIO_API_BASE_URL = "http://no-such-host.invalid"
    assert send().outcome is Outcome.UNREACHABLE


def test_a_server_that_is_not_who_it_says_gets_no_text(wire: Wire, settings: Settings) -> None:
    """What answers here speaks no TLS; a wrong certificate ends at the same place, before the text."""
    settings.TWILIO_API_BASE_URL = wire.url.replace("http:", "https:")
    assert send().outcome is Outcome.UNREACHABLE


@pytest.mark.parametrize(
    "act",
    [
        cut,
        half,
        silence(1.0),
        answer(500, error(20500)),
        answer(503, "<html>"),
        answer(408, ""),
        answer(201, "not json"),
        answer(201, "{}"),
        answer(201, "[]"),
        answer(201, '{"sid": null}'),
        answer(302, "", "Location: http://127.0.0.1:9/"),
        lambda line: line.sendall(b"\x00\xff garbage\r\n\r\n"),
        lambda line: line.sendall(b"HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n\xff\xfe"),
    ],
)
def test_whatever_is_no_whole_answer_is_unknown_and_never_repeated(wire: Wire, act: Any) -> None:
    wire.acts = [act]
    assert send().outcome is Outcome.UNKNOWN
    assert len(wire.requests) == 1


def test_a_call_after_a_broken_one_has_a_line_of_its_own(wire: Wire) -> None:
    """An answer that comes late must never be taken for the answer to the next text."""

    def late(line: Any) -> None:
        silence(0.8)(line)
        answer(201, json.dumps({"sid": "SM" + "9" * 32}))(line)

    wire.acts = [late, answer(201, TAKEN)]
    assert send().outcome is Outcome.UNKNOWN
    assert send().sid == "SM" + "1" * 32


# Looking for a text


def test_a_provider_that_cannot_be_asked_is_not_a_provider_that_has_nothing(wire: Wire) -> None:
    since = datetime(2026, 11, 24, tzinfo=UTC)
    for act in (cut, half, answer(500, "{}"), answer(429, "{}"), answer(401, error(20003)), answer(200, "no json")):
        wire.acts = [act]
        with pytest.raises(ProviderError):
            twilio.find(to="+447700900123", body="Hello", since=since)
    wire.acts = [answer(404, error(20404))]
    with pytest.raises(ProviderError):
        twilio.fetch("SM" + "1" * 32)


class TestAgainstTheSimulator:
    """The same questions to a process that speaks the provider's protocol and keeps a ledger."""

    @pytest.fixture
    def phones(self, settings: Settings, tmp_path: Path) -> Iterator[SimulatorProcess]:
        known = {"sid": settings.TWILIO_ACCOUNT_SID, "token": settings.TWILIO_AUTH_TOKEN}
        with SimulatorProcess(**known, mischief={"callbacks": "none"}) as simulator:
            settings.TWILIO_API_BASE_URL = simulator.url
            settings.SMS_CALL_TIMEOUT = 1.0
            yield simulator

    def test_a_text_is_sent_found_and_fetched(self, phones: SimulatorProcess) -> None:
        begun = datetime.now(UTC) - timedelta(seconds=1)
        sids = [send(body=body).sid for body in ("Hello", "Hello", "Other")]
        found = twilio.find(to="+447700900123", body="Hello", since=begun)
        assert [held.sid for held in found] == [sids[1], sids[0]]
        assert twilio.find(to="+447700900123", body="Hello", since=begun + timedelta(hours=1)) == []
        assert twilio.find(to="+447700900124", body="Hello", since=begun) == []
        phones.settled()
        assert twilio.fetch(sids[2]).status == "delivered"

    def test_a_text_behind_many_others_is_found(self, phones: SimulatorProcess) -> None:
        begun = datetime.now(UTC) - timedelta(seconds=1)
        first = send(body="The one").sid
        for number in range(120):
            send(body=f"Another {number}")
        assert [held.sid for held in twilio.find(to="+447700900123", body="The one", since=begun)] == [first]

    def test_what_comes_from_a_phone_is_never_taken_for_ours(self, phones: SimulatorProcess) -> None:
        phones.inbound("+447700900123", "Hello")
        begun = datetime.now(UTC) - timedelta(minutes=1)
        assert twilio.find(to=phones.sender, body="Hello", since=begun) == []

    def test_numbers_that_always_fail(self, phones: SimulatorProcess) -> None:
        assert send(to="+447700900981") == Answer(Outcome.REFUSED, error_code="21211")
        assert send(to="+447700900987").outcome is Outcome.UNKNOWN
        assert send(to="+447700900988").outcome is Outcome.UNKNOWN
        assert [send(to="+447700900989").outcome for _ in range(3)] == [Outcome.BUSY, Outcome.BUSY, Outcome.ACCEPTED]

    def test_a_number_that_said_stop_is_blocked_there_too(self, phones: SimulatorProcess) -> None:
        phones.inbound("+447700900123", "STOP")
        assert send() == Answer(Outcome.REFUSED, error_code="21610")


# Signatures: the vectors of the provider's own library


VECTOR = {
    "CallSid": "CA1234567890ABCDE",
    "Digits": "1234",
    "From": "+14158675309",
    "To": "+18005551212",
    "Caller": "+14158675309",
}


def signed(signature: str, *, token: str = "12345", base: str = "https://mycompany.com", **form: Any) -> HttpRequest:
    return RequestFactory().post("/myapp.php?foo=1&bar=2", form or VECTOR, headers={"X-Twilio-Signature": signature})


@pytest.mark.parametrize(
    ("base", "signature"),
    [
        ("https://mycompany.com", "RSOYDt4T1cUTdK1PDd93/VVr8B8="),
        ("https://mycompany.com", "kvajT1Ptam85bY51eRf/AJRuM3w="),  # signed with :443
        ("https://mycompany.com:443", "RSOYDt4T1cUTdK1PDd93/VVr8B8="),
        ("http://mycompany.com:1234", "Zmvh+3yNM1Phv2jhDCwEM3q5ebU="),
        ("http://mycompany.com", "0ZXoZLH/DfblKGATFgpif+LLRf4="),  # signed with :80
    ],
)
def test_good_signatures(settings: Settings, base: str, signature: str) -> None:
    settings.TWILIO_AUTH_TOKEN, settings.PUBLIC_BASE_URL = "12345", base
    assert twilio.signature_is_good(signed(signature))


@pytest.mark.parametrize(
    "signature", ["", "RSOYDt4T1cUTdK1PDd93/VVr8B8", "rSOYDt4T1cUTdK1PDd93/VVr8B8=", "=", "ŵ", "x" * 10_000]
)
def test_bad_signatures(settings: Settings, signature: str) -> None:
    settings.TWILIO_AUTH_TOKEN, settings.PUBLIC_BASE_URL = "12345", "https://mycompany.com"
    assert not twilio.signature_is_good(signed(signature))


def test_a_signature_is_for_its_form_address_and_token_only(settings: Settings) -> None:
    good = "RSOYDt4T1cUTdK1PDd93/VVr8B8="
    settings.TWILIO_AUTH_TOKEN, settings.PUBLIC_BASE_URL = "12345", "https://mycompany.com"
    assert not twilio.signature_is_good(signed(good, **VECTOR | {"Digits": "12345"}))
    assert not twilio.signature_is_good(signed(good, **VECTOR | {"More": "1"}))
    settings.PUBLIC_BASE_URL = "https://mycompany.co"
    assert not twilio.signature_is_good(signed(good))
    settings.PUBLIC_BASE_URL, settings.TWILIO_AUTH_TOKEN = "https://mycompany.com", "54321"
    assert not twilio.signature_is_good(signed(good))


def test_repeated_fields_are_signed_once_each(settings: Settings) -> None:
    settings.TWILIO_AUTH_TOKEN, settings.PUBLIC_BASE_URL = "12345", "https://mycompany.com"
    request = signed("IK+Dwps556ElfBT0I3Rgjkr1wJU=", Sid="CA123", SidAccount="AC123", Digits=["5678", "1234", "1234"])
    assert twilio.signature_is_good(request)
