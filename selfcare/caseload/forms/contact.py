"""What a worker tells us about a contact, and the question asked once more before every text stops for good."""

import uuid
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, cast

from django import forms
from django.http import QueryDict

from portal.accounts.models import Person
from portal.core.forms import DayField
from portal.core.localtime import local, local_date
from selfcare.caseload.casework import ContactDetails
from selfcare.caseload.forms.boxes import FlagBoxes, Numbers, named
from selfcare.caseload.models import Contact
from selfcare.checkins.models import Reply
from selfcare.risk.models import Flag

NOTE_LENGTH = 2000

HOW = {
    Contact.How.PHONE: "By telephone",
    Contact.How.VISIT: "I went to see {called}",
    Contact.How.OTHER: "Another way, such as through somebody who helps {called}",
}
CONTACT_OUTCOMES = {
    Flag.Outcome.REACHED_OK: "We talked, and {called} is well",
    Flag.Outcome.REACHED_NEEDS: "We talked, and {called} needs some support",
    Flag.Outcome.VISITED: "I visited {called}",
    Flag.Outcome.NOT_REACHED: "I could not reach {called}",
    Flag.Outcome.EMERGENCY: "I called the emergency services",
    Flag.Outcome.MOVED: "{called} has moved away",
    Flag.Outcome.DIED: "{called} has died",
}


class ContactForm(forms.Form):
    """`read` lists the texts that stand above the form: they count as read once it is sent."""

    how = forms.ChoiceField(
        widget=forms.RadioSelect,
        label="How were you in touch?",
        error_messages={"required": "Please say how you were in touch"},
    )
    outcome = forms.ChoiceField(
        widget=forms.RadioSelect,
        label="How did it go?",
        error_messages={"required": "Please say how it went"},
    )
    note = forms.CharField(
        required=False,
        max_length=NOTE_LENGTH,
        widget=forms.Textarea(attrs={"rows": 5}),
        label="What happened, and what you agreed",
    )
    form_token = forms.UUIDField(widget=forms.HiddenInput, initial=uuid.uuid4)
    read = Numbers()
    mark_optional = False

    def __init__(
        self, *args: Any, person: Person, flags: list[Flag], texts: Iterable[Reply] = (), **options: Any
    ) -> None:
        super().__init__(*args, **options)
        self.texts = list(texts)
        self.fields["how"].choices = named(HOW, person)  # type: ignore[attr-defined]
        self.fields["outcome"].choices = named(CONTACT_OUTCOMES, person)  # type: ignore[attr-defined]
        self.fields["note"].help_text = f"{person.called} may ask to read this. Write it as you would say it."
        self.fields["read"].initial = [reply.pk for reply in self.texts]
        if flags:
            self.fields["settles"] = FlagBoxes(
                flags,
                required=False,
                label="Is it settled?",
                help_text="Tick what is settled. What you leave stays on the team's list.",
            )

    def carried(self) -> list[tuple[str, str]]:
        """Name and value of everything that was sent, for a page that asks once more before it is recorded."""
        sent = cast(QueryDict, self.data)
        return [(name, value) for name in self.fields for value in sent.getlist(name)]

    def as_another(self, before: Contact) -> "ContactForm":
        """The same words as a new contact, for the worker to send or leave: `before` came from this form already."""
        sent = cast(QueryDict, self.data).copy()
        sent["form_token"] = str(uuid.uuid4())
        self.data = sent
        said = f"This form was sent before, at {local(before.at):%H:%M}, with other words. Those are on the record. "
        self.add_error(None, said + "Send it again if there is something to add.")
        return self

    def details(self, *, died_on: date | None = None) -> ContactDetails:
        told = self.cleaned_data
        return ContactDetails(
            how=told["how"],
            outcome=told["outcome"],
            note=told["note"],
            form_token=told["form_token"],
            settles=told.get("settles", {}),
            read=told["read"],
            died_on=died_on,
        )


class EndingForm(forms.Form):
    """Are you sure? Asked before every text to somebody stops for good."""

    confirmed = forms.BooleanField(widget=forms.HiddenInput, initial=True)
    died_on = DayField(
        label="On which day?", help_text="If you do not know, the day you heard. An example is 24 11 2026."
    )

    def __init__(self, *args: Any, outcome: str, now: datetime, **options: Any) -> None:
        super().__init__(*args, **options)
        self.today = local_date(now)
        if outcome != Flag.Outcome.DIED:
            del self.fields["died_on"]

    def clean_died_on(self) -> date:
        day: date = self.cleaned_data["died_on"]
        if day > self.today:
            raise forms.ValidationError("That day is still to come. Please check it.")
        return day
