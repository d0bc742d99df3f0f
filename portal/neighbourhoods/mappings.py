"""Sets which neighbourhood a practice belongs to, from a day on. The mapping before it ends on that day and is kept."""

from datetime import date
from enum import StrEnum

from django.db import transaction

from portal.neighbourhoods.models import Neighbourhood, Practice, PracticeMapping


class Change(StrEnum):
    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


class TooEarly(ValueError):
    """The practice already has a mapping that begins, or ended, after that day."""


def assign(*, practice: Practice, neighbourhood: Neighbourhood, since: date) -> Change:
    """Places the practice from `since` on. The same day again with another neighbourhood corrects that day's mapping.

    Raises TooEarly when a later mapping stands: history is added to at its end, never rewritten.
    """
    with transaction.atomic():
        Practice.objects.select_for_update().get(pk=practice.pk)
        last = latest(practice)
        if last is not None and last.until is None and last.neighbourhood_id == neighbourhood.pk:
            return Change.UNCHANGED
        refuse_if_too_early(practice=practice, since=since)
        return _replace(last, practice=practice, neighbourhood=neighbourhood, since=since)


def latest(practice: Practice) -> PracticeMapping | None:
    return PracticeMapping.objects.filter(practice=practice).order_by("-since").first()


def refuse_if_too_early(*, practice: Practice, since: date) -> None:
    last = latest(practice)
    if last is None:
        return
    floor = last.until or last.since
    if since < floor:
        raise TooEarly(f"{practice} already has a mapping up to or from {floor}; a new one cannot begin before that.")


def _replace(last: PracticeMapping | None, *, practice: Practice, neighbourhood: Neighbourhood, since: date) -> Change:
    if last is not None and last.until is None and last.since == since:
        PracticeMapping.objects.filter(pk=last.pk).update(neighbourhood=neighbourhood)
        return Change.CHANGED
    ended = PracticeMapping.objects.filter(practice=practice, until=None).update(until=since)
    PracticeMapping.objects.create(practice=practice, neighbourhood=neighbourhood, since=since)
    return Change.CHANGED if ended else Change.ADDED
