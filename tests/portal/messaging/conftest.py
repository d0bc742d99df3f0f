"""A provider that does as it is told, in place of the gateway's three calls."""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from portal.messaging import delivery
from portal.messaging.gateways import twilio
from portal.messaging.gateways.answers import Answer, Held, Outcome, ProviderError
from portal.messaging.models import OutboundMessage
from tests.factories import NOON


class Provider:
    """`answers` gives the answer to a call; by default every text is taken. `texts` is what it really has."""

    def __init__(self) -> None:
        self.calls: list[dict[str, Any]] = []
        self.texts: list[dict[str, Any]] = []
        self.answer: Callable[[dict[str, Any]], Answer] = self.take
        self.searches = 0
        self.reachable = True
        self.now = NOON
        self._lock = threading.Lock()

    def send(self, **call: Any) -> Answer:
        with self._lock:
            self.calls.append(call)
            return self.answer(call)

    def take(self, call: dict[str, Any]) -> Answer:
        return Answer(Outcome.ACCEPTED, sid=self.has(**call))

    def take_and_be_silent(self, call: dict[str, Any]) -> Answer:
        self.has(**call)
        return Answer(Outcome.UNKNOWN)

    def has(self, *, to: str, body: str, status: str = "queued", error: str = "", **more: Any) -> str:
        """Puts a text into the provider's list; its sid."""
        sid = f"SM{len(self.texts):032x}"
        self.texts.insert(0, {"sid": sid, "to": to, "body": body, "status": status, "error": error, "at": self.now})
        return sid

    def find(self, *, to: str, body: str, since: datetime) -> list[Held]:
        self.searches += 1
        if not self.reachable:
            raise ProviderError
        return [held(text) for text in self.texts if (text["to"], text["body"]) == (to, body) and text["at"] >= since]

    def fetch(self, sid: str) -> Held:
        if not self.reachable:
            raise ProviderError
        return next(held(text) for text in self.texts if text["sid"] == sid)


def held(text: dict[str, Any]) -> Held:
    return Held(sid=text["sid"], status=text["status"], error_code=text["error"], created_at=text["at"])


@pytest.fixture
def provider(monkeypatch: pytest.MonkeyPatch) -> Provider:
    stand_in = Provider()
    for name in ("send", "find", "fetch"):
        monkeypatch.setattr(twilio, name, getattr(stand_in, name))
    return stand_in


class Clock:
    """Stands still until it is told to move."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> datetime:
        self.now += timedelta(**by)
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def dispatch(clock: Clock, provider: Provider) -> Callable[[], list[int]]:
    """Works one shift; the list has an entry for each ring."""
    rings: list[int] = []

    def work() -> list[int]:
        provider.now = clock()
        delivery.dispatch(clock=clock, ring=lambda: rings.append(1))
        return rings

    return work


def state(row: OutboundMessage) -> str:
    row.refresh_from_db()
    return str(row.state)
