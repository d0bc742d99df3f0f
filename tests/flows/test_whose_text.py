"""A shared phone, a number that is no longer theirs, and texts that fit nothing: never guessed, never lost."""

from datetime import date, time, timedelta

import pytest
from django.core import mail

from portal.accounts.models import AuditEvent
from portal.messaging.models import InboundMessage, OutboundMessage, Recipient
from selfcare.checkins import conversation, inbox, incoming
from selfcare.checkins.models import CheckIn, Enrolment, Reply
from selfcare.risk.models import Flag
from tests.factories import PersonFactory, ProgrammeFactory
from tests.flows.conftest import TUESDAY, City, moment, outcome_of

JOAN = "+447700900101"
STRANGER = "+447700900666"


class TestASharedPhone:
    def test_whoever_alone_was_asked_is_the_one_who_answers(self, city: City) -> None:
        joan = city.enrol(JOAN, called="Joan")
        jim = PersonFactory(team=city.team, recipient=Recipient.objects.create(number=JOAN))
        city.now(time(10))
        city.text(JOAN, "3")
        assert outcome_of(joan) == "answered"
        assert Flag.objects.get().person == joan.person
        reply = Reply.objects.get()
        assert (reply.person, reply.reason) == (joan.person, "Chose 3: needs help (shared number)")
        assert not jim.flags.exists()

    def test_both_were_asked_so_a_person_looks_and_nobody_counts_as_answered(self, city: City) -> None:
        joan, jim = city.enrol(JOAN, called="Joan"), city.enrol(JOAN, called="Jim")
        city.now(time(10))
        city.report(JOAN)
        city.text(JOAN, "1")
        reply = Reply.objects.get()
        assert (reply.person, reply.needs_person) == (None, True)
        assert {flag.person for flag in Flag.objects.filter(kind="unclear")} == {joan.person, jim.person}
        assert "Replied from a number they share" in Flag.objects.first().reasons[0]
        assert not OutboundMessage.objects.filter(kind="reply").exists()
        assert [outcome_of(joan), outcome_of(jim)] == ["", ""]

    def test_nobody_was_asked_so_a_person_looks(self, city: City) -> None:
        city.enrol(JOAN), city.enrol(JOAN)
        city.text(JOAN, "hello love")
        assert Reply.objects.get().person is None
        assert Flag.objects.filter(kind="unclear").count() == 2

    def test_two_who_share_it_are_both_asked_by_name(self, city: City) -> None:
        city.enrol(JOAN, called="Joan"), city.enrol(JOAN, called="Jim")
        city.now(time(10))
        assert sorted(body[:11] for body in city.texts_to(JOAN)) == ["Hello Jim, ", "Hello Joan,"]


class TestTheNumberIsNotTheirs:
    def test_texts_end_at_once_and_the_team_checks(self, city: City) -> None:
        joan = city.enrol(JOAN)
        city.now(time(10))
        city.text(JOAN, "Who's Joan? you have the wrong number mate")
        joan.refresh_from_db()
        assert joan.ended_reason == "wrong number"
        assert outcome_of(joan) == "undeliverable"
        assert Flag.objects.get().kind == "contact"
        for day in (1, 2):
            city.now(time(10), day=day)
        assert len(city.texts_to(JOAN)) == 2
        assert city.texts_to(JOAN)[1].startswith("Thank you for telling us, and sorry to have troubled you")
        event = AuditEvent.objects.get(verb="enrolment.ended")
        assert (event.actor, event.reason) == (None, "wrong number")

    def test_a_death_is_never_written_down_by_software(self, city: City) -> None:
        joan = city.enrol(JOAN)
        city.now(time(10))
        city.text(JOAN, "Joan passed away last week, this is her daughter")
        joan.refresh_from_db()
        joan.person.refresh_from_db()
        assert joan.person.died_on is None
        assert joan.ended_reason == "death reported"
        assert outcome_of(joan) == "answered"
        flag = Flag.objects.get()
        assert (flag.kind, flag.level) == ("contact", Flag.Level.TODAY)
        assert "check with care" in flag.reasons[0]
        city.now(time(10), day=1)
        assert CheckIn.objects.count() == 1


class TestAwayAndBack:
    def test_away_for_a_week_nobody_asks_and_nobody_worries(self, city: City) -> None:
        joan = city.enrol(JOAN)
        city.now(time(10))
        city.text(JOAN, "away 7")
        joan.refresh_from_db()
        assert (joan.away_until, joan.away_reason) == (TUESDAY + timedelta(days=7), "away")
        assert "until Tuesday 1 December" in city.texts_to(JOAN)[1]
        for day in range(1, 7):
            city.now(time(10), day=day)
        assert CheckIn.objects.count() == 1
        city.now(time(10), day=7)
        assert CheckIn.objects.count() == 2
        assert not Flag.objects.exists()

    def test_in_hospital_then_home_again(self, city: City) -> None:
        joan = city.enrol(JOAN)
        city.now(time(10))
        city.text(JOAN, "This is her daughter, mum is in the Royal since Tuesday")
        joan.refresh_from_db()
        assert joan.away_reason == "hospital"
        city.now(time(9), day=3)
        city.text(JOAN, "back home now")
        joan.refresh_from_db()
        assert (joan.away_until, joan.away_reason) == (None, "")
        city.now(time(10), day=3)
        assert CheckIn.objects.filter(local_date=TUESDAY + timedelta(days=3)).exists()

    @pytest.mark.parametrize("words", ["away 9999", "away till 1 January 2099", "away 0"])
    def test_never_for_ever_and_never_for_no_day(self, city: City, words: str) -> None:
        joan = city.enrol(JOAN)
        city.now(time(10))
        city.text(JOAN, words)
        joan.refresh_from_db()
        if joan.away_until is not None:
            assert TUESDAY < joan.away_until <= TUESDAY + timedelta(days=56)


