"""Agreeing, choosing and pausing: what is asked and what is refused."""

from datetime import date, datetime

import pytest

from selfcare.checkins.forms import OthersAgreement, OthersJoinForm, OwnAgreement, OwnJoinForm, PauseForm
from tests.factories import ProgrammeFactory


def pause(now: datetime, day: str, month: str, year: str, reason: str = "away") -> PauseForm:
    return PauseForm({"until-day": day, "until-month": month, "until-year": year, "reason": reason}, now=now)


def test_a_box_that_is_not_ticked_is_no_consent() -> None:
    assert "Tick the box if you agree" in OwnAgreement({}).errors["agree"][0]
    assert OwnAgreement({"agree": "on"}).is_valid()


def test_own_agreement_is_given_on_the_website() -> None:
    assert OwnAgreement({"agree": "on"}).how() == "web"


def test_for_somebody_else_we_ask_how_they_agreed() -> None:
    form = OthersAgreement({"agree": "on"}, called="Ahmed")
    assert list(form.errors) == ["agreed_how"]
    assert form.fields["agree"].label == "Ahmed has read or heard these words, and agrees"
    form = OthersAgreement({"agree": "on", "agreed_how": "paper"}, called="Ahmed")
    assert form.is_valid()
    assert form.how() == "paper"


@pytest.mark.parametrize("how", ["web", "text", "telepathy"])
def test_somebody_else_cannot_have_agreed_on_the_website_or_by_text(how: str) -> None:
    assert OthersAgreement({"agree": "on", "agreed_how": how}).errors["agreed_how"]


@pytest.mark.django_db
def test_with_one_programme_there_is_nothing_to_choose() -> None:
    programme = ProgrammeFactory.create(name="Every day", days="1234567")
    form = OwnJoinForm(programmes=[programme])
    assert form.fields["programme"].widget.is_hidden
    assert form["programme"].value() == programme.pk
    assert form.only == "Every day: every day, between 10:00 and 12:00"


@pytest.mark.django_db
def test_with_several_each_says_when_it_texts() -> None:
    programmes = [ProgrammeFactory.create(name="Now and then", days="14"), ProgrammeFactory.create()]
    form = OthersJoinForm(programmes=programmes)
    assert "Now and then: Monday and Thursday, between 10:00 and 12:00" in form["programme"].as_widget()


@pytest.mark.django_db
def test_a_programme_that_is_not_offered_cannot_be_chosen() -> None:
    draft = ProgrammeFactory.create(live=False)
    form = OwnJoinForm({"programme": draft.pk, "agree": "on"}, programmes=[ProgrammeFactory.create()])
    assert form.errors["programme"] == ["These check-ins have ended"]


def test_a_pause_ends_on_a_day_to_come(noon: datetime) -> None:
    form = pause(noon, "25", "11", "2026")
    assert form.is_valid(), form.errors
    assert form.cleaned_data == {"until": date(2026, 11, 25), "reason": "away"}


@pytest.mark.parametrize(
    ("day", "month", "year"),
    [("24", "11", "2026"), ("1", "1", "2020"), ("31", "2", "2027"), ("1", "1", "2029"), ("", "", "")],
)
def test_days_that_cannot_end_a_pause(noon: datetime, day: str, month: str, year: str) -> None:
    assert pause(noon, day, month, year).errors["until"]


def test_just_after_midnight_in_summer_today_is_londons_today() -> None:
    """23:30 UTC on 1 July is already 2 July in London."""
    late = datetime.fromisoformat("2027-07-01T23:30+00:00")
    assert not pause(late, "2", "7", "2027").is_valid()
    assert pause(late, "3", "7", "2027").is_valid()


def test_a_pause_has_one_of_the_reasons(noon: datetime) -> None:
    assert pause(noon, "25", "11", "2026", reason="bored").errors["reason"]
