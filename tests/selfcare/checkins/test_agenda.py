"""When the next check-in comes, told honestly, through pauses, quiet hours and both clock changes."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from portal.accounts import consents
from portal.accounts.models import Consent, Purpose
from portal.core.localtime import local
from portal.messaging import optouts
from portal.messaging.models import OptOut
from selfcare.checkins.agenda import agenda, day_words, next_checkin, swallowed
from selfcare.checkins.models import Programme
from tests.factories import (
    CheckInFactory,
    EnrolmentFactory,
    PersonFactory,
    ProgrammeFactory,
    RecipientFactory,
    UserFactory,
)

MORNING = {"window_from": time(10), "window_until": time(12), "silent_after": 24}


def programme(days: str = "135", **fields: Any) -> Programme:
    return Programme(days=days, **(MORNING | fields))


def upcoming(days: str, now: datetime, **fields: Any) -> datetime:
    found = next_checkin(programme(days), first_day=fields.pop("first_day", now.date()), now=now, **fields)
    assert found is not None
    return local(found.start)


def test_the_next_day_of_the_programme(noon: datetime) -> None:
    """Noon of a Tuesday: Monday, Wednesday and Friday means tomorrow."""
    assert upcoming("135", noon) == datetime(2026, 11, 25, 10, tzinfo=UTC)


def test_today_as_long_as_the_window_is_open(noon: datetime) -> None:
    open_still = noon - timedelta(minutes=1)
    assert upcoming("2", open_still).date() == date(2026, 11, 24)
    assert upcoming("2", noon).date() == date(2026, 12, 1), "at noon the window has closed"


def test_a_day_that_was_asked_already_is_left_out(noon: datetime) -> None:
    early = noon - timedelta(hours=4)
    assert upcoming("1234567", early, not_on=[early.date()]).date() == date(2026, 11, 25)


def test_not_before_the_end_of_a_pause(noon: datetime) -> None:
    assert upcoming("135", noon, first_day=date(2027, 1, 5)).date() == date(2027, 1, 6)


def test_ten_in_the_morning_stays_ten_over_both_clock_changes() -> None:
    for now in (datetime(2027, 3, 27, 13, tzinfo=UTC), datetime(2027, 10, 30, 13, tzinfo=UTC)):
        assert upcoming("1234567", now).hour == 10


def test_the_team_is_told_when_the_programme_says(noon: datetime) -> None:
    found = next_checkin(programme(silent_after=30), first_day=noon.date(), now=noon)
    assert found is not None
    assert found.answer_by - found.start == timedelta(hours=30)


def test_a_programme_without_a_day_never_comes(noon: datetime) -> None:
    assert next_checkin(programme(""), first_day=noon.date(), now=noon) is None


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ("1234567", "every day"),
        ("135", "Monday, Wednesday and Friday"),
        ("31", "Monday and Wednesday"),
        ("7", "Sunday"),
    ],
)
def test_days_in_words(days: str, words: str) -> None:
    assert day_words(days) == words


@pytest.mark.parametrize(
    ("quiet_from", "quiet_until", "nothing_left"),
    [
        (time(20), time(8), False),
        (time(20), time(11), False),
        (time(20), time(12), True),
        (time(10), time(9), True),
        (time(11), time(9), False),
        (time(9), time(12), True),
        (time(9), time(11), False),
        (time(8), time(8), False),
    ],
)
def test_quiet_hours_may_leave_no_minute(quiet_from: time, quiet_until: time, nothing_left: bool) -> None:
    recipient = RecipientFactory.build(quiet_from=quiet_from, quiet_until=quiet_until)
    assert swallowed(recipient, programme()) is nothing_left


@pytest.mark.django_db
class TestAPersonsAgenda:
    def test_somebody_with_consent_and_a_mobile_is_asked(self, noon: datetime) -> None:
        enrolment = EnrolmentFactory.create()
        found = agenda(enrolment.person, now=noon)
        assert found.stopped_by == ""
        assert found.courses[0].next is not None

    def test_no_mobile_no_texts(self, noon: datetime) -> None:
        assert agenda(PersonFactory.create(recipient=None), now=noon).stopped_by == "no_mobile"

    def test_a_stop_counts_whoever_sent_it(self, noon: datetime) -> None:
        person = EnrolmentFactory.create().person
        optouts.stop(number=person.recipient.number, source=OptOut.Source.REPLY, now=noon)
        assert agenda(person, now=noon).stopped_by == "stop"

    def test_without_consent_nothing_is_promised(self, noon: datetime) -> None:
        person = EnrolmentFactory.create().person
        consents.withdraw(person=person, purpose=Purpose.CHECK_INS, how=Consent.How.WEB, now=noon)
        assert agenda(person, now=noon).stopped_by == "consent"

    def test_ended_places_are_not_shown(self, noon: datetime) -> None:
        enrolment = EnrolmentFactory.create(ended_at=noon, ended_reason="asked")
        assert agenda(enrolment.person, now=noon).courses == []

    def test_a_pause_is_over_on_its_last_day(self, noon: datetime) -> None:
        away = EnrolmentFactory.create(away_until=noon.date() + timedelta(days=1), away_reason="away")
        back = EnrolmentFactory.create(away_until=noon.date(), away_reason="away")
        assert agenda(away.person, now=noon).courses[0].paused_until == noon.date() + timedelta(days=1)
        assert agenda(back.person, now=noon).courses[0].paused_until is None

    def test_a_question_that_waits_is_shown_before_the_next(self, noon: datetime) -> None:
        checkin = CheckInFactory.create()
        course = agenda(checkin.person, now=noon - timedelta(hours=1)).courses[0]
        assert course.open == checkin
        assert course.next is not None
        assert course.next.start.date() == date(2026, 11, 25)

    def test_the_question_is_the_one_the_person_gets(self, noon: datetime) -> None:
        enrolment = EnrolmentFactory.create(person=PersonFactory.create(called="Joanie"))
        assert agenda(enrolment.person, now=noon).courses[0].question.startswith("Hello Joanie, how are you")

    def test_knowing_that_the_team_rings(self, noon: datetime) -> None:
        person, by = PersonFactory.create(recipient=None), UserFactory.create()
        assert not agenda(person, now=noon).will_be_rung
        consents.give(person=person, purpose=Purpose.TEAM_CONTACT, how=Consent.How.PHONE, by=by, now=noon)
        assert agenda(person, now=noon).will_be_rung

    def test_ten_programmes_take_as_many_queries_as_one(
        self, noon: datetime, django_assert_max_num_queries: Any
    ) -> None:
        person = EnrolmentFactory.create().person
        with django_assert_max_num_queries(50) as one:
            agenda(person, now=noon)
        for _ in range(9):
            EnrolmentFactory.create(person=person, programme=ProgrammeFactory.create())
        with django_assert_max_num_queries(len(one)):
            agenda(person, now=noon)
