"""One text, from us to a phone or from a phone to us."""

import secrets
from dataclasses import dataclass, field
from typing import Any

INBOUND = "inbound"
OUTBOUND = "outbound-api"
REPLY = "outbound-reply"  # sent by the network itself or as TwiML in the portal's answer
FINAL = frozenset({"delivered", "undelivered", "failed", "received"})


@dataclass(slots=True)
class Message:
    """Times are seconds since 1970. `seq` counts from 1 in the order of arrival.

    `portal_status`: of an inbound text, the HTTP status of the portal's last answer; None while there was none.
    `reported`: of an outbound text, the statuses that the portal has been told of and has answered.
    """

    sid: str
    direction: str
    to: str
    from_: str
    body: str
    created: float
    status: str
    history: list[tuple[str, float]]
    updated: float
    status_callback: str = ""
    service: str = ""
    validity_period: int = 36_000
    sent: float | None = None
    error_code: int | None = None
    portal_status: int | None = None
    reported: list[str] = field(default_factory=list)
    seq: int = 0

    @property
    def phone(self) -> str:
        """The number at the other end from ours."""
        return self.from_ if self.direction == INBOUND else self.to

    def as_record(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__slots__}


def new(*, direction: str, to: str, from_: str, body: str, status: str, now: float, **more: Any) -> Message:
    sid = more.pop("sid", None) or f"SM{secrets.token_hex(16)}"
    return Message(sid, direction, to, from_, body, now, status, [(status, now)], now, **more)


def from_record(record: dict[str, Any]) -> Message:
    history = [(status, at) for status, at in record.pop("history")]
    return Message(**record, history=history)
