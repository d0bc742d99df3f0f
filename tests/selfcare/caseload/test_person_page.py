"""One person: why flagged, what to do, how to reach them, what has happened; and who looked."""

from datetime import time, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from portal.accounts.models import AuditEvent, CarerLink, Person, User
from portal.messaging.models import OptOut, State
from portal.neighbourhoods.models import Team
from selfcare.caseload.models import Contact
from selfcare.checkins.models import CheckIn, Enrolment, Outcome
from selfcare.risk import flags
from selfcare.risk.models import Circumstance, Flag
from tests.factories import (
    NOON,
    CheckInFactory,
    EnrolmentFactory,
    FlagFactory,
    InboundFactory,
    OutboundFactory,
    ProgrammeFactory,
    ReplyFactory,
    UserFactory,
)
from tests.selfcare.caseload.conftest import words_of

pytestmark = pytest.mark.usefixtures("at_noon")


@pytest.fixture
def address(joan: Person) -> str:
    return reverse("caseload:person", args=[joan.pk])


@pytest.fixture
def signed_in(client: Client, ann: User) -> Client:
    client.force_login(ann)
    return client


def test_says_why_with_every_sign_its_day_and_weight(signed_in: Client, joan: Person, address: str) -> None:
    FlagFactory(
        person=joan,
        signals=[
            {"name": "asked_for_help", "on": "2026-11-24", "weight": 60, "words": "Replied 3"},
            {"name": "lives_alone", "on": "2024-05-01", "weight": 20, "words": ""},
            {"name": "of_older_rules", "on": "2026-11-23", "weight": 30, "words": ""},
        ],
        rules_version="2026.11.1",
    )
    page = words_of(signed_in.get(address))
    assert "Replied 3 on Tuesday 24 November: asked for help (enough by itself to act today)" in page
    assert "Lives alone (counts a little)" in page
    assert "Of older rules, Monday 23 November (counts a good deal)" in page
    assert "Rules 2026.11.1." in page


@pytest.mark.parametrize("kind", Flag.Kind)
def test_says_what_to_do_next_for_every_kind_of_flag(
    signed_in: Client, joan: Person, address: str, kind: Flag.Kind
) -> None:
    FlagFactory(person=joan, kind=kind)
    page = words_of(signed_in.get(address))
    assert "Joan needs somebody today" in page
    assert "{called}" not in page


def test_danger_says_ring_now_and_999(signed_in: Client, joan: Person, address: str) -> None:
    FlagFactory(person=joan, kind=Flag.Kind.SILENT, level=Flag.Level.SOON)
    FlagFactory(person=joan, kind=Flag.Kind.DANGER, level=Flag.Level.NOW)
    page = words_of(signed_in.get(address))
    assert "Immediate action required: Joan needs somebody now Ring Joan now." in page
    assert "ring 999" in page


def test_says_how_to_reach_them_and_who_helps(signed_in: Client, joan: Person, address: str) -> None:
    joan.telephone, joan.address, joan.language = "0151 496 0123", "1 Granby Street", "ar"
    joan.recipient.number, joan.recipient.quiet_from, joan.recipient.quiet_until = "+447700900123", time(21), time(9)
    joan.recipient.save()
    joan.save()
    mo = UserFactory(name="Mo Carer", email="mo@alongside.example")
    CarerLink.objects.create(person=joan, carer=mo, relationship="son", recorded_by=mo, since=NOON)
    Circumstance.objects.create(person=joan, kind="bereaved", since=NOON.date())
    response = signed_in.get(address)
    page = words_of(response)
    assert '<a class="portal-phone" href="tel:+447700900123">07700 900123</a>' in response.content.decode()
    assert 'href="tel:01514960123"' in response.content.decode()
    for words in ("1 Granby Street, L8 1XY", "Arabic", "21:00 to 09:00", "Mo Carer (son)", "Lost somebody close"):
        assert words in page


