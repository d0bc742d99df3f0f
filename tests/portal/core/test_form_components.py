"""Any Django form comes out in the NHS design system's markup, escaped, and with its errors linked."""

import re
from typing import Any

import pytest
from django import forms
from django.template import engines
from django.utils.safestring import mark_safe

from portal.core.forms import DayField

NASTY = "\"><script>alert('x')</script>"
PAGE = """{% from "components/forms.jinja" import error_summary, field, form_fields, submit %}
{{ error_summary(form) }}{{ form_fields(form) }}{{ submit("Save <it>") }}"""


class Everything(forms.Form):
    name = forms.CharField(
        label="Your name",
        help_text="As you <b>like</b> it",
        widget=forms.TextInput(attrs={"autocomplete": "name", "class": "nhsuk-input--width-20", "placeholder": "Joan"}),
    )
    email = forms.EmailField(required=False)
    secret = forms.CharField(widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}))
    note = forms.CharField(widget=forms.Textarea, required=False)
    answer = forms.ChoiceField(choices=[("1", "Fine"), ("2", "A chat & tea")], widget=forms.RadioSelect)
    days = forms.MultipleChoiceField(choices=[("mo", "Monday"), ("tu", "Tuesday")], widget=forms.CheckboxSelectMultiple)
    team = forms.ChoiceField(choices=[("", "Choose"), ("a", "Anfield"), ("w", "Woolton")])
    agree = forms.BooleanField(label="I agree", help_text="You can stop at any time")
    until = DayField(label="Until when?")
    token = forms.CharField(widget=forms.HiddenInput, initial="t1")


def shown(form: forms.BaseForm, template: str = PAGE, **context: Any) -> str:
    """The page with its spaces put together, so that the tests do not hang on the macros' line breaks."""
    html = engines["jinja2"].from_string(template).render({"form": form, **context})
    return re.sub(r"\s*\n\s*", " ", html).replace(" >", ">")


def one(pattern: str, page: str) -> str:
    """The one tag that matches; the test fails when there are none or several."""
    (found,) = re.findall(pattern, page)
    return str(found)


@pytest.fixture(scope="module")
def fresh() -> str:
    return shown(Everything())


def test_a_text_has_its_label_hint_and_attributes(fresh: str) -> None:
    field = one(r'<input [^>]*name="name"[^>]*>', fresh)
    assert 'class="nhsuk-input nhsuk-input--width-20"' in field
    assert 'autocomplete="name"' in field
    assert 'aria-describedby="id_name-hint"' in field
    assert re.search(r'<label class="nhsuk-label" for="id_name"> Your name </label>', fresh)
    assert "As you &lt;b&gt;like&lt;/b&gt; it" in fresh


def test_placeholders_and_the_browsers_own_bubbles_are_left_out(fresh: str) -> None:
    assert "placeholder" not in fresh
    assert " required" not in fresh


def test_only_what_django_marks_safe_goes_in_as_it_is() -> None:
    class Linked(forms.Form):
        word = forms.CharField(help_text=mark_safe('<a href="/forgot/">Forgot it?</a>'))

    assert '<a href="/forgot/">Forgot it?</a>' in shown(Linked())


def test_fields_that_may_stay_empty_say_so(fresh: str) -> None:
    assert "Email (optional)" in fresh
    assert "Your name (optional)" not in fresh

    class Filter(Everything):
        mark_optional = False

    assert "(optional)" not in shown(Filter())


def test_an_email_box_knows_its_kind(fresh: str) -> None:
    assert 'type="email"' in one(r'<input [^>]*name="email"[^>]*>', fresh)


def test_a_password_is_never_shown_again_and_keeps_its_autocomplete() -> None:
    field = one(r'<input [^>]*name="secret"[^>]*>', shown(Everything({"secret": "hunter2 hunter2"})))
    assert 'type="password"' in field
    assert 'autocomplete="new-password"' in field
    assert "hunter2" not in field


def test_choices_stand_in_a_fieldset_with_the_question_as_legend(fresh: str) -> None:
    assert len(re.findall(r"<fieldset", fresh)) == 3
    assert re.search(r"<legend [^>]*> Answer </legend>", fresh)
    assert re.search(r'<label [^>]*for="id_answer-2"> A chat &amp; tea </label>', fresh)
    assert len(re.findall(r'<input [^>]*name="answer" type="radio"[^>]*>', fresh)) == 2
    assert len(re.findall(r'<input [^>]*name="days" type="checkbox"[^>]*>', fresh)) == 2


def test_what_was_chosen_stays_chosen() -> None:
    page = shown(Everything({"answer": "2", "days": ["tu"], "team": "w", "agree": "on", "note": "two\nlines"}))
    assert " checked" in one(r'<input [^>]*id="id_answer-2"[^>]*>', page)
    assert " checked" not in one(r'<input [^>]*id="id_answer" [^>]*>', page)
    assert " checked" in one(r'<input [^>]*id="id_days-2"[^>]*>', page)
    assert " checked" in one(r'<input [^>]*name="agree"[^>]*>', page)
    assert re.search(r'<option value="w" selected', page)


