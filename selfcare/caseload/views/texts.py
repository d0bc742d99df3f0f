"""Texts that wait for a person to read them."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import now as clock

from portal.accounts.access import TeamRequest
from selfcare.caseload import scope
from selfcare.caseload import texts as casework
from selfcare.caseload.presenters import saying
from selfcare.caseload.presenters.texts import Texts
from selfcare.caseload.views import doors

BACK = {"today": "caseload:today", "texts": "caseload:texts"}


@doors.page
def texts(request: TeamRequest) -> HttpResponse:
    now = clock()
    page = Texts(teams=[request.team], page=doors.page_number(request))
    return render(request, "caseload/texts.jinja", {"page": page, "team": request.team, "now": now})


@doors.deed
def read(request: TeamRequest, reply_id: int) -> HttpResponse:
    reply = scope.texts(request.teams).filter(pk=reply_id).first()
    if reply is None:
        raise Http404
    if casework.read(scope.texts(request.teams).filter(pk=reply.pk), by=request.user, now=clock()):
        messages.success(request, saying.read(reply))
    else:
        messages.info(request, f"{reply.read_by} has read that text already.")
    if request.POST.get("back") == "person" and reply.person is not None:
        return redirect("caseload:person", reply.person.pk)
    return redirect(BACK.get(request.POST.get("back", ""), "caseload:texts"))
