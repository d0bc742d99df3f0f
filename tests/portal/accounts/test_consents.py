"""The consent ledger: what a person agreed to, in which words, until when."""

from datetime import datetime, timedelta

import pytest

from portal.accounts import consents
from portal.accounts.models import AuditEvent, Consent, ConsentWording, Person, Purpose, User
from portal.messaging.models import Kind, State
from tests.factories import OutboundFactory, PersonFactory, UserFactory

pytestmark = pytest.mark.django_db

CHECK_INS = Purpose.CHECK_INS
LATER = timedelta(hours=1)


@pytest.fixture
def person() -> Person:
    return PersonFactory.create()


@pytest.fixture
def worker() -> User:
    return UserFactory.create()


def give(person: Person, by: User, now: datetime, **fields: str) -> Consent:
    return consents.give(person=person, purpose=CHECK_INS, how=Consent.How.PHONE, by=by, now=now, **fields)


def test_the_first_words_of_each_purpose_are_there_from_the_start() -> None:
    for purpose in Purpose.values:
        wording = consents.current_wording(purpose)
        assert wording.version == 1
        assert "999" in wording.text


def test_the_ledger_says_what_when_how_and_by_whom(person: Person, worker: User, noon: datetime) -> None:
    consent = give(person, worker, noon, relationship="daughter")
    assert consents.in_force(person, CHECK_INS)
    assert consent.wording == consents.current_wording(CHECK_INS)
    assert (consent.given_at, consent.how, consent.recorded_by, consent.relationship) == (
        noon,
        "phone",
        worker,
        "daughter",
    )
    event = AuditEvent.objects.get(verb="consent.given")
    assert (event.subject, event.actor) == (person.subject, worker)


def test_one_purpose_is_not_the_other(person: Person, worker: User, noon: datetime) -> None:
    give(person, worker, noon)
    assert not consents.in_force(person, Purpose.TEAM_CONTACT)


def test_given_twice_is_one_consent(person: Person, worker: User, noon: datetime) -> None:
    assert give(person, worker, noon) == give(person, worker, noon + LATER)
    assert AuditEvent.objects.filter(verb="consent.given").count() == 1


def test_newer_words_are_a_new_entry_and_the_old_one_stays(person: Person, worker: User, noon: datetime) -> None:
    first = give(person, worker, noon)
    newer = ConsentWording.objects.create(purpose=CHECK_INS, version=2, text="Newer words", since=noon.date())
    second = give(person, worker, noon + LATER)

    assert second.wording == newer
    first.refresh_from_db()
    assert first.withdrawn_at == noon + LATER
    assert consents.in_force(person, CHECK_INS)


def test_withdrawing_calls_back_every_text_that_has_not_left(person: Person, worker: User, noon: datetime) -> None:
    give(person, worker, noon)
    unsent = [OutboundFactory.create(recipient=person.recipient, kind=kind) for kind in ("question", "nudge", "reply")]
    somebody_elses = OutboundFactory.create()
    consents.withdraw(person=person, purpose=CHECK_INS, how=Consent.How.WEB, now=noon + LATER, by=person.user)

    assert not consents.in_force(person, CHECK_INS)
    for text in unsent:
        text.refresh_from_db()
        assert text.state == State.CANCELLED
    somebody_elses.refresh_from_db()
    assert somebody_elses.state == State.DUE
    consent = Consent.objects.get()
    assert (consent.withdrawn_at, consent.withdrawn_how) == (noon + LATER, "web")


def test_safety_words_still_leave_after_withdrawal(person: Person, worker: User, noon: datetime) -> None:
    give(person, worker, noon)
    safety = OutboundFactory.create(recipient=person.recipient, kind=Kind.SAFETY)
    consents.withdraw(person=person, purpose=CHECK_INS, how=Consent.How.TEXT, now=noon)
    safety.refresh_from_db()
    assert safety.state == State.DUE


def test_withdrawing_what_was_never_given_does_nothing(person: Person, noon: datetime) -> None:
    text = OutboundFactory.create(recipient=person.recipient)
    consents.withdraw(person=person, purpose=CHECK_INS, how=Consent.How.WEB, now=noon)
    text.refresh_from_db()
    assert text.state == State.DUE
    assert not AuditEvent.objects.exists()


def test_agreeing_again_after_withdrawing_is_a_second_entry(person: Person, worker: User, noon: datetime) -> None:
    give(person, worker, noon)
    consents.withdraw(person=person, purpose=CHECK_INS, how=Consent.How.WEB, now=noon + LATER)
    give(person, worker, noon + 2 * LATER)
    assert consents.in_force(person, CHECK_INS)
    assert Consent.objects.count() == 2


def test_somebody_without_a_mobile_can_withdraw(worker: User, noon: datetime) -> None:
    person = PersonFactory.create(recipient=None)
    give(person, worker, noon)
    consents.withdraw(person=person, purpose=CHECK_INS, how=Consent.How.PHONE, now=noon)
    assert not consents.in_force(person, CHECK_INS)
