"""The door for the provider: signed for our account, or shut; and any story a callback may tell."""

from typing import Any
from uuid import uuid4

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from pytest_django import Settings
from twilio.request_validator import RequestValidator

from portal.messaging import webhook
from portal.messaging.models import OutboundMessage, Receipt
from tests.factories import NOON, OutboundFactory
from tests.portal.messaging.conftest import state

SID = "SM" + "a" * 32
EMPTY = '<?xml version="1.0" encoding="UTF-8"?><Response/>'


@pytest.fixture(autouse=True)
def public(settings: Settings) -> None:
    settings.PUBLIC_BASE_URL = "https://alongside.example"


@pytest.fixture
def row(db: None) -> OutboundMessage:
    return OutboundFactory(state="accepted", provider_sid=SID, called_at=NOON)


def call(client: Client, settings: Settings, reference: object, *, sign: bool = True, **form: Any) -> HttpResponse:
    path = f"/sms/status/{reference}/"
    form = {"MessageSid": SID, "MessageStatus": "sent", "AccountSid": settings.TWILIO_ACCOUNT_SID} | form
    signature = RequestValidator(settings.TWILIO_AUTH_TOKEN).compute_signature(settings.PUBLIC_BASE_URL + path, form)
    headers = {"X-Twilio-Signature": signature} if sign else {}
    return client.post(path, form, headers=headers, HTTP_HOST="127.0.0.1")  # type: ignore[return-value]


def test_a_signed_callback_is_recorded_and_answered_with_nothing_to_say(
    client: Client, settings: Settings, row: OutboundMessage
) -> None:
    response = call(client, settings, row.pk)
    assert (response.status_code, response.content.decode()) == (200, EMPTY)
    assert response["Content-Type"] == "text/xml"
    assert state(row) == "sent"


def test_any_callback_may_come_again_and_late(client: Client, settings: Settings, row: OutboundMessage) -> None:
    for status in ("delivered", "sent", "delivered", "queued", "sent"):
        assert call(client, settings, row.pk, MessageStatus=status).status_code == 200
    assert state(row) == "delivered"
    assert Receipt.objects.count() == 3


def test_callbacks_of_several_texts_may_come_mixed(client: Client, settings: Settings, row: OutboundMessage) -> None:
    other = OutboundFactory(state="calling", called_at=NOON, claim=uuid4(), lease_until=NOON)
    sid = "SM" + "b" * 32
    for reference, status, whose in [(row.pk, "delivered", SID), (other.pk, "sent", sid), (row.pk, "sent", SID)]:
        call(client, settings, reference, MessageStatus=status, MessageSid=whose)
    assert (state(row), state(other)) == ("delivered", "sent")
    assert other.provider_sid == sid


def test_a_text_that_failed_says_why(client: Client, settings: Settings, row: OutboundMessage) -> None:
    call(client, settings, row.pk, MessageStatus="undelivered", ErrorCode="30003")
    assert (state(row), row.error_code) == ("undelivered", "30003")


UNKNOWN_REFERENCES = [
    "0d6e2a4c-3a54-4f0e-9d0c-7b1f6f6f2b11",
    "unknown",
    "x" * 300,
    "%00",
    "%F0%9F%9A%80",
    "..",
    "'; DROP",
]


@pytest.mark.django_db
@pytest.mark.parametrize("reference", UNKNOWN_REFERENCES)
def test_a_status_of_a_text_we_do_not_know_is_kept(client: Client, settings: Settings, reference: str) -> None:
    request = {"MessageSid": SID, "MessageStatus": "delivered", "AccountSid": settings.TWILIO_ACCOUNT_SID}
    path = f"/sms/status/{reference}/"
    built = RequestFactory().post(path, request)
    url = settings.PUBLIC_BASE_URL + built.get_full_path()
    signature = RequestValidator(settings.TWILIO_AUTH_TOKEN).compute_signature(url, request)
    response = client.post(path, request, headers={"X-Twilio-Signature": signature})
    assert response.status_code == 200
    assert Receipt.objects.get().message is None


