"""The consent ledger: given in these words, withdrawn, in force. Nothing in it is ever deleted or rewritten."""

from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from portal.accounts import audit
from portal.accounts.models import Consent, ConsentWording, Person, Purpose, User
from portal.messaging import outbox
from portal.messaging.models import Kind

# What a person no longer wants. Safety wording and the confirmation of a STOP still leave.
WITHDRAWN_KINDS = (Kind.QUESTION, Kind.NUDGE, Kind.REMINDER, Kind.REPLY)


def give(*, person: Person, purpose: str, how: str, by: User | None, now: datetime, relationship: str = "") -> Consent:
    """Records that the person agreed, in today's words. `by` is whoever recorded it; None for the portal itself.

    Given twice in the same words it is one consent. Agreeing to newer words closes the older entry at that moment.
    """
    wording = current_wording(purpose)
    with transaction.atomic():
        Person.objects.select_for_update().get(pk=person.pk)
        held = _in_force(person, purpose).filter(wording=wording).first()
        if held is not None:
            return held
        _in_force(person, purpose).update(withdrawn_at=now, withdrawn_how=how)
        consent = Consent.objects.create(
            person=person,
            purpose=purpose,
            wording=wording,
            given_at=now,
            how=how,
            recorded_by=by,
            relationship=relationship,
        )
        detail = {"purpose": purpose, "version": wording.version, "how": how}
        audit.record("consent.given", subject=person.subject, by=by, now=now, detail=detail)
    return consent


def withdraw(*, person: Person, purpose: str, how: str, now: datetime, by: User | None = None) -> None:
    """Ends the consent in force, and cancels every text it allowed that has not left. Without one, does nothing."""
    with transaction.atomic():
        if not _in_force(person, purpose).update(withdrawn_at=now, withdrawn_how=how):
            return
        if purpose == Purpose.CHECK_INS and person.recipient is not None:
            outbox.cancel(recipient=person.recipient, reason="consent withdrawn", now=now, kinds=WITHDRAWN_KINDS)
        detail = {"purpose": purpose, "how": how}
        audit.record("consent.withdrawn", subject=person.subject, by=by, now=now, detail=detail)


def in_force(person: Person, purpose: str) -> bool:
    return _in_force(person, purpose).exists()


def current_wording(purpose: str) -> ConsentWording:
    """The newest words for that purpose. A migration makes the first; without any, DoesNotExist."""
    return ConsentWording.objects.filter(purpose=purpose).order_by("-version")[:1].get()


def _in_force(person: Person, purpose: str) -> QuerySet[Consent]:
    return Consent.objects.filter(person=person, purpose=purpose, withdrawn_at=None)
