"""A date in three boxes."""

from datetime import date

import pytest
from django import forms

from portal.core.forms import DayField


class When(forms.Form):
    day = DayField(label="Until which day?")
    other = DayField(required=False)


def filled(day: str, month: str, year: str) -> When:
    return When({"day-day": day, "day-month": month, "day-year": year})


def test_three_numbers_are_a_date() -> None:
    form = filled(" 24", "11 ", "2026")
    assert form.is_valid()
    assert form.cleaned_data == {"day": date(2026, 11, 24), "other": None}


def test_an_empty_date_is_asked_for() -> None:
    assert filled("", " ", "").errors == {"day": ["Please give the day, the month and the year"]}


@pytest.mark.parametrize(
    "typed", [("31", "2", "2026"), ("x", "2", "2026"), ("1", "", "2026"), ("1", "2", "0"), ("1", "2", "9" * 40)]
)
def test_what_is_no_date_is_explained(typed: tuple[str, str, str]) -> None:
    assert filled(*typed).errors == {"day": ["That is not a date we know. An example is 24 11 2026"]}


def test_what_was_typed_is_still_there() -> None:
    page = str(filled("31", "Feb", "2026"))
    for typed in ("31", "Feb", "2026"):
        assert f'value="{typed}"' in page


def test_a_date_that_did_not_change_has_not_changed() -> None:
    data = {"day-day": "24", "day-month": "11", "day-year": "2026"}
    assert not When(data, initial={"day": date(2026, 11, 24)}).has_changed()
    assert When(data, initial={"day": date(2026, 11, 25)}).changed_data == ["day"]
    assert When({**data, "day-month": "x"}, initial={"day": date(2026, 11, 24)}).changed_data == ["day"]


def test_a_stored_date_fills_the_boxes() -> None:
    page = str(When(initial={"day": date(2026, 11, 4)}))
    assert [f'value="{text}"' in page for text in ("4", "11", "2026")] == [True] * 3
