"""Somebody does not answer."""

from datetime import date, time, timedelta

import pytest
from django.core import mail

from portal.core.localtime import at
from portal.messaging.models import OutboundMessage
from selfcare.checkins.models import CheckIn
from selfcare.risk import flags
from selfcare.risk.models import Circumstance, Flag
from tests.factories import ProgrammeFactory, UserFactory
from tests.flows.conftest import TUESDAY, City, outcome_of

JOAN = "+447700900101"
WEDNESDAY_NOON = at(TUESDAY + timedelta(days=1), time(12))


def silent_day(city: City, day: int = 0) -> None:
    """Asked at ten, delivered, asked once more at two, not answered by ten the next day."""
    city.now(time(10), day=day)
    city.report(JOAN)
    city.now(time(14), day=day)
    city.report(JOAN)
    city.now(time(10), day=day + 1)


def test_asked_once_more_then_a_person_is_told(city: City) -> None:
    joan = city.enrol(JOAN, called="Joan")
    city.now(time(10))
    city.report(JOAN)
    city.now(time(13, 59))
    assert len(city.texts_to(JOAN)) == 1
    city.now(time(14))
    assert city.texts_to(JOAN)[1].startswith("Joan, we have not heard from you yet. Are you all right?")
    city.now(time(18))
    city.now(time(9, 59), day=1)
    assert outcome_of(joan) == ""
    assert len(city.texts_to(JOAN)) == 2
    assert not Flag.objects.exists()
    city.now(time(10), day=1)
    assert outcome_of(joan) == "silent"
    flag = Flag.objects.get()
    assert (flag.kind, flag.level, flag.team) == ("silent", Flag.Level.SOON, city.team)
    assert flag.reasons == ["No answer to the check-in of Tuesday 24 November"]
    assert [message.to for message in mail.outbox] == [["granby@alongside.example"]]


def test_an_answer_to_the_second_try_is_an_answer(city: City) -> None:
    joan = city.enrol(JOAN)
    city.now(time(10))
    city.report(JOAN)
    city.now(time(14))
    city.text(JOAN, "1")
    city.now(time(10), day=1)
    assert outcome_of(joan) == "answered"
    assert not Flag.objects.exists()


def test_twice_in_a_row_is_a_matter_of_today_in_the_same_flag(city: City) -> None:
    city.enrol(JOAN)
    silent_day(city)
    silent_day(city, day=1)
    flag = Flag.objects.get()
    assert (flag.kind, flag.level) == ("silent", Flag.Level.TODAY)
    assert flag.reasons == ["No answer to 2 check-ins in a row, from Tuesday 24 November to Wednesday 25 November"]
    assert [message.subject for message in mail.outbox] == [
        "Somebody in your neighbourhood needs a call within three working days",
        "Somebody in your neighbourhood needs a call today",
    ]


def test_living_alone_it_is_a_matter_of_today_at_once(city: City) -> None:
    joan = city.enrol(JOAN)
    Circumstance.objects.create(person=joan.person, kind="lives_alone", since=date(2020, 1, 1))
    silent_day(city)
    assert Flag.objects.get().level == Flag.Level.TODAY


class TestTheCountBeginsAgain:
    """Asked on Tuesdays and Thursdays; something happens on Wednesday."""

    @pytest.fixture(autouse=True)
    def twice_a_week(self, city: City) -> None:
        city.programme = ProgrammeFactory(days="24")
        city.enrol(JOAN)
        silent_day(city)
        city.now(time(12), day=1)

    def level_after_thursday(self, city: City) -> int:
        silent_day(city, day=2)
        return int(Flag.objects.get(resolved_at=None).level)

    def close(self, outcome: str) -> None:
        flags.resolve(Flag.objects.get(), outcome=outcome, by=UserFactory(), now=WEDNESDAY_NOON)

    def test_after_an_answer(self, city: City) -> None:
        city.text(JOAN, "1")
        self.close(Flag.Outcome.WRONG_FLAG)
        assert self.level_after_thursday(city) == Flag.Level.SOON

    def test_after_the_team_has_reached_them(self, city: City) -> None:
        self.close(Flag.Outcome.REACHED_OK)
        assert self.level_after_thursday(city) == Flag.Level.SOON

    def test_but_not_if_the_team_could_not_reach_them(self, city: City) -> None:
        self.close(Flag.Outcome.NOT_REACHED)
        assert self.level_after_thursday(city) == Flag.Level.TODAY

    def test_nor_if_only_a_machine_answered(self, city: City) -> None:
        city.text(JOAN, "I'm driving right now and will reply later. Sent automatically")
        self.close(Flag.Outcome.WRONG_FLAG)
        assert self.level_after_thursday(city) == Flag.Level.TODAY


