"""Every text the network has seen, in the order of arrival, and who has said STOP. Safe to use from many threads."""

import threading
from collections import Counter, OrderedDict, defaultdict
from collections.abc import Sequence
from typing import Any

from portal.simulator import messages
from portal.simulator.journal import Journal, NoJournal
from portal.simulator.messages import Message


class Store:
    def __init__(self, journal: Journal | None = None) -> None:
        self._lock = threading.RLock()
        self._journal = journal or NoJournal()
        self.counts: Counter[str] = Counter()
        self.version = 0
        self._empty()
        for facts in self._journal.read():
            self._replay(facts)

    # What happens

    def add(self, message: Message) -> bool:
        """False, and nothing happens, if the sid is known already."""
        with self._lock:
            if message.sid in self._by_sid:
                return False
            message.seq = len(self._all) + 1
            self._journal.write("message", **message.as_record())
            self._insert(message)
            return True

    def move(self, sid: str, status: str, *, at: float, error_code: int | None = None) -> None:
        self._record("moved", sid=sid, status=status, at=at, error_code=error_code)

    def report(self, sid: str, status: str) -> None:
        """The portal has answered the report of this status."""
        self._record("reported", sid=sid, status=status)

    def answer(self, sid: str, portal_status: int | None) -> None:
        """What the portal answered to an inbound text."""
        self._record("answered", sid=sid, portal_status=portal_status)

    def set_blocked(self, number: str, *, sender: str, blocked: bool) -> None:
        self._record("blocked" if blocked else "unblocked", number=number, sender=sender)

    def count(self, what: str) -> None:
        with self._lock:
            self.counts[what] += 1

    def reset(self) -> None:
        self._record("reset")

    def close(self) -> None:
        with self._lock:
            self._journal.close()
            self._journal = NoJournal()

    # What is known

    def get(self, sid: str) -> Message | None:
        return self._by_sid.get(sid)

    def is_blocked(self, number: str, *, sender: str) -> bool:
        return (number, sender) in self._blocked

    def blocked(self) -> list[str]:
        with self._lock:
            return sorted({number for number, _ in self._blocked})

    def select(self, *, to: str = "", from_: str = "") -> list[Message]:
        """Oldest first. Both filters hold where both are given."""
        with self._lock:
            found = list(self._by_to.get(to, ()) if to else self._by_from.get(from_, ()) if from_ else self._all)
        return [message for message in found if message.from_ == from_] if to and from_ else found

    def conversation(self, phone: str) -> Sequence[Message]:
        """All texts from and to one phone, oldest first."""
        with self._lock:
            return list(self._by_phone.get(phone, ()))

    def recent_phones(self, limit: int) -> list[str]:
        """The phone with the newest text first."""
        with self._lock:
            newest_first = reversed(self._by_phone)
            return [phone for phone, _ in zip(newest_first, range(limit), strict=False)]

    # How it is kept

    def _record(self, event: str, **facts: Any) -> None:
        with self._lock:
            self._journal.write(event, **facts)
            self._apply(event, facts)

    def _replay(self, facts: dict[str, Any]) -> None:
        event = facts.pop("event")
        if event == "message":
            self._insert(messages.from_record(facts))
        else:
            self._apply(event, facts)

    def _apply(self, event: str, facts: dict[str, Any]) -> None:
        self.version += 1
        if event == "reset":
            self._empty()
        elif event in ("blocked", "unblocked"):
            change = self._blocked.add if event == "blocked" else self._blocked.discard
            change((facts["number"], facts["sender"]))
        elif message := self._by_sid.get(facts["sid"]):
            _apply_to(message, event, facts)

    def _insert(self, message: Message) -> None:
        self.version += 1
        self._all.append(message)
        self._by_sid[message.sid] = message
        self._by_to[message.to].append(message)
        self._by_from[message.from_].append(message)
        self._by_phone.setdefault(message.phone, []).append(message)
        self._by_phone.move_to_end(message.phone)

    def _empty(self) -> None:
        self.counts.clear()
        self._all: list[Message] = []
        self._by_sid: dict[str, Message] = {}
        self._by_to: defaultdict[str, list[Message]] = defaultdict(list)
        self._by_from: defaultdict[str, list[Message]] = defaultdict(list)
        self._by_phone: OrderedDict[str, list[Message]] = OrderedDict()
        self._blocked: set[tuple[str, str]] = set()


def _apply_to(message: Message, event: str, facts: dict[str, Any]) -> None:
    if event == "answered":
        message.portal_status = facts["portal_status"]
    elif event == "reported":
        message.reported.append(facts["status"])
    elif event == "moved":
        message.status, message.updated = facts["status"], facts["at"]
        message.error_code = facts["error_code"]
        message.history = [*message.history, (facts["status"], facts["at"])]
        if facts["status"] in ("sent", "delivered", "undelivered") and message.sent is None:
            message.sent = facts["at"]
