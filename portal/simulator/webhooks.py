"""Signed form posts to the portal, as Twilio makes them."""

import http.client
import secrets
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import SplitResult, urlencode, urlsplit

from portal.simulator.signing import signature

TIMEOUT = 15.0  # seconds, Twilio's own
TRY_AGAIN_AFTER = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0)  # seconds; together about a minute
MOST_READ = 64 * 1024


@dataclass(frozen=True)
class Answer:
    """`status` is None if the portal did not answer."""

    status: int | None
    text: str = ""

    @property
    def is_worth_another_try(self) -> bool:
        return self.status is None or self.status >= 500


@dataclass(frozen=True)
class Webhook:
    """One call, the same however often it is made: the token tells the portal that a repeat is a repeat."""

    url: str
    params: Mapping[str, str]
    idempotency_token: str = field(default_factory=lambda: secrets.token_hex(16))


def post(webhook: Webhook, *, token: str) -> Answer:
    body = urlencode(webhook.params).encode()
    headers = {
        "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
        "User-Agent": "TwilioProxy/1.1",
        "Accept": "*/*",
        "X-Twilio-Signature": signature(webhook.url, webhook.params, token=token),
        "I-Twilio-Idempotency-Token": webhook.idempotency_token,
    }
    try:
        return _send(urlsplit(webhook.url), body, headers)
    except (OSError, http.client.HTTPException):
        return Answer(None)


def _send(url: SplitResult, body: bytes, headers: Mapping[str, str]) -> Answer:
    connection = _connection(url)
    try:
        connection.request("POST", f"{url.path or '/'}{'?' + url.query if url.query else ''}", body, dict(headers))
        response = connection.getresponse()
        return Answer(response.status, response.read(MOST_READ).decode("utf-8", "replace"))
    finally:
        connection.close()


def _connection(url: SplitResult) -> http.client.HTTPConnection:
    host = url.hostname or "localhost"
    if url.scheme == "https":
        return http.client.HTTPSConnection(host, url.port, timeout=TIMEOUT, context=ssl.create_default_context())
    return http.client.HTTPConnection(host, url.port, timeout=TIMEOUT)
