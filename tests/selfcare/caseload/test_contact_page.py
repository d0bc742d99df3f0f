"""Recording a contact on a doorstep: once, whole, and with a second question before texts end for good."""

import re
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from portal.accounts.models import AuditEvent, Person, User
from selfcare.caseload.forms.boxes import box
from selfcare.caseload.models import Contact
from selfcare.checkins.models import Enrolment
from selfcare.risk.models import Flag
from tests.factories import NOON, EnrolmentFactory, FlagFactory, InboundFactory, ReplyFactory
from tests.selfcare.caseload.conftest import words_of

pytestmark = pytest.mark.usefixtures("at_noon")


@pytest.fixture
def signed_in(client: Client, ann: User) -> Client:
    client.force_login(ann)
    return client


@pytest.fixture
def address(joan: Person) -> str:
    return reverse("caseload:contact", args=[joan.pk])


@pytest.fixture
def flag(joan: Person) -> Flag:
    return FlagFactory(person=joan)


def filled(**changes: Any) -> dict[str, Any]:
    return {"how": "phone", "outcome": "reached_ok", "note": "Cup of tea", "form_token": str(uuid4())} | changes


def test_is_recorded_settles_what_is_ticked_and_leads_back(
    signed_in: Client, joan: Person, ann: User, flag: Flag, address: str
) -> None:
    response = signed_in.post(address, filled(settles=[box(flag)]), follow=True)
    contact = Contact.objects.get()
    flag.refresh_from_db()
    assert (contact.person, contact.by, contact.at, contact.note) == (joan, ann, NOON, "Cup of tea")
    assert flag.outcome == "reached_ok"
    page = words_of(response)
    assert "Your contact with Joan is on the record." in page
    assert "Nothing is open for Joan." in page
    assert f'data-recorded="{contact.form_token}"' in response.content.decode()


def test_left_unticked_stays_on_the_list(signed_in: Client, flag: Flag, address: str) -> None:
    signed_in.post(address, filled(outcome="not_reached"))
    flag.refresh_from_db()
    assert flag.resolved_at is None


def test_posted_twice_is_one_contact(signed_in: Client, address: str) -> None:
    form = filled()
    assert [signed_in.post(address, form).status_code for _ in range(2)] == [302, 302]
    assert Contact.objects.count() == 1


def test_sent_again_with_more_words_is_offered_as_another(signed_in: Client, address: str) -> None:
    form = filled()
    signed_in.post(address, form)
    response = signed_in.post(address, form | {"note": "Cup of tea, and cake"})
    assert "This form was sent before, at 12:00, with other words." in words_of(response)
    token = re.search(r'name="form_token" value="([^"]+)"', response.content.decode())
    assert token is not None
    signed_in.post(address, form | {"note": "Cup of tea, and cake", "form_token": token[1]})
    assert list(Contact.objects.order_by("pk").values_list("note", flat=True)) == ["Cup of tea", "Cup of tea, and cake"]


def test_what_is_missing_is_asked_for_and_nothing_typed_is_lost(signed_in: Client, address: str) -> None:
    response = signed_in.post(address, filled(how="", note="A long talk"))
    html = response.content.decode()
    assert "Please say how you were in touch" in words_of(response)
    assert "A long talk</textarea>" in html
    assert not Contact.objects.exists()


@pytest.mark.parametrize(
    "broken",
    [
        {"form_token": "x"},
        {"form_token": ""},
        {"how": "pigeon"},
        {"outcome": "wrong_flag"},
        {"settles": ["1; DROP"]},
        {"settles": ["9" * 30 + "-1"]},
        {"settles": ["1-" + "9" * 18]},
        {"note": "x" * 2001},
        {"read": ["²"]},
    ],
)
def test_a_tampered_form_is_refused(signed_in: Client, flag: Flag, address: str, broken: dict[str, Any]) -> None:
    assert signed_in.post(address, filled(**broken)).status_code == 200
    assert not Contact.objects.exists()


def test_nul_bytes_are_refused_not_a_crash(signed_in: Client, address: str) -> None:
    assert signed_in.post(address, filled(note="a\0b")).status_code == 200
    assert not Contact.objects.exists()


