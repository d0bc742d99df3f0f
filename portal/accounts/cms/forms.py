"""The CMS's forms for users and roles. Groups are never ticked by hand: roles bring the permissions they need."""

from typing import Any

from django import forms

from portal.accounts import roles
from portal.accounts.models import Role, RoleGrant, User
from portal.neighbourhoods.models import Team

GIVEN_HERE = [choice for choice in Role.choices if choice[0] not in (Role.RESIDENT, Role.CARER)]


class RoleFields(forms.Form):
    """A role and, for team roles, its team."""

    role = forms.ChoiceField(choices=GIVEN_HERE)
    team = forms.ModelChoiceField(Team.objects.all(), required=False, help_text="For team members and team leads only")

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        needs_team = cleaned.get("role") in roles.TEAM_ROLES
        if needs_team and not cleaned.get("team"):
            self.add_error("team", "Please choose the team they work in.")
        if cleaned.get("role") and not needs_team and cleaned.get("team"):
            self.add_error("team", "Only team members and team leads belong to a team.")
        return cleaned


class UserCreationForm(RoleFields, forms.ModelForm):
    """They choose their own password: we e-mail them a link."""

    role = forms.ChoiceField(choices=[("", "No role yet"), *GIVEN_HERE], required=False)

    class Meta:
        model = User
        fields = ["email", "name"]

    def clean_email(self) -> str:
        email = str(self.cleaned_data["email"]).lower()
        if User.objects.filter(email__iexact=email).exists():
            raise forms.ValidationError("Somebody with this e-mail address has a sign-in already. Give them a role.")
        return email


class UserEditForm(forms.ModelForm):
    """People change their own e-mail address and password; nobody else does."""

    def __init__(self, *args: Any, editing_self: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"].disabled = True
        self.fields["is_active"].disabled = editing_self

    class Meta:
        model = User
        fields = ["email", "name", "is_active"]
        labels = {"is_active": "May sign in"}


class GrantForm(RoleFields, forms.ModelForm):
    email = forms.EmailField(label="E-mail address", help_text="The one they sign in with")
    field_order = ["email", "role", "team"]

    class Meta:
        model = RoleGrant
        fields = ["role", "team"]

    def clean_email(self) -> str:
        user = User.objects.filter(email__iexact=self.cleaned_data["email"], is_active=True).first()
        if user is None:
            raise forms.ValidationError("Nobody signs in with this address. Add them under Users first.")
        self.user = user
        return str(user.email)

    def _post_clean(self) -> None:
        """What a grant must fulfil is checked by RoleFields and kept by roles.grant; there is no half-made row."""


class EndForm(forms.ModelForm):
    end_now = forms.BooleanField(label="They no longer have this role", help_text="From this moment on")

    class Meta:
        model = RoleGrant
        fields: list[str] = []

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["end_now"].disabled = self.instance.ended_at is not None


class NameForm(forms.ModelForm):
    """Wagtail's own asks for first and last name, which our users do not have."""

    name = forms.CharField(max_length=120)

    class Meta:
        model = User
        fields = ["name"]
