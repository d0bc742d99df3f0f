"""A resident's own check-ins, from signing up to ending."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client

from portal.accounts import consents, signing_up
from portal.accounts.models import Consent, Person, Purpose
from portal.messaging import optouts
from portal.messaging.models import OptOut, OutboundMessage, State
from selfcare.checkins.models import Enrolment, Programme
from selfcare.risk.models import Flag
from tests.factories import NOON, CheckInFactory, EnrolmentFactory, ProgrammeFactory, UserFactory

pytestmark = pytest.mark.django_db

JOAN: dict[str, Any] = {"name": "Joan Example", "called": "Joan", "mobile": "07700 900123", "postcode": "L8 1XY"}
LANDLINE = {"mobile": "", "telephone": "0151 496 0123"}


@pytest.fixture(autouse=True)
def _tuesday_noon() -> Any:
    with time_machine.travel(NOON, tick=False):
        yield


@pytest.fixture
def programme() -> Programme:
    Programme.objects.update(live=False)
    return ProgrammeFactory.create(name="Three times a week", days="135")


def signed_in(client: Client, **about: Any) -> Person:
    user = UserFactory.create()
    client.force_login(user)
    return signing_up.keep_own_record(user, None, JOAN | about, now=NOON)


def text(client: Client, address: str) -> str:
    return " ".join(client.get(address).content.decode().split())


def test_somebody_who_has_not_told_us_anything_begins_with_that(client: Client) -> None:
    client.force_login(UserFactory.create())
    for page in ("", "join/", "ring/", "pause/", "end/"):
        assert client.get(f"/check-ins/{page}")["Location"] == "/you/about/"


def test_signing_up(client: Client, programme: Programme) -> None:
    person = signed_in(client)
    assert "Sign up for check-ins" in text(client, "/check-ins/")

    page = text(client, "/check-ins/join/")
    for line in consents.current_wording(Purpose.CHECK_INS).text.splitlines():
        assert line in page, "the words are shown in full"
    assert page.count('type="checkbox"') == 1
    assert "not an emergency service" in page

    response = client.post("/check-ins/join/", {"programme": programme.pk, "agree": "on"})
    assert response["Location"] == "/check-ins/"
    consent = Consent.objects.get(person=person)
    assert (consent.how, consent.recorded_by, consent.relationship) == ("web", person.user, "")
    assert Enrolment.objects.get(person=person).programme == programme
    assert OutboundMessage.objects.get(recipient=person.recipient).state == State.DUE, "the welcome"

    page = text(client, "/check-ins/")
    assert "The next check-in is on Wednesday 25 November, between 10:00 and 12:00" in page
    assert "If we do not hear from you by Thursday 26 November at 10:00, we tell" in page
    assert "Hello Joan, how are you today?" in page


def test_without_the_tick_nothing_happens_and_the_choice_is_kept(client: Client) -> None:
    signed_in(client)
    ProgrammeFactory.create()
    chosen = ProgrammeFactory.create()
    page = " ".join(client.post("/check-ins/join/", {"programme": chosen.pk}).content.decode().split())
    assert "Tick the box if you agree" in page
    assert f'value="{chosen.pk}" checked' in page
    assert not Consent.objects.exists()


def test_signing_up_twice_is_one_place_and_one_welcome(client: Client, programme: Programme) -> None:
    signed_in(client)
    for _ in range(2):
        response = client.post("/check-ins/join/", {"programme": programme.pk, "agree": "on"}, follow=True)
        assert "You are signed up" in response.content.decode()
    assert Enrolment.objects.count() == Consent.objects.count() == OutboundMessage.objects.count() == 1


def test_a_number_that_said_stop_is_told_that_start_comes_first(client: Client, programme: Programme) -> None:
    person = signed_in(client)
    assert person.recipient is not None
    optouts.stop(number=person.recipient.number, source=OptOut.Source.REPLY, now=NOON)
    form = {"programme": programme.pk, "agree": "on"}
    page = client.post("/check-ins/join/", form, follow=True).content.decode()
    assert "the texts begin when START is sent from it" in page
    assert "on its way" not in page


def test_with_nothing_to_sign_up_to_the_page_says_what_else_there_is(client: Client) -> None:
    Programme.objects.update(live=False)
    signed_in(client)
    assert "Ask the team to ring" in text(client, "/check-ins/join/")


def test_without_a_mobile_the_team_is_asked_to_ring(client: Client, programme: Programme) -> None:
    person = signed_in(client, **LANDLINE)
    assert client.get("/check-ins/join/")["Location"] == "/check-ins/ring/"
    assert "0151 496 0123" in text(client, "/check-ins/ring/")

    for _ in range(2):
        response = client.post("/check-ins/ring/", {"agree": "on"}, follow=True)
        assert f"{person.team.name} will ring you" in response.content.decode()
    flag = Flag.objects.get(person=person)
    assert (flag.kind, flag.team) == (Flag.Kind.ASKED, person.team)
    assert "Asked on the website" in flag.reasons[0]
    assert consents.in_force(person, Purpose.TEAM_CONTACT)
    assert f"{person.team.name} rings you" in text(client, "/check-ins/")


def test_asking_to_be_rung_needs_a_yes_too(client: Client) -> None:
    signed_in(client, **LANDLINE)
    assert client.post("/check-ins/ring/", {}).status_code == 200
    assert not Flag.objects.exists()


def test_pausing_and_coming_back(client: Client, programme: Programme) -> None:
    person = signed_in(client)
    EnrolmentFactory.create(person=person, programme=programme)
    form = {"until-day": "7", "until-month": "12", "until-year": "2026", "reason": "away"}
    response = client.post("/check-ins/pause/", form, follow=True)
    assert "The check-ins are paused" in response.content.decode()
    page = text(client, "/check-ins/")
    assert "The texts begin again on Monday 7 December" in page
    assert "The next check-in is on Monday 7 December" in page

    client.post("/check-ins/resume/")
    assert Enrolment.objects.get().away_until is None
    assert "Wednesday 25 November" in text(client, "/check-ins/")


def test_a_pause_into_the_past_keeps_what_was_typed(client: Client, programme: Programme) -> None:
    EnrolmentFactory.create(person=signed_in(client), programme=programme)
    form = {"until-day": "7", "until-month": "1", "until-year": "2026", "reason": "hospital"}
    page = client.post("/check-ins/pause/", form).content.decode()
    assert "still to come" in page
    assert 'value="2026"' in page
    assert Enrolment.objects.get().away_until is None


def test_without_check_ins_there_is_nothing_to_pause(client: Client) -> None:
    signed_in(client)
    assert client.get("/check-ins/pause/")["Location"] == "/check-ins/"


def test_ending_asks_once_and_then_ends_everything(client: Client, programme: Programme) -> None:
    person = signed_in(client)
    client.post("/check-ins/join/", {"programme": programme.pk, "agree": "on"})
    assert "End your check-ins?" in text(client, "/check-ins/end/")
    assert Enrolment.objects.get().ended_at is None, "looking ends nothing"

    client.post("/check-ins/end/")
    assert Enrolment.objects.get().ended_at == NOON
    assert not consents.in_force(person, Purpose.CHECK_INS)
    assert OutboundMessage.objects.get().state == State.CANCELLED
    assert "No check-ins yet" in text(client, "/check-ins/")


def test_coming_back_after_ending_is_a_new_place_and_a_new_consent(client: Client, programme: Programme) -> None:
    signed_in(client)
    for _ in range(2):
        client.post("/check-ins/join/", {"programme": programme.pk, "agree": "on"})
        client.post("/check-ins/end/")
    assert Enrolment.objects.count() == Consent.objects.count() == 2


def test_while_a_question_waits_the_page_says_until_when(client: Client, programme: Programme) -> None:
    enrolment = EnrolmentFactory.create(person=signed_in(client), programme=programme)
    CheckInFactory.create(enrolment=enrolment)
    page = text(client, "/check-ins/")
    assert "We texted you today at 10:00, and have no answer yet" in page
    assert "by tomorrow at 10:00, we tell" in page


def test_a_question_that_is_planned_but_has_not_left_is_not_called_sent(client: Client, programme: Programme) -> None:
    enrolment = EnrolmentFactory.create(person=signed_in(client), programme=programme)
    CheckInFactory.create(
        enrolment=enrolment, due_at=NOON + timedelta(minutes=20), answer_by=NOON + timedelta(hours=24)
    )
    page = text(client, "/check-ins/")
    assert "We texted you" not in page


def test_a_stopped_number_is_told_how_to_begin_again(client: Client, programme: Programme) -> None:
    person = signed_in(client)
    EnrolmentFactory.create(person=person, programme=programme)
    assert person.recipient is not None
    optouts.stop(number=person.recipient.number, source=OptOut.Source.REPLY, now=NOON)
    page = text(client, "/check-ins/")
    assert "text START" in page
    assert "The next check-in" not in page


def test_after_withdrawing_consent_the_page_promises_nothing(client: Client, programme: Programme) -> None:
    person = signed_in(client)
    EnrolmentFactory.create(person=person, programme=programme)
    consents.withdraw(person=person, purpose=Purpose.CHECK_INS, how=Consent.How.WEB, now=NOON)
    page = text(client, "/check-ins/")
    assert "You no longer agree" in page
    assert "The next check-in" not in page


def test_quiet_hours_that_leave_no_time_are_said(client: Client, programme: Programme) -> None:
    person = signed_in(client)
    EnrolmentFactory.create(person=person, programme=ProgrammeFactory.create(window_from="07:00", window_until="07:30"))
    assert "Your quiet hours leave no time" in text(client, "/check-ins/")


@pytest.mark.parametrize("page", ["", "join/", "pause/", "end/"])
def test_every_page_says_what_to_do_in_an_emergency(client: Client, programme: Programme, page: str) -> None:
    EnrolmentFactory.create(person=signed_in(client), programme=programme)
    assert 'href="tel:999"' in text(client, f"/check-ins/{page}")


def test_resuming_by_a_link_does_nothing(client: Client) -> None:
    signed_in(client)
    assert client.get("/check-ins/resume/").status_code == 405
