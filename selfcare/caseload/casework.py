"""What a worker does for somebody: take them on, let go, record a contact, settle what was flagged, pass them on.

Each verb is one transaction with its line in the audit trail. The person's row is locked first, as it is where flags
are raised: of two workers at once one wins and the other is told who, and no new sign slips into a flag being settled.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import QuerySet

from portal.accounts import audit, roles
from portal.accounts.models import Person, User
from portal.neighbourhoods.models import Team
from selfcare.caseload import endings, scope, texts
from selfcare.caseload.models import Contact
from selfcare.risk import flags
from selfcare.risk.models import Flag


class TakenBySomebodyElse(Exception):
    """A colleague was first; `by` and `at` say who and when."""

    def __init__(self, flag: Flag) -> None:
        super().__init__("taken by somebody else")
        self.by, self.at = flag.claimed_by, flag.claimed_at


class NothingOpen(Exception):
    """Nobody is needed any more, or not by this team: what was flagged has been settled or passed on."""


class NotYours(PermissionDenied):
    """Only who has the person, or the lead of the team, may pass them on."""


class AlreadyRecorded(Exception):
    """That form was sent before, with other words. `contact` is what was recorded then."""

    def __init__(self, contact: Contact) -> None:
        super().__init__("form was sent before with other words")
        self.contact = contact


@dataclass(frozen=True)
class ContactDetails:
    """What a worker tells us. `settles` has, for each flag to be settled, the `last_signal_at` that the worker saw."""

    how: str
    outcome: str
    note: str
    form_token: UUID
    settles: Mapping[int, datetime] = field(default_factory=dict)
    read: Collection[int] = ()
    died_on: date | None = None


@dataclass(frozen=True)
class Recorded:
    """`still_open`: flags that were to be settled, but a new sign came in after the worker had looked."""

    contact: Contact
    still_open: list[Flag] = field(default_factory=list)


@transaction.atomic
def claim(person: Person, *, teams: Iterable[Team], by: User, now: datetime) -> None:
    """What nobody has of theirs becomes `by`'s. A second press changes nothing.

    Raises TakenBySomebodyElse, NothingOpen.
    """
    waiting = list(_locked(person).filter(team__in=teams))
    for flag in (free := [flag for flag in waiting if flag.claimed_by is None]):
        flags.claim(flag, by=by, now=now)
    if not waiting:
        raise NothingOpen
    if not free and all(flag.claimed_by != by for flag in waiting):
        raise TakenBySomebodyElse(waiting[0])


@transaction.atomic
def release(person: Person, *, by: User, now: datetime) -> None:
    """Whatever `by` has of theirs waits for somebody again. A second press changes nothing."""
    for flag in _locked(person).filter(claimed_by=by):
        flags.release(flag, by=by, now=now)


@transaction.atomic
def record_contact(person: Person, *, details: ContactDetails, by: User, now: datetime) -> Recorded:
    """The same form sent twice is one contact. Raises AlreadyRecorded when it comes again with other words."""
    about = _locked(person).first()
    contact, is_new = Contact.objects.get_or_create(
        form_token=details.form_token,
        defaults={"person": person, "flag": about, "by": by, "at": now} | _words(details),
    )
    if not is_new:
        return _again(contact, person=person, details=details, by=by)
    audit.record("contact.recorded", subject=person.subject, by=by, now=now, detail={"contact": contact.pk})
    texts.read(scope.texts_of(person).filter(pk__in=details.read), by=by, now=now)
    still_open = _settle(person, settles=details.settles, outcome=details.outcome, by=by, now=now)
    endings.follow(person, outcome=details.outcome, died_on=details.died_on, by=by, now=now)
    return Recorded(contact, still_open)


@transaction.atomic
def resolve(person: Person, *, settles: Mapping[int, datetime], outcome: str, by: User, now: datetime) -> list[Flag]:
    """Settles flags without a new contact. Returns those left open: something new came in after the worker looked."""
    return _settle(person, settles=settles, outcome=outcome, by=by, now=now)


@transaction.atomic
def pass_on(
    person: Person, *, by: User, now: datetime, team: Team | None = None, colleague: User | None = None
) -> None:
    """To another team, whose list has them from then on, claimed by nobody; or to a colleague, who has them at once.

    Raises NotYours.
    """
    works_in = roles.team_list(colleague) if colleague else []
    for flag in to_pass_on(person, by=by, lock=True):
        if team is not None and flag.team != team:
            flags.reassign(flag, team=team, by=by, now=now)
        elif colleague is not None and flag.claimed_by != colleague and flag.team in works_in:
            _hand_over(flag, to=colleague, by=by, now=now)


def to_pass_on(person: Person, *, by: User, lock: bool = False) -> list[Flag]:
    """The open flags that `by` may pass on. Raises NotYours when there is none."""
    waiting = _locked(person) if lock else scope.open_flags(person)
    theirs = [flag for flag in waiting if may_pass_on(flag, by=by)]
    if not theirs:
        raise NotYours
    return theirs


def may_pass_on(flag: Flag, *, by: User) -> bool:
    return flag.claimed_by == by or roles.leads(by, flag.team)


def _locked(person: Person) -> QuerySet[Flag]:
    Person.objects.select_for_update(no_key=True).get(pk=person.pk)
    return scope.open_flags(person)


def _hand_over(flag: Flag, *, to: User, by: User, now: datetime) -> None:
    """open or claimed -> claimed by `to`."""
    same = Flag.objects.filter(pk=flag.pk, resolved_at=None, claimed_by=flag.claimed_by)
    if same.update(claimed_by=to, claimed_at=now):
        detail = {"flag": flag.pk, "kind": flag.kind, "from": flag.claimed_by_id, "to": to.pk}
        audit.record("flag.handed_over", subject=flag.person.subject, by=by, now=now, detail=detail)


def _words(details: ContactDetails) -> dict[str, str]:
    return {"how": details.how, "outcome": details.outcome, "note": details.note}


def _again(contact: Contact, *, person: Person, details: ContactDetails, by: User) -> Recorded:
    same_form = contact.person_id == person.pk and contact.by_id == by.pk
    if same_form and all(getattr(contact, name) == value for name, value in _words(details).items()):
        return Recorded(contact)
    raise AlreadyRecorded(contact)


def _settle(person: Person, *, settles: Mapping[int, datetime], outcome: str, by: User, now: datetime) -> list[Flag]:
    asked = [flag for flag in _locked(person) if flag.pk in settles]
    unseen = [flag for flag in asked if flag.last_signal_at != settles[flag.pk]]
    for flag in asked:
        if flag not in unseen:
            flags.resolve(flag, outcome=outcome, by=by, now=now)
    return unseen
