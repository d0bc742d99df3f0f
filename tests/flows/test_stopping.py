"""STOP in any wording, START, and what is left for a person to do."""

from datetime import time

import pytest

from portal.messaging.models import OptOut, OutboundMessage
from selfcare.checkins.models import Reply
from selfcare.risk.models import Flag
from tests.flows.conftest import City, outcome_of

JOAN = "+447700900101"


@pytest.mark.parametrize("words", ["STOP", "stop.", "Sick of these bloody texts. Leave me alone.", "end", "Quit"])
def test_stop_ends_it_and_the_check_in_says_so(city: City, words: str) -> None:
    joan = city.enrol(JOAN)
    city.now(time(10))
    city.text(JOAN, words)
    assert outcome_of(joan) == "opted_out"
    assert Reply.objects.get().intent == "stop"
    sent = len(city.texts_to(JOAN))
    for day in (1, 2, 3):
        city.now(time(10), day=day)
        city.now(time(14), day=day)
    assert len(city.texts_to(JOAN)) == sent
    assert not Flag.objects.filter(kind="silent").exists()


def test_the_team_may_offer_another_way_to_keep_in_touch(city: City) -> None:
    city.enrol(JOAN)
    city.now(time(10))
    city.text(JOAN, "STOP")
    flag = Flag.objects.get()
    assert (flag.kind, flag.level) == ("contact", Flag.Level.SOON)
    assert flag.reasons == ["Asked on Tuesday 24 November that the texts stop. Offer another way to keep in touch"]


def test_stop_before_the_question_has_left_cancels_it(city: City) -> None:
    joan = city.enrol(JOAN)
    city.now(time(9, 45))
    city.text(JOAN, "STOP")
    city.now(time(10))
    assert OutboundMessage.objects.get(kind="question").state == "cancelled"
    assert outcome_of(joan) == "opted_out"
    assert city.texts_to(JOAN) == []


def test_stop_from_a_shared_phone_ends_it_for_all_who_share_it(city: City) -> None:
    joan, jim = city.enrol(JOAN, called="Joan"), city.enrol(JOAN, called="Jim")
    city.now(time(10))
    city.text(JOAN, "STOP")
    assert [outcome_of(joan), outcome_of(jim)] == ["opted_out", "opted_out"]
    assert Flag.objects.filter(kind="contact").count() == 2


def test_stop_from_a_number_we_do_not_know_troubles_nobody(city: City) -> None:
    city.text("+447700900666", "STOP")
    assert OptOut.objects.get().number == "+447700900666"
    reply = Reply.objects.get()
    assert (reply.person, reply.intent, reply.needs_person) == (None, "stop", False)


def test_start_begins_again_and_is_confirmed_once(city: City) -> None:
    joan = city.enrol(JOAN)
    city.now(time(10))
    city.text(JOAN, "please stop texting me")
    city.now(time(12))
    city.text(JOAN, "can i have the messages back please, i stopped them by accident")
    confirmations = OutboundMessage.objects.filter(kind="confirmation")
    assert confirmations.count() == 2
    assert not OutboundMessage.objects.filter(kind="reply").exists()
    city.now(time(10), day=1)
    assert outcome_of(joan, day=1) == ""


def test_start_from_somebody_who_no_longer_takes_part_goes_to_a_person(city: City) -> None:
    joan = city.enrol(JOAN)
    joan.ended_at, joan.ended_reason = joan.started_at, "asked"
    joan.save()
    city.now(time(10))
    city.text(JOAN, "START")
    assert Reply.objects.get().needs_person
    assert Flag.objects.get().kind == "unclear"
    assert "will read your text" in city.texts_to(JOAN)[0]


def test_told_by_the_provider_that_they_stopped_it_is_no_silence(city: City) -> None:
    joan = city.enrol(JOAN)
    city.provider.refuse(JOAN, "21610")
    city.now(time(10))
    assert OptOut.objects.get().source == "provider"
    city.now(time(14))
    assert outcome_of(joan) == "opted_out"
    assert Flag.objects.get().kind == "contact"
