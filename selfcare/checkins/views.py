"""Check-ins as people see them: when the next one comes, signing up, pausing, ending. For oneself, or for somebody."""

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from portal.accounts import access, consents, people, roles
from portal.accounts.access import SignedInRequest, TeamRequest, View
from portal.accounts.forms import OtherPersonForm
from portal.accounts.models import Purpose
from selfcare.checkins import acting, agenda, enrolling, joining
from selfcare.checkins.forms import PauseForm


def page(view: View) -> View:
    return never_cache(access.signed_in(require_safe(view)))


def task(view: View) -> View:
    return never_cache(access.signed_in(require_http_methods(["GET", "HEAD", "POST"])(view)))


@page
def overview(request: SignedInRequest, person_id: int | None = None) -> HttpResponse:
    whose, now = acting.whose(request, person_id), timezone.now()
    if whose is None:
        return redirect("accounts:about")
    acting.looked(request, whose, now=now)
    shown = {"agenda": agenda.agenda(whose.person, now=now), "now": now, "sender": settings.SMS_SENDER}
    return _show(request, "overview", whose, **shown)


@task
def join(request: SignedInRequest, person_id: int | None = None) -> HttpResponse:
    whose = acting.whose(request, person_id)
    if whose is None:
        return redirect("accounts:about")
    if whose.person.recipient is None:
        return redirect(whose.address("ring"))
    form = joining.form(whose, request.POST or None)
    if form.is_valid() and joining.join(whose, form, by=request.user, now=timezone.now()):
        return _back(request, whose, joining.welcome_words(whose))
    return _show(request, "join", whose, form=form, wording=consents.current_wording(Purpose.CHECK_INS))


@task
def ring(request: SignedInRequest, person_id: int | None = None) -> HttpResponse:
    """Somebody we cannot text asks that the team rings instead."""
    whose = acting.whose(request, person_id)
    if whose is None:
        return redirect("accounts:about")
    form = joining.ring_form(whose, request.POST or None)
    if form.is_valid():
        joining.ask_to_ring(whose, form, by=request.user, now=timezone.now())
        return _back(request, whose, f"Thank you. {whose.person.team.name} will ring {whose.them}.")
    return _show(request, "ring", whose, form=form, wording=consents.current_wording(Purpose.TEAM_CONTACT))


@task
def pause(request: SignedInRequest, person_id: int | None = None) -> HttpResponse:
    whose, now = acting.whose(request, person_id), timezone.now()
    if whose is None:
        return redirect("accounts:about")
    if not whose.person.enrolments.filter(ended_at=None).exists():
        return redirect(whose.address(""))
    form = PauseForm(request.POST or None, now=now)
    if form.is_valid():
        enrolling.away(whose.person, **form.cleaned_data, now=now, by=request.user)
        return _back(request, whose, "The check-ins are paused.")
    return _show(request, "pause", whose, form=form)


@access.signed_in
@require_POST
def resume(request: SignedInRequest, person_id: int | None = None) -> HttpResponse:
    whose = acting.whose(request, person_id)
    if whose is None:
        return redirect("accounts:about")
    enrolling.back(whose.person, now=timezone.now(), by=request.user)
    return _back(request, whose, "The pause is over. The check-ins have begun again.")


@task
def end(request: SignedInRequest, person_id: int | None = None) -> HttpResponse:
    """Asks once, then ends every programme the person takes part in."""
    whose = acting.whose(request, person_id)
    if whose is None:
        return redirect("accounts:about")
    if request.method != "POST":
        return _show(request, "end", whose)
    joining.leave(whose, by=request.user, now=timezone.now())
    return _back(request, whose, "The check-ins have ended. No more questions will be sent.")


@never_cache
@access.team_worker
@require_http_methods(["GET", "HEAD", "POST"])
def sign_up(request: TeamRequest) -> HttpResponse:
    """A worker writes down somebody new; agreeing to check-ins is the next page."""
    form = OtherPersonForm(request.POST or None)
    if not form.is_valid():
        return render(request, "checkins/sign_up.jinja", {"form": form})
    known = joining.known_already(form.cleaned_data, request.teams)
    if known is not None:
        messages.info(request, f"Your team knows {known.called} already, so we have not made a second record.")
        return redirect("checkins:join_for", known.pk)
    token = form.cleaned_data["token"]
    person = people.register(**form.about_person(), by=request.user, now=timezone.now(), token=token)
    acting.begin(request, person)
    return redirect("checkins:join_for", person.pk)


def _show(request: SignedInRequest, name: str, whose: acting.Acting, **shown: Any) -> HttpResponse:
    return render(request, f"checkins/{name}.jinja", {"whose": whose, "person": whose.person, **shown})


def _back(request: SignedInRequest, whose: acting.Acting, words: str) -> HttpResponse:
    """To the page it began on, with what came of it; to the team's own when that page is another team's."""
    messages.success(request, words)
    if whose.is_team and whose.person.team not in roles.team_list(request.user):
        return redirect("checkins:sign_up")
    return redirect(whose.address(""))
