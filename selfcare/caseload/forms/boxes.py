"""Boxes that say what the worker has seen.

A box for a flag carries the moment of the last sign that stood on the page (`41-1764000000123456`, microseconds): a
flag that has spoken again since is not settled unseen.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from django import forms

from portal.accounts.models import Person
from selfcare.risk.models import Flag

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def named(choices: Mapping[Any, str], person: Person) -> list[tuple[str, str]]:
    """Choices that speak of the person by the name they like to be called by."""
    return [(str(value), words.format(called=person.called)) for value, words in choices.items()]


def box(flag: Flag) -> str:
    return f"{flag.pk}-{(flag.last_signal_at - EPOCH) // timedelta(microseconds=1)}"


def unboxed(value: str) -> tuple[int, datetime]:
    key, micros = value.split("-")
    return int(key), EPOCH + timedelta(microseconds=int(micros))


class FlagBoxes(forms.MultipleChoiceField):
    """One box for each open flag. A box of a flag that has changed since is taken as it is; casework decides."""

    widget = forms.CheckboxSelectMultiple

    def __init__(self, flags: Iterable[Flag], **options: Any) -> None:
        super().__init__(choices=[(box(flag), self.words(flag)) for flag in flags], **options)

    def valid_value(self, value: str) -> bool:
        return re.fullmatch(r"\d{1,18}-\d{1,16}", value) is not None

    def clean(self, value: Any) -> dict[int, datetime]:
        return dict(unboxed(each) for each in super().clean(value))

    @staticmethod
    def words(flag: Flag) -> str:
        why = f": {flag.reasons[0]}" if flag.reasons else ""
        return f"{flag.get_kind_display().capitalize()}{why}"


class Numbers(forms.TypedMultipleChoiceField):
    """Ids that came with the page. Which of them count is decided where they are used."""

    def __init__(self, **options: Any) -> None:
        super().__init__(required=False, coerce=int, widget=forms.MultipleHiddenInput, **options)

    def valid_value(self, value: str) -> bool:
        return re.fullmatch(r"\d{1,18}", value) is not None
