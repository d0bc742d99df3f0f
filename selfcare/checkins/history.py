"""What came before: how often in a row somebody did not answer, or was not asked. Four queries, however many people."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date, datetime, timedelta

from django.db.models import Max

from selfcare.checkins.models import CheckIn, Outcome, Reply
from selfcare.risk.models import Flag
from selfcare.risk.weights import UNASKED_IN_A_ROW

LOOK_BACK = timedelta(days=28)
UNASKED = (Outcome.EXPIRED, Outcome.OUTAGE)
REACHED = (Flag.Outcome.REACHED_OK, Flag.Outcome.REACHED_NEEDS, Flag.Outcome.VISITED, Flag.Outcome.EMERGENCY)


def silent_days(people: Collection[int], *, now: datetime) -> dict[int, list[date]]:
    """The days of the check-ins each has not answered since they were last heard from or reached, oldest first."""
    heard = _last_heard(people, now)
    days: dict[int, list[date]] = defaultdict(list)
    for person_id, day, due_at, outcome in _recent(people, now):
        if outcome == Outcome.SILENT and (person_id not in heard or due_at > heard[person_id]):
            days[person_id].append(day)
    return days


def unasked_days(people: Collection[int], *, now: datetime) -> dict[int, list[date]]:
    """For those whose newest check-ins all failed through no doing of theirs, often enough in a row: those days."""
    latest: dict[int, list[tuple[date, str]]] = defaultdict(list)
    for person_id, day, _, outcome in _recent(people, now):
        latest[person_id].append((day, outcome))
    newest = {person_id: rows[-UNASKED_IN_A_ROW:] for person_id, rows in latest.items()}
    return {
        person_id: [day for day, _ in rows]
        for person_id, rows in newest.items()
        if len(rows) == UNASKED_IN_A_ROW and all(outcome in UNASKED for _, outcome in rows)
    }


def _recent(people: Collection[int], now: datetime) -> list[tuple[int, date, datetime, str]]:
    if not people:
        return []
    closed = CheckIn.objects.filter(person__in=people, closed_at__isnull=False, due_at__gte=now - LOOK_BACK)
    return list(closed.order_by("due_at", "pk").values_list("person_id", "local_date", "due_at", "outcome"))


def _last_heard(people: Collection[int], now: datetime) -> dict[int, datetime]:
    if not people:
        return {}
    since = now - LOOK_BACK
    replies = Reply.objects.filter(person__in=people, at__gte=since, by_machine=False)
    reached = Flag.objects.filter(person__in=people, resolved_at__gte=since, outcome__in=REACHED)
    heard = dict(replies.values_list("person").annotate(Max("at")))
    for person_id, at in reached.values_list("person").annotate(Max("resolved_at")):
        heard[person_id] = max(at, heard.get(person_id, at))
    return heard
