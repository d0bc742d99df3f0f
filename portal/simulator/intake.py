"""Reading the form with which the portal asks for a text to be sent, as strictly as Twilio does."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from portal.simulator.errors import ApiError
from portal.simulator.phone_numbers import ALPHANUMERIC_SENDER, E164

LONGEST_BODY = 1_600
LONGEST_VALIDITY = 36_000


@dataclass(frozen=True, slots=True)
class Order:
    to: str
    from_: str
    body: str
    status_callback: str
    service: str
    validity_period: int


def read(form: Mapping[str, str], *, sender: str) -> Order:
    """Raises ApiError with Twilio's code. `sender` is the one number this account has."""
    service = form.get("MessagingServiceSid", "")
    return Order(
        to=_to(form.get("To", "")),
        from_=_from(form.get("From", ""), service=service, sender=sender),
        body=_body(form.get("Body", "")),
        status_callback=_callback(form.get("StatusCallback", "")),
        service=service,
        validity_period=_validity(form.get("ValidityPeriod", "")),
    )


def _to(to: str) -> str:
    if not to:
        raise ApiError(21604)
    if not E164.fullmatch(to):
        raise ApiError(21211, to)
    return to


def _from(from_: str, *, service: str, sender: str) -> str:
    if service and not from_:
        return sender
    if not from_:
        raise ApiError(21603)
    if from_ != sender and not ALPHANUMERIC_SENDER.fullmatch(from_):
        raise ApiError(21659, from_)
    return from_


def _body(body: str) -> str:
    if not body:
        raise ApiError(21602)
    if len(body) > LONGEST_BODY:
        raise ApiError(21617)
    return body


def _callback(url: str) -> str:
    if not url:
        return ""
    try:
        parts = urlsplit(url)
        valid = parts.scheme in ("http", "https") and parts.hostname and url.isascii() and url.isprintable()
        valid = valid and " " not in url and (parts.port is None or parts.port > 0)
    except ValueError:
        valid = False
    if not valid:
        raise ApiError(21609, url)
    return url


def _validity(text: str) -> int:
    if not text:
        return LONGEST_VALIDITY
    if not (text.isascii() and text.isdecimal() and 0 < int(text) <= LONGEST_VALIDITY):
        raise ApiError(90007)
    return int(text)
