"""The walks as they are walked: every function is the real one, only the provider and the clock are ours.

Nothing is rung for, as if the broker were down: each `tick` is what the clock's beat does every few seconds.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import count
from typing import Any

import pytest
import time_machine
from django.conf import settings
from django.test import Client
from twilio.request_validator import RequestValidator

from portal.core.localtime import at
from portal.messaging import delivery, sweep
from portal.messaging.gateways import twilio
from portal.messaging.gateways.answers import Answer, Outcome
from portal.messaging.models import Recipient
from selfcare.checkins import inbox, overdue, schedule, unread
from selfcare.checkins.models import CheckIn, Enrolment, Programme
from selfcare.risk import notifications
from tests.factories import EnrolmentFactory, PersonFactory, ProgrammeFactory, TeamFactory

TUESDAY = date(2026, 11, 24)


@dataclass
class Sent:
    reference: str
    to: str
    body: str
    sid: str


@dataclass
class Provider:
    """Takes every text, unless told otherwise for a number (an error code, or what the line does)."""

    trouble: dict[str, Answer] = field(default_factory=dict)
    down: bool = False
    sent: list[Sent] = field(default_factory=list)
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def send(self, *, reference: str, to: str, body: str, valid_for: float) -> Answer:
        if self.down:
            return Answer(Outcome.UNREACHABLE)
        if to in self.trouble:
            return self.trouble[to]
        sid = f"SM{next(self.numbers):032x}"
        self.sent.append(Sent(reference, to, body, sid))
        return Answer(Outcome.ACCEPTED, sid=sid)

    def refuse(self, number: str, code: str) -> None:
        self.trouble[number] = Answer(Outcome.REFUSED, error_code=code)

    def lose_the_answer(self, number: str) -> None:
        self.trouble[number] = Answer(Outcome.UNKNOWN)


class City:
    """One team, a programme that asks every day from 10 to 12, and the clock on Tuesday morning before that."""

    def __init__(self, provider: Provider, clock: Any) -> None:
        self.provider, self.clock = provider, clock
        self.client = Client()
        self.team = TeamFactory(name="Granby team", email="granby@alongside.example")
        self.programme: Programme = ProgrammeFactory(days="1234567")
        self._sids = count(1)

    def enrol(self, number: str = "", **person: Any) -> Enrolment:
        if number:
            person["recipient"] = Recipient.objects.create(number=number)
        resident = PersonFactory(**({"team": self.team} | person))
        enrolment: Enrolment = EnrolmentFactory(person=resident, programme=self.programme)
        return enrolment

    def now(self, clock: time, *, day: int = 0) -> None:
        """The clock moves to that time on Tuesday, or so many days later, and beats once."""
        self.clock.move_to(at(TUESDAY + timedelta(days=day), clock))
        self.tick()

    def tick(self) -> None:
        now = moment()
        schedule.open_due(now=now)
        inbox.read_waiting(clock=moment)
        unread.tell(now=now)
        overdue.close(now=now)
        sweep.sweep(clock=moment)
        delivery.dispatch(clock=moment, ring=lambda: None)
        notifications.tell_teams(now=now)

    def report(self, number: str, status: str = "delivered", code: str = "") -> None:
        """The provider tells us what became of all it took for that number."""
        for text in [text for text in self.provider.sent if text.to == number]:
            answer = self._post(
                f"/sms/status/{text.reference}/", MessageSid=text.sid, MessageStatus=status, ErrorCode=code
            )
            assert answer == 200

    def text(self, number: str, body: str, *, read: bool = True, **more: str) -> None:
        """Somebody texts us."""
        sid = more.pop("MessageSid", f"SM{next(self._sids):032d}")
        fields = {"MessageSid": sid, "From": number, "To": settings.SMS_SENDER, "Body": body} | more
        assert self._post("/sms/inbound/", **fields) == 200
        if read:
            self.tick()

    def texts_to(self, number: str) -> list[str]:
        return [text.body for text in self.provider.sent if text.to == number]

    def _post(self, path: str, **fields: str) -> int:
        fields = {"AccountSid": settings.TWILIO_ACCOUNT_SID} | {k: v for k, v in fields.items() if v or k == "Body"}
        url = f"{settings.PUBLIC_BASE_URL}{path}"
        signature = RequestValidator(settings.TWILIO_AUTH_TOKEN).compute_signature(url, fields)
        return self.client.post(path, fields, headers={"X-Twilio-Signature": signature}).status_code


def moment() -> datetime:
    return datetime.now(tz=at(TUESDAY, time(0)).tzinfo)


@pytest.fixture
def provider(monkeypatch: pytest.MonkeyPatch) -> Provider:
    ours = Provider()
    monkeypatch.setattr(twilio, "send", ours.send)
    monkeypatch.setattr(twilio, "find", lambda **_: [])
    return ours


@pytest.fixture
def city(db: None, provider: Provider) -> Iterator[City]:
    with time_machine.travel(at(TUESDAY, time(9)), tick=False) as clock:
        yield City(provider, clock)


def outcome_of(enrolment: Enrolment, *, day: int = 0) -> str:
    """The outcome of that day's check-in; empty while it is open."""
    checkin = CheckIn.objects.get(enrolment=enrolment, local_date=TUESDAY + timedelta(days=day), slot="")
    return str(checkin.outcome)