class TestALateAnswer:
    def test_all_right_after_all_is_said_on_the_flag_which_a_person_closes(self, city: City) -> None:
        joan = city.enrol(JOAN)
        silent_day(city)
        city.now(time(11, 20), day=1)
        city.text(JOAN, "1")
        flag = Flag.objects.get()
        assert flag.reasons == [
            "Replied 1 on Wednesday 25 November, so we have heard from them since",
            "No answer to the check-in of Tuesday 24 November",
        ]
        assert flag.resolved_at is None
        assert outcome_of(joan) == "silent"
        assert outcome_of(joan, day=1) == "answered"

    def test_late_and_in_need_raises_a_flag_of_its_own(self, city: City) -> None:
        city.programme.days = "2"
        city.programme.save()
        joan = city.enrol(JOAN)
        silent_day(city)
        city.now(time(11), day=1)
        city.text(JOAN, "3")
        assert set(Flag.objects.values_list("kind", flat=True)) == {"silent", "asked"}
        reply = CheckIn.objects.get().replies.get()
        assert (reply.person, reply.intent) == (joan.person, "wants_call")

    def test_late_and_unclear_is_read_by_a_person_without_asking_back(self, city: City) -> None:
        city.programme.days = "2"
        city.programme.save()
        city.enrol(JOAN)
        silent_day(city)
        city.text(JOAN, "Jn th bcz of")
        assert "will read your text" in city.texts_to(JOAN)[-1]
        assert "unclear" in set(Flag.objects.values_list("kind", flat=True))


class TestTheTimeToAnswer:
    def test_it_runs_from_when_the_text_left_however_late_that_was(self, city: City) -> None:
        joan = city.enrol(JOAN)
        city.provider.down = True
        city.now(time(10))
        city.provider.down = False
        city.now(time(11, 30))
        assert len(city.texts_to(JOAN)) == 1
        city.now(time(14))
        assert len(city.texts_to(JOAN)) == 1
        city.now(time(15, 30))
        assert len(city.texts_to(JOAN)) == 2
        city.now(time(10), day=1)
        assert outcome_of(joan) == ""
        city.now(time(11, 30), day=1)
        assert outcome_of(joan) == "silent"

    def test_a_text_that_crossed_with_the_question_does_not_hide_the_silence_after_it(self, city: City) -> None:
        joan = city.enrol(JOAN)
        city.provider.down = True
        city.now(time(10))
        city.now(time(10, 30))
        city.text(JOAN, "thank you")
        city.provider.down = False
        city.now(time(11, 30))
        city.report(JOAN)
        city.now(time(11, 30), day=1)
        assert outcome_of(joan) == "silent"
        assert Flag.objects.get().kind == "silent"

    def test_beat_stopped_over_both_moments_one_end_and_no_second_try_afterwards(self, city: City) -> None:
        joan = city.enrol(JOAN)
        city.now(time(10))
        city.report(JOAN)
        city.now(time(13), day=1)
        assert outcome_of(joan) == "silent"
        assert not OutboundMessage.objects.filter(kind="nudge").exists()

    def test_a_second_try_waits_for_the_end_of_quiet_hours(self, city: City) -> None:
        city.programme = ProgrammeFactory(days="1234567", window_from=time(17), window_until=time(19))
        city.enrol(JOAN)
        city.now(time(17))
        city.report(JOAN)
        city.now(time(21))
        assert len(city.texts_to(JOAN)) == 1
        city.now(time(8), day=1)
        assert len(city.texts_to(JOAN)) == 2


def test_a_machine_that_answers_is_not_the_person(city: City) -> None:
    joan = city.enrol(JOAN)
    city.now(time(10))
    city.report(JOAN)
    city.text(JOAN, "I'm driving right now and will reply later. Sent automatically")
    assert outcome_of(joan) == ""
    assert len(city.texts_to(JOAN)) == 1
    city.now(time(14))
    assert len(city.texts_to(JOAN)) == 2, "asked once more all the same"
    city.report(JOAN)
    city.now(time(10), day=1)
    assert outcome_of(joan) == "silent"
    assert Flag.objects.get().reasons == ["No answer to the check-in of Tuesday 24 November"]
