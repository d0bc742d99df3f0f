"""What we ask about a person: about yourself, or about somebody you sign up. Nothing typed is lost on an error."""

import uuid
from datetime import time
from typing import Any

from django import forms

from portal.accounts.models import Person
from portal.core import phone, postcode
from portal.core.phone import Fault, NotATelephone, NotTextable
from portal.neighbourhoods.models import Practice

LANGUAGES = [
    ("en-gb", "English"),
    ("ar", "Arabic"),
    ("bn", "Bengali"),
    ("bfi", "British Sign Language"),
    ("zh", "Chinese"),
    ("fa", "Farsi"),
    ("ku", "Kurdish"),
    ("pl", "Polish"),
    ("pt", "Portuguese"),
    ("ro", "Romanian"),
    ("so", "Somali"),
    ("es", "Spanish"),
    ("ur", "Urdu"),
    ("cy", "Welsh"),
]
EVENINGS = [(f"{hour}:00", f"{hour - 12}pm") for hour in (18, 19, 20, 21, 22)]
MORNINGS = [(f"{hour:02}:00", f"{hour}am") for hour in (6, 7, 8, 9, 10)]
RINGABLE = (Fault.LANDLINE, Fault.OTHER_UK)


class PersonForm(forms.Form):
    """About yourself. `ring` is only there when the number that was typed can be rung but not texted."""

    called = forms.CharField(
        label="What should we call you?",
        max_length=40,
        help_text="The name your friends use. Our texts begin with it.",
        widget=forms.TextInput(attrs={"autocomplete": "given-name"}),
        error_messages={"required": "Tell us what to call you"},
    )
    name = forms.CharField(
        label="Your full name",
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        error_messages={"required": "Give us your full name"},
    )
    mobile = forms.CharField(
        label="Your mobile number",
        max_length=40,
        required=False,
        help_text="We text this number. It starts with 07. No mobile? Leave this empty and give a landline.",
        widget=forms.TelInput(attrs={"autocomplete": "tel"}),
    )
    ring = forms.BooleanField(required=False)
    telephone = forms.CharField(
        label="Your landline",
        max_length=40,
        required=False,
        help_text="So that somebody can ring you",
        widget=forms.TelInput(attrs={"autocomplete": "home tel"}),
    )
    postcode = forms.CharField(
        label="Your postcode",
        max_length=12,
        help_text="Such as L8 1XY. It tells us which team is nearest to you.",
        widget=forms.TextInput(attrs={"autocomplete": "postal-code"}),
        error_messages={"required": "Give us your postcode"},
    )
    address = forms.CharField(
        label="House number and street",
        max_length=200,
        required=False,
        help_text="So that your team finds you, if they ever need to visit",
        widget=forms.TextInput(attrs={"autocomplete": "street-address"}),
    )
    practice = forms.ModelChoiceField(
        Practice.objects.filter(is_open=True),
        label="Your GP practice",
        required=False,
        empty_label="I do not know, or it is not in this list",
        help_text="Your neighbourhood team works with your practice",
    )
    language = forms.ChoiceField(
        label="The language you speak best",
        choices=LANGUAGES,
        help_text="Our texts are in English for now. Your team knows this when they talk to you.",
    )
    quiet_from = forms.TypedChoiceField(
        label="Do not text me after", choices=EVENINGS, coerce=time.fromisoformat, initial="20:00"
    )
    quiet_until = forms.TypedChoiceField(
        label="Do not text me before", choices=MORNINGS, coerce=time.fromisoformat, initial="08:00"
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        typed = str(self.data.get(self.add_prefix("mobile"), "")).strip()
        if _fault(typed) in RINGABLE:
            self.fields["ring"].label = f"Ring {typed} instead of texting"
        else:
            del self.fields["ring"]

    def clean_mobile(self) -> str:
        typed: str = self.cleaned_data["mobile"]
        if self._ring_instead() or not typed:
            return ""
        try:
            return phone.parse_mobile(typed)
        except NotTextable as refusal:
            raise forms.ValidationError(str(refusal)) from None

    def clean_telephone(self) -> str:
        typed: str = self.cleaned_data["telephone"]
        if self._ring_instead():
            return phone.parse_telephone(str(self.data[self.add_prefix("mobile")]))
        try:
            return phone.parse_telephone(typed) if typed else ""
        except NotATelephone as refusal:
            raise forms.ValidationError(str(refusal)) from None

    def clean_postcode(self) -> str:
        try:
            return postcode.normalise(self.cleaned_data["postcode"])
        except postcode.NotAPostcode as refusal:
            raise forms.ValidationError(str(refusal)) from None

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if not self.errors and not cleaned["mobile"] and not cleaned["telephone"]:
            self.add_error("mobile", "Give us a mobile number, or a landline so that somebody can ring")
        return cleaned

    def about_person(self) -> dict[str, Any]:
        """What people.register and people.change take."""
        return {name: self.cleaned_data[name] for name in PersonForm.base_fields if name != "ring"}

    def _ring_instead(self) -> bool:
        return "ring" in self.fields and bool(self.data.get(self.add_prefix("ring")))


class OtherPersonForm(PersonForm):
    """About somebody you sign up. `token` makes the form posted twice one person."""

    WORDS = {
        "called": ("What do they like to be called?", "The name their friends use. Our texts begin with it."),
        "name": ("Their full name", ""),
        "mobile": ("Their mobile number", "We text this number. No mobile? Leave this empty and give a landline."),
        "telephone": ("Their landline", "So that somebody can ring them"),
        "postcode": ("Their postcode", "Such as L8 1XY. It tells us which team is nearest to them."),
        "address": ("Their house number and street", "So that the team finds them, if they ever need to visit"),
        "practice": ("Their GP practice", "The neighbourhood team works with the practice"),
        "language": ("The language they speak best", "Our texts are in English for now."),
        "quiet_from": ("Do not text them after", ""),
        "quiet_until": ("Do not text them before", ""),
    }
    NOT_GIVEN = {
        "called": "Tell us what they like to be called",
        "name": "Give us their full name",
        "postcode": "Give us their postcode",
    }
    token = forms.UUIDField(widget=forms.HiddenInput, initial=uuid.uuid4)
    knows = forms.BooleanField(
        label="They know that I am giving you these details, and they are happy with it",
        error_messages={"required": "Please ask them first. Tick the box when they are happy with it."},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, (label, hint) in self.WORDS.items():
            self.fields[name].label, self.fields[name].help_text = label, hint
            self.fields[name].widget.attrs["autocomplete"] = "off"
        for name, words in self.NOT_GIVEN.items():
            self.fields[name].error_messages["required"] = words


class HelpedPersonForm(OtherPersonForm):
    """About somebody a carer helps."""

    relationship = forms.CharField(
        label="What are you to them?",
        max_length=40,
        help_text="Such as daughter, neighbour, friend or paid carer",
        error_messages={"required": "Tell us what you are to them"},
    )
    field_order = ["relationship"]


class ChangeOtherForm(OtherPersonForm):
    """The same for somebody who is known already."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["token"], self.fields["knows"]


def initial_of(person: Person) -> dict[str, Any]:
    """A form that begins with what we know."""
    kept = {name: getattr(person, name) for name in ("called", "name", "telephone", "postcode", "address", "language")}
    kept["practice"] = person.practice_id
    if person.recipient is not None:
        kept["mobile"] = phone.display(person.recipient.number)
        kept["quiet_from"] = f"{person.recipient.quiet_from:%H:%M}"
        kept["quiet_until"] = f"{person.recipient.quiet_until:%H:%M}"
    return kept


def _fault(typed: str) -> Fault | None:
    """What is wrong with the number; None when nothing is, or nothing was typed."""
    try:
        phone.parse_mobile(typed) if typed else ""
    except NotTextable as refusal:
        return refusal.fault
    return None
