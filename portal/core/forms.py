"""Forms in the NHS design system's markup."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms.renderers import DjangoTemplates
from django.template import engines


class NHSRenderer(DjangoTemplates):
    """`{{ form }}` and `{{ form.field.as_field_group() }}` through the NHS components.

    A widget rendered by itself stays Django's: the CMS needs its own. Where each kind of field turns into a component
    is written in form_components.
    """

    form_template_name = "components/form.jinja"
    field_template_name = "components/field.jinja"

    def get_template(self, template_name: str) -> Any:
        if template_name.endswith(".jinja"):
            return engines["jinja2"].get_template(template_name)
        return super().get_template(template_name)


class DayMonthYear(forms.Widget):
    """Three boxes. Names are `<name>-day`, `<name>-month`, `<name>-year`; the value is a date or the three texts."""

    PARTS = ("day", "month", "year")
    use_fieldset = True

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[str] | None:
        values = [str(data.get(f"{name}-{part}", "")).strip() for part in self.PARTS]
        return values if any(values) else None

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        return all(f"{name}-{part}" not in data for part in self.PARTS)

    def texts(self, value: Any) -> list[str]:
        """What stands in the three boxes."""
        if isinstance(value, date):
            return [str(value.day), str(value.month), str(value.year)]
        return [str(part) for part in value] if value else ["", "", ""]


class DayField(forms.Field):
    """A date typed as day, month and year."""

    widget = DayMonthYear
    default_error_messages = {
        "required": "Please give the day, the month and the year",
        "invalid": "That is not a date we know. An example is 24 11 2026",
    }

    def to_python(self, value: Any) -> date | None:
        if value in self.empty_values or isinstance(value, date):
            return value or None
        try:
            day, month, year = (int(part) for part in value)
            return date(year, month, day)
        except (ValueError, OverflowError):
            raise ValidationError(self.error_messages["invalid"], code="invalid") from None

    def has_changed(self, initial: Any, data: Any) -> bool:
        try:
            return bool(super().has_changed(initial, self.to_python(data)))
        except ValidationError:
            return True
