"""Finding a person by name."""

from django import forms


class FindForm(forms.Form):
    words = forms.CharField(
        min_length=2,
        max_length=80,
        label="Find a person of this team",
        help_text="A name, or part of one",
        error_messages={
            "required": "Type a name, or part of one",
            "min_length": "Type at least two letters",
        },
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )
