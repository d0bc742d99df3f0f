"""What is no sign about the person: a number that does not work, and our own or the network's trouble."""

from datetime import time

import pytest
from django.core import mail

from portal.messaging.models import OutboundMessage, State
from selfcare.checkins.models import CheckIn, Outcome
from selfcare.risk.models import Flag
from tests.flows.conftest import City, outcome_of

JOAN = "+447700900101"


@pytest.mark.parametrize("code", ["30003", "30005", "30006"])
def test_a_number_that_does_not_work_is_checked_by_the_team(city: City, code: str) -> None:
    joan = city.enrol(JOAN)
    city.now(time(10))
    city.report(JOAN, "undelivered", code)
    city.now(time(14))
    assert outcome_of(joan) == "undeliverable"
    flag = Flag.objects.get()
    assert (flag.kind, flag.level) == ("contact", Flag.Level.SOON)
    assert flag.reasons == ["The check-in of Tuesday 24 November could not be delivered"]
    assert len(city.texts_to(JOAN)) == 1


def test_refused_at_once_by_the_provider(city: City) -> None:
    joan = city.enrol(JOAN)
    city.provider.refuse(JOAN, "21211")
    city.now(time(10))
    city.now(time(14))
    assert outcome_of(joan) == "undeliverable"
    assert Flag.objects.get().kind == "contact"


def test_said_to_be_undelivered_and_answered_all_the_same(city: City) -> None:
    joan = city.enrol(JOAN)
    city.now(time(10))
    city.report(JOAN, "undelivered", "30008")
    city.text(JOAN, "1")
    assert outcome_of(joan) == "answered"
    assert not Flag.objects.exists()


def test_day_after_day_it_becomes_a_matter_of_today(city: City) -> None:
    city.enrol(JOAN)
    for day in (0, 1):
        city.now(time(10), day=day)
        city.report(JOAN, "undelivered", "30006")
        city.now(time(14), day=day)
    flag = Flag.objects.get()
    assert flag.level == Flag.Level.TODAY
    assert flag.reasons == ["2 check-ins could not be delivered, the last on Wednesday 25 November"]


@pytest.mark.parametrize("code", ["30007", "30008", "30034"])
def test_filtered_on_the_way_is_the_network_s_trouble(city: City, code: str) -> None:
    joan = city.enrol(JOAN)
    city.now(time(10))
    city.report(JOAN, "undelivered", code)
    city.now(time(14))
    assert outcome_of(joan) == "outage"
    assert not Flag.objects.exists()


def test_the_provider_away_for_the_whole_window_is_nobody_s_silence(city: City) -> None:
    joan = city.enrol(JOAN)
    city.provider.down = True
    for clock in (time(10), time(11), time(12), time(12, 1)):
        city.now(clock)
    city.provider.down = False
    city.now(time(14))
    city.now(time(10), day=1)
    assert outcome_of(joan) == "expired"
    assert not Flag.objects.exists()
    assert [body for body in city.texts_to(JOAN) if body.startswith("Hello")] == city.texts_to(JOAN)
    assert len(city.texts_to(JOAN)) == 1, "only Wednesday's question"


def test_three_in_a_row_that_never_reached_them_are_told_of(city: City) -> None:
    joan = city.enrol(JOAN)
    city.provider.down = True
    for day in (0, 1, 2):
        for clock in (time(10), time(12, 1), time(14)):
            city.now(clock, day=day)
        assert outcome_of(joan, day=day) == "expired"
        assert Flag.objects.count() == (1 if day == 2 else 0)
    flag = Flag.objects.get()
    assert flag.kind == "unknown_send"
    assert flag.reasons == [
        "3 check-ins did not reach them, through no doing of theirs, the last on Thursday 26 November"
    ]


def test_nobody_can_tell_whether_it_went_so_a_person_is_told(city: City) -> None:
    joan = city.enrol(JOAN)
    city.provider.lose_the_answer(JOAN)
    city.now(time(10))
    OutboundMessage.objects.update(state=State.REVIEW, reason="outcome_unknown")
    city.now(time(14))
    assert outcome_of(joan) == "outage"
    flag = Flag.objects.get()
    assert flag.kind == "unknown_send"
    assert flag.reasons == ["We cannot tell whether the text of Tuesday 24 November arrived"]


def test_an_answer_lost_on_the_way_and_never_found_is_not_silence(city: City) -> None:
    joan = city.enrol(JOAN)
    city.provider.lose_the_answer(JOAN)
    city.now(time(10))
    assert OutboundMessage.objects.get().state == State.AMBIGUOUS
    city.now(time(14))
    city.now(time(10), day=1)
    assert outcome_of(joan) == "outage"
    assert set(Flag.objects.values_list("kind", flat=True)) == {"unknown_send"}


def test_no_receipt_for_days_is_not_silence(city: City) -> None:
    joan = city.enrol(JOAN)
    city.now(time(10))
    OutboundMessage.objects.update(state=State.UNCONFIRMED)
    city.now(time(10), day=1)
    assert outcome_of(joan) == "outage"


def test_taken_by_the_provider_and_met_with_silence_is_silence(city: City) -> None:
    joan = city.enrol(JOAN)
    city.now(time(10))
    city.now(time(10), day=1)
    assert outcome_of(joan) == "silent"


def test_quiet_hours_over_the_whole_window_are_told_of_not_skipped(city: City) -> None:
    joan = city.enrol(JOAN)
    joan.person.recipient.quiet_from, joan.person.recipient.quiet_until = time(22), time(13)
    joan.person.recipient.save()
    city.now(time(10))
    city.now(time(14))
    assert outcome_of(joan) == "expired"
    assert Flag.objects.get().reasons == ["Their quiet hours leave no time for the check-in of Tuesday 24 November"]
    assert city.texts_to(JOAN) == []


def test_a_death_a_person_wrote_down_ends_what_is_open_without_a_word(city: City) -> None:
    joan = city.enrol(JOAN)
    city.now(time(10))
    joan.person.died_on = CheckIn.objects.get().local_date
    joan.person.save()
    city.now(time(14))
    city.now(time(10), day=1)
    assert CheckIn.objects.get().outcome == Outcome.OPTED_OUT
    assert len(city.texts_to(JOAN)) == 1
    assert not Flag.objects.exists()
    assert mail.outbox == []
