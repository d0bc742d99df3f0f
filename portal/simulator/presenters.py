"""What the store knows, in the words and shapes of the pages."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from portal.simulator.keywords import ANSWERS
from portal.simulator.messages import INBOUND, REPLY, Message
from portal.simulator.store import Store

LONDON = ZoneInfo("Europe/London")
SHOWN = 100  # texts on one phone
LINK = re.compile(r"(https?://[^\s<>\"']*[^\s<>\"'.,;:!?)\]])")

STATUS_WORDS = {
    "queued": "Waiting to be sent",
    "accepted": "Waiting to be sent",
    "sent": "On its way",
    "delivered": "Delivered",
    "undelivered": "Not delivered",
    "failed": "Not sent",
}
ERROR_WORDS = {
    30003: "the phone is off or out of reach",
    30005: "nobody has this number",
    30006: "it is a landline",
    30036: "it waited too long",
}


@dataclass(frozen=True)
class Bubble:
    """`tone` is 'good', 'bad' or 'waiting'; the words say the same."""

    sid: str
    body: str
    is_answer: bool
    time: str
    iso: str
    words: str
    tone: str


@dataclass(frozen=True)
class Phone:
    number: str
    anchor: str
    bubbles: Sequence[Bubble]
    left_out: int
    blocked: bool

    @property
    def texts(self) -> int:
        return len(self.bubbles) + self.left_out


@dataclass(frozen=True)
class Recent:
    number: str
    time: str
    last: str
    is_answer: bool


def phone(store: Store, number: str, *, now: datetime, sender: str) -> Phone:
    texts = store.conversation(number)
    return Phone(
        number=number,
        anchor=anchor(number),
        bubbles=[bubble(message, now=now) for message in texts[-SHOWN:]],
        left_out=max(0, len(texts) - SHOWN),
        blocked=store.is_blocked(number, sender=sender),
    )


def anchor(number: str) -> str:
    return "phone-" + re.sub(r"\W", "", number)


def recent(store: Store, *, now: datetime, limit: int) -> list[Recent]:
    found = []
    for number in store.recent_phones(limit):
        if texts := store.conversation(number):
            last = texts[-1]
            found.append(Recent(number, when(last.created, now=now), last.body, last.direction == INBOUND))
    return found


def bubble(message: Message, *, now: datetime) -> Bubble:
    is_answer = message.direction == INBOUND
    words, tone = _inbound_words(message) if is_answer else _outbound_words(message)
    return Bubble(
        sid=message.sid,
        body=message.body,
        is_answer=is_answer,
        time=when(message.created, now=now),
        iso=datetime.fromtimestamp(message.created, UTC).isoformat(timespec="seconds"),
        words=words,
        tone=tone,
    )


def when(at: float, *, now: datetime) -> str:
    """'14:03' today, else 'Tuesday 24 November, 14:03', in London."""
    moment = datetime.fromtimestamp(at, LONDON)
    if moment.date() == now.astimezone(LONDON).date():
        return f"{moment:%H:%M}"
    return f"{moment:%A} {moment.day} {moment:%B}, {moment:%H:%M}"


def pieces(text: str) -> list[tuple[str, bool]]:
    """The text cut at its web addresses: (piece, is it an address)."""
    return [(piece, bool(LINK.fullmatch(piece))) for piece in LINK.split(text) if piece]


def _outbound_words(message: Message) -> tuple[str, str]:
    words = STATUS_WORDS.get(message.status, message.status)
    if message.direction == REPLY and message.body in ANSWERS.values():
        return "Sent by the phone network, not by the portal", "good"
    if message.error_code:
        return f"{words}: {ERROR_WORDS.get(message.error_code, 'error')} ({message.error_code})", "bad"
    return words, "good" if message.status == "delivered" else "waiting"


def _inbound_words(message: Message) -> tuple[str, str]:
    status = message.portal_status
    if status is None:
        return "The portal has not answered yet", "waiting"
    if status < 300:
        return "The portal has it", "good"
    if status >= 500:
        return f"Something broke in the portal ({status}); trying again", "bad"
    return f"The portal refused it ({status})", "bad"
