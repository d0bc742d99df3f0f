"""Whose check-ins a page is about, and who is looking: the person, somebody who helps them, or their team."""

from dataclasses import dataclass
from datetime import datetime

from django.http import Http404
from django.urls import reverse

from portal.accounts import audit, people, roles
from portal.accounts.access import SignedInRequest
from portal.accounts.models import Person

BEGUN = "signing_up"


@dataclass(frozen=True)
class Acting:
    """`relationship` is that of whoever acts; empty when people act for themselves."""

    person: Person
    relationship: str = ""
    is_team: bool = False

    @property
    def is_own(self) -> bool:
        return not self.relationship

    @property
    def them(self) -> str:
        return "you" if self.is_own else str(self.person.called)

    def address(self, page: str) -> str:
        """Of this person's "join", "ring", "pause", "resume" or "end" page; of their first page for ""."""
        if self.is_own:
            return reverse(f"checkins:{page or 'mine'}")
        return reverse(f"checkins:{page}_for" if page else "checkins:for_person", args=[self.person.pk])


def whose(request: SignedInRequest, person_id: int | None) -> Acting | None:
    """None: the user's own page, before they have told us about themselves. 404 for anybody they may not act for."""
    if person_id is None:
        own = Person.objects.filter(user=request.user).select_related("team", "recipient").first()
        return Acting(own) if own else None
    acting = _as_carer(request, person_id) or _as_worker(request, person_id)
    if acting is None:
        raise Http404
    return acting


def begin(request: SignedInRequest, person: Person) -> None:
    """A worker may finish a sign-up they began, even when another team covers the person."""
    request.session[BEGUN] = [*request.session.get(BEGUN, []), person.pk][-20:]


def looked(request: SignedInRequest, acting: Acting, *, now: datetime) -> None:
    """The trail says who looked; looking at one's own page leaves none."""
    if not acting.is_own:
        reason = "check-ins page of the team" if acting.is_team else "helps them"
        audit.viewed(acting.person, by=request.user, now=now, reason=reason)


def _as_carer(request: SignedInRequest, person_id: int) -> Acting | None:
    person = people.helped_by(request.user).filter(pk=person_id).first()
    if person is None:
        return None
    link = person.carer_links.get(carer=request.user, ended_at=None)
    return Acting(person, relationship=link.relationship)


def _as_worker(request: SignedInRequest, person_id: int) -> Acting | None:
    teams = roles.team_list(request.user)
    if not teams:
        return None
    visible = people.in_teams(teams)
    if person_id in request.session.get(BEGUN, []):
        visible = visible | Person.objects.filter(pk=person_id).select_related("team", "recipient")
    person = visible.filter(pk=person_id).first()
    return Acting(person, relationship="neighbourhood team", is_team=True) if person else None
