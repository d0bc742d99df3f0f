"""Taking somebody on, letting go, settling, passing on."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import now as clock

from portal.accounts.access import TeamRequest
from selfcare.caseload import casework, scope
from selfcare.caseload.forms.deciding import PassOnForm, ResolveForm
from selfcare.caseload.presenters import saying
from selfcare.caseload.views import doors


@doors.deed
def claim(request: TeamRequest, person_id: int) -> HttpResponse:
    now, person = clock(), doors.person_of(request, person_id)
    try:
        casework.claim(person, teams=request.teams, by=request.user, now=now)
    except casework.TakenBySomebodyElse as taken:
        messages.info(request, saying.taken(person, taken, now=now))
    except casework.NothingOpen:
        messages.info(request, f"{person.called} has been helped already. There is nothing you need to do.")
    else:
        messages.success(request, f"You have {person.called} now. Your colleagues can see that.")
        return doors.back_to(request, person)
    return redirect("caseload:today")


@doors.deed
def release(request: TeamRequest, person_id: int) -> HttpResponse:
    person = doors.person_of(request, person_id)
    casework.release(person, by=request.user, now=clock())
    messages.success(request, f"{person.called} is on the list again for somebody to take on.")
    return redirect("caseload:today")


@doors.task
def resolve(request: TeamRequest, person_id: int) -> HttpResponse:
    now = clock()
    person = doors.shown(request, person_id, now=now, reason="settling a flag")
    form = ResolveForm(request.POST or None, person=person, flags=list(scope.open_flags(person)))
    if not form.is_valid():
        return render(request, "caseload/resolve.jinja", {"form": form, "person": person, "now": now})
    left = casework.resolve(person, **form.cleaned_data, by=request.user, now=now)
    messages.success(request, saying.spoke_again(person, left) or f"Thank you. That is settled for {person.called}.")
    return doors.back_to(request, person)


@doors.task
def reassign(request: TeamRequest, person_id: int) -> HttpResponse:
    now = clock()
    person = doors.shown(request, person_id, now=now, reason="passing on")
    form = PassOnForm(request.POST or None, flags=casework.to_pass_on(person, by=request.user))
    if not form.is_valid():
        return render(request, "caseload/pass_on.jinja", {"form": form, "person": person, "now": now})
    casework.pass_on(person, **form.cleaned_data, by=request.user, now=now)
    messages.success(request, f"Passed on. {form.chosen} has {person.called} now.")
    return redirect("caseload:today")
