"""Writes who did what. Call it inside the transaction that does the deed."""

from datetime import datetime
from typing import Any

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

from portal.accounts.models import AuditEvent, Person, User


def record(
    verb: str,
    *,
    subject: str,
    by: AbstractBaseUser | AnonymousUser | None,
    now: datetime,
    reason: str = "",
    detail: dict[str, Any] | None = None,
) -> AuditEvent:
    """One line of the audit trail. `by` None means the portal itself; an anonymous visitor counts as None too."""
    actor_id = by.pk if by is not None else None
    return AuditEvent.objects.create(
        at=now, actor_id=actor_id, verb=verb, subject=subject, reason=reason, detail=detail or {}
    )


def viewed(person: Person, *, by: User, now: datetime, reason: str) -> AuditEvent:
    """Somebody other than the person opened their record. `reason` is where from, such as "caseload"."""
    return record("person.viewed", subject=person.subject, by=by, now=now, reason=reason)
