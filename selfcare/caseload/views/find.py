"""Finding a person of one's teams by name. The name is posted, so that it stands in no address and no log."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.timezone import now as clock

from portal.accounts import audit
from portal.accounts.access import TeamRequest
from portal.accounts.models import Person
from selfcare.caseload import scope
from selfcare.caseload.forms.finding import FindForm
from selfcare.caseload.views import doors

MOST = 20


@doors.task
def find(request: TeamRequest) -> HttpResponse:
    form = FindForm(request.POST or None)
    found = _found(request, form.cleaned_data["words"]) if form.is_valid() else None
    context = {"form": form, "found": (found or [])[:MOST], "has_looked": found is not None}
    return render(request, "caseload/find.jinja", context | {"has_more": len(found or []) > MOST})


def _found(request: TeamRequest, words: str) -> list[Person]:
    found = list(scope.named(request.teams, words).select_related("team")[: MOST + 1])
    detail = {"found": len(found)}
    audit.record("people.searched", subject=f"team:{request.team.pk}", by=request.user, now=clock(), detail=detail)
    return found
