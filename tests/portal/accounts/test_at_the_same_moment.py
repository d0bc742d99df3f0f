"""Two requests at one moment: whatever is said twice is written down once."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from threading import Barrier
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection

from portal.accounts import carers, consents, people, roles
from portal.accounts.models import AuditEvent, CarerLink, Consent, ConsentWording, Person, Purpose, Role, RoleGrant
from portal.messaging.models import Recipient
from tests.factories import ConsentWordingFactory, PersonFactory, UserFactory

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)


@pytest.fixture(autouse=True)
def words_to_agree_to() -> None:
    """Tests with real transactions empty the tables; the words of the data migration may be gone."""
    ConsentWordingFactory.create(purpose=Purpose.CHECK_INS)


def four_times(deed: Callable[[], Any]) -> list[Any]:
    start = Barrier(4)

    def one() -> Any:
        try:
            start.wait()
            return deed()
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        return [task.result() for task in [pool.submit(one) for _ in range(4)]]


def test_one_person(noon: datetime) -> None:
    by, token = UserFactory.create(), uuid4()
    made = four_times(
        lambda: people.register(name="Joan Example", called="Joan", mobile="07700 900123", by=by, now=noon, token=token)
    )
    assert len({person.pk for person in made}) == 1
    assert Person.objects.count() == Recipient.objects.count() == 1
    assert AuditEvent.objects.filter(verb="person.registered").count() == 1


def test_one_consent(noon: datetime) -> None:
    person, by = PersonFactory.create(), UserFactory.create()
    made = four_times(
        lambda: consents.give(person=person, purpose=Purpose.CHECK_INS, how=Consent.How.PHONE, by=by, now=noon)
    )
    assert len({consent.pk for consent in made}) == 1
    assert AuditEvent.objects.filter(verb="consent.given").count() == 1


def test_one_consent_in_newer_words(noon: datetime) -> None:
    person, by = PersonFactory.create(), UserFactory.create()

    def give() -> Consent:
        return consents.give(person=person, purpose=Purpose.CHECK_INS, how=Consent.How.PHONE, by=by, now=noon)

    give()
    newer = ConsentWording.objects.create(purpose=Purpose.CHECK_INS, version=2, text="Newer words", since=noon.date())
    assert {consent.wording for consent in four_times(give)} == {newer}
    assert Consent.objects.count() == 2


def test_one_withdrawal(noon: datetime) -> None:
    person, by = PersonFactory.create(), UserFactory.create()
    consents.give(person=person, purpose=Purpose.CHECK_INS, how=Consent.How.PHONE, by=by, now=noon)
    four_times(lambda: consents.withdraw(person=person, purpose=Purpose.CHECK_INS, how=Consent.How.WEB, now=noon))
    assert AuditEvent.objects.filter(verb="consent.withdrawn").count() == 1


def test_one_grant_and_one_link(noon: datetime) -> None:
    person, user = PersonFactory.create(), UserFactory.create()
    four_times(lambda: roles.grant(user=user, role=Role.CARER, by=user, now=noon))
    four_times(lambda: carers.link(person=person, carer=user, relationship="daughter", by=user, now=noon))
    assert RoleGrant.objects.count() == CarerLink.objects.count() == 1
    assert AuditEvent.objects.count() == 2
