"""The many answers that say no more than "I am fine", written in bulk: row for row what the conversation would write.

Most of the history is made of them, and one by one they would take most of the time. Whatever is not as plain as that
goes through the conversation itself.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from portal.accounts.models import Person
from portal.core.localtime import local_date
from portal.messaging import outbox, segments, wordings
from portal.messaging.models import InboundMessage, Kind, OutboundMessage
from selfcare.checkins import script
from selfcare.checkins.models import CheckIn, Outcome, Reply
from selfcare.checkins.script import Intent, State, Step
from selfcare.risk.models import Flag

FIRST_QUESTION = State(turn=1, asked="how_are_you")
THANKS = "checkin.thanks"


@dataclass(frozen=True)
class PlainAnswer:
    person: Person
    text: InboundMessage
    step: Step


@dataclass
class PlainAnswers:
    """Waits with what is plain; `write` it before anything else reads or closes a check-in of the same people."""

    _waiting: list[PlainAnswer] = field(default_factory=list)
    _heard_today: set[tuple[int, date]] = field(default_factory=set)
    _steps: dict[str, Step] = field(default_factory=dict)
    _thanks: dict[int, str] = field(default_factory=dict)

    def take(self, person: Person, text: InboundMessage) -> bool:
        """Whether it is one of them. `text` is not in the database yet."""
        today = local_date(text.received_at)
        heard = person.pk, today
        if heard in self._heard_today:
            return False
        step = self._read(text.body, today)
        if not _is_plain(step):
            return False
        self._heard_today.add(heard)
        self._waiting.append(PlainAnswer(person, text, step))
        return True

    def waits_for(self, number: str) -> bool:
        return any(each.text.from_number == number for each in self._waiting)

    def write(self) -> list[InboundMessage]:
        """Writes what waits. Gives back the texts that turn out to need the conversation, untouched."""
        waiting, self._waiting = self._waiting, []
        if not waiting:
            return []
        open_now = _open_checkins(waiting)
        busy = set(
            Flag.objects.filter(person__in=[each.person for each in waiting], resolved_at=None).values_list(
                "person", flat=True
            )
        )
        plain = [each for each in waiting if each.person.pk in open_now and each.person.pk not in busy]
        self._write(plain, open_now)
        return [each.text for each in waiting if each not in plain]

    def _write(self, answers: Sequence[PlainAnswer], open_now: dict[int, CheckIn]) -> None:
        for each in answers:
            each.text.handled_at = each.text.received_at
        InboundMessage.objects.bulk_create([each.text for each in answers])
        closed = [_closed(open_now[each.person.pk], each.text.received_at) for each in answers]
        CheckIn.objects.bulk_update(closed, ["closed_at", "outcome", "nudge_at"])
        Reply.objects.bulk_create(_reply(each, open_now[each.person.pk]) for each in answers)
        OutboundMessage.objects.bulk_create(self._thank(each) for each in answers)

    def _read(self, words: str, today: date) -> Step:
        """The same words are read once: what is plain on one day is plain on every other."""
        if words not in self._steps:
            self._steps[words] = script.next_step(FIRST_QUESTION, words, today=today)
        return self._steps[words]

    def _thank(self, answer: PlainAnswer) -> OutboundMessage:
        person, now = answer.person, answer.text.received_at
        if person.pk not in self._thanks:
            self._thanks[person.pk] = _thanks_for(person)
        body = self._thanks[person.pk]
        return OutboundMessage(
            dedupe_key=f"reply/{answer.text.pk}",
            recipient=person.recipient,
            to_number=answer.text.from_number,
            body=body,
            segments=segments.count(body).segments,
            kind=Kind.REPLY,
            priority=outbox.PRIORITY[Kind.REPLY],
            cost_centre=person.team.slug,
            not_before=now,
            not_after=now + outbox.WINDOW[Kind.REPLY],
            created_at=now,
            state_at=now,
        )


def _is_plain(step: Step) -> bool:
    says_so = step.reading.intent is Intent.OK and set(step.signals) <= {"answered_ok"}
    return says_so and step.reply == THANKS and step.next is None and not step.needs_person


def _open_checkins(answers: Sequence[PlainAnswer]) -> dict[int, CheckIn]:
    """By person, for those who have just one, still at its first question."""
    found = list(CheckIn.objects.filter(person__in=[each.person for each in answers], closed_at=None))
    number = Counter(checkin.person_id for checkin in found)
    return {each.person_id: each for each in found if number[each.person_id] == 1 and each.turn == 1}


def _closed(checkin: CheckIn, now: datetime) -> CheckIn:
    checkin.closed_at, checkin.outcome, checkin.nudge_at = now, Outcome.ANSWERED, None
    return checkin


def _reply(answer: PlainAnswer, checkin: CheckIn) -> Reply:
    reading = answer.step.reading
    return Reply(
        inbound=answer.text,
        person=answer.person,
        checkin=checkin,
        intent=reading.intent.value,
        reason=reading.reason[:300],
        script_version=script.VERSION,
        at=answer.text.received_at,
    )


def _thanks_for(person: Person) -> str:
    return wordings.render(THANKS, name=person.called, team=person.team.name, telephone=person.team.telephone)
