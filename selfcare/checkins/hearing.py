"""What it changes that we have heard from somebody: no check-in of theirs is silent, and life may look different."""

from datetime import timedelta

from portal.accounts.models import Person
from portal.core.localtime import local_date
from selfcare.checkins import enrolling
from selfcare.checkins.correspondents import MAY_HAVE_ARRIVED
from selfcare.checkins.incoming import Incoming
from selfcare.checkins.models import CheckIn, Outcome
from selfcare.checkins.script import Intent
from selfcare.risk import flags, scoring

ROOM_TO_ANSWER = timedelta(hours=4)  # after we have asked again


def heard(incoming: Incoming, person: Person, *, over: bool) -> None:
    """Every check-in of theirs that was asked is answered; the newest stays open if the conversation goes on."""
    going_on = None if over else incoming.who.checkin
    asked = CheckIn.objects.filter(person=person, closed_at=None, question__state__in=MAY_HAVE_ARRIVED)
    ending = asked.exclude(pk=going_on.pk) if going_on else asked
    ending.update(closed_at=incoming.now, outcome=Outcome.ANSWERED, nudge_at=None)
    if going_on is not None:
        _next_turn(incoming, going_on)
    if incoming.from_the_person:
        _tell_those_who_look(incoming, person)


def life_changed(incoming: Incoming, person: Person) -> None:
    """Away, back, gone: what the text says about the days to come. Software never writes down a death."""
    until, now = incoming.away_until, incoming.now
    if "death_reported" in incoming.step.signals:
        heard(incoming, person, over=True)
        enrolling.end_all(person, reason=enrolling.DEATH_REPORTED, now=now, by=None)
    elif incoming.intent is Intent.WRONG_NUMBER:
        enrolling.end_all(person, reason=enrolling.WRONG_NUMBER, now=now, by=None)
    elif until is not None:
        enrolling.away(person, until=until, reason=incoming.intent.value, now=now, by=None)
    elif incoming.intent in (Intent.BACK, Intent.START):
        enrolling.back(person, now=now, by=None)


def _next_turn(incoming: Incoming, checkin: CheckIn) -> None:
    following = incoming.step.next
    assert following is not None
    answer_by = max(checkin.answer_by, incoming.now + ROOM_TO_ANSWER)
    CheckIn.objects.filter(pk=checkin.pk, closed_at=None).update(
        turn=following.turn, asked=following.asked, nudge_at=None, answer_by=answer_by
    )


def _tell_those_who_look(incoming: Incoming, person: Person) -> None:
    """Somebody may be about to knock: an open flag for silence says that we have heard from them since."""
    for proposal in scoring.score(incoming.signals(["answered_late"]), today=local_date(incoming.now)):
        flags.add_to_open(person=person, proposal=proposal, now=incoming.now)