def test_texts_above_the_form_are_read_with_it(signed_in: Client, joan: Person, ann: User, address: str) -> None:
    reply = ReplyFactory(person=joan, inbound=InboundFactory(body="Blue elephant"), needs_person=True)
    page = signed_in.get(address)
    assert "Blue elephant" in words_of(page)
    assert f'name="read" value="{reply.pk}"' in page.content.decode()
    signed_in.post(address, filled(read=[reply.pk]))
    reply.refresh_from_db()
    assert reply.read_by == ann


def test_a_sign_that_comes_in_while_writing_keeps_the_flag_open(signed_in: Client, flag: Flag, address: str) -> None:
    ticked = box(flag)
    Flag.objects.filter(pk=flag.pk).update(last_signal_at=NOON, level=Flag.Level.NOW)
    response = signed_in.post(address, filled(settles=[ticked]), follow=True)
    assert "Something new came in about Joan while you wrote. Please read it: it is still open." in words_of(response)
    flag.refresh_from_db()
    assert flag.resolved_at is None


class TestDeath:
    def test_is_asked_about_once_more(self, signed_in: Client, joan: Person, flag: Flag, address: str) -> None:
        EnrolmentFactory(person=joan)
        form = filled(outcome="died", note="Heard from her son")
        page = signed_in.post(address, form)
        assert "Has Joan died?" in words_of(page)
        assert not Contact.objects.exists()
        assert 'name="note" value="Heard from her son"' in page.content.decode()

    def test_ends_every_text_when_confirmed(self, signed_in: Client, joan: Person, flag: Flag, address: str) -> None:
        enrolment = EnrolmentFactory(person=joan)
        day = {"confirmed": "True", "died_on-day": "22", "died_on-month": "11", "died_on-year": "2026"}
        response = signed_in.post(address, filled(outcome="died") | day, follow=True)
        joan.refresh_from_db()
        assert str(joan.died_on) == "2026-11-22"
        assert Enrolment.objects.get(pk=enrolment.pk).ended_reason == "died"
        assert "Joan died on Sunday 22 November. No texts go out." in words_of(response)

    def test_told_by_mistake_can_be_put_right(self, signed_in: Client, joan: Person) -> None:
        Person.objects.filter(pk=joan.pk).update(died_on=NOON.date())
        response = signed_in.post(reverse("caseload:not_died", args=[joan.pk]), follow=True)
        joan.refresh_from_db()
        assert joan.died_on is None
        assert "died on" not in words_of(response)
        assert AuditEvent.objects.filter(verb="person.not_died", subject=joan.subject).exists()

    @pytest.mark.parametrize("day", [{}, {"died_on-day": "31", "died_on-month": "2", "died_on-year": "2026"}])
    def test_needs_its_day(self, signed_in: Client, joan: Person, address: str, day: dict[str, str]) -> None:
        page = signed_in.post(address, filled(outcome="died") | {"confirmed": "True"} | day)
        assert "There is a problem" in words_of(page)
        joan.refresh_from_db()
        assert (joan.died_on, Contact.objects.count()) == (None, 0)

    def test_cannot_lie_ahead(self, signed_in: Client, address: str) -> None:
        day = {"confirmed": "True", "died_on-day": "25", "died_on-month": "11", "died_on-year": "2026"}
        assert "That day is still to come" in words_of(signed_in.post(address, filled(outcome="died") | day))

    def test_can_be_taken_back_before_it_counts(self, signed_in: Client, address: str) -> None:
        form = filled(outcome="died", note="Oh no") | {"back": "1"}
        html = signed_in.post(address, form).content.decode()
        assert "Oh no</textarea>" in html
        assert not Contact.objects.exists()


def test_moving_away_is_asked_about_too(signed_in: Client, joan: Person, address: str) -> None:
    enrolment = EnrolmentFactory(person=joan)
    form = filled(outcome="moved")
    assert "Has Joan moved away?" in words_of(signed_in.post(address, form))
    signed_in.post(address, form | {"confirmed": "True"})
    assert Enrolment.objects.get(pk=enrolment.pk).ended_reason == "moved"
