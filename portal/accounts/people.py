"""The record of a person: made, changed, and placed with the team that looks after them."""

from collections.abc import Mapping
from datetime import datetime, time
from typing import Any, TypedDict, Unpack
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import QuerySet

from portal.accounts import audit
from portal.accounts.models import CarerLink, Person, User
from portal.core import phone
from portal.core.localtime import local_date
from portal.core.postcode import normalise
from portal.messaging import outbox
from portal.messaging.models import Reason, Recipient
from portal.neighbourhoods import placing
from portal.neighbourhoods.models import Practice, Team

OWN_FIELDS = ("name", "called", "telephone", "address", "postcode", "practice", "language")
QUIET_FIELDS = ("quiet_from", "quiet_until")


class Details(TypedDict, total=False):
    """What may be known of a person besides their names. `mobile` and `postcode` as typed; quiet hours local."""

    mobile: str
    telephone: str
    address: str
    postcode: str
    practice: Practice | None
    language: str
    quiet_from: time
    quiet_until: time


def register(
    *,
    name: str,
    called: str,
    by: User,
    now: datetime,
    user: User | None = None,
    token: UUID | None = None,
    **details: Unpack[Details],
) -> Person:
    """A new person, with the team that covers them.

    The same `user`, or the same form (`token`), a second time gives back the person of the first time, unchanged.
    Raises phone.NotTextable and postcode.NotAPostcode.
    """
    person = Person(name=name, called=called, user=user, form_token=token, created_at=now)
    fields = _readable(details)
    _set_own_fields(person, fields)
    try:
        with transaction.atomic():
            _set_recipient(person, fields, now=now)
            person.team = _team(person, now=now)
            person.save()
            audit.record("person.registered", subject=person.subject, by=by, now=now, detail={"team": person.team_id})
    except IntegrityError:
        before = _registered_before(user=user, token=token)
        if before is None:
            raise
        return before
    return person


def change(person: Person, *, by: User, now: datetime, **fields: Any) -> Person:
    """Takes the new values of the fields named: those of `register`, user and token apart.

    A new number, or none (`mobile=""`), cancels what still waits to be sent to the old one.
    Raises phone.NotTextable and postcode.NotAPostcode.
    """
    fields = _readable(fields)
    with transaction.atomic():
        person = Person.objects.select_for_update(of=("self",)).select_related("recipient").get(pk=person.pk)
        changed = _set_own_fields(person, fields) + _set_recipient(person, fields, now=now)
        if changed:
            person.save()
            audit.record("person.changed", subject=person.subject, by=by, now=now, detail={"fields": sorted(changed)})
        if {"practice", "postcode"} & set(changed):
            allocate(person, by=by, now=now)
    return person


def allocate(person: Person, *, now: datetime, by: User | None = None) -> Team:
    """Places the person with the team that covers their practice, else their postcode, else the unallocated one."""
    team = _team(person, now=now)
    with transaction.atomic():
        moved = Person.objects.filter(pk=person.pk).exclude(team=team).update(team=team)
        if moved:
            detail = {"from": person.team_id, "to": team.pk}
            audit.record("person.moved_team", subject=person.subject, by=by, now=now, detail=detail)
    person.team = team
    return team


def in_teams(teams: list[Team]) -> QuerySet[Person]:
    """Everybody these teams look after."""
    return Person.objects.filter(team__in=teams).select_related("team", "recipient")


def helped_by(carer: User) -> QuerySet[Person]:
    """Everybody for whom `carer` may act now."""
    links = CarerLink.objects.filter(carer=carer, ended_at=None)
    return Person.objects.filter(carer_links__in=links).select_related("team", "recipient")


def _team(person: Person, *, now: datetime) -> Team:
    return placing.team_for(practice=person.practice, postcode=person.postcode, today=local_date(now))


def _recipient(number: str, quiet: dict[str, time]) -> Recipient | None:
    return Recipient.objects.create(number=number, **quiet) if number else None


def _registered_before(*, user: User | None, token: UUID | None) -> Person | None:
    """Whoever came first with the same sign-in or the same form."""
    known = Person.objects.select_related("team", "recipient")
    if user is not None:
        return known.filter(user=user).first()
    return known.filter(form_token=token).first() if token else None


def _readable(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Number and postcode as they are kept."""
    kept = dict(fields)
    if kept.get("mobile"):
        kept["mobile"] = phone.parse_mobile(kept["mobile"])
    if kept.get("postcode"):
        kept["postcode"] = normalise(kept["postcode"])
    return kept


def _set_own_fields(person: Person, fields: dict[str, Any]) -> list[str]:
    changed = [name for name in OWN_FIELDS if name in fields and getattr(person, name) != fields[name]]
    for name in changed:
        setattr(person, name, fields[name])
    return changed


def _set_recipient(person: Person, fields: dict[str, Any], *, now: datetime) -> list[str]:
    """Number and quiet hours; says what changed. The row stays the same one, so that the texts before stay theirs."""
    recipient = person.recipient
    quiet = {name: fields[name] for name in QUIET_FIELDS if fields.get(name) is not None}
    if recipient is None:
        person.recipient = _recipient(fields.get("mobile", ""), quiet)
        return ["mobile"] if person.recipient else []
    wanted = {"number": fields.get("mobile", recipient.number)} | quiet
    changed = [name for name in wanted if getattr(recipient, name) != wanted[name]]
    if "number" in changed:
        outbox.cancel(recipient=recipient, reason=Reason.NUMBER_CHANGED, now=now)
    if not wanted["number"]:
        person.recipient = None
        return ["mobile"]
    Recipient.objects.filter(pk=recipient.pk).update(**wanted)
    recipient.refresh_from_db()
    return ["mobile" if name == "number" else name for name in changed]
