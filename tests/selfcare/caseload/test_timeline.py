"""Everything that happened with one person, newest first, bounded."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from portal.accounts.models import Person, User
from selfcare.caseload import timeline
from selfcare.caseload.models import Contact
from selfcare.caseload.timeline import What
from selfcare.checkins.models import Outcome
from selfcare.risk import flags
from tests.factories import (
    NOON,
    CheckInFactory,
    EnrolmentFactory,
    FlagFactory,
    InboundFactory,
    OutboundFactory,
    ReplyFactory,
)


@pytest.fixture
def story(joan: Person, ann: User) -> Person:
    """A question, no answer, a flag, a text, claimed, rung, settled: an hour each."""
    hour = timedelta(hours=1)
    enrolment = EnrolmentFactory(person=joan)
    checkin = CheckInFactory(enrolment=enrolment, closed_at=NOON + hour, outcome=Outcome.SILENT)
    type(checkin.question).objects.filter(pk=checkin.question_id).update(called_at=NOON)
    ReplyFactory(person=joan, inbound=InboundFactory(body="Sorry love", received_at=NOON + 3 * hour))
    flag = FlagFactory(person=joan, raised_at=NOON + 2 * hour)
    flags.claim(flag, by=ann, now=NOON + 4 * hour)
    Contact.objects.create(person=joan, flag=flag, by=ann, at=NOON + 5 * hour, how="phone", outcome="reached_ok")
    flags.resolve(flag, outcome="reached_ok", by=ann, now=NOON + 6 * hour)
    return joan


def test_tells_the_whole_story_newest_first(story: Person) -> None:
    page = timeline.of(story)
    assert [entry.what for entry in page.entries] == [
        What.RESOLVED,
        What.CONTACT,
        What.DEED,
        What.TEXT_IN,
        What.RAISED,
        What.CHECK_IN,
        What.TEXT_OUT,
    ]
    assert [entry.at for entry in page.entries] == [NOON + timedelta(hours=n) for n in (6, 5, 4, 3, 2, 1, 0)]
    assert not page.has_older


def test_pages_have_no_gap_and_no_repeat(story: Person) -> None:
    pages = [timeline.of(story, page=number, size=3) for number in (1, 2, 3)]
    assert [page.has_older for page in pages] == [True, True, False]
    assert [entry for page in pages for entry in page.entries] == timeline.of(story).entries
    assert timeline.of(story, page=99).entries == []


def test_who_let_go_stays_in_the_story(joan: Person, ann: User) -> None:
    flag = FlagFactory(person=joan)
    flags.claim(flag, by=ann, now=NOON)
    flags.release(flag, by=ann, now=NOON + timedelta(hours=1))
    assert [entry.thing.verb for entry in timeline.of(joan).entries[:2]] == ["flag.released", "flag.claimed"]


def test_of_nobody_else(story: Person, joan: Person) -> None:
    OutboundFactory()
    ReplyFactory(inbound=InboundFactory())
    FlagFactory()
    assert len(timeline.of(joan).entries) == 7


def test_somebody_without_a_mobile_has_no_texts_of_others(joan: Person) -> None:
    OutboundFactory()
    joan.recipient = None
    joan.save()
    assert timeline.of(joan).entries == []


@pytest.mark.parametrize("texts", [3, 300])
def test_asks_the_database_as_often_for_three_texts_as_for_three_hundred(story: Person, texts: int) -> None:
    for number in range(texts):
        at = NOON - timedelta(hours=number)
        OutboundFactory(recipient=story.recipient, not_before=at, not_after=at + timedelta(hours=2))
    with CaptureQueriesContext(
        connection,
    ) as queries:
        timeline.of(story)
    assert len(queries) == 8
