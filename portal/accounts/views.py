"""A person's own record, and the people somebody helps."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from portal.accounts import access, audit, consents, people, signing_up
from portal.accounts.access import SignedInRequest
from portal.accounts.forms import LANGUAGES, ChangeOtherForm, HelpedPersonForm, PersonForm, initial_of
from portal.accounts.landing import first_page
from portal.accounts.models import Consent, Person, Purpose


@access.signed_in
@require_safe
def start(request: SignedInRequest) -> HttpResponse:
    return redirect(first_page(request.user))


@access.signed_in
@require_safe
def welcome(request: SignedInRequest) -> HttpResponse:
    """Somebody new: is it for themselves or for somebody they help?"""
    return render(request, "accounts/welcome.jinja")


@access.signed_in
@never_cache
@require_safe
def me(request: SignedInRequest) -> HttpResponse:
    person = _own_record(request)
    if person is None:
        return redirect("accounts:about")
    ledger = person.consents.select_related("wording", "recorded_by")
    helpers = person.carer_links.filter(ended_at=None).select_related("carer")
    language = dict(LANGUAGES).get(person.language, person.language)
    shown = {"person": person, "ledger": ledger, "helpers": helpers, "language": language}
    return render(request, "accounts/me.jinja", shown)


@access.signed_in
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def about(request: SignedInRequest) -> HttpResponse:
    """Makes the person's own record, or changes it."""
    person = _own_record(request)
    form = PersonForm(request.POST or None, initial=initial_of(person) if person else {"name": request.user.name})
    if not form.is_valid():
        return render(request, "accounts/about.jinja", {"form": form, "person": person})
    signing_up.keep_own_record(request.user, person, form.about_person(), now=timezone.now())
    if person is None:
        return redirect("checkins:mine")
    messages.success(request, "We have saved your changes.")
    return redirect("accounts:me")


@access.signed_in
@require_POST
def withdraw(request: SignedInRequest) -> HttpResponse:
    person = get_object_or_404(Person, user=request.user)
    purpose = request.POST.get("purpose", "")
    if purpose in Purpose.values:
        now, web = timezone.now(), Consent.How.WEB
        consents.withdraw(person=person, purpose=purpose, how=web, now=now, by=request.user)
        messages.success(request, f"You no longer agree to {Purpose(purpose).label}. We have stopped.")
    return redirect("accounts:me")


@access.signed_in
@never_cache
@require_safe
def helped_people(request: SignedInRequest) -> HttpResponse:
    return render(request, "accounts/people.jinja", {"people": people.helped_by(request.user)})


@access.signed_in
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def add_person(request: SignedInRequest) -> HttpResponse:
    """A carer tells us about somebody they help; agreeing to check-ins is the next page."""
    form = HelpedPersonForm(request.POST or None)
    if not form.is_valid():
        return render(request, "accounts/add_person.jinja", {"form": form})
    person = signing_up.add_helped_person(
        request.user,
        form.about_person(),
        relationship=form.cleaned_data["relationship"],
        token=form.cleaned_data["token"],
        now=timezone.now(),
    )
    return redirect("checkins:join_for", person.pk)


@access.signed_in
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def change_person(request: SignedInRequest, person_id: int) -> HttpResponse:
    """A carer changes what we know about somebody they help."""
    person = get_object_or_404(people.helped_by(request.user).select_related("practice"), pk=person_id)
    now = timezone.now()
    audit.viewed(person, by=request.user, now=now, reason="helps them")
    form = ChangeOtherForm(request.POST or None, initial=initial_of(person))
    if not form.is_valid():
        return render(request, "accounts/change_person.jinja", {"form": form, "person": person})
    people.change(person, by=request.user, now=now, **form.about_person())
    messages.success(request, f"We have saved the changes for {form.cleaned_data['called']}.")
    return redirect("checkins:for_person", person.pk)


def _own_record(request: SignedInRequest) -> Person | None:
    own = Person.objects.filter(user=request.user).select_related("recipient", "team", "practice")
    return own.first()
