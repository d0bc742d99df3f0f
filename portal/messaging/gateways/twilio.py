"""The one door to Twilio, or to whatever TWILIO_API_BASE_URL puts in its place.

A POST is never repeated here. An answer is definite only if it came whole, or if no connection was made at all;
everything else is UNKNOWN (source of the codes: Twilio's error dictionary).
"""

import os
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from hmac import compare_digest
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest
from twilio.base.exceptions import TwilioRestException
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from portal.messaging.gateways.answers import Answer, Held, Outcome, ProviderError
from portal.messaging.gateways.transport import NoConnection, SlowDown, Transport

LONGEST_VALIDITY = 36_000  # seconds
NEWEST = 200  # texts to one number that a search reads at most
OUR_ACCOUNT = (401, 403, 404)  # with a code from 20000 to 20999 they are about us, not about the text
DEFAULT_PORTS = {"https": 443, "http": 80}


def send(*, reference: str, to: str, body: str, valid_for: float) -> Answer:
    """Hands over one text, which the provider drops if it cannot deliver it within `valid_for` seconds."""
    try:
        message = _client().messages.create(
            to=to,
            from_=settings.SMS_SENDER,
            body=body,
            status_callback=f"{settings.PUBLIC_BASE_URL}/sms/status/{reference}/",
            validity_period=min(max(int(valid_for), 1), LONGEST_VALIDITY),
        )
    except SlowDown as busy:
        return Answer(Outcome.BUSY, error_code="20429", retry_after=busy.retry_after)
    except TwilioRestException as refusal:
        return _refused(refusal)
    except NoConnection:
        return Answer(Outcome.UNREACHABLE)
    except Exception:  # a line that broke, half an answer, or one that makes no sense
        return Answer(Outcome.UNKNOWN)
    return Answer(Outcome.ACCEPTED, sid=message.sid) if message.sid else Answer(Outcome.UNKNOWN)


def find(*, to: str, body: str, since: datetime) -> list[Held]:
    """Texts of ours to that number with exactly that body, created at `since` or later. Raises ProviderError."""
    try:
        return list(_newest(to, body, since))
    except Exception as error:
        raise ProviderError from error


def fetch(sid: str) -> Held:
    """Raises ProviderError."""
    try:
        return _held(_client().messages(sid).fetch())
    except Exception as error:
        raise ProviderError from error


def signature_is_good(request: HttpRequest) -> bool:
    """Did our provider sign it? The address it signed begins with PUBLIC_BASE_URL, whatever proxies do to it."""
    given = request.headers.get("X-Twilio-Signature", "").encode()
    validator = _validator(settings.TWILIO_AUTH_TOKEN)
    url = f"{settings.PUBLIC_BASE_URL}{request.get_full_path()}"
    return any(
        compare_digest(validator.compute_signature(address, request.POST).encode(), given)
        for address in _ways_to_write(url)
    )


def _client() -> Client:
    return _client_of(
        os.getpid(),  # a connection must not be shared with the process that this one was forked from
        settings.TWILIO_ACCOUNT_SID,
        settings.TWILIO_AUTH_TOKEN,
        settings.TWILIO_API_BASE_URL,
        settings.SMS_CALL_TIMEOUT,
    )


@cache
def _client_of(pid: int, account: str, token: str, base_url: str, timeout: float) -> Client:
    return Client(account, token, http_client=Transport(base_url, timeout=timeout))


@cache
def _validator(token: str) -> RequestValidator:
    return RequestValidator(token)


def _refused(refusal: TwilioRestException) -> Answer:
    code = int(refusal.code or 0)
    if refusal.status in OUR_ACCOUNT and (20_000 <= code < 21_000 or code == refusal.status):
        return Answer(Outcome.UNREACHABLE, error_code=str(code))
    if 400 <= refusal.status < 500 and refusal.status != 408:  # 408: a proxy gave up, the text may be behind it
        return Answer(Outcome.REFUSED, error_code=str(code))
    return Answer(Outcome.UNKNOWN, error_code=str(code))


def _newest(to: str, body: str, since: datetime) -> Iterator[Held]:
    """The list is newest first. DateSent stays empty until a text is sent, so it must not be filtered on."""
    for message in _client().messages.stream(to=to, limit=NEWEST, page_size=50):
        if message.date_created and message.date_created < since:
            return
        if message.body == body and str(message.direction).startswith("outbound"):
            yield _held(message)


def _held(message: Any) -> Held:
    return Held(
        sid=message.sid,
        status=str(message.status),
        error_code=str(message.error_code or ""),
        created_at=message.date_created,
    )


def _ways_to_write(url: str) -> Iterator[str]:
    """As it is; then with the default port added or taken away, since Twilio does not always sign the same one."""
    yield url
    parts = urlsplit(url)
    default = DEFAULT_PORTS.get(parts.scheme)
    if parts.port is None:
        yield parts._replace(netloc=f"{parts.netloc}:{default}").geturl()
    elif parts.port == default:
        yield parts._replace(netloc=parts.netloc.rsplit(":", 1)[0]).geturl()
