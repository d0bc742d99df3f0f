"""What people type about themselves and others, and what we say when it does not fit."""

from typing import Any
from uuid import uuid4

import pytest

from portal.accounts.forms import ChangeOtherForm, HelpedPersonForm, OtherPersonForm, PersonForm, initial_of
from portal.messaging.models import Recipient
from tests.factories import PersonFactory, PracticeFactory, RecipientFactory

pytestmark = pytest.mark.django_db

JOAN = {
    "called": "Joan",
    "name": "Joan Example",
    "mobile": "07700 900123",
    "postcode": "l8 1xy",
    "language": "en-gb",
    "quiet_from": "20:00",
    "quiet_until": "08:00",
}


def typed(**fields: Any) -> PersonForm:
    return PersonForm(JOAN | fields)


def test_what_was_typed_becomes_what_is_kept() -> None:
    form = typed()
    assert form.is_valid(), form.errors
    kept = form.about_person()
    assert (kept["mobile"], kept["postcode"], kept["telephone"]) == ("+447700900123", "L8 1XY", "")
    assert (kept["quiet_from"].hour, kept["quiet_until"].hour) == (20, 8)


def test_a_landline_is_refused_with_its_reason_and_the_offer_to_ring_it() -> None:
    form = typed(mobile="0151 496 0123")
    assert "looks like a landline" in form.errors["mobile"][0]
    assert form.fields["ring"].label == "Ring 0151 496 0123 instead of texting"


def test_taking_the_offer_keeps_the_landline_to_ring_and_no_mobile() -> None:
    form = typed(mobile="0151 496 0123", ring="on")
    assert form.is_valid(), form.errors
    assert form.about_person()["mobile"] == ""
    assert form.about_person()["telephone"] == "0151 496 0123"


@pytest.mark.parametrize("number", ["", "07700 900123", "+353 85 123 4567", "070 1234 5678", "nonsense"])
def test_the_offer_is_made_for_numbers_that_can_be_rung_only(number: str) -> None:
    assert "ring" not in typed(mobile=number, ring="on").fields


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("+353 85 123 4567", "another country"),
        ("070 1234 5678", "070"),
        ("07600 123456", "pager"),
        ("07700 90012", "check each digit"),
        ("ask my son", "digits"),
    ],
)
def test_each_refusal_says_why(number: str, words: str) -> None:
    assert words in typed(mobile=number).errors["mobile"][0]


def test_an_offer_taken_for_one_number_does_not_let_another_in() -> None:
    assert typed(mobile="070 1234 5678", ring="on").errors["mobile"]


def test_without_any_number_nobody_could_be_reached() -> None:
    assert "landline" in typed(mobile="").errors["mobile"][0]
    assert typed(mobile="", telephone="0151 496 0123").is_valid()


def test_a_telephone_nobody_here_can_ring_is_refused() -> None:
    assert typed(telephone="+353 85 123 4567").errors["telephone"]


def test_a_postcode_that_is_none_is_refused_with_an_example() -> None:
    assert "L8 1XY" in typed(postcode="Liverpool").errors["postcode"][0]


def test_closed_practices_are_not_offered() -> None:
    closed, running = PracticeFactory.create(is_open=False), PracticeFactory.create()
    assert typed(practice=closed.pk).errors["practice"]
    assert typed(practice=running.pk).is_valid()


@pytest.mark.parametrize("field", ["called", "name", "mobile", "postcode", "address"])
def test_a_nul_byte_is_refused_not_stored(field: str) -> None:
    assert field in typed(**{field: "Jo\x00an"}).errors


def test_nothing_that_was_typed_is_lost_on_an_error() -> None:
    html = typed(mobile="0151 496 0123", postcode="nowhere", address="1 Made-up Street").as_p()
    for words in ("Joan Example", "0151 496 0123", "nowhere", "1 Made-up Street"):
        assert words in html


def test_somebody_else_must_know_of_it() -> None:
    form = OtherPersonForm(JOAN | {"token": str(uuid4())})
    assert list(form.errors) == ["knows"]


def test_a_carer_says_what_they_are_to_the_person() -> None:
    form = HelpedPersonForm(JOAN | {"token": str(uuid4()), "knows": "on"})
    assert list(form.errors) == ["relationship"]


def test_labels_speak_of_the_person_it_is_about() -> None:
    assert PersonForm().fields["called"].label == "What should we call you?"
    assert OtherPersonForm().fields["called"].label == "What do they like to be called?"
    assert all("your" not in str(field.label).lower() for field in OtherPersonForm().fields.values())


def test_each_blank_form_has_a_token_of_its_own() -> None:
    assert OtherPersonForm()["token"].value() != OtherPersonForm()["token"].value()


def test_changing_begins_with_what_we_know() -> None:
    recipient: Recipient = RecipientFactory.create(number="+447700900456")
    person = PersonFactory.create(recipient=recipient, telephone="0151 496 0123", practice=PracticeFactory.create())
    form = ChangeOtherForm(initial_of(person))
    assert form.is_valid(), form.errors
    assert form.about_person()["mobile"] == "+447700900456"
    assert form.about_person()["practice"] == person.practice


def test_somebody_without_a_mobile_can_be_changed_too() -> None:
    person = PersonFactory.create(recipient=None, telephone="0151 496 0123")
    initial = initial_of(person) | {"quiet_from": "20:00", "quiet_until": "08:00"}
    assert ChangeOtherForm(initial).is_valid()
