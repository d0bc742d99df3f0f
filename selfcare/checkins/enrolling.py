"""Taking part: begins with consent, may pause, ends. What has not left yet is called back in the same transaction."""

from datetime import date, datetime

from django.db import transaction

from portal.accounts import audit, consents
from portal.accounts.models import Person, Purpose, User
from portal.messaging import outbox, wordings
from portal.messaging.models import Kind
from selfcare.checkins.models import CheckIn, Enrolment, Outcome, Programme

WRONG_NUMBER = "wrong number"
DEATH_REPORTED = "death reported"
ASKING = (Kind.QUESTION, Kind.NUDGE)


class CannotEnrol(ValueError):
    """This person cannot take part by text; the message says why and what to do, in words for them."""


def enrol(
    *, person: Person, programme: Programme, by: User, now: datetime, how: str, relationship: str = ""
) -> Enrolment:
    """Consent, a place in the programme and the welcome text, together. A second time it is the same place.

    A number that asked us to stop may be enrolled; its texts begin with START. Raises CannotEnrol.
    """
    _may_enrol(person)
    with transaction.atomic():
        consents.give(person=person, purpose=Purpose.CHECK_INS, how=how, by=by, now=now, relationship=relationship)
        enrolment, new = Enrolment.objects.get_or_create(
            person=person, programme=programme, ended_at=None, defaults={"enrolled_by": by, "started_at": now}
        )
        if new:
            _welcome(enrolment, now)
            _write_down("enrolment.began", enrolment, by=by, now=now)
    return enrolment


def end(enrolment: Enrolment, *, reason: str, now: datetime, by: User | None) -> None:
    """Ends it for the reason given; nothing more is sent. Ended before, it stays as it was."""
    with transaction.atomic():
        running = Enrolment.objects.filter(pk=enrolment.pk, ended_at=None)
        if not running.update(ended_at=now, ended_reason=reason[:40]):
            return
        outcome = Outcome.UNDELIVERABLE if reason == WRONG_NUMBER else Outcome.OPTED_OUT
        _call_back(enrolment.person, "enrolment ended", outcome=outcome, now=now, only=enrolment)
        _write_down("enrolment.ended", enrolment, by=by, now=now, reason=reason)
    enrolment.refresh_from_db()


def end_all(person: Person, *, reason: str, now: datetime, by: User | None) -> None:
    for enrolment in person.enrolments.filter(ended_at=None):
        end(enrolment, reason=reason, now=now, by=by)


def away(person: Person, *, until: date, reason: str, now: datetime, by: User | None) -> None:
    """No check-ins before the day `until`. `reason` is one of the enrolment's away_reason choices.

    Whoever tells us so has been heard: a check-in that waits for an answer counts as answered.
    """
    with transaction.atomic():
        if not person.enrolments.filter(ended_at=None).update(away_until=until, away_reason=reason):
            return
        _call_back(person, "away", outcome=Outcome.ANSWERED, now=now)
        detail = {"until": until.isoformat()}
        audit.record("enrolment.paused", subject=person.subject, by=by, now=now, reason=reason, detail=detail)


def back(person: Person, *, now: datetime, by: User | None) -> None:
    """Check-ins go out again from the next planned one on."""
    with transaction.atomic():
        paused = person.enrolments.filter(ended_at=None, away_until__isnull=False)
        if paused.update(away_until=None, away_reason=""):
            audit.record("enrolment.resumed", subject=person.subject, by=by, now=now)


def _may_enrol(person: Person) -> None:
    if person.died_on is not None:
        raise CannotEnrol("This person's record says that they have died.")
    if person.recipient is None:
        raise CannotEnrol("We have no mobile number to text. Somebody can ring instead.")


def _welcome(enrolment: Enrolment, now: datetime) -> None:
    person = enrolment.person
    assert person.recipient is not None
    outbox.enqueue(
        recipient=person.recipient,
        kind=Kind.REMINDER,
        body=wordings.render("checkin.welcome", name=person.called, team=person.team.name),
        dedupe_key=f"welcome/{enrolment.pk}",
        now=now,
        cost_centre=person.team.slug,
    )


def _call_back(person: Person, why: str, *, outcome: str, now: datetime, only: Enrolment | None = None) -> None:
    """Cancels what waits to be sent and closes the open check-ins: not asked any more, or not owed an answer."""
    if person.recipient is not None:
        outbox.cancel(recipient=person.recipient, reason=why, now=now, kinds=ASKING)
    waiting = CheckIn.objects.filter(person=person, closed_at=None)
    if only is not None:
        waiting = waiting.filter(enrolment=only)
    waiting.update(closed_at=now, outcome=outcome, nudge_at=None)


def _write_down(verb: str, enrolment: Enrolment, *, by: User | None, now: datetime, reason: str = "") -> None:
    detail = {"enrolment": enrolment.pk, "programme": enrolment.programme_id}
    audit.record(verb, subject=enrolment.person.subject, by=by, now=now, reason=reason, detail=detail)
