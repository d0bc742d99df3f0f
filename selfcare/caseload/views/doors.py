"""How every page of the team begins: team workers only, never cached, and only the people of their own teams."""

from datetime import datetime

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.timezone import now as clock
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from portal.accounts import access, audit
from portal.accounts.access import TeamRequest, View
from portal.accounts.models import Person
from selfcare.caseload import scope

MOST_PAGES = 10_000


def page(view: View) -> View:
    """Only looks."""
    return never_cache(access.team_worker(require_safe(view)))


def deed(view: View) -> View:
    """Only does."""
    return never_cache(access.team_worker(require_POST(view)))


def task(view: View) -> View:
    """Shows a form and takes it."""
    return never_cache(access.team_worker(require_http_methods(["GET", "HEAD", "POST"])(view)))


def person_of(request: TeamRequest, person_id: int) -> Person:
    """Nobody can tell somebody else's person from one who does not exist; the trail has both."""
    people = scope.people(request.teams).select_related("recipient", "team", "practice")
    person = people.filter(pk=person_id).first()
    if person is None:
        audit.record("person.refused", subject=f"person:{person_id}"[:60], by=request.user, now=clock())
        raise Http404
    return person


def shown(request: TeamRequest, person_id: int, *, now: datetime, reason: str = "") -> Person:
    """The same, and the trail says who looked, when and why."""
    person = person_of(request, person_id)
    audit.viewed(person, by=request.user, now=now, reason=reason or why_looked(person))
    return person


def back_to(request: TeamRequest, person: Person) -> HttpResponse:
    """Where the press was: their row on the list, else their page, unless they were lent to this team until now."""
    if request.POST.get("back") == "today":
        return redirect(f"{reverse('caseload:today')}#person-{person.pk}")
    if scope.people(request.teams).filter(pk=person.pk).exists():
        return redirect("caseload:person", person.pk)
    return redirect("caseload:today")


def why_looked(person: Person) -> str:
    flag = scope.open_flags(person).first()
    return f"open flag: {flag.get_kind_display()}" if flag else "looked up"


def page_number(request: TeamRequest) -> int:
    """?page=2; 1 for anything that is no such number."""
    asked = request.GET.get("page", "")
    return min(max(1, int(asked)), MOST_PAGES) if asked.isascii() and asked.isdecimal() and len(asked) < 9 else 1
