"""The first page of the day: who needs somebody."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.timezone import now as clock

from portal.accounts.access import TeamRequest
from selfcare.caseload.forms.finding import FindForm
from selfcare.caseload.presenters.today import Today
from selfcare.caseload.views import doors


@doors.page
def today(request: TeamRequest) -> HttpResponse:
    page = Today(team=request.team, me=request.user, now=clock(), page=doors.page_number(request))
    return render(request, "caseload/today.jinja", {"page": page, "now": page.now, "find": FindForm()})
