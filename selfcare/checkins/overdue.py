"""Looks at the check-ins that wait: asks once more, and ends those whose time is over, each in exactly one outcome.

Works in batches, each one transaction with a number of queries that does not grow; what a dead run left, the next does.
"""

import logging
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models.functions import Coalesce

from portal.accounts.models import Consent, Person, Purpose
from portal.messaging import optouts, outbox, segments
from portal.messaging.models import Kind, OutboundMessage
from selfcare.checkins import history
from selfcare.checkins.endings import Case, Close, Ending, Nudge, Wait, ending
from selfcare.checkins.models import CheckIn, Outcome, Reply
from selfcare.risk import assessment
from selfcare.risk.scoring import Signal

logger = logging.getLogger(__name__)

BATCH = 500
WITH = ("question", "enrolment__programme", "person__recipient", "person__team")


@dataclass(frozen=True)
class Looked:
    """A check-in and what is to become of it."""

    checkin: CheckIn
    ending: Ending


@dataclass(frozen=True)
class Known:
    """About a batch: people with consent in force, numbers that opted out, check-ins somebody has begun to answer."""

    willing: set[int]
    stopped: set[str]
    begun: set[int]


def close(*, now: datetime) -> int:
    """How many check-ins ended."""
    closed = looked = 0
    while True:
        with transaction.atomic():
            batch = _look(now)
            closed += _end(_ended(batch), now)
            _put_off(batch)
            _nudge([each.checkin for each in batch if isinstance(each.ending, Nudge)], now)
        looked += len(batch)
        if looked:
            logger.info("check-ins looked at looked=%s closed=%s", looked, closed)
        if len(batch) < BATCH:
            return closed


def _look(now: datetime) -> list[Looked]:
    """Locked, so that an answer that comes meanwhile waits; one that is being read now is left alone."""
    next_look = Coalesce("nudge_at", "answer_by")
    waiting = CheckIn.objects.filter(closed_at=None).alias(look=next_look).filter(look__lte=now)
    waiting = waiting.select_related(*WITH).order_by()
    batch = list(waiting.select_for_update(of=("self",), skip_locked=True)[:BATCH])
    people = {checkin.person_id for checkin in batch}
    agreed = Consent.objects.filter(person__in=people, purpose=Purpose.CHECK_INS, withdrawn_at=None)
    willing = set(agreed.values_list("person", flat=True))
    stopped = set(optouts.in_force().filter(number__in=_numbers(batch)).values_list("number", flat=True))
    begun = set(Reply.objects.filter(checkin__in=batch, by_machine=False).values_list("checkin", flat=True))
    known = Known(willing, stopped, begun)
    return [Looked(each, ending(_case(each, known), now=now)) for each in batch]


def _numbers(batch: Iterable[CheckIn]) -> set[str]:
    return {checkin.question.to_number for checkin in batch}


def _case(checkin: CheckIn, known: Known) -> Case:
    question, enrolment, person = checkin.question, checkin.enrolment, checkin.person
    gone = enrolment.ended_at is not None or person.died_on is not None or person.recipient_id is None
    return Case(
        state=question.state,
        reason=question.reason,
        error_code=question.error_code,
        left_at=question.called_at,
        send_until=question.not_after,
        answered_in_part=checkin.turn > 1 or checkin.pk in known.begun,
        nudge_at=checkin.nudge_at,
        answer_by=checkin.answer_by,
        nudge_after=timedelta(hours=enrolment.programme.nudge_after),
        silent_after=timedelta(hours=enrolment.programme.silent_after),
        stopped=gone or person.pk not in known.willing or question.to_number in known.stopped,
    )


def _ended(batch: Sequence[Looked]) -> list[tuple[CheckIn, Close]]:
    return [(each.checkin, each.ending) for each in batch if isinstance(each.ending, Close)]


def _end(ended: Sequence[tuple[CheckIn, Close]], now: datetime) -> int:
    """Writes the outcomes, then tells the risk rules what they mean."""
    by_outcome: dict[str, list[int]] = defaultdict(list)
    for checkin, close in ended:
        by_outcome[close.outcome].append(checkin.pk)
    for outcome, keys in by_outcome.items():
        CheckIn.objects.filter(pk__in=keys, closed_at=None).update(closed_at=now, outcome=outcome, nudge_at=None)
    _ask_to_read([checkin for checkin, close in ended if close.outcome == Outcome.ANSWERED])
    assessment.assess_many(_signals(ended, now), now=now)
    return len(ended)


def _ask_to_read(half_answered: Sequence[CheckIn]) -> None:
    """They answered, we asked again, and no more came: a person reads what there is."""
    Reply.objects.filter(checkin__in=half_answered, read_at=None).update(needs_person=True)


def _signals(ended: Sequence[tuple[CheckIn, Close]], now: datetime) -> list[tuple[Person, list[Signal]]]:
    people = {checkin.person_id: checkin.person for checkin, _ in ended}
    signals: dict[int, list[Signal]] = defaultdict(list)
    for checkin, close in ended:
        if close.sign:  # "silent" too: each silent check-in is told of, whatever was heard in between
            signals[checkin.person_id].append(Signal(close.sign, checkin.local_date))
    silent = [checkin.person_id for checkin, close in ended if close.outcome == Outcome.SILENT]
    unasked = [checkin.person_id for checkin, close in ended if close.outcome in history.UNASKED]
    for person_id, days in history.silent_days(silent, now=now).items():
        signals[person_id] += [Signal("silent", day) for day in days]
    for person_id, days in history.unasked_days(unasked, now=now).items():
        signals[person_id] += [Signal("not_asked", day) for day in days]
    return [(people[person_id], found) for person_id, found in signals.items()]


def _nudge(checkins: Sequence[CheckIn], now: datetime) -> None:
    """Asks once more; the dedupe key makes it once. It is not sent after silence has begun."""
    texts = [_second_try(checkin, now) for checkin in checkins]
    OutboundMessage.objects.bulk_create(texts, ignore_conflicts=True)
    if texts:
        outbox.ring()


def _second_try(checkin: CheckIn, now: datetime) -> OutboundMessage:
    body = checkin.enrolment.programme.nudge.replace("{name}", checkin.person.called)
    key = f"checkin/{checkin.enrolment_id}/{checkin.local_date.isoformat()}/{checkin.slot}/nudge"
    return OutboundMessage(
        dedupe_key=key,
        recipient_id=checkin.question.recipient_id,
        to_number=checkin.question.to_number,
        body=body,
        segments=segments.count(body).segments,
        kind=Kind.NUDGE,
        cost_centre=checkin.person.team.slug,
        not_before=now,
        not_after=checkin.answer_by,
        created_at=now,
        state_at=now,
    )


def _put_off(batch: Sequence[Looked]) -> None:
    """When to look again; after a nudge only at the end."""
    going_on = []
    for each in batch:
        if not isinstance(each.ending, Close):
            each.checkin.nudge_at = each.ending.nudge_at if isinstance(each.ending, Wait) else None
            each.checkin.answer_by = each.ending.answer_by
            going_on.append(each.checkin)
    CheckIn.objects.bulk_update(going_on, ["nudge_at", "answer_by"])