def test_several_lines_come_back_as_they_were() -> None:
    template = '{% from "components/forms.jinja" import field %}{{ field(form["note"]) }}'
    html = engines["jinja2"].from_string(template).render({"form": Everything({"note": "two\n  lines"})})
    assert ">two\n  lines</textarea>" in html
    assert "None" not in engines["jinja2"].from_string(template).render({"form": Everything()})


def test_a_ticked_box_says_yes_to_django(fresh: str) -> None:
    """An empty value would reach Django as no."""
    assert 'value="on"' in one(r'<input [^>]*name="agree"[^>]*>', fresh)
    assert "You can stop at any time" in fresh


def test_a_date_has_three_boxes(fresh: str) -> None:
    assert re.findall(r'name="(until-[a-z]+)"', fresh) == ["until-day", "until-month", "until-year"]


def test_hidden_fields_come_along(fresh: str) -> None:
    assert 'value="t1"' in one(r'<input type="hidden" name="token"[^>]*>', fresh)


def test_each_error_is_at_its_field_and_in_the_summary_linked_to_it() -> None:
    page = shown(Everything({"until-day": "40", "until-month": "1", "until-year": "2026", "token": "t"}))
    assert '<div role="alert">' in page
    summary = page[: page.index("<label")]
    links = re.findall(r'<a href="#([\w-]+)"> (.*?) </a>', summary)
    assert links == [
        ("id_name", "Please fill in: Your name"),
        ("id_secret", "Please fill in: Secret"),
        ("id_answer", "Please choose an answer: Answer"),
        ("id_days", "Please choose an answer: Days"),
        ("id_team", "Please choose an answer: Team"),
        ("id_agree", "Please tick the box: I agree"),
        ("id_until-day", "That is not a date we know. An example is 24 11 2026"),
    ]
    assert all(f'id="{anchor}"' in page for anchor, _ in links)
    assert 'aria-describedby="id_name-hint id_name-error"' in page


def test_no_errors_no_summary(fresh: str) -> None:
    assert "There is a problem" not in fresh
    assert "nhsuk-form-group--error" not in fresh


def test_what_is_wrong_with_the_whole_leads_to_the_first_field() -> None:
    class Pair(forms.Form):
        one = forms.CharField()

        def clean(self) -> None:
            raise forms.ValidationError("These do not fit <together>")

    page = shown(Pair({"one": "x"}))
    assert re.search(r'<a href="#id_one"> These do not fit &lt;together&gt; </a>', page)


def test_nothing_typed_can_break_out() -> None:
    data = dict.fromkeys(Everything.base_fields, NASTY) | {"days": [NASTY], "until-day": NASTY}
    page = shown(Everything(data))
    assert "<script" not in page
    assert 'value="&#34;&gt;&lt;script&gt;' in page


def test_labels_hints_choices_and_attributes_cannot_break_out() -> None:
    class Hostile(forms.Form):
        text = forms.CharField(label=NASTY, help_text=NASTY, widget=forms.TextInput(attrs={"data-x": NASTY}))
        pick = forms.ChoiceField(label=NASTY, choices=[(NASTY, NASTY)], widget=forms.RadioSelect)
        drop = forms.ChoiceField(label=NASTY, choices=[(NASTY, NASTY)])
        tick = forms.BooleanField(label=NASTY, help_text=NASTY)

    assert "<script" not in shown(Hostile())
    assert "<script" not in shown(Hostile({"text": ""}))


def test_the_button_is_escaped_too(fresh: str) -> None:
    assert "Save &lt;it&gt;" in fresh


def test_one_question_to_a_page() -> None:
    page = shown(
        Everything(), '{% from "components/forms.jinja" import field %}{{ field(form["name"], heading=true) }}'
    )
    assert re.search(r'<h1 class="nhsuk-label-wrapper"> <label class="nhsuk-label nhsuk-label--l"', page)


def test_other_words_for_the_label_and_the_hint() -> None:
    page = shown(
        Everything(), '{% from "components/forms.jinja" import field %}{{ field(form["email"], "Where?", hint="Any") }}'
    )
    assert re.search(r"<label [^>]*> Where\? </label>", page)
    assert re.search(r'<div class="nhsuk-hint" id="id_email-hint"> Any </div>', page)


def test_djangos_own_ways_of_showing_a_form_look_the_same() -> None:
    form = Everything()
    assert "nhsuk-radios" in str(form)
    assert "nhsuk-label" in str(form["name"].as_field_group())


def test_a_widget_without_a_component_still_has_label_hint_and_error() -> None:
    class Both(forms.Form):
        at = forms.SplitDateTimeField(label="When", help_text="Day and hour")

    page = shown(Both({}))
    assert "Please fill in: When" in page
    assert "Day and hour" in page
    assert 'name="at_0"' in page


def test_the_cms_keeps_its_own_widgets() -> None:
    """Widgets that are rendered by themselves come from Django's templates, as Wagtail's need."""
    assert "nhsuk" not in str(Everything()["team"])
