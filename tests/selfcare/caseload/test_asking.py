"""A worker wants to know now how somebody is."""

from datetime import timedelta

import pytest

from portal.accounts.models import Person, User
from selfcare.caseload import asking
from selfcare.checkins import schedule
from selfcare.checkins.models import CheckIn, Outcome
from tests.factories import CheckInFactory, EnrolmentFactory
from tests.selfcare.caseload.conftest import LATER


def test_a_second_press_a_minute_later_finds_the_question_that_waits(joan: Person, ann: User) -> None:
    EnrolmentFactory(person=joan)
    first = asking.check_in_now(joan, by=ann, now=LATER)
    assert asking.check_in_now(joan, by=ann, now=LATER + timedelta(minutes=1)) == first
    assert CheckIn.objects.count() == 1


def test_while_the_planned_one_waits_no_other_is_sent(joan: Person, ann: User) -> None:
    waiting = CheckInFactory(enrolment=EnrolmentFactory(person=joan))
    assert asking.check_in_now(joan, by=ann, now=LATER) == waiting


def test_once_answered_somebody_can_be_asked_again(joan: Person, ann: User) -> None:
    answered = CheckInFactory(enrolment=EnrolmentFactory(person=joan), closed_at=LATER, outcome=Outcome.ANSWERED)
    assert asking.check_in_now(joan, by=ann, now=LATER) != answered


def test_nobody_is_asked_who_takes_no_part(joan: Person, ann: User) -> None:
    with pytest.raises(schedule.CannotAsk):
        asking.check_in_now(joan, by=ann, now=LATER)