class TestCheckIns:
    def test_next_one(self, signed_in: Client, joan: Person, address: str) -> None:
        EnrolmentFactory(person=joan, programme=ProgrammeFactory(name="Morning hello"))
        assert "Morning hello Next: tomorrow at 10:00." in words_of(signed_in.get(address))

    def test_paused(self, signed_in: Client, joan: Person, address: str) -> None:
        until = NOON.date() + timedelta(days=7)
        EnrolmentFactory(person=joan, away_until=until, away_reason="hospital")
        page = words_of(signed_in.get(address))
        assert "Paused (in hospital), again from Tuesday 1 December." in page
        assert "Check in with Joan now" not in page

    def test_one_more_now_and_a_second_press_asks_once(self, signed_in: Client, joan: Person, address: str) -> None:
        EnrolmentFactory(person=joan)
        assert "Check in with Joan now" in words_of(signed_in.get(address))
        for _ in range(2):
            response = signed_in.post(reverse("caseload:check_in_now", args=[joan.pk]), follow=True)
            assert "We are texting Joan to ask how things are." in words_of(response)
        checkin = CheckIn.objects.get()
        assert (checkin.person, checkin.question.state) == (joan, State.DUE)

    @pytest.mark.parametrize(
        "why", ["does not have check-ins", "asked us to stop", "has not agreed", "no mobile", "died"]
    )
    def test_cannot_be_asked(self, signed_in: Client, joan: Person, address: str, why: str) -> None:
        if why != "does not have check-ins":
            EnrolmentFactory(person=joan, consent=why != "has not agreed")
        if why == "asked us to stop":
            OptOut.objects.create(number=joan.recipient.number, source=OptOut.Source.REPLY, at=NOON)
        if why in ("no mobile", "died"):
            Person.objects.filter(pk=joan.pk).update(
                **{"no mobile": {"recipient": None}, "died": {"died_on": NOON}}[why]
            )
        page = words_of(signed_in.get(address))
        assert why in page
        assert "Check in with Joan now" not in page
        signed_in.post(reverse("caseload:check_in_now", args=[joan.pk]))
        assert not CheckIn.objects.exists()


def test_tells_what_happened_in_words(signed_in: Client, joan: Person, ann: User, address: str) -> None:
    OutboundFactory(recipient=joan.recipient, body="How are you today?", called_at=NOON, state=State.EXPIRED)
    ReplyFactory(person=joan, inbound=InboundFactory(body="Bit under the weather"))
    ReplyFactory(person=joan, inbound=InboundFactory(body="I am driving"), by_machine=True)
    CheckInFactory(enrolment=EnrolmentFactory(person=joan), closed_at=NOON, outcome=Outcome.SILENT)
    Contact.objects.create(person=joan, by=ann, at=NOON, how="visit", outcome="visited", note="Tea and a chat")
    flags.claim(FlagFactory(person=joan), by=ann, now=NOON)
    page = words_of(signed_in.get(address))
    assert "12:00 Our text, check-in question. Not sent, it was too late How are you today?" in page
    assert "12:00 Joan wrote Bit under the weather" in page
    assert "12:00 Joan’s phone answered by itself I am driving" in page
    assert "No answer to the check-in" in page
    assert "12:00 Ann Archer took this on: asked for somebody" in page
    assert "Ann Archer was in touch by visiting: visited Tea and a chat" in page


def test_every_look_is_logged_with_its_reason(signed_in: Client, joan: Person, ann: User, address: str) -> None:
    signed_in.get(address)
    FlagFactory(person=joan)
    signed_in.get(address)
    signed_in.get(reverse("caseload:contact", args=[joan.pk]))
    seen = AuditEvent.objects.filter(verb="person.viewed", subject=joan.subject).order_by("pk")
    assert [(event.actor, event.at, event.reason) for event in seen] == [
        (ann, NOON, "looked up"),
        (ann, NOON, "open flag: asked for somebody"),
        (ann, NOON, "recording a contact"),
    ]


def test_a_team_that_somebody_was_passed_on_to_can_see_them_until_it_is_settled(
    client: Client, joan: Person, next_door: Team, stranger: User, address: str
) -> None:
    flag = FlagFactory(person=joan, team=next_door)
    client.force_login(stranger)
    assert "Joan" in words_of(client.get(address))
    box = f"{flag.pk}-{int(flag.last_signal_at.timestamp() * 1_000_000)}"
    done = client.post(
        reverse("caseload:resolve", args=[joan.pk]), {"settles": box, "outcome": "reached_ok"}, follow=True
    )
    assert done.redirect_chain == [("/team/", 302)]
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("things", [3, 60])
def test_asks_the_database_as_often_whatever_the_history(
    signed_in: Client, joan: Person, ann: User, address: str, things: int
) -> None:
    enrolment: Enrolment = EnrolmentFactory(person=joan)
    for number in range(things):
        at = NOON - timedelta(days=number)
        CheckInFactory(enrolment=enrolment, local_date=at.date(), closed_at=at, outcome=Outcome.ANSWERED)
        ReplyFactory(person=joan, inbound=InboundFactory(received_at=at), needs_person=True)
        Contact.objects.create(person=joan, by=ann, at=at, how="phone", outcome="reached_ok")
    for kind in Flag.Kind:
        FlagFactory(person=joan, kind=kind, claimed_by=ann, claimed_at=NOON)
    signed_in.get(address)
    with CaptureQueriesContext(connection) as queries:
        signed_in.get(address)
    assert len(queries) <= 32, [query["sql"][:90] for query in queries]
