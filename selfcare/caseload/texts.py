"""Texts that a person must read."""

from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from portal.accounts import audit
from portal.accounts.models import User
from selfcare.checkins.models import Reply


@transaction.atomic
def read(replies: QuerySet[Reply], *, by: User, now: datetime) -> int:
    """Marks those nobody has read yet; whoever read one first stays its reader. Returns how many were marked."""
    return sum(_mark(reply, by=by, now=now) for reply in replies.filter(read_at=None))


def _mark(reply: Reply, *, by: User, now: datetime) -> int:
    changed = Reply.objects.filter(pk=reply.pk, read_at=None).update(read_at=now, read_by=by)
    if changed:
        audit.record("text.read", subject=_subject(reply), by=by, now=now, detail={"reply": reply.pk})
    return changed


def _subject(reply: Reply) -> str:
    return reply.person.subject if reply.person else f"reply:{reply.pk}"
