"""Which NHS component shows a form's field, and with what: the one place that knows both Django's forms and the macros.

Text goes in as text and is escaped by the templates; only what Django itself marks safe goes in as it is.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from django import forms
from django.forms.boundfield import BoundField

from portal.core import form_errors
from portal.core.forms import DayMonthYear

Params = dict[str, Any]

# Attributes that a component writes itself
WRITTEN = {"id", "class", "type", "name", "value", "rows", "aria-describedby", "checked"}
# Placeholders vanish as one types, and the browser's own bubbles for `required` cannot be styled or read out well
UNWANTED = {"cols", "placeholder", "required"}
WIDTHS = {"postal-code": "10", "one-time-code": "10", "tel": "20"}


@dataclass(frozen=True)
class Component:
    """`name` is the macro, or "html" when no component fits and `params["html"]` is the widget itself."""

    name: str
    params: Params


def component_of(
    bound: BoundField, *, words: str = "", hint: str = "", heading: bool = False, size: str | None = None
) -> Component:
    """`words` stand in for the label, `hint` for the help text; `heading` makes the label the h1; `size` is s to xl."""
    label = {"text": words or _label(bound), "isPageHeading": heading, "size": size or ("l" if heading else None)}
    component = _component(bound, label)
    return replace(component, params=component.params | {"hint": {"text": hint}}) if hint else component


def _component(bound: BoundField, label: Params) -> Component:
    match bound.field.widget:
        case DayMonthYear() as widget:
            return Component("dateInput", _grouped(bound, label) | _boxes(bound, widget))
        case forms.CheckboxSelectMultiple():  # before RadioSelect, whose child it is
            return Component("checkboxes", _grouped(bound, label) | {"items": list(_choices(bound))})
        case forms.RadioSelect():
            return Component("radios", _grouped(bound, label) | {"items": list(_choices(bound))})
        case forms.CheckboxInput():
            return Component("checkboxes", _tick(bound, label))
        case forms.Select():
            return Component("select", _single(bound, label) | {"items": list(_choices(bound))})
        case forms.Textarea():
            return Component("textarea", _single(bound, label) | {"rows": _rows(bound)})
        case forms.PasswordInput():
            return Component("passwordInput", _single(bound, label))
        case forms.FileInput():
            return Component("fileUpload", _single(bound, label))
        case forms.widgets.Input():
            return Component("input", _single(bound, label) | _input(bound))
    return Component("html", {"html": bound.as_widget(), "label": label["text"]} | _single(bound, label))


def _label(bound: BoundField) -> str:
    """Django's label; "(optional)" where an answer is not needed, unless the form says `mark_optional = False`."""
    label = str(bound.label)
    widget = bound.field.widget
    marked = getattr(bound.form, "mark_optional", True) and not isinstance(widget, forms.CheckboxInput)
    return f"{label} (optional)" if marked and not bound.field.required and "optional" not in label.lower() else label


def _single(bound: BoundField, label: Params) -> Params:
    context = _context(bound)
    attributes = dict(context["attrs"])
    params = _shared(bound) | {
        "id": bound.auto_id or bound.html_name,
        "label": label,
        "value": "" if context["value"] is None else context["value"],
        "classes": attributes.get("class"),
        "autocomplete": attributes.pop("autocomplete", None),
        "describedBy": bound.field.widget.attrs.get("aria-describedby"),
    }
    return params | {"attributes": _attributes(attributes)}


def _input(bound: BoundField) -> Params:
    context = _context(bound)
    autocomplete = str(context["attrs"].get("autocomplete", ""))
    return {"type": context["type"], "width": WIDTHS.get(autocomplete)}


def _rows(bound: BoundField) -> str | None:
    """The rows a form asks for; Django's own ten are more than most answers need."""
    rows = str(bound.field.widget.attrs.get("rows"))
    return None if rows == "10" else rows


def _grouped(bound: BoundField, legend: Params) -> Params:
    prefix = bound.auto_id or bound.html_name
    return _shared(bound) | {"idPrefix": prefix, "fieldset": {"legend": {"size": "m", **_given(legend)}}}


def _tick(bound: BoundField, label: Params) -> Params:
    """One box to tick: its own words stand beside it."""
    context = _context(bound)
    item = {
        "value": context["value"] or "on",
        "text": label["text"],
        "checked": bool(context["attrs"].get("checked")),
        "hint": _hint(bound),
        "attributes": _attributes(context["attrs"]),
    }
    return _shared(bound) | {"idPrefix": bound.auto_id or bound.html_name, "items": [item], "hint": None}


def _boxes(bound: BoundField, widget: DayMonthYear) -> Params:
    prefix = bound.auto_id or bound.html_name
    texts = zip(widget.PARTS, widget.texts(bound.value()), strict=True)
    return {
        "id": prefix,
        "items": [
            {
                "id": f"{prefix}-{part}",
                "name": f"{bound.html_name}-{part}",
                "label": part.capitalize(),
                "value": text,
                "width": 4 if part == "year" else 2,
                "error": bool(bound.errors),
            }
            for part, text in texts
        ],
    }


def _choices(bound: BoundField) -> Iterator[Params]:
    for group, options, index in _context(bound)["optgroups"]:
        if group and index:
            yield {"divider": "or"}
        for option in options:
            chosen = bool(option["selected"])
            yield {
                "value": option["value"],
                "text": option["label"],
                "checked": chosen,
                "selected": chosen,
                "disabled": bool(option["attrs"].get("disabled")),
            }


def _shared(bound: BoundField) -> Params:
    errors = " ".join(form_errors.messages(bound))
    return {
        "name": bound.html_name,
        "hint": _hint(bound),
        "errorMessage": {"text": errors} if errors else None,
    }


def _hint(bound: BoundField) -> Params | None:
    help_text = str(bound.help_text)
    if not help_text:
        return None
    return {"html": help_text} if hasattr(help_text, "__html__") else {"text": help_text}


def _context(bound: BoundField) -> Params:
    widget = bound.field.widget
    attrs = bound.build_widget_attrs(dict(widget.attrs), widget)
    context: Params = widget.get_context(bound.html_name, bound.value(), attrs)["widget"]
    return context


def _attributes(attrs: Params) -> Params:
    """The rest of the widget's attributes, as the macros want them: true means the bare name."""
    names = attrs.keys() - WRITTEN - UNWANTED
    kept = {name: value for name, value in attrs.items() if name in names and value not in (None, False)}
    return {name: {"value": True, "optional": True} if value is True else str(value) for name, value in kept.items()}


def _given(params: Params) -> Params:
    return {name: value for name, value in params.items() if value is not None}
