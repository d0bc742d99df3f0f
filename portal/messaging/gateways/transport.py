"""How the official client's calls travel: kept-alive connections, a time limit, no repeats, and our base URL.

It stands on http.client itself for two reasons. A connection is made before a request is begun, so it is certain when
not one byte of a text can have left. And it takes a third of the processor time of the official client's own transport.
"""

import http.client
import select
import ssl
import threading
import time
from base64 import b64encode
from functools import cache
from urllib.parse import urlencode, urlsplit

from twilio.http import HttpClient
from twilio.http.response import Response

OFFICIAL = "https://api.twilio.com"
IDLE = 15.0  # seconds; an older connection may be dead without saying so, and a POST on it would be of unknown outcome


class NoConnection(Exception):
    """Refused, no such host, no answer to our knock, or not who it says it is: not one byte of the text left."""


class SlowDown(Exception):
    """429. The official client's own exception would lose the header that says how long to wait (seconds or None)."""

    def __init__(self, retry_after: float | None) -> None:
        super().__init__("Too many requests")
        self.retry_after = retry_after


class Transport(HttpClient):
    """The official client's extension point. Each thread has a connection of its own."""

    def __init__(self, base_url: str, *, timeout: float) -> None:
        super().__init__(logger=None, is_async=False, timeout=timeout)
        self._base = urlsplit(base_url)
        self._mine = threading.local()

    def request(
        self,
        method: str,
        uri: str,
        params: dict[str, object] | None = None,
        data: dict[str, object] | None = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,
    ) -> Response:
        path = self._base.path.rstrip("/") + uri.removeprefix(OFFICIAL) + (f"?{urlencode(params)}" if params else "")
        body = urlencode(data, doseq=True) if data else None
        connection = self._connected()
        try:
            connection.request(method, path, body, {**(headers or {}), "Authorization": _basic(auth)})
            answer = connection.getresponse()
            text = answer.read().decode()
        except BaseException:
            connection.close()
            raise
        self._mine.used = time.monotonic()
        if answer.status == 429:
            raise SlowDown(_seconds(answer.headers.get("Retry-After")))
        return Response(answer.status, text, answer.headers)

    def _connected(self) -> http.client.HTTPConnection:
        """Raises NoConnection."""
        connection: http.client.HTTPConnection | None = getattr(self._mine, "connection", None)
        if connection is None:
            connection = self._mine.connection = self._new()
        if connection.sock and (time.monotonic() - self._mine.used > IDLE or _is_dropped(connection)):
            connection.close()
        if not connection.sock:
            try:
                connection.connect()
            except OSError as error:
                connection.close()
                raise NoConnection from error
        return connection

    def _new(self) -> http.client.HTTPConnection:
        host = self._base.hostname or ""
        if self._base.scheme == "https":
            return SecureOneWrite(host, self._base.port, timeout=self.timeout, context=_tls())
        return OneWrite(host, self._base.port, timeout=self.timeout)


class OneWrite(http.client.HTTPConnection):
    """Sends the head and the body of a request together: one packet, one wake-up at the other end."""

    _held: list[bytes] | None = None

    def request(self, *args: object, **kwargs: object) -> None:
        self._held = []
        try:
            super().request(*args, **kwargs)  # type: ignore[arg-type]
            whole = b"".join(self._held)
        finally:
            self._held = None
        super().send(whole)

    def send(self, data: bytes) -> None:  # type: ignore[override]
        if self._held is None:
            super().send(data)
        else:
            self._held.append(data)


class SecureOneWrite(OneWrite, http.client.HTTPSConnection):
    """The same inside TLS."""


@cache
def _tls() -> ssl.SSLContext:
    return ssl.create_default_context()


@cache
def _basic(auth: tuple[str, str] | None) -> str:
    user, password = auth or ("", "")
    return f"Basic {b64encode(f'{user}:{password}'.encode()).decode()}"


def _is_dropped(connection: http.client.HTTPConnection) -> bool:
    """Between two requests nothing is due from the other end: what can be read is its goodbye."""
    watch = select.poll()
    watch.register(connection.sock, select.POLLIN)
    return bool(watch.poll(0))


def _seconds(retry_after: str | None) -> float | None:
    return float(retry_after) if retry_after and retry_after.isascii() and retry_after.isdecimal() else None
