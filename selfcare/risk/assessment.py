"""From what happened to flags: adds what is known about the person's life, scores, raises."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from django.db import transaction
from django.db.models import Q

from portal.accounts.models import Person
from portal.core.localtime import local_date
from selfcare.risk import flags
from selfcare.risk.models import Circumstance, Flag
from selfcare.risk.scoring import Signal, score


def assess(*, person: Person, signals: Sequence[Signal], now: datetime) -> list[Flag]:
    """The flags these signals raised or strengthened; none for signals that are only noted."""
    return assess_many([(person, signals)], now=now)


def assess_many(cases: Sequence[tuple[Person, Sequence[Signal]]], *, now: datetime) -> list[Flag]:
    """As assess for many people (each at most once), in a number of queries that does not grow."""
    if not cases:
        return []
    today = local_date(now)
    with transaction.atomic():
        known = _circumstances((person.pk for person, _ in cases), today)
        return flags.raise_flags(
            [
                (person, proposal)
                for person, signals in cases
                for proposal in score([*signals, *known[person.pk]], today=today)
            ],
            now=now,
        )


def _circumstances(people: Iterable[int], today: date) -> dict[int, list[Signal]]:
    known: dict[int, list[Signal]] = defaultdict(list)
    begun = Circumstance.objects.filter(person__in=list(people), since__lte=today)
    for held in begun.filter(Q(until=None) | Q(until__gte=today)):
        known[held.person_id].append(Signal(held.kind, held.since))
    return known