ANY_TEXT = [
    "",
    " ",
    "\x00",
    "1\x00",
    "x" * 1600,
    "x" * 10_000,
    "👍",
    "🌷",
    "مرحبا",
    "‮1‬",
    "1️⃣",
    "<script>alert(1)</script>",
    "=cmd|' /C calc'!A0",
    "' OR 1=1 --",
    "{name}",
    "%s %(now)s",
]


class TestAnyText:
    @pytest.mark.parametrize("body", ANY_TEXT, ids=repr)
    @pytest.mark.parametrize("number", [JOAN, STRANGER, "", "Info", "+1" + "5" * 38])
    def test_ends_in_exactly_one_reply(self, city: City, body: str, number: str) -> None:
        city.enrol(JOAN)
        city.now(time(10))
        city.text(number, body)
        reply = Reply.objects.get()
        assert reply.inbound.handled_at is not None
        assert reply.person is not None or reply.needs_person

    def test_from_somebody_unknown_it_waits_for_the_unallocated_team(self, city: City) -> None:
        city.now(time(10))
        city.text(STRANGER, "hello is that the chippy")
        assert city.provider.sent == []
        assert mail.outbox == []
        city.now(time(11))
        [message] = mail.outbox
        assert message.subject == "Texts from numbers we do not know wait to be read"
        assert "chippy" not in message.body
        city.now(time(12))
        assert len(mail.outbox) == 1

    def test_to_somebody_who_died_it_is_an_unknown_number(self, city: City) -> None:
        joan = city.enrol(JOAN)
        joan.person.died_on = date(2026, 11, 1)
        joan.person.save()
        city.text(JOAN, "thank you for everything you did for mum")
        reply = Reply.objects.get()
        assert (reply.person, reply.needs_person) == (None, True)

    def test_before_the_question_has_left_it_is_no_answer_to_it(self, city: City) -> None:
        joan = city.enrol(JOAN)
        city.now(time(9, 45))
        city.text(JOAN, "1")
        assert outcome_of(joan) == ""
        city.now(time(10))
        assert len([body for body in city.texts_to(JOAN) if body.startswith("Hello")]) == 1

    def test_nor_is_it_a_turn_of_a_conversation_that_has_not_begun(self, city: City) -> None:
        city.enrol(JOAN)
        city.now(time(9, 45))
        city.text(JOAN, "zxcv")
        assert CheckIn.objects.get().turn == 1
        assert "will read your text" in city.texts_to(JOAN)[0]

    def test_two_programmes_and_one_answer_is_an_answer_to_both(self, city: City) -> None:
        joan = city.enrol(JOAN)
        other = Enrolment.objects.create(
            person=joan.person,
            programme=ProgrammeFactory(days="1234567"),
            enrolled_by=joan.enrolled_by,
            started_at=joan.started_at,
        )
        city.now(time(10))
        city.now(time(10, 5))
        city.text(JOAN, "1")
        assert [outcome_of(joan), outcome_of(other)] == ["answered", "answered"]


class TestNoEndlessTalk:
    def test_three_answers_a_day_and_then_a_person_looks(self, city: City) -> None:
        city.enrol(JOAN)
        city.now(time(10))
        for number in range(8):
            city.text(JOAN, f"what time is my appointment on day {number}")
        assert OutboundMessage.objects.filter(kind="reply").count() == 3
        assert Reply.objects.count() == 8
        flag = Flag.objects.get(kind="unclear")
        assert any("please answer" in reason for reason in flag.reasons)
        city.now(time(9, 45), day=1)
        city.text(JOAN, "what time is it")
        assert OutboundMessage.objects.filter(kind="reply").count() == 4

    def test_the_limit_is_the_number_s_not_the_person_s(self, city: City) -> None:
        city.enrol(JOAN)
        city.now(time(10))
        for _ in range(3):
            city.text(JOAN, "what time is it")
        city.text(JOAN, "1")
        assert OutboundMessage.objects.filter(kind="reply").count() == 3


class TestTheMachineFails:
    def test_a_script_that_breaks_on_a_text_leaves_it_to_a_person(
        self, city: City, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        joan = city.enrol(JOAN)
        city.now(time(10))
        monkeypatch.setattr(incoming.script, "next_step", _broken)
        city.text(JOAN, "1")
        reply = Reply.objects.get()
        assert (reply.person, reply.intent, reply.needs_person) == (joan.person, "unclear", True)
        assert Flag.objects.get().kind == "unclear"

    def test_a_text_that_cannot_be_processed_does_not_hold_up_the_others_and_is_set_aside(
        self, city: City, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        joan = city.enrol(JOAN)
        city.now(time(10))
        process = conversation.process
        monkeypatch.setattr(
            inbox.conversation, "process", lambda pk, now: process(pk, now=now) if pk != poisoned.pk else _broken()
        )
        city.text(STRANGER, "poison", read=False)
        poisoned = InboundMessage.objects.get()
        city.text(JOAN, "1")
        assert outcome_of(joan) == "answered"
        assert not Reply.objects.filter(inbound=poisoned).exists()
        city.now(time(10, 2))
        reply = Reply.objects.get(inbound=poisoned)
        assert (reply.needs_person, reply.person) == (True, None)
        assert inbox.read_waiting(clock=moment) == 0


def _broken(*_: object, **__: object) -> None:
    raise RuntimeError("broken on purpose")
