"""The first five minutes: three phones ring, "3" puts Joan in front of her team, and a second start is kind."""

import io
from datetime import datetime, timedelta

import pytest
from django.conf import settings
from django.core.management import call_command

from content.demo import tour
from portal.accounts.models import Person
from portal.messaging import inbound, optouts
from portal.messaging.models import OutboundMessage, State
from portal.neighbourhoods.models import Team
from selfcare.caseload import scope
from selfcare.checkins import conversation, enrolling, incoming
from selfcare.checkins.models import CheckIn
from tests.factories import NOON

pytestmark = pytest.mark.usefixtures("city")
JOAN = "+447700900101"


def due() -> list[OutboundMessage]:
    return list(
        OutboundMessage.objects.filter(state=State.DUE, kind="question", created_at=NOON).order_by("not_before")
    )


def joan() -> Person:
    return Person.objects.get(recipient__number=JOAN)


def test_three_phones_ring_in_the_first_minute() -> None:
    assert tour.begin(now=NOON) == []
    assert [text.to_number for text in due()] == [JOAN, "+447700900102", "+447700900103"]
    assert all(NOON < text.not_before <= NOON + timedelta(minutes=1) for text in due())
    assert "Hello Joan, how are you today?" in due()[0].body


def test_even_at_night() -> None:
    tour.begin(now=NOON)
    quiet = Person.objects.filter(recipient__number__in=[text.to_number for text in due()])
    assert all(person.recipient.quiet_from == person.recipient.quiet_until for person in quiet if person.recipient)


def test_a_second_start_adds_nothing_while_the_first_texts_are_on_their_way() -> None:
    tour.begin(now=NOON)
    tour.begin(now=NOON + timedelta(seconds=20))
    assert CheckIn.objects.filter(slot__startswith="extra-").count() == 3


def test_a_later_start_asks_again_and_one_answer_is_enough() -> None:
    tour.begin(now=NOON)
    the_texts_arrive()
    later = NOON + timedelta(hours=1)
    tour.begin(now=later)
    assert joan().checkins.filter(closed_at=None).count() == 2
    the_texts_arrive()
    answer("1", at=later + timedelta(minutes=1))
    assert not joan().checkins.filter(closed_at=None).exists()


def test_joan_answers_3_and_stands_on_her_teams_list() -> None:
    tour.begin(now=NOON)
    the_texts_arrive()
    answer("3", at=NOON + timedelta(minutes=1))
    listed = {person.pk: person for person in scope.needing_somebody(Team.objects.get(slug="anfield"))}
    (flag,) = listed[joan().pk].waiting
    assert flag.reasons[0] == "Replied 3 on Tuesday 24 November: asked for help"
    assert flag.claimed_by is None


def test_whoever_stopped_or_left_is_named_and_the_others_are_asked() -> None:
    optouts.stop(number=JOAN, source="reply", now=NOON)
    ray = Person.objects.get(recipient__number="+447700900102")
    enrolling.end_all(ray, reason="asked", now=NOON, by=None)
    assert tour.begin(now=NOON) == [
        "Joan gets no text: This number asked us to stop texting. Please ring instead.",
        "Ray gets no text: they no longer take part.",
    ]
    assert [text.to_number for text in due()] == ["+447700900103"]


def test_the_tour_names_every_address_and_account() -> None:
    out = io.StringIO()
    call_command("tour", stdout=out)
    told = out.getvalue()
    assert all(f"{account['email']} " in told for account in settings.DEMO_ACCOUNTS)
    assert settings.DEMO_PASSWORD in told
    assert all(address in told for address in (settings.PUBLIC_BASE_URL, settings.SIMULATOR_URL, "/mail/"))
    assert "  1. " in told
    assert "{" not in told


def the_texts_arrive() -> None:
    for text in OutboundMessage.objects.filter(state=State.DUE):
        text.state, text.provider_sid = State.DELIVERED, f"SM{text.pk.hex}"
        text.save()


def answer(words: str, *, at: datetime) -> None:
    stored = inbound.receive(
        provider_sid="SMtour",
        from_number=JOAN,
        to_number=settings.SMS_SENDER,
        body=words,
        opt_out_type="",
        now=at,
        wish=incoming.wish,
    )
    assert stored is not None
    conversation.process(stored.pk, now=at)
