"""One person of the team, and the press that asks them now how they are."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import now as clock

from portal.accounts.access import TeamRequest
from selfcare.caseload import asking, endings
from selfcare.caseload.presenters.person import PersonPage
from selfcare.caseload.presenters.saying import on_its_way
from selfcare.caseload.views import doors
from selfcare.checkins import schedule


@doors.page
def person(request: TeamRequest, person_id: int) -> HttpResponse:
    now = clock()
    shown = doors.shown(request, person_id, now=now)
    page = PersonPage(shown, teams=request.teams, me=request.user, now=now, page=doors.page_number(request))
    return render(request, "caseload/person.jinja", {"page": page, "person": shown, "now": now})


@doors.deed
def check_in_now(request: TeamRequest, person_id: int) -> HttpResponse:
    now, whom = clock(), doors.person_of(request, person_id)
    try:
        checkin = asking.check_in_now(whom, by=request.user, now=now)
    except schedule.CannotAsk as why:
        messages.warning(request, str(why))
    else:
        messages.success(request, on_its_way(checkin, now=now))
    return redirect("caseload:person", whom.pk)


@doors.deed
def not_died(request: TeamRequest, person_id: int) -> HttpResponse:
    whom = doors.person_of(request, person_id)
    endings.not_died(whom, by=request.user, now=clock())
    messages.success(request, f"Put right. {whom.called}'s check-ins have ended: please sign {whom.called} up again.")
    return redirect("caseload:person", whom.pk)
