"""One text in, one Reply row: read by the script, answered, and put in front of a person where it must be.

Danger is dealt with before anything else, whoever wrote. A text is read once: its Reply is one to one.
"""

from datetime import datetime

from django.db import transaction

from portal.accounts.models import Person
from portal.messaging.models import InboundMessage
from selfcare.checkins import answers, hearing, incoming, script
from selfcare.checkins.incoming import Incoming
from selfcare.checkins.models import CheckIn, Outcome, Reply
from selfcare.checkins.script import Intent, Step
from selfcare.risk import assessment, scoring


def process(inbound_id: int, *, now: datetime) -> Reply:
    """Reads the text and does what follows from it, in one transaction. A second time it changes nothing."""
    with transaction.atomic():
        inbound = InboundMessage.objects.select_for_update().get(pk=inbound_id)
        reply = Reply.objects.filter(inbound=inbound).first() or _take_in(inbound, now)
        InboundMessage.objects.filter(pk=inbound_id, handled_at=None).update(handled_at=now)
    return reply


def set_aside(inbound_id: int, *, now: datetime) -> Reply:
    """For a text that cannot be processed: kept, unread, for a person."""
    with transaction.atomic():
        inbound = InboundMessage.objects.select_for_update().get(pk=inbound_id)
        reply = Reply.objects.filter(inbound=inbound).first()
        reply = reply or _keep(incoming.unreadable(inbound, now=now), needs_person=True)
        InboundMessage.objects.filter(pk=inbound_id, handled_at=None).update(handled_at=now)
    return reply


def _take_in(inbound: InboundMessage, now: datetime) -> Reply:
    text = incoming.read(inbound, now=now)
    return _keep(text, needs_person=_respond(text))


def _respond(text: Incoming) -> bool:
    """Does what follows. True when a person must read the text."""
    if text.intent is Intent.CRISIS:
        return _danger(text)
    if text.by_machine:
        return text.step.needs_person
    if text.intent is Intent.STOP:
        return _stopped(text)
    if text.who.person is None:
        return _nobody_in_particular(text)
    return _carry_on(text, text.who.person)


def _danger(text: Incoming) -> bool:
    """The safety wording at once, to whatever number; everybody who may have written it goes to the top of the list."""
    _answer(text, text.step.reply or "safety.crisis")
    person = text.who.person
    if person is not None:
        hearing.heard(text, person, over=True)
    for each in [person] if person else text.who.everybody:
        assessment.assess(person=each, signals=text.signals(text.step.signals), now=text.now)
    return True


def _stopped(text: Incoming) -> bool:
    """Messaging has honoured it already, for the number: whoever shares it is asked no more, and their team knows."""
    CheckIn.objects.filter(person__in=text.who.everybody, closed_at=None).update(
        closed_at=text.now, outcome=Outcome.OPTED_OUT, nudge_at=None
    )
    for person in text.who.everybody:
        if _takes_part(person):
            assessment.assess(person=person, signals=text.signals(["opted_out"]), now=text.now)
    return text.step.needs_person


def _nobody_in_particular(text: Incoming) -> bool:
    """A number we do not know, or a shared one with no telling who wrote: never guessed, always read."""
    for person in text.who.everybody:
        assessment.assess(person=person, signals=text.signals(["shared_number"]), now=text.now)
    return True


def _carry_on(text: Incoming, person: Person) -> bool:
    """The ordinary turn of a conversation, or a text outside any."""
    step = text.step
    hearing.life_changed(text, person)
    wants_texts = text.intent is Intent.START and not _takes_part(person)
    key = "checkin.passed_to_person" if wants_texts else step.reply
    answered = key is None or _answer(text, key)
    hearing.heard(text, person, over=step.next is None or not answered)
    raised = assessment.assess(person=person, signals=text.signals(_signs(step, answered)), now=text.now)
    needs_person = step.needs_person or not answered or wants_texts
    if needs_person and not raised:
        assessment.assess(person=person, signals=text.signals(["unclear_answer"]), now=text.now)
    return needs_person


def _signs(step: Step, answered: bool) -> list[str]:
    """What we ask about again is not unclear yet: the next answer, or the end of the conversation, decides."""
    if not answered:
        return [*step.signals, "unanswered"]
    return [name for name in step.signals if name != "unclear_answer" or step.next is None]


def _takes_part(person: Person) -> bool:
    return person.enrolments.filter(ended_at=None).exists()


def _answer(text: Incoming, key: str) -> bool:
    until = scoring.plain_day(text.away_until) if text.away_until else ""
    return answers.send(key, to=text.inbound, who=text.who, now=text.now, until=until)


def _keep(text: Incoming, *, needs_person: bool) -> Reply:
    who, reading = text.who, text.step.reading
    reason = f"{reading.reason} (shared number)" if who.is_shared else reading.reason
    return Reply.objects.create(
        inbound=text.inbound,
        person=who.person,
        checkin=None if text.by_machine else who.checkin or who.last,
        intent=text.intent.value,
        reason=reason[:300],
        script_version=script.VERSION,
        at=text.now,
        by_machine=text.by_machine,
        needs_person=needs_person,
    )
