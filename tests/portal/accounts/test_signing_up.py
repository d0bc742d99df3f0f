"""Joining: the record, the role and the link come together or not at all."""

from datetime import datetime
from typing import Any
from uuid import uuid4

import pytest

from portal.accounts import carers, people, roles, signing_up
from portal.accounts.models import CarerLink, Person, Role, RoleGrant
from portal.core.phone import NotTextable
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db

JOAN: dict[str, Any] = {"name": "Joan Example", "called": "Joan", "mobile": "07700 900123", "postcode": "L8 1XY"}


def test_a_resident_gets_a_record_and_the_role(noon: datetime) -> None:
    user = UserFactory.create(name="")
    person = signing_up.keep_own_record(user, None, JOAN, now=noon)
    assert person.user == user
    assert roles.holds(user, Role.RESIDENT)
    user.refresh_from_db()
    assert user.name == "Joan Example", "not asked twice"


def test_a_known_resident_changes_the_record(noon: datetime) -> None:
    user = UserFactory.create()
    person = signing_up.keep_own_record(user, None, JOAN, now=noon)
    signing_up.keep_own_record(user, person, JOAN | {"called": "Joanie"}, now=noon)
    assert Person.objects.get().called == "Joanie"


def test_the_same_form_twice_is_one_person_with_one_link(noon: datetime) -> None:
    carer, token = UserFactory.create(), uuid4()
    for _ in range(2):
        signing_up.add_helped_person(carer, JOAN, relationship="daughter", token=token, now=noon)
    assert Person.objects.count() == CarerLink.objects.count() == RoleGrant.objects.count() == 1


def test_an_old_form_does_not_bring_back_a_link_that_has_ended(noon: datetime) -> None:
    carer, token = UserFactory.create(), uuid4()
    person = signing_up.add_helped_person(carer, JOAN, relationship="daughter", token=token, now=noon)
    carers.unlink(person=person, carer=carer, by=carer, now=noon)
    signing_up.add_helped_person(carer, JOAN, relationship="daughter", token=token, now=noon)
    assert not people.helped_by(carer).exists()


def test_when_the_record_is_refused_there_is_no_role_and_no_link(noon: datetime) -> None:
    carer = UserFactory.create()
    with pytest.raises(NotTextable):
        signing_up.add_helped_person(
            carer, JOAN | {"mobile": "0151 496 0123"}, relationship="daughter", token=uuid4(), now=noon
        )
    assert not RoleGrant.objects.exists()
    assert not CarerLink.objects.exists()
