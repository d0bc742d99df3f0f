"""The residents' phones in the past: a question arrives, somebody answers it, sooner or later or not at all."""

from collections import Counter
from datetime import date, datetime, time, timedelta
from functools import partial

from django.conf import settings

from content.demo.agenda import Agenda
from content.demo.plain_answers import PlainAnswers
from content.demo.stories import Voice, voices
from content.demo.tables import Moment, Resident
from portal.accounts.models import Person
from portal.core import phone
from portal.core.localtime import at, local, local_date
from portal.messaging import inbound
from portal.messaging.models import InboundMessage
from selfcare.checkins import conversation, incoming
from selfcare.checkins.models import CheckIn, Programme, Reply

AWAKE = time(8, 30), time(20, 30)


class Phones:
    def __init__(
        self, agenda: Agenda, cast: list[Resident], *, programmes: dict[str, Programme], first_day: date
    ) -> None:
        self._agenda = agenda
        self._numbers = {resident.key: resident.mobile for resident in cast}
        self._shared = Counter(self._numbers.values())
        self._voices = voices(cast)
        self._programmes, self._first_day = programmes, first_day
        self._owners: dict[int, tuple[Voice, Person]] = {}
        self._plain = PlainAnswers()
        self._texts = 0

    def belongs(self, person: Person, *, to: Resident) -> None:
        if person.recipient is not None:
            self._owners[person.recipient.pk] = self._voices[to.key], person

    def ring(self, recipient_id: int, *, now: datetime) -> None:
        """A question has arrived. What they answer, and when, goes on the agenda."""
        voice, person = self._owners[recipient_id]
        answer = voice.answer(day=(local_date(now) - self._first_day).days)
        if answer is not None:
            programme = self._programmes[voice.resident.programme]
            nudge = timedelta(hours=programme.nudge_after * answer.after_nudge)
            deed = partial(self._answer, voice=voice, person=person, words=answer.words)
            self._agenda.at(now + nudge + answer.wait, deed)

    def expect(self, moment: Moment) -> None:
        """A text that must come, whatever else does."""
        number = self._numbers.get(moment.sender, moment.sender)
        self._agenda.at(self._time_of(moment.when), partial(self._write, number=number, words=moment.words))

    def settle(self) -> None:
        """Everything that has been answered by now is in the database."""
        for text in self._plain.write():
            _receive(text)

    def _answer(self, now: datetime, *, voice: Voice, person: Person, words: str) -> None:
        own_phone = self._shared[voice.resident.mobile] == 1
        if own_phone and self._plain.take(person, self._text(now, voice.resident.mobile, words)):
            return
        reply = self._write(now, number=voice.resident.mobile, words=words)
        asked = _asked_back(reply)
        again = voice.answer_again(asked) if asked else None
        if again is not None:
            deed = partial(self._answer, voice=voice, person=person, words=again.words)
            self._agenda.at(now + again.wait, deed)

    def _write(self, now: datetime, *, number: str, words: str) -> Reply:
        text = self._text(now, number, words)
        if self._plain.waits_for(text.from_number):
            self.settle()
        return _receive(text)

    def _text(self, now: datetime, number: str, words: str) -> InboundMessage:
        self._texts += 1
        return InboundMessage(
            provider_sid=f"SM{self._texts:032x}",
            from_number=phone.parse_mobile(number),
            to_number=settings.SMS_SENDER,
            body=words,
            received_at=now,
        )

    def _time_of(self, when: str) -> datetime:
        """ "12d 10:40" is that local time twelve days ago; "3h" is three hours ago, or the evening before that."""
        now = self._agenda.until
        if when.endswith("h"):
            return _awake(now - timedelta(hours=int(when[:-1])))
        days, clock = when.split("d ")
        return at(local_date(now) - timedelta(days=int(days)), time.fromisoformat(clock))


def _receive(text: InboundMessage) -> Reply:
    """As the webhook and the worker do."""
    stored = inbound.receive(
        provider_sid=text.provider_sid,
        from_number=text.from_number,
        to_number=text.to_number,
        body=text.body,
        opt_out_type="",
        now=text.received_at,
        wish=incoming.wish,
    )
    if stored is None:
        raise RuntimeError("the demo has written the same text twice")
    return conversation.process(stored.pk, now=text.received_at)


def _asked_back(reply: Reply) -> str:
    """What the conversation goes on with, such as "want_a_call"; empty when it is over."""
    if reply.person_id is None:
        return ""
    going_on = CheckIn.objects.filter(person=reply.person_id, closed_at=None, turn__gt=1)
    return going_on.values_list("asked", flat=True).first() or ""


def _awake(moment: datetime) -> datetime:
    wakes, sleeps = AWAKE
    clock = local(moment).time()
    if clock < wakes:
        return at(local_date(moment) - timedelta(days=1), sleeps)
    return moment if clock < sleeps else at(local_date(moment), sleeps)
