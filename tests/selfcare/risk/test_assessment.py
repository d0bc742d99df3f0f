"""From what happened to flags, with the person's circumstances."""

from datetime import date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from selfcare.risk import assessment
from selfcare.risk.models import Circumstance, Flag
from selfcare.risk.scoring import Signal
from tests.factories import PersonFactory

pytestmark = pytest.mark.django_db
TUESDAY = date(2026, 11, 24)


def test_living_alone_makes_the_first_silence_a_matter_of_today(noon: datetime) -> None:
    person, other = PersonFactory(), PersonFactory()
    Circumstance.objects.create(person=person, kind=Circumstance.Kind.LIVES_ALONE, since=TUESDAY - timedelta(days=900))
    [flag] = assessment.assess(person=person, signals=[Signal("silent", TUESDAY)], now=noon)
    [plain] = assessment.assess(person=other, signals=[Signal("silent", TUESDAY)], now=noon)
    assert (flag.level, plain.level) == (Flag.Level.TODAY, Flag.Level.SOON)
    assert flag.reasons == ["No answer to the check-in of Tuesday 24 November", "Lives alone"]


def test_a_circumstance_that_has_ended_does_not_count(noon: datetime) -> None:
    person = PersonFactory()
    ended = {"since": TUESDAY - timedelta(days=90), "until": TUESDAY - timedelta(days=1)}
    Circumstance.objects.create(person=person, kind=Circumstance.Kind.LIVES_ALONE, **ended)
    [flag] = assessment.assess(person=person, signals=[Signal("silent", TUESDAY)], now=noon)
    assert flag.level == Flag.Level.SOON


def test_one_text_may_raise_flags_of_two_kinds(noon: datetime) -> None:
    signals = [Signal("feeling_low", TUESDAY, "Replied"), Signal("question", TUESDAY, "Replied")]
    raised = assessment.assess(person=PersonFactory(), signals=signals, now=noon)
    assert {flag.kind for flag in raised} == {Flag.Kind.LOW, Flag.Kind.UNCLEAR}


def test_nothing_is_raised_for_good_news(noon: datetime) -> None:
    assert assessment.assess(person=PersonFactory(), signals=[Signal("answered_ok", TUESDAY)], now=noon) == []
    assert not Flag.objects.exists()


def test_many_people_take_no_more_queries_than_few(noon: datetime) -> None:
    counts = []
    for number in (1, 30):
        cases = [(PersonFactory(), [Signal("silent", TUESDAY)]) for _ in range(number)]
        with CaptureQueriesContext(connection) as queries:
            assessment.assess_many(cases, now=noon)
        counts.append(len(queries))
    assert counts[0] == counts[1]
