"""Who helps whom, and may act for them."""

from datetime import datetime

from django.db import transaction

from portal.accounts import audit
from portal.accounts.models import CarerLink, Person, User


def link(*, person: Person, carer: User, relationship: str, by: User, now: datetime) -> CarerLink:
    """`carer` may act for the person from now on. Linked already: the link that is."""
    with transaction.atomic():
        made, is_new = CarerLink.objects.get_or_create(
            person=person,
            carer=carer,
            ended_at=None,
            defaults={"relationship": relationship, "recorded_by": by, "since": now},
        )
        if is_new:
            audit.record("carer.linked", subject=person.subject, by=by, now=now, detail={"carer": carer.pk})
    return made


def unlink(*, person: Person, carer: User, by: User, now: datetime) -> None:
    """`carer` may no longer act for the person nor see them."""
    with transaction.atomic():
        ended = CarerLink.objects.filter(person=person, carer=carer, ended_at=None).update(ended_at=now)
        if ended:
            audit.record("carer.unlinked", subject=person.subject, by=by, now=now, detail={"carer": carer.pk})
