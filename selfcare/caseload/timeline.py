"""Everything that happened with one person, newest first, a page at a time.

One UNION finds which things stand on the page; then one query for each sort fetches them. The number of queries does
not grow with the history.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from django.db.models import CharField, F, QuerySet, Value
from django.db.models.functions import Cast, Coalesce

from portal.accounts.models import AuditEvent, Person
from portal.messaging.models import OutboundMessage
from selfcare.caseload.models import Contact
from selfcare.checkins.models import CheckIn, Reply
from selfcare.risk.models import Flag

SIZE = 30
# Steps with a flag that a later step overwrites in its row: the audit trail alone remembers them all.
DEEDS = ("flag.claimed", "flag.released", "flag.reassigned", "flag.handed_over")


class What(StrEnum):
    TEXT_OUT = "text_out"
    TEXT_IN = "text_in"
    CHECK_IN = "check_in"
    CONTACT = "contact"
    RAISED = "raised"
    DEED = "deed"
    RESOLVED = "resolved"


ROWS: dict[What, QuerySet[Any]] = {
    What.TEXT_OUT: OutboundMessage.objects.all(),
    What.TEXT_IN: Reply.objects.select_related("inbound", "read_by"),
    What.CHECK_IN: CheckIn.objects.all(),
    What.CONTACT: Contact.objects.select_related("by"),
    What.RAISED: Flag.objects.select_related("team"),
    What.DEED: AuditEvent.objects.select_related("actor"),
    What.RESOLVED: Flag.objects.select_related("resolved_by"),
}


@dataclass(frozen=True)
class Entry:
    what: What
    at: datetime
    thing: Any


@dataclass(frozen=True)
class Page:
    entries: list[Entry]
    number: int
    has_older: bool

    @property
    def has_newer(self) -> bool:
        return self.number > 1


def of(person: Person, *, page: int = 1, size: int = SIZE) -> Page:
    """Page 1 is the newest. A page beyond the end is empty."""
    first = (page - 1) * size
    keys = list(_keys(person)[first : first + size + 1])
    return Page(entries=_fetch(keys[:size]), number=page, has_older=len(keys) > size)


def _keys(person: Person) -> QuerySet[Any, tuple[str, str, datetime]]:
    """(what, key, at) of everything, newest first."""
    flags = Flag.objects.filter(person=person)
    sources = [
        _key(What.TEXT_IN, Reply.objects.filter(person=person), "at"),
        _key(What.TEXT_OUT, OutboundMessage.objects.filter(recipient=person.recipient_id), _left_at()),
        _key(What.CHECK_IN, CheckIn.objects.filter(person=person, closed_at__isnull=False), "closed_at"),
        _key(What.CONTACT, Contact.objects.filter(person=person), "at"),
        _key(What.RAISED, flags, "raised_at"),
        _key(What.DEED, AuditEvent.objects.filter(subject=person.subject, verb__in=DEEDS), "at"),
        _key(What.RESOLVED, flags.filter(resolved_at__isnull=False), "resolved_at"),
    ]
    return sources[0].union(*sources[1:], all=True).order_by("-happened", "-what", "-key")


def _key(what: What, rows: QuerySet[Any], at: str | Coalesce) -> QuerySet[Any, tuple[str, str, datetime]]:
    happened = F(at) if isinstance(at, str) else at
    named = rows.order_by().annotate(
        what=Value(what.value, output_field=CharField()), key=Cast("pk", CharField(max_length=40)), happened=happened
    )
    return named.values_list("what", "key", "happened")


def _left_at() -> Coalesce:
    """When a text left; for one that has not, when it may."""
    return Coalesce("called_at", "not_before")


def _fetch(keys: list[tuple[str, str, datetime]]) -> list[Entry]:
    things = {what: _things(what, [key for of, key, _ in keys if of == what]) for what in {of for of, _, _ in keys}}
    return [Entry(What(what), at, things[what][key]) for what, key, at in keys]


def _things(what: str, keys: list[str]) -> dict[str, Any]:
    rows = ROWS[What(what)]
    pk = rows.model._meta.pk
    found = rows.in_bulk([pk.to_python(key) for key in keys])
    return {key: found[pk.to_python(key)] for key in keys}
