"""Signing up and leaving, for oneself or for somebody: which form is asked, and what comes of it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from portal.accounts import consents
from portal.accounts.models import Consent, Person, Purpose, User
from portal.core.localtime import local_date
from portal.messaging import optouts
from portal.neighbourhoods.models import Team
from selfcare.checkins import enrolling
from selfcare.checkins.acting import Acting
from selfcare.checkins.forms import OthersAgreement, OthersJoinForm, OwnAgreement, OwnJoinForm
from selfcare.checkins.models import Programme
from selfcare.risk import assessment
from selfcare.risk.scoring import Signal

Data = Mapping[str, Any] | None


def form(whose: Acting, data: Data) -> OwnJoinForm | OthersJoinForm:
    """With every programme that is published."""
    programmes = list(Programme.objects.filter(live=True))
    if whose.is_own:
        return OwnJoinForm(data, programmes=programmes)
    return OthersJoinForm(data, programmes=programmes, called=whose.person.called)


def join(whose: Acting, form: OwnJoinForm | OthersJoinForm, *, by: User, now: datetime) -> bool:
    """Consent and a place in the programme; a second time it is the same place. False: the form says why not."""
    programme, how = form.cleaned_data["programme"], form.how()
    try:
        enrolling.enrol(
            person=whose.person, programme=programme, by=by, now=now, how=how, relationship=whose.relationship
        )
    except enrolling.CannotEnrol as refusal:
        form.add_error(None, str(refusal))
        return False
    return True


def welcome_words(whose: Acting) -> str:
    who = "You are" if whose.is_own else f"{whose.person.called} is"
    if whose.person.recipient is not None and optouts.is_stopped(whose.person.recipient.number):
        return f"{who} signed up. This number has sent us STOP, so the texts begin when START is sent from it."
    return f"{who} signed up. The first text, which says hello, is on its way."


def ring_form(whose: Acting, data: Data) -> OwnAgreement | OthersAgreement:
    return OwnAgreement(data) if whose.is_own else OthersAgreement(data, called=whose.person.called)


def ask_to_ring(whose: Acting, form: OwnAgreement | OthersAgreement, *, by: User, now: datetime) -> None:
    """Consent that the team gets in touch, and a flag that puts the person in front of it. Twice is one flag."""
    words = "Asked on the website" if whose.is_own else f"Asked through {_who(whose)}"
    signal = Signal("asked_for_call", local_date(now), words)
    with transaction.atomic():
        consents.give(
            person=whose.person,
            purpose=Purpose.TEAM_CONTACT,
            how=form.how(),
            by=by,
            now=now,
            relationship=whose.relationship,
        )
        assessment.assess(person=whose.person, signals=[signal], now=now)


def leave(whose: Acting, *, by: User, now: datetime) -> None:
    """Ends every place, and the consent with it: to begin again is to agree again."""
    reason = "asked" if whose.is_own else f"asked through {_who(whose)}"
    with transaction.atomic():
        enrolling.end_all(whose.person, reason=reason, now=now, by=by)
        consents.withdraw(person=whose.person, purpose=Purpose.CHECK_INS, how=Consent.How.WEB, now=now, by=by)


def known_already(about: Mapping[str, Any], teams: list[Team]) -> Person | None:
    """Somebody of these teams with that name and that number. Other teams' people are never told of."""
    if not about["mobile"]:
        return None
    same = Person.objects.filter(team__in=teams, name__iexact=about["name"], recipient__number=about["mobile"])
    return same.first()


def _who(whose: Acting) -> str:
    return "the team" if whose.is_team else "somebody who helps them"
