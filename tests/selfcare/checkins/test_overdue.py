"""The look at waiting check-ins: in bounded batches, with the same few queries for many as for few."""

from datetime import datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from portal.messaging.doorbell import Doorbell
from portal.messaging.models import OutboundMessage, State
from selfcare.checkins import overdue
from selfcare.checkins.models import CheckIn, Outcome
from selfcare.risk.models import Flag
from tests.factories import CheckInFactory, OutboundFactory, ProgrammeFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def nobody_hears(monkeypatch: pytest.MonkeyPatch) -> None:
    """No broker here: what is rung for is not what these tests are about."""
    monkeypatch.setattr(Doorbell, "ring", lambda self: None)


NEXT_DAY = timedelta(hours=22)


def asked(number: int, noon: datetime, **fields: object) -> list[CheckIn]:
    programme = ProgrammeFactory()
    made = [CheckInFactory(enrolment__programme=programme, **fields) for _ in range(number)]
    for checkin in made:
        OutboundMessage.objects.filter(pk=checkin.question_id).update(
            state=State.DELIVERED, provider_sid=f"SM{checkin.pk}", called_at=noon - timedelta(hours=2)
        )
    return made


def test_many_silent_people_take_no_more_queries_than_few(noon: datetime) -> None:
    counts = []
    for number in (2, 40):
        asked(number, noon)
        with CaptureQueriesContext(connection) as queries:
            assert overdue.close(now=noon + NEXT_DAY) == number
        counts.append(len(queries))
    assert counts[0] == counts[1]
    assert Flag.objects.filter(kind=Flag.Kind.SILENT).count() == 42


def test_many_second_tries_take_no_more_queries_than_few(noon: datetime) -> None:
    counts = []
    for number in (2, 40):
        asked(number, noon)
        with CaptureQueriesContext(connection) as queries:
            overdue.close(now=noon + timedelta(hours=2))
        counts.append(len(queries))
    assert counts[0] == counts[1]
    assert OutboundMessage.objects.filter(kind="nudge").count() == 42


def test_more_than_a_batch_is_done_in_one_go(noon: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overdue, "BATCH", 3)
    asked(10, noon)
    assert overdue.close(now=noon + NEXT_DAY) == 10
    assert overdue.close(now=noon + NEXT_DAY) == 0


@pytest.mark.django_db(transaction=True)
def test_a_run_that_dies_has_either_ended_a_batch_and_told_or_neither(
    noon: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(overdue, "BATCH", 2)
    asked(5, noon)
    assess, calls = overdue.assessment.assess_many, []

    def dies_the_second_time(*args: object, **kwargs: object) -> object:
        calls.append(1)
        if len(calls) == 2:
            raise KeyboardInterrupt
        return assess(*args, **kwargs)

    monkeypatch.setattr(overdue.assessment, "assess_many", dies_the_second_time)
    with pytest.raises(KeyboardInterrupt):
        overdue.close(now=noon + NEXT_DAY)
    assert CheckIn.objects.filter(outcome=Outcome.SILENT).count() == Flag.objects.count() == 2
    assert overdue.close(now=noon + NEXT_DAY) == 3
    assert CheckIn.objects.filter(outcome=Outcome.SILENT).count() == Flag.objects.count() == 5


def test_a_second_run_changes_nothing(noon: datetime) -> None:
    asked(1, noon)
    for _ in range(2):
        overdue.close(now=noon + timedelta(hours=2))
    assert OutboundMessage.objects.filter(kind="nudge").count() == 1
    for _ in range(2):
        overdue.close(now=noon + NEXT_DAY)
    flag = Flag.objects.get()
    assert len(flag.signals) == 1


def test_the_second_try_in_the_published_words_and_never_later_than_silence(noon: datetime) -> None:
    [checkin] = asked(1, noon)
    now = noon + timedelta(hours=2)
    overdue.close(now=now)
    text = OutboundMessage.objects.get(kind="nudge")
    assert text.body.startswith("Joan, we have not heard from you yet.")
    assert (text.recipient, text.to_number) == (checkin.question.recipient, checkin.question.to_number)
    assert (text.not_before, text.not_after) == (now, checkin.answer_by)
    assert text.dedupe_key == f"checkin/{checkin.enrolment_id}/2026-11-24//nudge"
    assert text.cost_centre == checkin.person.team.slug
    text.full_clean(exclude=["provider_sid"])


def test_two_programmes_that_end_at_once_make_one_flag(noon: datetime) -> None:
    [first] = asked(1, noon)
    second = CheckInFactory(
        enrolment__person=first.person,
        enrolment__consent=False,
        question=OutboundFactory(
            recipient=first.person.recipient,
            state=State.DELIVERED,
            provider_sid="SMx",
            called_at=noon - timedelta(hours=2),
        ),
    )
    assert overdue.close(now=noon + NEXT_DAY) == 2
    assert Flag.objects.get().person == second.person


def test_only_waiting_check_ins_are_read_not_the_whole_history(noon: datetime) -> None:
    with CaptureQueriesContext(connection) as queries:
        overdue.close(now=noon)
    select = next(q["sql"] for q in queries if 'FROM "checkins_checkin"' in q["sql"])
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute(f"EXPLAIN {'QUERY PLAN' if connection.vendor == 'sqlite' else ''} {select}")
        plan = str(cursor.fetchall())
    assert "checkin_next_look" in plan
