"""Taking part: begins with consent and a welcome, may pause, ends."""

from datetime import date, datetime, timedelta

import pytest

from portal.accounts import consents
from portal.accounts.models import AuditEvent, Consent, Purpose
from portal.messaging.models import OptOut, OutboundMessage
from selfcare.checkins import enrolling
from selfcare.checkins.models import CheckIn, Enrolment
from tests.factories import (
    CheckInFactory,
    ConsentWordingFactory,
    EnrolmentFactory,
    PersonFactory,
    ProgrammeFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


def test_consent_place_and_welcome_together(noon: datetime) -> None:
    ConsentWordingFactory()
    person, programme, carer = PersonFactory(called="Winnie"), ProgrammeFactory(), UserFactory()
    enrolment = enrolling.enrol(
        person=person, programme=programme, by=carer, now=noon, how=Consent.How.PHONE, relationship="daughter"
    )
    consent = Consent.objects.get(person=person)
    assert (consent.purpose, consent.how, consent.recorded_by, consent.relationship) == (
        Purpose.CHECK_INS,
        "phone",
        carer,
        "daughter",
    )
    assert (enrolment.started_at, enrolment.enrolled_by) == (noon, carer)
    welcome = OutboundMessage.objects.get()
    assert "Winnie" in welcome.body
    assert "999" in welcome.body
    assert (welcome.kind, welcome.cost_centre) == ("reminder", person.team.slug)
    assert AuditEvent.objects.filter(verb="enrolment.began", actor=carer, subject=person.subject).exists()


def test_a_form_posted_twice_is_one_place_and_one_welcome(noon: datetime) -> None:
    ConsentWordingFactory()
    person, programme, by = PersonFactory(), ProgrammeFactory(), UserFactory()
    both = [enrolling.enrol(person=person, programme=programme, by=by, now=noon, how=Consent.How.WEB) for _ in range(2)]
    assert both[0] == both[1]
    assert OutboundMessage.objects.count() == 1


def test_without_a_mobile_nothing_is_kept_not_even_the_consent(noon: datetime) -> None:
    ConsentWordingFactory()
    person = PersonFactory(recipient=None)
    with pytest.raises(enrolling.CannotEnrol, match="ring instead"):
        enrolling.enrol(person=person, programme=ProgrammeFactory(), by=UserFactory(), now=noon, how="web")
    assert not Consent.objects.exists()


def test_after_it_ended_it_can_begin_again_with_a_new_welcome(noon: datetime) -> None:
    ConsentWordingFactory()
    person, programme, by = PersonFactory(), ProgrammeFactory(), UserFactory()
    first = enrolling.enrol(person=person, programme=programme, by=by, now=noon, how="web")
    enrolling.end(first, reason="asked", now=noon, by=by)
    second = enrolling.enrol(person=person, programme=programme, by=by, now=noon + timedelta(days=1), how="web")
    assert first != second
    assert OutboundMessage.objects.filter(dedupe_key__startswith="welcome/").count() == 2


def test_a_number_that_asked_us_to_stop_may_be_enrolled_for_the_day_it_says_start(noon: datetime) -> None:
    ConsentWordingFactory()
    person = PersonFactory()
    OptOut.objects.create(number=person.recipient.number, source="reply", at=noon)
    enrolling.enrol(person=person, programme=ProgrammeFactory(), by=UserFactory(), now=noon, how="paper")
    assert Enrolment.objects.count() == 1


def test_the_end_calls_back_what_has_not_left_and_closes_what_is_open(noon: datetime) -> None:
    checkin, by = CheckInFactory(), UserFactory()
    enrolling.end(checkin.enrolment, reason="asked", now=noon, by=by)
    checkin.refresh_from_db()
    checkin.question.refresh_from_db()
    checkin.enrolment.refresh_from_db()
    assert (checkin.enrolment.ended_at, checkin.enrolment.ended_reason) == (noon, "asked")
    assert (checkin.outcome, checkin.closed_at, checkin.nudge_at) == ("opted_out", noon, None)
    assert checkin.question.state == "cancelled"
    event = AuditEvent.objects.get(verb="enrolment.ended")
    assert (event.actor, event.reason) == (by, "asked")


def test_ending_twice_keeps_the_first_end(noon: datetime) -> None:
    enrolment = EnrolmentFactory()
    enrolling.end(enrolment, reason="asked", now=noon, by=None)
    enrolling.end(enrolment, reason="moved", now=noon + timedelta(days=1), by=None)
    enrolment.refresh_from_db()
    assert (enrolment.ended_at, enrolment.ended_reason) == (noon, "asked")
    assert AuditEvent.objects.filter(verb="enrolment.ended").count() == 1


def test_the_end_of_one_programme_leaves_the_open_check_in_of_the_other(noon: datetime) -> None:
    one = CheckInFactory()
    other = CheckInFactory(enrolment__person=one.person, enrolment__consent=False)
    enrolling.end(one.enrolment, reason="asked", now=noon, by=None)
    assert CheckIn.objects.get(closed_at=None) == other


def test_away_and_back(noon: datetime) -> None:
    checkin, by = CheckInFactory(), UserFactory()
    person = checkin.person
    enrolling.away(person, until=date(2026, 12, 1), reason="hospital", now=noon, by=by)
    checkin.refresh_from_db()
    checkin.enrolment.refresh_from_db()
    assert (checkin.enrolment.away_until, checkin.enrolment.away_reason) == (date(2026, 12, 1), "hospital")
    assert checkin.outcome == "answered"
    enrolling.back(person, now=noon, by=by)
    checkin.enrolment.refresh_from_db()
    assert (checkin.enrolment.away_until, checkin.enrolment.away_reason) == (None, "")
    verbs = AuditEvent.objects.filter(subject=person.subject).values_list("verb", flat=True)
    assert set(verbs) == {"enrolment.paused", "enrolment.resumed"}


def test_who_takes_no_part_cannot_pause_and_who_was_not_away_is_not_back(noon: datetime) -> None:
    person = PersonFactory()
    enrolling.away(person, until=date(2026, 12, 1), reason="away", now=noon, by=None)
    enrolling.back(EnrolmentFactory().person, now=noon, by=None)
    assert not AuditEvent.objects.exists()


def test_consent_withdrawn_stands_above_a_place_in_a_programme(noon: datetime) -> None:
    checkin = CheckInFactory()
    consents.withdraw(person=checkin.person, purpose=Purpose.CHECK_INS, how="phone", now=noon)
    checkin.question.refresh_from_db()
    assert checkin.question.state == "cancelled"
