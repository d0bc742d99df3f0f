"""Each text is read once, whoever rings and however often."""

import threading
from datetime import datetime, timedelta

import pytest
from django.db import connection, connections

from portal.messaging.doorbell import Doorbell
from portal.messaging.models import InboundMessage, OutboundMessage, State
from selfcare.checkins import conversation, inbox
from selfcare.checkins.models import CheckIn, Outcome, Reply
from selfcare.risk.models import Flag
from tests.factories import CheckInFactory, InboundFactory, PersonFactory, RecipientFactory


@pytest.fixture(autouse=True)
def nobody_hears(monkeypatch: pytest.MonkeyPatch) -> None:
    """No broker here: what is rung for is not what these stories are about."""
    monkeypatch.setattr(Doorbell, "ring", lambda self: None)


def asked(noon: datetime, number: str) -> CheckIn:
    checkin: CheckIn = CheckInFactory(enrolment__person=PersonFactory(recipient=RecipientFactory(number=number)))
    OutboundMessage.objects.filter(pk=checkin.question_id).update(
        state=State.DELIVERED, provider_sid=f"SM{checkin.pk}", called_at=noon - timedelta(hours=2)
    )
    return checkin


@pytest.mark.django_db
def test_a_second_time_it_changes_nothing(noon: datetime) -> None:
    checkin = asked(noon, "+447700900123")
    inbound = InboundFactory(body="3")
    replies = [conversation.process(inbound.pk, now=noon + timedelta(minutes=n)) for n in range(3)]
    assert len({reply.pk for reply in replies}) == 1
    inbound.refresh_from_db()
    checkin.refresh_from_db()
    assert (inbound.handled_at, checkin.closed_at, checkin.outcome) == (noon, noon, Outcome.ANSWERED)
    assert OutboundMessage.objects.filter(kind="reply").count() == 1
    assert len(Flag.objects.get().signals) == 1


@pytest.mark.django_db
def test_a_crash_half_way_leaves_the_text_for_the_next_run(noon: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    checkin = asked(noon, "+447700900123")
    inbound = InboundFactory(body="3")
    with monkeypatch.context() as broken:
        broken.setattr(conversation, "_keep", lambda *_, **__: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            conversation.process(inbound.pk, now=noon)
    checkin.refresh_from_db()
    assert checkin.outcome == ""
    assert not Flag.objects.exists()
    assert inbox.read_waiting(clock=lambda: noon) == 1
    assert Reply.objects.get().inbound == inbound


@pytest.mark.django_db(transaction=True)
def test_several_workers_at_once_read_each_text_once(noon: datetime) -> None:
    for number in range(6):
        asked(noon, f"+4477009003{number:02d}")
        InboundFactory(body="3", from_number=f"+4477009003{number:02d}")
    start, counts, troubles = threading.Barrier(3), [], []

    def work() -> None:
        start.wait()
        try:
            counts.append(inbox.read_waiting(clock=lambda: noon))
        except Exception as trouble:
            troubles.append(trouble)
        finally:
            connections.close_all()

    workers = [threading.Thread(target=work) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert troubles == []
    assert sum(counts) == Reply.objects.count() == Flag.objects.count() == 6
    assert OutboundMessage.objects.filter(kind="reply").count() == 6
    assert not InboundMessage.objects.filter(handled_at=None).exists()
    connection.close()
