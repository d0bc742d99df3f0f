"""What is written in bulk is, row for row, what the conversation writes."""

from datetime import timedelta
from typing import Any

import pytest
from django.db.models import Model

from content.demo.plain_answers import PlainAnswers
from portal.accounts.models import Person
from portal.messaging import inbound
from portal.messaging.models import InboundMessage, OutboundMessage
from selfcare.checkins import conversation, incoming
from selfcare.checkins.models import CheckIn, Reply
from tests.factories import NOON, CheckInFactory, FlagFactory, PersonFactory, RecipientFactory, TeamFactory

pytestmark = pytest.mark.django_db
DIFFERENT = {
    "id",
    "provider_sid",
    "inbound",
    "person",
    "checkin",
    "recipient",
    "to_number",
    "from_number",
    "dedupe_key",
}


def asked(number: str) -> Person:
    person: Person = PersonFactory(
        recipient=RecipientFactory(number=number), team=TeamFactory(slug=number[-6:], name=number)
    )
    CheckInFactory(enrolment__person=person, question__state="delivered", question__provider_sid=f"SM{number}")
    return person


def text(person: Person, words: str) -> InboundMessage:
    assert person.recipient is not None
    return InboundMessage(
        provider_sid=f"SM-{person.pk}-{words}",
        from_number=person.recipient.number,
        to_number="+447700900999",
        body=words,
        received_at=NOON,
    )


def by_conversation(person: Person, words: str) -> None:
    sent = text(person, words)
    facts = {name: getattr(sent, name) for name in ("provider_sid", "from_number", "to_number", "body")}
    stored = inbound.receive(**facts, opt_out_type="", now=NOON, wish=incoming.wish)
    assert stored is not None
    conversation.process(stored.pk, now=NOON)


def facts(row: Model) -> dict[str, Any]:
    return {
        field.name: getattr(row, field.attname) for field in row._meta.concrete_fields if field.name not in DIFFERENT
    }


def written(person: Person) -> list[dict[str, Any]]:
    reply = Reply.objects.get(person=person)
    checkin = CheckIn.objects.get(person=person)
    answer = OutboundMessage.objects.get(recipient=person.recipient, kind="reply")
    assert answer.dedupe_key == f"reply/{reply.inbound.pk}"
    assert reply.checkin == checkin
    told = facts(answer) | {"cost_centre": answer.cost_centre == person.team.slug}
    closed = {name: value for name, value in facts(checkin).items() if name not in ("enrolment", "question")}
    return [facts(reply.inbound), facts(reply), closed, told]


@pytest.mark.parametrize("words", ["1", "Im fine ta luv", "sound thanks", "not too bad ta"])
def test_row_for_row_the_same(words: str) -> None:
    one, other = asked("+447700900001"), asked("+447700900002")
    plain = PlainAnswers()
    assert plain.take(one, text(one, words))
    assert plain.write() == []
    by_conversation(other, words)
    assert written(one) == written(other)


@pytest.mark.parametrize("words", ["3", "2", "bit down today", "thank you", "STOP", "asdkjh", "help", ""])
def test_whatever_says_more_is_not_plain(words: str) -> None:
    person = asked("+447700900001")
    assert not PlainAnswers().take(person, text(person, words))


def test_a_second_text_on_one_day_is_for_the_conversation() -> None:
    person, plain = asked("+447700900001"), PlainAnswers()
    assert plain.take(person, text(person, "1"))
    assert not plain.take(person, text(person, "1 x"))


@pytest.mark.parametrize("why", ["an open flag", "two questions", "no question"])
def test_what_turns_out_not_to_be_plain_comes_back_unwritten(why: str) -> None:
    person, plain = asked("+447700900001"), PlainAnswers()
    if why == "an open flag":
        FlagFactory(person=person)
    if why == "two questions":
        CheckInFactory(enrolment__person=person, local_date=NOON.date() - timedelta(days=1))
    if why == "no question":
        CheckIn.objects.filter(person=person).update(closed_at=NOON, outcome="silent")
    said = text(person, "1")
    plain.take(person, said)
    assert plain.write() == [said]
    assert not Reply.objects.filter(person=person).exists()
    assert not InboundMessage.objects.filter(from_number=said.from_number).exists()
