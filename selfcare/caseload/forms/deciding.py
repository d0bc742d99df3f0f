"""Settling without a contact, and passing on."""

from typing import Any

from django import forms

from portal.accounts.models import Person, User
from portal.neighbourhoods.models import Team
from selfcare.caseload import scope
from selfcare.caseload.forms.boxes import FlagBoxes, box, named
from selfcare.risk.models import Flag

SETTLING_OUTCOMES = {
    Flag.Outcome.WRONG_FLAG: "Nothing was wrong: this should not have been flagged",
    Flag.Outcome.REACHED_OK: "We reached {called}, who is well",
    Flag.Outcome.REACHED_NEEDS: "We reached {called}, and support is in place",
    Flag.Outcome.VISITED: "We visited {called}",
    Flag.Outcome.EMERGENCY: "The emergency services took over",
    Flag.Outcome.NOT_REACHED: "We could not reach {called}, and the team lead agrees to stop trying",
}


class ResolveForm(forms.Form):
    outcome = forms.ChoiceField(
        widget=forms.RadioSelect,
        label="How did it end?",
        error_messages={"required": "Please say how it ended"},
    )

    def __init__(self, *args: Any, person: Person, flags: list[Flag], **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["outcome"].choices = named(SETTLING_OUTCOMES, person)  # type: ignore[attr-defined]
        self.fields["settles"] = FlagBoxes(
            flags,
            label="What is settled?",
            initial=[box(flag) for flag in flags],
            error_messages={"required": "Tick at least one"},
        )
        self.order_fields(["settles", "outcome"])


class PassOnForm(forms.Form):
    colleague = forms.ModelChoiceField(
        User.objects.none(), required=False, widget=forms.RadioSelect, empty_label=None, label="To a colleague"
    )
    team = forms.ModelChoiceField(
        Team.objects.none(), required=False, empty_label="Choose a team", label="Or to another team"
    )
    mark_optional = False

    def __init__(self, *args: Any, flags: list[Flag], **options: Any) -> None:
        super().__init__(*args, **options)
        teams = {flag.team for flag in flags}
        self.fields["colleague"].queryset = scope.colleagues(teams)  # type: ignore[attr-defined]
        self.fields["team"].queryset = Team.objects.exclude(flags__in=flags)  # type: ignore[attr-defined]

    @property
    def chosen(self) -> str:
        return str(self.cleaned_data["colleague"] or self.cleaned_data["team"])

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        if bool(told.get("colleague")) == bool(told.get("team")) and not self.errors:
            self.add_error("colleague", "Choose either a colleague or a team")
        return told
