"""The doorways do what their names say, and a tick with nothing to do does nothing."""

from datetime import date, datetime, time, timedelta

import pytest
import time_machine
from django.core import mail

from portal.core.localtime import at
from portal.messaging.models import OutboundMessage, State
from selfcare.checkins import tasks
from selfcare.checkins.models import CheckIn, Reply
from selfcare.risk import tasks as risk_tasks
from selfcare.risk.models import Flag
from tests.factories import EnrolmentFactory, InboundFactory, ProgrammeFactory

pytestmark = pytest.mark.django_db
TEN = at(date(2026, 11, 24), time(10))


def test_a_day_by_its_doorways() -> None:
    enrolment = EnrolmentFactory(programme=ProgrammeFactory(days="2"))
    with time_machine.travel(TEN, tick=False) as clock:
        tasks.open_due()
        question = OutboundMessage.objects.get()
        OutboundMessage.objects.filter(pk=question.pk).update(
            state=State.DELIVERED, provider_sid="SM1", called_at=datetime.now(tz=TEN.tzinfo)
        )
        clock.shift(timedelta(hours=4))
        tasks.close_overdue()
        assert OutboundMessage.objects.filter(kind="nudge").count() == 1
        InboundFactory(from_number=enrolment.person.recipient.number, body="3")
        tasks.sweep_replies()
        risk_tasks.notify_teams()
    assert CheckIn.objects.get().outcome == "answered"
    assert Reply.objects.get().intent == "wants_call"
    assert Flag.objects.get().notified_at is not None
    assert len(mail.outbox) == 1


def test_nothing_to_do() -> None:
    for task in (tasks.open_due, tasks.close_overdue, tasks.sweep_replies, risk_tasks.notify_teams):
        task()
    assert not OutboundMessage.objects.exists()
    assert mail.outbox == []