@pytest.mark.parametrize(
    "form", [{}, {"MessageStatus": ""}, {"MessageStatus": "\x00\N{ROCKET}" * 30}, {"ErrorCode": "x" * 99}]
)
def test_odd_forms_are_answered_like_any_other(
    client: Client, settings: Settings, row: OutboundMessage, form: dict[str, str]
) -> None:
    assert call(client, settings, row.pk, **form).status_code == 200


# Who is not let in


def test_without_a_signature_nothing_changes(client: Client, settings: Settings, row: OutboundMessage) -> None:
    assert call(client, settings, row.pk, sign=False).status_code == 403
    assert state(row) == "accepted"
    assert not Receipt.objects.exists()


def test_a_signature_for_another_text_does_not_open_this_one(
    client: Client, settings: Settings, row: OutboundMessage
) -> None:
    form = {"MessageSid": SID, "MessageStatus": "delivered", "AccountSid": settings.TWILIO_ACCOUNT_SID}
    url = f"{settings.PUBLIC_BASE_URL}/sms/status/{uuid4()}/"
    signature = RequestValidator(settings.TWILIO_AUTH_TOKEN).compute_signature(url, form)
    response = client.post(f"/sms/status/{row.pk}/", form, headers={"X-Twilio-Signature": signature})
    assert response.status_code == 403
    assert state(row) == "accepted"


def test_another_account_is_refused_however_well_it_signs(
    client: Client, settings: Settings, row: OutboundMessage
) -> None:
    assert call(client, settings, row.pk, AccountSid="AC" + "9" * 32).status_code == 403
    assert call(client, settings, row.pk, AccountSid="").status_code == 403
    assert state(row) == "accepted"


@pytest.mark.django_db
@pytest.mark.parametrize("method", ["get", "head", "put", "patch", "delete", "options"])
def test_only_post_is_spoken_here(client: Client, method: str) -> None:
    response = getattr(client, method)(f"/sms/status/{uuid4()}/")
    assert response.status_code == 405
    assert response["Allow"] == "POST"


def test_behind_a_proxy_the_public_address_is_what_was_signed(
    client: Client, settings: Settings, row: OutboundMessage
) -> None:
    """The request reaches us by http and by another name; the signature is for https and the public one."""
    assert call(client, settings, row.pk).status_code == 200


@pytest.mark.django_db
@pytest.mark.parametrize("kind", ["application/json", "text/plain", "multipart/form-data; boundary=x", ""])
def test_other_shapes_of_body_are_refused_without_an_error(client: Client, kind: str) -> None:
    response = client.generic("POST", f"/sms/status/{uuid4()}/", b'{"MessageSid": "\xff\x00"}', content_type=kind)
    assert response.status_code == 403


@pytest.mark.django_db
def test_a_huge_or_endless_form_is_refused_without_an_error(client: Client) -> None:
    huge = client.generic(
        "POST", "/sms/status/x/", b"a=" + b"x" * 3_000_000, content_type="application/x-www-form-urlencoded"
    )
    many = client.generic("POST", "/sms/status/x/", b"a=1&" * 5_000, content_type="application/x-www-form-urlencoded")
    assert {huge.status_code, many.status_code} == {400}


def test_the_answer_is_the_same_for_whoever_reuses_the_door(settings: Settings) -> None:
    """Inbound texts come through the same decorator."""

    @webhook.signed_by_provider
    def view(request: HttpRequest) -> HttpResponse:
        return webhook.empty_twiml()

    form = {"AccountSid": settings.TWILIO_ACCOUNT_SID, "Body": "שלום £ \N{ROCKET}"}
    url = f"{settings.PUBLIC_BASE_URL}/sms/inbound/"
    signature = RequestValidator(settings.TWILIO_AUTH_TOKEN).compute_signature(url, form)
    request = RequestFactory().post("/sms/inbound/", form, headers={"X-Twilio-Signature": signature})
    assert view(request).content.decode() == EMPTY
    assert view.csrf_exempt is True  # type: ignore[attr-defined]
