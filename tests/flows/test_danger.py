"""Words that suggest danger come before everything else, whoever writes them and whenever."""

from datetime import time

import pytest
from django.core import mail

from portal.messaging.models import OutboundMessage, Recipient
from selfcare.checkins.models import Reply
from selfcare.risk.models import Flag
from tests.factories import TeamFactory
from tests.flows.conftest import City, outcome_of

JOAN = "+447700900101"
STRANGER = "+447700900666"
WORDS = "i dont want to be here anymore"


def test_the_safety_wording_at_once_and_the_top_of_the_list(city: City) -> None:
    joan = city.enrol(JOAN)
    city.now(time(10))
    city.text(JOAN, WORDS)
    assert "ring 999 now" in city.texts_to(JOAN)[1]
    text = OutboundMessage.objects.get(kind="safety")
    assert (text.priority, text.dedupe_key.split("/")[0]) == (0, "reply")
    flag = Flag.objects.get()
    assert (flag.kind, flag.level) == ("danger", Flag.Level.NOW)
    assert mail.outbox[0].subject == "Somebody in your neighbourhood needs help now"
    assert outcome_of(joan) == "answered"
    assert Reply.objects.get().needs_person


def test_at_night_in_quiet_hours_and_without_a_check_in(city: City) -> None:
    city.enrol(JOAN)
    city.now(time(23, 30))
    city.text(JOAN, WORDS)
    assert "ring 999 now" in city.texts_to(JOAN)[0]
    assert Flag.objects.get().kind == "danger"


def test_every_time_even_after_three_answers_that_day(city: City) -> None:
    city.enrol(JOAN)
    city.now(time(10))
    for words in ("what time is my appointment", "who are you", "where are you based", "is it you again?"):
        city.text(JOAN, words)
    answers = len(city.texts_to(JOAN))
    city.text(JOAN, WORDS)
    assert len(city.texts_to(JOAN)) == answers + 1
    assert "ring 999 now" in city.texts_to(JOAN)[-1]


def test_from_a_number_nobody_knows_it_is_answered_kept_and_told_of(city: City) -> None:
    unallocated = TeamFactory(unallocated=True) if not _unallocated() else _unallocated()
    city.now(time(10))
    city.text(STRANGER, WORDS)
    assert "ring 999 now" in city.texts_to(STRANGER)[0]
    reply = Reply.objects.get()
    assert (reply.person, reply.intent, reply.needs_person) == (None, "crisis", True)
    [message] = mail.outbox
    assert message.to == [unallocated.email]
    assert message.subject == "A text from a number we do not know may be about danger"
    assert WORDS not in message.body
    city.now(time(10, 1))
    assert len(mail.outbox) == 1


@pytest.mark.parametrize("number", ["", "+441514960123", "Info", "+33612345678"])
def test_from_a_number_that_cannot_be_texted_it_is_kept_for_a_person(city: City, number: str) -> None:
    city.text(number, WORDS)
    reply = Reply.objects.get()
    assert (reply.intent, reply.needs_person) == ("crisis", True)
    assert city.provider.sent == []


def test_two_share_the_phone_and_both_are_looked_for(city: City) -> None:
    joan, jim = city.enrol(JOAN, called="Joan"), city.enrol(JOAN, called="Jim")
    city.now(time(10))
    city.text(JOAN, WORDS)
    flags = Flag.objects.filter(kind="danger")
    assert {flag.person for flag in flags} == {joan.person, jim.person}
    assert all("a number they share" in flag.reasons[0] for flag in flags)
    safety = [body for body in city.texts_to(JOAN) if "ring 999 now" in body]
    assert len(safety) == 1


def test_a_stranger_who_wrote_twice_has_one_recipient(city: City) -> None:
    for _ in range(2):
        city.text(STRANGER, WORDS)
    assert Recipient.objects.filter(number=STRANGER).count() == 1
    assert len(city.texts_to(STRANGER)) == 2


def test_danger_and_stop_in_one_text_is_danger(city: City) -> None:
    city.enrol(JOAN)
    city.now(time(10))
    city.text(JOAN, "stop texting me i want to kill myself")
    assert Flag.objects.filter(kind="danger", level=Flag.Level.NOW).exists()
    assert "ring 999 now" in city.texts_to(JOAN)[-1]


def _unallocated() -> object:
    return TeamFactory._meta.model.objects.filter(is_unallocated=True).first()
