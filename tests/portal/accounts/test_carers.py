"""Who helps whom."""

from datetime import datetime, timedelta

import pytest

from portal.accounts import carers, people
from portal.accounts.models import AuditEvent, CarerLink
from tests.factories import PersonFactory, UserFactory

pytestmark = pytest.mark.django_db


def test_linked_twice_is_one_link(noon: datetime) -> None:
    person, carer = PersonFactory.create(), UserFactory.create()
    for _ in range(2):
        carers.link(person=person, carer=carer, relationship="daughter", by=carer, now=noon)
    assert CarerLink.objects.count() == AuditEvent.objects.count() == 1
    assert list(people.helped_by(carer)) == [person]


def test_an_ended_link_stays_in_the_record_and_opens_nothing(noon: datetime) -> None:
    person, carer = PersonFactory.create(), UserFactory.create()
    carers.link(person=person, carer=carer, relationship="daughter", by=carer, now=noon)
    carers.unlink(person=person, carer=carer, by=carer, now=noon + timedelta(days=1))
    assert not people.helped_by(carer).exists()
    assert CarerLink.objects.get().ended_at == noon + timedelta(days=1)
    assert list(AuditEvent.objects.order_by("pk").values_list("verb", flat=True)) == ["carer.linked", "carer.unlinked"]
