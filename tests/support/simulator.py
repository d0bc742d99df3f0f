"""The phone simulator as tests use it: a real process on a free port, and the official client that talks to it."""

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, Any, Self
from urllib.error import HTTPError
from urllib.parse import urlencode, urlsplit, urlunsplit
from urllib.request import ProxyHandler, Request, build_opener

from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.rest import Client

PROJECT = Path(__file__).parents[2]
ACCOUNT_SID = "AC" + "1" * 32
AUTH_TOKEN = "token-of-the-tests"
SENDER = "+447700900999"
QUICK = {"sent_after": 0.0, "delivered_after": 0.02, "late_after": 0.5}
STARTS_WITHIN = 20.0  # seconds
STOPS_WITHIN = 5.0

_opener = build_opener(ProxyHandler({}))


class SimulatorProcess:
    """A context manager. `mischief` are switches by name; without it texts arrive at once.

    `ledger` is a file that lets what was accepted outlive `kill()` and `start()`.
    """

    def __init__(
        self,
        *,
        sid: str = ACCOUNT_SID,
        token: str = AUTH_TOKEN,
        sender: str = SENDER,
        public_base_url: str = "http://127.0.0.1:9",
        mischief: Mapping[str, Any] | None = None,
        ledger: Path | None = None,
        mail_dir: Path | None = None,
        port: int | None = None,
    ) -> None:
        self.sid, self.token, self.sender = sid, token, sender
        self.port = port or free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._settings = {
            "TWILIO_ACCOUNT_SID": sid,
            "TWILIO_AUTH_TOKEN": token,
            "SMS_SENDER": sender,
            "PUBLIC_BASE_URL": public_base_url,
            "SIMULATOR_HOST": "127.0.0.1",
            "SIMULATOR_PORT": str(self.port),
            "SIMULATOR_LEDGER": str(ledger or ""),
            "SIMULATOR_MAIL_DIR": str(mail_dir or ""),
            "SIMULATOR_MISCHIEF": json.dumps(QUICK | dict(mischief or {})),
        }
        self._process: subprocess.Popen[bytes] | None = None
        self._log: IO[bytes] | None = None
        self._said = ""

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.stop()

    # The process

    def start(self) -> None:
        """Returns when it answers; raises RuntimeError with its output if it does not."""
        environ = {name: value for name, value in os.environ.items() if not name.startswith(("DJANGO_", "PORTAL_"))}
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 (closed when the process has ended)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "portal.simulator"],
            cwd=PROJECT,
            env=environ | self._settings,
            stdout=self._log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        until = time.monotonic() + STARTS_WITHIN
        while not self._is_ready():
            if self._process.poll() is not None or time.monotonic() > until:
                self.kill()
                raise RuntimeError(f"The phone simulator did not start:\n{self.output()}")
            time.sleep(0.05)

    def stop(self) -> int:
        """As Ctrl-C or a process manager does it. Gives the exit status."""
        if self._process is None:
            return 0
        self._process.terminate()
        try:
            return self._process.wait(STOPS_WITHIN)
        except subprocess.TimeoutExpired:
            self.kill()
            raise
        finally:
            self._end()

    def kill(self) -> None:
        """As a crash: no process of it gets to say goodbye."""
        if self._process is not None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
            self._end()

    def output(self) -> str:
        """What it has printed since it was last started."""
        if self._log is not None:
            self._log.seek(0)
            self._said = self._log.read().decode(errors="replace")
        return self._said

    def _end(self) -> None:
        self.output()
        if self._log is not None:
            self._log.close()
        self._log = self._process = None

    # What scripts ask of it

    def messages(self, to: str | None = None, **query: Any) -> list[dict[str, Any]]:
        """Texts, newest last; all those to one number, or `from_` one, or the last `limit` of all, `since` one."""
        if "from_" in query:
            query["from"] = query.pop("from_")
        found: list[dict[str, Any]] = self._get("/messages.json", **query, **({"to": to} if to else {}))["messages"]
        return found

    def inbound(self, from_: str, body: str, **more: Any) -> dict[str, Any]:
        """A text from a phone; returns when the portal was called. `MessageSid`, `Times` and `To` may be given."""
        return self._post("/inbound", {"From": from_, "Body": body, **more})

    def ledger(self) -> dict[str, Any]:
        return self._get("/ledger.json")

    def mischief(self, **switches: Any) -> dict[str, Any]:
        """Changes the switches named and gives all of them."""
        return self._post("/mischief", switches)

    def reset(self) -> None:
        self._post("/reset", {})

    def settled(self, *, within: float = 10.0) -> dict[str, Any]:
        """The ledger, once nothing is on its way any more."""
        wait_until(lambda: self.ledger()["waiting"] == 0, within=within)
        return self.ledger()

    def twilio(self, *, token: str | None = None, timeout: float = 10.0) -> Client:
        """The official client, with nothing changed but the address it calls."""
        return Client(self.sid, token or self.token, http_client=RedirectedHttpClient(self.url, timeout=timeout))

    def _is_ready(self) -> bool:
        try:
            return bool(self._get("/healthz")["status"] == "ok")
        except OSError:
            return False

    def _get(self, path: str, **query: Any) -> dict[str, Any]:
        return _read(Request(f"{self.url}{path}?{urlencode(query)}"))

    def _post(self, path: str, fields: Mapping[str, Any]) -> dict[str, Any]:
        headers = {"Content-Type": "application/json"}
        return _read(Request(self.url + path, data=json.dumps(fields).encode(), headers=headers))


class RedirectedHttpClient(TwilioHttpClient):
    """Sends what is meant for api.twilio.com to another scheme and host."""

    def __init__(self, base_url: str, *, timeout: float = 10.0) -> None:
        super().__init__(timeout=timeout)
        self._base = urlsplit(base_url)

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Response:
        moved = urlsplit(url)._replace(scheme=self._base.scheme, netloc=self._base.netloc)
        return super().request(method, urlunsplit(moved), *args, **kwargs)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_until(happened: Callable[[], bool], *, within: float = 5.0) -> None:
    """Raises AssertionError if it has not happened within so many seconds."""
    until = time.monotonic() + within
    while not happened():
        if time.monotonic() > until:
            raise AssertionError(f"It did not happen within {within} seconds.")
        time.sleep(0.02)


def _read(request: Request) -> dict[str, Any]:
    try:
        with _opener.open(request, timeout=30) as answer:
            content: dict[str, Any] = json.load(answer)
            return content
    except HTTPError as error:
        raise ValueError(f"{error.code}: {error.read().decode(errors='replace')}") from error
