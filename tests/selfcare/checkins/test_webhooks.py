"""The door for texts: signed or refused, stored once, never dependent on the broker."""

from collections.abc import Iterator

import pytest
from django.conf import settings
from django.test import Client
from twilio.request_validator import RequestValidator

from portal.messaging.models import InboundMessage, OptOut
from selfcare.checkins import tasks
from selfcare.checkins.models import Reply

PATH = "/sms/inbound/"
TEXT = {
    "AccountSid": settings.TWILIO_ACCOUNT_SID,
    "MessageSid": "SM" + "1" * 32,
    "From": "+447700900101",
    "To": "+447700900999",
    "Body": "3",
}


@pytest.fixture
def rings(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    heard: list[int] = []
    monkeypatch.setattr(tasks.bell, "_publish", lambda: heard.append(1))
    tasks.bell._reset()
    yield heard
    tasks.bell._reset()


def post(fields: dict[str, str], *, signed: bool = True) -> int:
    url = f"{settings.PUBLIC_BASE_URL}{PATH}"
    token = settings.TWILIO_AUTH_TOKEN if signed else "not-our-token"
    signature = RequestValidator(token).compute_signature(url, fields)
    answer = Client(enforce_csrf_checks=True).post(PATH, fields, headers={"X-Twilio-Signature": signature})
    if answer.status_code == 200:
        assert answer["Content-Type"] == "text/xml"
        assert b"<Message" not in answer.content
    return answer.status_code


@pytest.mark.django_db(transaction=True)
def test_stored_and_rung_for(rings: list[int]) -> None:
    assert post(TEXT) == 200
    stored = InboundMessage.objects.get()
    assert (stored.from_number, stored.body, stored.handled_at) == ("+447700900101", "3", None)
    assert rings == [1]


@pytest.mark.django_db(transaction=True)
def test_a_repeat_is_answered_and_nothing_else(rings: list[int]) -> None:
    assert [post(TEXT) for _ in range(3)] == [200, 200, 200]
    assert InboundMessage.objects.count() == 1
    assert rings == [1]


@pytest.mark.django_db(transaction=True)
def test_a_broker_that_is_down_is_none_of_the_provider_s_business(monkeypatch: pytest.MonkeyPatch) -> None:
    def down() -> None:
        raise ConnectionError("no broker")

    monkeypatch.setattr(tasks.bell, "_publish", down)
    tasks.bell._reset()
    assert post(TEXT) == 200
    assert InboundMessage.objects.count() == 1
    tasks.bell._reset()


@pytest.mark.django_db
def test_unsigned_is_refused_and_kept_nowhere() -> None:
    assert post(TEXT, signed=False) == 403
    assert Client().post(PATH, TEXT).status_code == 403
    assert not InboundMessage.objects.exists()


@pytest.mark.django_db
def test_another_account_s_text_is_refused() -> None:
    assert post(TEXT | {"AccountSid": "AC" + "9" * 32}) == 403


@pytest.mark.parametrize("method", ["get", "put", "delete", "head"])
def test_only_posting_is_possible(method: str) -> None:
    assert getattr(Client(), method)(PATH).status_code == 405


@pytest.mark.django_db
def test_stop_is_honoured_before_the_answer_and_without_any_worker() -> None:
    assert post(TEXT | {"Body": "please stop texting me"}) == 200
    assert OptOut.objects.get().number == "+447700900101"
    assert not Reply.objects.exists()


@pytest.mark.django_db
def test_two_texts_without_an_id_are_two_texts() -> None:
    nameless = {key: value for key, value in TEXT.items() if key != "MessageSid"}
    assert [post(nameless), post(nameless)] == [200, 200]
    assert InboundMessage.objects.count() == 2


@pytest.mark.django_db
def test_without_a_sender_and_without_a_word_it_is_kept() -> None:
    assert post({"AccountSid": settings.TWILIO_ACCOUNT_SID, "MessageSid": "SM2"}) == 200
    stored = InboundMessage.objects.get()
    assert (stored.from_number, stored.body) == ("", "")
