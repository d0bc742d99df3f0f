"""What is wrong with a form, in words that say which field and what to do, and as links to the fields."""

from django import forms
from django.forms.boundfield import BoundField

from portal.core.forms import DayMonthYear

NOTHING_GIVEN = forms.Field.default_error_messages["required"]


def error_links(form: forms.BaseForm) -> list[dict[str, str]]:
    """The lines of the error summary: what is wrong with the whole, linked to the first field, then each field's."""
    whole = [str(error) for error in form.non_field_errors()]
    whole += [str(error) for bound in form.hidden_fields() for error in bound.errors]
    fields = form.visible_fields()
    first = {"href": f"#{_anchor(fields[0])}"} if fields else {}
    links = [{"text": text, "href": f"#{_anchor(bound)}"} for bound in fields for text in messages(bound)]
    return [{"text": text, **first} for text in whole] + links


def messages(bound: BoundField) -> list[str]:
    """What is wrong with the field; Django's "This field is required." says which field, and what to do."""
    return [_asking(bound) if str(error) == str(NOTHING_GIVEN) else str(error) for error in bound.errors]


def _asking(bound: BoundField) -> str:
    match bound.field.widget:
        case forms.CheckboxInput():
            return f"Please tick the box: {bound.label}"
        case forms.Select() | forms.RadioSelect():
            return f"Please choose an answer: {bound.label}"
    return f"Please fill in: {bound.label}"


def _anchor(bound: BoundField) -> str:
    """The id of the first thing in the field that can hold the focus."""
    anchor = bound.auto_id or bound.html_name
    return f"{anchor}-day" if isinstance(bound.field.widget, DayMonthYear) else anchor
