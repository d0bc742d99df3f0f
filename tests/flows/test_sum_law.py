"""Whatever happens in whatever order: every check-in ends in exactly one outcome, and whoever is silent has a flag."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import time, timedelta
from typing import Any

import pytest
import time_machine
from django.db import transaction
from django.db.models import Count
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from portal.core.localtime import at
from portal.messaging.models import InboundMessage, OutboundMessage, State
from selfcare.checkins.models import CheckIn, Outcome, Reply
from selfcare.risk.models import Flag
from tests.flows.conftest import TUESDAY, City, Provider, moment

SHARED = "+447700900250"
RESIDENTS = ["+447700900201", "+447700900202", "+447700900203", SHARED, SHARED]
NUMBERS = [*RESIDENTS[:4], "+447700900299"]
MACHINE = "I'm driving right now and will reply later. Sent automatically"
WORDS = ["1", "2", "3", "yes", "no", "not so good", "STOP", "START", "i want to die", "away 2", "im home now"]
WORDS += ["you have the wrong number mate", "what time is it", "zxcv", "", MACHINE]

events = st.one_of(
    st.tuples(st.just("wait"), st.integers(5, 900)),
    st.tuples(st.just("text"), st.sampled_from(NUMBERS), st.sampled_from(WORDS)),
    st.tuples(st.just("report"), st.sampled_from(NUMBERS), st.sampled_from(["sent", "delivered", "undelivered"])),
    st.tuples(st.just("trouble"), st.sampled_from(NUMBERS), st.sampled_from(["30006", "21610", "lost", "none"])),
    st.tuples(st.just("outage"), st.booleans()),
    st.tuples(st.just("clock back"), st.integers(1, 60)),
    st.tuples(st.just("given up")),
)


@pytest.mark.django_db
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(happening=st.lists(events, min_size=3, max_size=25))
def test_the_sums_come_out(happening: list[tuple[Any, ...]]) -> None:
    with a_city() as city:
        for number in RESIDENTS:
            city.enrol(number)
        for event in happening:
            happen(city, *event)
            sums_hold()
        wait_until_nobody_is_waited_for(city)
        sums_hold()
        assert not CheckIn.objects.filter(closed_at=None).exists()
        assert not InboundMessage.objects.filter(reply=None).exists()


@contextmanager
def a_city() -> Iterator[City]:
    """Each example has a city of its own, and leaves nothing behind."""
    provider = Provider()
    with (
        pytest.MonkeyPatch.context() as patched,
        transaction.atomic(),
        time_machine.travel(at(TUESDAY, time(9)), tick=False) as clock,
    ):
        patched.setattr("portal.messaging.gateways.twilio.send", provider.send)
        patched.setattr("portal.messaging.gateways.twilio.find", lambda **_: [])
        yield City(provider, clock)
        transaction.set_rollback(True)


def happen(city: City, what: str, *how: Any) -> None:
    if what == "wait":
        pass_time(city, how[0])
    elif what == "text":
        city.text(*how)
    elif what == "report":
        city.report(*how, code="30006" if how[1] == "undelivered" else "")
    elif what == "trouble":
        trouble(city.provider, *how)
    elif what == "outage":
        city.provider.down = how[0]
    elif what == "clock back":
        pass_time(city, -how[0])
    else:
        OutboundMessage.objects.filter(state=State.AMBIGUOUS).update(state=State.REVIEW, reason="outcome_unknown")


def trouble(provider: Provider, number: str, kind: str) -> None:
    provider.trouble.pop(number, None)
    if kind == "lost":
        provider.lose_the_answer(number)
    elif kind != "none":
        provider.refuse(number, kind)


def pass_time(city: City, minutes: int) -> None:
    city.clock.move_to(moment() + timedelta(minutes=minutes))
    city.tick()


def wait_until_nobody_is_waited_for(city: City) -> None:
    """No more questions; two days later whatever was open has ended."""
    type(city.programme).objects.update(live=False)
    for _ in range(14):
        pass_time(city, 6 * 60)


def sums_hold() -> None:
    closed = CheckIn.objects.exclude(closed_at=None)
    assert closed.exclude(outcome__in=Outcome.values).count() == 0
    assert CheckIn.objects.filter(closed_at=None).exclude(outcome="").count() == 0
    slots = CheckIn.objects.values("enrolment", "local_date", "slot").annotate(times=Count("pk"))
    assert not slots.filter(times__gt=1).exists()
    questions = OutboundMessage.objects.filter(kind="question")
    assert questions.count() == CheckIn.objects.count()
    for checkin in closed.filter(outcome=Outcome.SILENT).select_related("question"):
        assert checkin.question.provider_sid, "silence needs a question that was taken"
        told = Flag.objects.filter(person=checkin.person_id, kind=Flag.Kind.SILENT)
        days = {signal["on"] for flag in told for signal in flag.signals if signal["name"] == "silent"}
        assert checkin.local_date.isoformat() in days
    assert Reply.objects.values("inbound").annotate(times=Count("pk")).filter(times__gt=1).count() == 0
    per_day = OutboundMessage.objects.filter(kind="reply").values("to_number", "created_at__date")
    assert not per_day.annotate(times=Count("pk")).filter(times__gt=3).exists()
    opened = Flag.objects.filter(resolved_at=None).values("person", "kind").annotate(times=Count("pk"))
    assert not opened.filter(times__gt=1).exists()
