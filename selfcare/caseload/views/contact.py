"""Recording a contact. Some outcomes end every text to the person; those are asked about once more first."""

from datetime import date
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.timezone import now as clock

from portal.accounts.access import TeamRequest
from portal.accounts.models import Person
from selfcare.caseload import casework, endings, scope
from selfcare.caseload.forms.contact import ContactForm, EndingForm
from selfcare.caseload.presenters import saying
from selfcare.caseload.presenters.texts import Text
from selfcare.caseload.views import doors


@doors.task
def contact(request: TeamRequest, person_id: int) -> HttpResponse:
    person = doors.shown(request, person_id, now=clock(), reason="recording a contact")
    form = _form(request, person)
    if "back" in request.POST or not form.is_valid():
        return _show(request, person, form)
    if form.cleaned_data["outcome"] in endings.ENDING:
        return _end(request, person, form)
    return _record(request, person, form)


def _end(request: TeamRequest, person: Person, form: ContactForm) -> HttpResponse:
    outcome = form.cleaned_data["outcome"]
    ending = EndingForm(request.POST if "confirmed" in request.POST else None, outcome=outcome, now=clock())
    if ending.is_valid():
        return _record(request, person, form, died_on=ending.cleaned_data.get("died_on"))
    context = {"person": person, "form": ending, "contact": form, "outcome": outcome}
    return render(request, "caseload/ending.jinja", context)


def _record(request: TeamRequest, person: Person, form: ContactForm, *, died_on: date | None = None) -> HttpResponse:
    details = form.details(died_on=died_on)
    try:
        done = casework.record_contact(person, details=details, by=request.user, now=clock())
    except casework.AlreadyRecorded as before:
        return _show(request, person, form.as_another(before.contact))
    messages.success(request, saying.recorded(person, done))
    return doors.back_to(request, person)


def _form(request: TeamRequest, person: Person) -> ContactForm:
    flags, unread = list(scope.open_flags(person)), list(scope.texts_of(person).filter(read_at=None))
    return ContactForm(request.POST or None, person=person, flags=flags, texts=unread)


def _show(request: TeamRequest, person: Person, form: ContactForm) -> HttpResponse:
    context: dict[str, Any] = {"person": person, "form": form, "texts": [Text(reply) for reply in form.texts]}
    return render(request, "caseload/contact.jinja", context | {"now": clock(), "me": request.user})
