"""Asks every rule once more and sets `calling`, all in the caller's transaction; what may not leave is put aside."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Any
from uuid import UUID
from zlib import crc32

from django.conf import settings
from django.db import connection

from portal.core import localtime
from portal.messaging import policy
from portal.messaging.delivery import statements
from portal.messaging.delivery.handed import Call, Claimed
from portal.messaging.models import OutboundMessage, Reason, State
from portal.messaging.policy import Act, Leaving, Limits, Verdict
from portal.messaging.spending import Spent

TOOK_PLACE = (  # a text in one of these states may have reached the phone
    State.CALLING,
    State.AMBIGUOUS,
    State.ACCEPTED,
    State.SENT,
    State.DELIVERED,
    State.UNDELIVERED,
    State.UNCONFIRMED,
    State.REVIEW,
)
PUT_ASIDE = {Act.HOLD: State.DUE, Act.EXPIRE: State.EXPIRED, Act.CANCEL: State.CANCELLED}
LIKENESS = 300  # characters, as in the table's own constraint


@dataclass(frozen=True, slots=True)
class Facts:
    """What may have changed about a text since it was planned. The counts are of this local day and this number."""

    number_now: str
    quiet_from: time
    quiet_until: time
    stopped: bool
    held_today: int
    answers_today: int
    twin: bool
    team_segments: int


@dataclass
class Tally:
    """What the texts that leave together add to each other's counts. `held_centres`: whose limit counted."""

    held: Counter[str] = field(default_factory=Counter)
    answers: Counter[str] = field(default_factory=Counter)
    segments: Counter[str] = field(default_factory=Counter)
    held_centres: set[str] = field(default_factory=set)
    bodies: set[tuple[str, str]] = field(default_factory=set)

    def add(self, text: Claimed) -> None:
        if text.kind in policy.AT_ONCE:
            self.answers[text.to_number] += 1
        else:
            self.held[text.to_number] += 1
            self.held_centres.add(text.cost_centre)
        self.segments[text.cost_centre] += text.segments
        self.bodies.add((text.to_number, text.body[:LIKENESS]))


@dataclass(frozen=True, slots=True)
class Departure:
    """`calls` are to be made once the transaction is committed. `held_centres`: whose limit counted."""

    calls: list[Call]
    spent: Spent
    held_centres: set[str]


def depart(claimed: Sequence[Claimed], *, token: UUID, now: datetime) -> Departure:
    """Call it inside a transaction."""
    if not claimed:
        return Departure([], Spent(), set())
    tally, leaving = Tally(), []
    _wait_for_others({text.to_number for text in claimed})
    for text, facts in _with_facts(claimed, token, now):
        verdict = _verdict(text, facts, tally, now)
        if verdict.act is Act.SEND:
            tally.add(text)
            leaving.append(text)
        else:
            _put_aside(text.pk, verdict, token, now)
    _set_calling(leaving, token, now)
    today = localtime.local_date(now)
    spent = Spent({(today, centre): segments for centre, segments in tally.segments.items()})
    return Departure([Call(text, now) for text in leaving], spent, tally.held_centres)


def _wait_for_others(numbers: set[str]) -> None:
    """Texts to one number are looked at by one worker at a time, or two would each think theirs the last under the cap.

    On SQLite the transaction has the whole database to itself anyway.
    """
    if connection.vendor == "postgresql":
        keys = sorted(crc32(number.encode()) - 2**31 for number in numbers)
        statements.run("SELECT pg_advisory_xact_lock(7700900, key) FROM unnest(%s::int[]) AS key", [keys])


def _with_facts(claimed: Sequence[Claimed], token: UUID, now: datetime) -> Iterator[tuple[Claimed, Facts]]:
    """Texts that are still ours, and for long enough to make a call; in the order of the claim."""
    today = localtime.local_date(now)
    midnight = statements.moment(localtime.at(today, time(0)))
    lasting = statements.moment(now + timedelta(seconds=settings.SMS_CALL_TIMEOUT))
    keys = [statements.key(text.pk) for text in claimed]
    statement = _facts_statement(len(claimed))
    rows = statements.run(statement, [midnight, midnight, today, *keys, statements.key(token), lasting])
    found = {statements.to_uuid(row[0]): _facts(row) for row in rows}
    yield from ((text, found[text.pk]) for text in claimed if text.pk in found)


def _facts_statement(number: int) -> str:
    start = "substr({}.body, 1, 300)" if connection.vendor == "sqlite" else 'LEFT({}."body", 300)'
    return statements.FACTS.format(
        took_place=statements.words(TOOK_PLACE),
        at_once=statements.words(sorted(policy.AT_ONCE)),
        t_start=start.format("t"),
        m_start=start.format("m"),
        ids=statements.places(range(number)),
        lock="" if connection.vendor == "sqlite" else "FOR UPDATE OF m",
    )


def _facts(row: tuple[Any, ...]) -> Facts:
    _, number, quiet_from, quiet_until, stopped, held, answers, twin, spent = row
    return Facts(number, _time(quiet_from), _time(quiet_until), bool(stopped), held, answers, bool(twin), spent)


def _time(value: time | str) -> time:
    return value if isinstance(value, time) else time.fromisoformat(value)


def _verdict(text: Claimed, facts: Facts, tally: Tally, now: datetime) -> Verdict:
    if facts.twin or (text.to_number, text.body[:LIKENESS]) in tally.bodies:
        until = now + timedelta(seconds=settings.SMS_GRACE)
        return Verdict(Act.HOLD if until < text.not_after else Act.EXPIRE, Reason.SAME_TEXT, until)
    leaving = Leaving(
        kind=text.kind,
        to_number=text.to_number,
        number_now=facts.number_now,
        not_after=text.not_after,
        quiet_from=facts.quiet_from,
        quiet_until=facts.quiet_until,
        stopped=facts.stopped,
        held_today=facts.held_today + tally.held[text.to_number],
        answers_today=facts.answers_today + tally.answers[text.to_number],
        segments=text.segments,
        team_segments=facts.team_segments + tally.segments[text.cost_centre],
        has_team=bool(text.cost_centre),
    )
    limits = Limits(settings.SMS_DAILY_CAP, settings.SMS_TEAM_DAILY_SEGMENTS)
    return policy.verdict(leaving, limits=limits, now=now)


def _put_aside(pk: UUID, verdict: Verdict, token: UUID, now: datetime) -> None:
    changes: dict[str, Any] = {"not_before": verdict.until} if verdict.act is Act.HOLD else {}
    OutboundMessage.objects.filter(pk=pk, claim=token, state=State.CLAIMED).update(
        state=PUT_ASIDE[verdict.act], state_at=now, reason=verdict.reason, claim=None, lease_until=None, **changes
    )


def _set_calling(leaving: Sequence[Claimed], token: UUID, now: datetime) -> None:
    if leaving:
        at, keys = statements.moment(now), [statements.key(text.pk) for text in leaving]
        statement = statements.SET_CALLING.format(ids=statements.places(keys))
        statements.run(statement, [at, at, *keys, statements.key(token)])
