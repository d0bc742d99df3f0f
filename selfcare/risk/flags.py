"""Raising a flag, and the named steps a person takes with it. Each step says from which states it may be taken."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Q

from portal.accounts import audit
from portal.accounts.models import AuditEvent, Person, User
from portal.core.localtime import local_date
from portal.neighbourhoods.models import Team
from selfcare.risk import tasks
from selfcare.risk.models import Flag
from selfcare.risk.scoring import Proposal, strengthened

Key = tuple[int, str]
CHANGED = ["level", "reasons", "signals", "rules_version", "last_signal_at", "notified_at"]


class InvalidTransition(Exception):
    """That step cannot be taken any more; the message says why, in words for a worker."""


def raise_flag(*, person: Person, proposal: Proposal, now: datetime) -> Flag:
    """The person's open flag of that kind, new or with the further signals added to it. Its level only rises."""
    return raise_flags([(person, proposal)], now=now)[0]


def raise_flags(pairs: Sequence[tuple[Person, Proposal]], *, now: datetime) -> list[Flag]:
    """As raise_flag for many, in a number of queries that does not grow. Rings for the team at once if it is urgent.

    The rows of the people are locked first, in order of their keys, so that two raisers cannot make two flags.
    """
    if not pairs:
        return []
    with transaction.atomic():
        flags = _lock_open(pairs)
        new = {_key(person, p): _new_flag(person, p, now) for person, p in pairs if _key(person, p) not in flags}
        stronger = {_key(*pair): flags[_key(*pair)] for pair in pairs if _key(*pair) in flags}
        for person, proposal in pairs:
            _strengthen((flags | new)[_key(person, proposal)], proposal, now)
        Flag.objects.bulk_create(new.values())
        Flag.objects.bulk_update(stronger.values(), CHANGED)
        _write_down("flag.raised", new.values(), now)
        _write_down("flag.strengthened", stronger.values(), now)
        raised = flags | new
        if any(flag.level == Flag.Level.NOW and flag.notified_at is None for flag in raised.values()):
            tasks.ring()
    return [raised[_key(*pair)] for pair in pairs]


def add_to_open(*, person: Person, proposal: Proposal, now: datetime) -> Flag | None:
    """Adds the signals to the person's open flag of that kind; without one, does nothing."""
    with transaction.atomic():
        if not _lock_open([(person, proposal)]):
            return None
        return raise_flag(person=person, proposal=proposal, now=now)


def claim(flag: Flag, *, by: User, now: datetime) -> Flag:
    """open -> claimed. Claiming again what one has claimed changes nothing."""
    free = Q(claimed_by=None, resolved_at=None)
    if _step(flag, free, "flag.claimed", by=by, now=now, claimed_by=by, claimed_at=now):
        return flag
    if flag.resolved_at is None and flag.claimed_by_id == by.pk:
        return flag
    raise InvalidTransition(_why_not_claimed(flag))


def release(flag: Flag, *, by: User, now: datetime) -> Flag:
    """claimed -> open. Who may give back somebody else's claim is for the view to decide."""
    held = Q(claimed_by__isnull=False, resolved_at=None)
    if _step(flag, held, "flag.released", by=by, now=now, claimed_by=None, claimed_at=None):
        return flag
    raise InvalidTransition("Nobody has this one any more.")


def resolve(flag: Flag, *, outcome: str, by: User, now: datetime) -> Flag:
    """open or claimed -> resolved, with what came of it (Flag.Outcome)."""
    outcome = Flag.Outcome(outcome).value
    values = {"resolved_by": by, "resolved_at": now, "outcome": outcome}
    if _step(flag, Q(resolved_at=None), "flag.resolved", by=by, now=now, detail={"outcome": outcome}, **values):
        return flag
    raise InvalidTransition("Somebody has already closed this one.")


def reassign(flag: Flag, *, team: Team, by: User, now: datetime) -> Flag:
    """open or claimed -> open with another team, which is told of it."""
    elsewhere = Q(resolved_at=None) & ~Q(team=team)
    values: dict[str, Any] = {"team": team, "claimed_by": None, "claimed_at": None, "notified_at": None}
    detail = {"from": flag.team_id, "to": team.pk}
    if _step(flag, elsewhere, "flag.reassigned", by=by, now=now, detail=detail, **values):
        return flag
    raise InvalidTransition("That team already has it, or somebody has closed it.")


def _step(
    flag: Flag,
    allowed_from: Q,
    verb: str,
    *,
    by: User,
    now: datetime,
    detail: dict[str, Any] | None = None,
    **values: Any,
) -> bool:
    """One conditional UPDATE and its line in the audit trail; False when the flag was in another state by then."""
    with transaction.atomic():
        done = Flag.objects.filter(allowed_from, pk=flag.pk).update(**values)
        if done:
            kept = {"flag": flag.pk, "kind": flag.kind} | (detail or {})
            audit.record(verb, subject=f"person:{flag.person_id}", by=by, now=now, detail=kept)
    flag.refresh_from_db()
    return bool(done)


def _why_not_claimed(flag: Flag) -> str:
    if flag.resolved_at is not None:
        return "Somebody has already closed this one."
    return f"{flag.claimed_by} already has this one."


def _lock_open(pairs: Sequence[tuple[Person, Proposal]]) -> dict[Key, Flag]:
    people = sorted({person.pk for person, _ in pairs})
    list(Person.objects.select_for_update(no_key=True).filter(pk__in=people).order_by("pk").values_list("pk"))
    wanted = {_key(*pair) for pair in pairs}
    opened = Flag.objects.filter(person__in=people, resolved_at=None)
    return {key: flag for flag in opened if (key := (flag.person_id, flag.kind)) in wanted}


def _key(person: Person, proposal: Proposal) -> Key:
    return person.pk, proposal.kind


def _new_flag(person: Person, proposal: Proposal, now: datetime) -> Flag:
    empty: dict[str, Any] = {"reasons": [], "signals": [], "level": Flag.Level.SOON}
    return Flag(person=person, team_id=person.team_id, kind=proposal.kind, raised_at=now, **empty)


def _strengthen(flag: Flag, proposal: Proposal, now: datetime) -> None:
    """The team hears of it again when the level rises, and of every further sign of danger."""
    joined = strengthened(proposal, earlier=flag.signals, today=local_date(now))
    level = min(flag.level, joined.level, proposal.level)
    if level < flag.level or level == Flag.Level.NOW:
        flag.notified_at = None
    flag.level, flag.reasons, flag.signals = level, list(joined.reasons), list(joined.signals)
    flag.rules_version, flag.last_signal_at = proposal.version, now


def _write_down(verb: str, flags: Iterable[Flag], now: datetime) -> None:
    AuditEvent.objects.bulk_create(
        AuditEvent(
            at=now,
            verb=verb,
            subject=f"person:{flag.person_id}",
            detail={"flag": flag.pk, "kind": flag.kind, "level": flag.level, "rules": flag.rules_version},
        )
        for flag in flags
    )
