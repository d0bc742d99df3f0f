"""Asked how they are, somebody answers 3."""

from datetime import time

import pytest
from django.core import mail

from portal.messaging.models import OutboundMessage
from selfcare.checkins.models import CheckIn, Reply
from selfcare.risk.models import Circumstance, Flag
from tests.flows.conftest import City, outcome_of

JOAN = "+447700900101"


def test_three_puts_them_in_front_of_their_team_today(city: City) -> None:
    joan = city.enrol(JOAN, called="Joan")
    city.now(time(10))
    [question] = city.texts_to(JOAN)
    assert question == "Hello Joan, how are you today? Reply 1 if you are OK, 2 for a chat, 3 if you need help."
    city.report(JOAN)
    city.now(time(10, 15))
    city.text(JOAN, "3")
    flag = Flag.objects.get()
    assert (flag.person, flag.team, flag.kind, flag.level) == (joan.person, city.team, "asked", Flag.Level.TODAY)
    assert flag.reasons == ["Replied 3 on Tuesday 24 November: asked for help"]
    assert outcome_of(joan) == "answered"
    answer = city.texts_to(JOAN)[1]
    assert "Granby team will ring you" in answer
    [message] = mail.outbox
    assert (message.to, message.subject) == (
        ["granby@alongside.example"],
        "Somebody in your neighbourhood needs a call today",
    )
    assert "Joan" not in message.subject + message.body
    assert flag.notified_at is not None


def test_the_team_is_told_once_and_nothing_more_is_sent(city: City) -> None:
    city.enrol(JOAN)
    city.now(time(10))
    city.text(JOAN, "3")
    for clock in (time(11), time(14), time(19)):
        city.now(clock)
    city.now(time(9), day=1)
    assert len(mail.outbox) == 1
    assert len(city.texts_to(JOAN)) == 2


def test_all_right_is_thanked_and_troubles_nobody(city: City) -> None:
    joan = city.enrol(JOAN)
    city.now(time(10))
    city.text(JOAN, "1 love, all good x")
    assert outcome_of(joan) == "answered"
    assert city.texts_to(JOAN)[1] == "Thank you for letting us know. Take care."
    assert not Flag.objects.exists()
    assert mail.outbox == []
    reply = Reply.objects.get()
    assert (reply.person, reply.intent, reply.needs_person) == (joan.person, "ok", False)
    assert reply.checkin == CheckIn.objects.get()


def test_low_is_offered_a_call_and_a_yes_asks_for_one(city: City) -> None:
    joan = city.enrol(JOAN)
    Circumstance.objects.create(person=joan.person, kind="lives_alone", since=joan.started_at.date())
    city.now(time(10))
    city.text(JOAN, "not so good today")
    checkin = CheckIn.objects.get()
    assert (checkin.outcome, checkin.turn, checkin.asked, checkin.nudge_at) == ("", 2, "want_a_call", None)
    assert "Granby team to ring you?" in city.texts_to(JOAN)[1]
    low = Flag.objects.get()
    assert (low.kind, low.level) == ("low", Flag.Level.TODAY)
    assert "Lives alone" in low.reasons
    city.text(JOAN, "yes please")
    assert outcome_of(joan) == "answered"
    assert set(Flag.objects.values_list("kind", flat=True)) == {"low", "asked"}


def test_a_conversation_has_three_turns_at_most_and_a_person_reads_what_is_left(city: City) -> None:
    joan = city.enrol(JOAN)
    city.now(time(10))
    for words in ("Jn th bcz of", "qwfp", "zxcv"):
        city.text(JOAN, words)
    assert outcome_of(joan) == "answered"
    assert CheckIn.objects.get().turn <= 3
    assert Flag.objects.get().kind == "unclear"
    assert Reply.objects.filter(needs_person=True).exists()


def test_half_an_answer_is_no_silence_and_a_person_reads_it(city: City) -> None:
    joan = city.enrol(JOAN)
    city.now(time(10))
    city.report(JOAN)
    city.text(JOAN, "Jn th bcz of")
    assert outcome_of(joan) == ""
    city.now(time(9, 59), day=1)
    assert outcome_of(joan) == ""
    city.now(time(10), day=1)
    assert outcome_of(joan) == "answered"
    assert Flag.objects.get().kind == "unclear"
    assert Reply.objects.get().needs_person


def test_who_answers_just_before_the_end_has_time_for_the_next_turn(city: City) -> None:
    joan = city.enrol(JOAN)
    city.now(time(10))
    city.report(JOAN)
    city.now(time(9, 55), day=1)
    city.text(JOAN, "Jn th bcz of")
    city.now(time(13, 50), day=1)
    assert outcome_of(joan) == ""
    city.text(JOAN, "1")
    assert outcome_of(joan) == "answered"
    assert not Flag.objects.exists()


@pytest.mark.parametrize(
    "words", ["This is her daughter, mum needs help please", "This is Karen, his carer, he would like a call"]
)
def test_somebody_else_may_answer_and_the_flag_says_so(city: City, words: str) -> None:
    city.enrol(JOAN)
    city.now(time(10))
    city.text(JOAN, words)
    assert any("Somebody else replied for them" in reason for reason in Flag.objects.get().reasons)


def test_an_answer_is_processed_once_however_often_it_is_handed_in_or_rung_for(city: City) -> None:
    city.enrol(JOAN)
    city.now(time(10))
    for _ in range(3):
        city.text(JOAN, "3", MessageSid="SM" + "7" * 32)
    assert (Reply.objects.count(), Flag.objects.count(), len(mail.outbox)) == (1, 1, 1)
    assert OutboundMessage.objects.filter(kind="reply").count() == 1
