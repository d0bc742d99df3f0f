"""Agreeing to check-ins, and pausing them."""

from datetime import date, datetime, timedelta
from typing import Any

from django import forms

from portal.accounts.models import Consent
from portal.core.forms import DayField
from portal.core.localtime import local_date
from selfcare.checkins.agenda import day_words
from selfcare.checkins.models import Programme

LONGEST_PAUSE = timedelta(days=366)
HOW_OTHERS_AGREE = [
    (Consent.How.IN_PERSON, "Face to face"),
    (Consent.How.PHONE, "On the telephone"),
    (Consent.How.PAPER, "On paper, with their signature"),
]
HOW_REQUIRED = {"required": "Tell us how they agreed"}


class OwnAgreement(forms.Form):
    """A person's own yes to words shown in full above the box."""

    agree = forms.BooleanField(
        label="Yes, I agree",
        error_messages={"required": "Tick the box if you agree. If you do not, nothing changes and no texts are sent."},
    )

    def how(self) -> str:
        return Consent.How.WEB


class OthersAgreement(forms.Form):
    """The yes of somebody else, written down by a carer or a worker."""

    agreed_how = forms.ChoiceField(
        label="How did they agree?", choices=HOW_OTHERS_AGREE, widget=forms.RadioSelect, error_messages=HOW_REQUIRED
    )
    agree = forms.BooleanField()

    def __init__(self, *args: Any, called: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        who = called or "This person"
        self.fields["agree"].label = f"{who} has read or heard these words, and agrees"
        self.fields["agree"].error_messages["required"] = f"{who} has to agree first. Without it, no texts are sent."

    def how(self) -> str:
        return str(self.cleaned_data["agreed_how"])


class ProgrammeField(forms.ModelChoiceField):
    def label_from_instance(self, obj: Programme) -> str:
        return programme_words(obj)


class ProgrammeChoice(forms.Form):
    """Which check-ins. With only one on offer nothing is asked."""

    programme = ProgrammeField(
        Programme.objects.none(),
        label="When should we text?",
        widget=forms.RadioSelect,
        empty_label=None,
        error_messages={"required": "Choose when we should text", "invalid_choice": "These check-ins have ended"},
    )

    def __init__(self, *args: Any, programmes: list[Programme], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.programmes = programmes
        field = self.fields["programme"]
        assert isinstance(field, ProgrammeField)
        field.queryset = Programme.objects.filter(pk__in=[each.pk for each in programmes])
        if len(programmes) == 1:
            self.only = programme_words(programmes[0])
            self.initial["programme"] = programmes[0].pk
            field.widget = forms.HiddenInput()


class OwnJoinForm(ProgrammeChoice, OwnAgreement):
    field_order = ["programme", "agree"]


class OthersJoinForm(ProgrammeChoice, OthersAgreement):
    field_order = ["programme", "agreed_how", "agree"]


class PauseForm(forms.Form):
    until = DayField(
        label="When should the texts begin again?",
        help_text="The first day on which we may text again, such as 24 11 2026",
        error_messages={"required": "Give the day on which the texts should begin again"},
    )
    reason = forms.ChoiceField(
        label="Why?",
        choices=[("away", "Away from home"), ("hospital", "In hospital"), ("asked", "Another reason")],
        widget=forms.RadioSelect,
        error_messages={"required": "Choose the reason"},
    )

    def __init__(self, *args: Any, now: datetime, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = local_date(now)

    def clean_until(self) -> date:
        until: date = self.cleaned_data["until"]
        if until <= self.today:
            raise forms.ValidationError("The texts can only begin again on a day that is still to come")
        if until - self.today > LONGEST_PAUSE:
            raise forms.ValidationError("A pause can be a year at most. You can also end the check-ins.")
        return until


def programme_words(programme: Programme) -> str:
    """ "Three times a week: Monday, Wednesday and Friday, between 10:00 and 12:00"."""
    window = f"between {programme.window_from:%H:%M} and {programme.window_until:%H:%M}"
    return f"{programme.name}: {day_words(programme.days)}, {window}"
