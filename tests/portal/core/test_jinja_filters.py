"""Dates, times and telephone numbers as people write them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.template import engines

from portal.core.jinja_filters import clock, day, dialled, mobile, moment, tel_link
from tests.factories import NOON

SUMMER = datetime(2026, 7, 1, 9, 15, tzinfo=UTC)


def test_a_day_has_its_weekday_and_no_leading_zero() -> None:
    assert day(date(2026, 11, 3), now=NOON) == "Tuesday 3 November"


def test_a_day_of_another_year_says_which() -> None:
    assert day(date(2025, 11, 24), now=NOON) == "Monday 24 November 2025"


def test_days_and_clocks_are_londons() -> None:
    just_before_midnight_utc = datetime(2026, 7, 1, 23, 30, tzinfo=UTC)
    assert day(just_before_midnight_utc, now=NOON) == "Thursday 2 July"
    assert clock(SUMMER) == "10:15"


@pytest.mark.parametrize(
    ("away", "words"),
    [
        (timedelta(hours=-2), "today at 10:00"),
        (timedelta(hours=-13), "yesterday at 23:00"),
        (timedelta(hours=13), "tomorrow at 01:00"),
        (timedelta(days=-4), "Friday 20 November at 12:00"),
        (timedelta(days=-400), "Monday 20 October 2025 at 13:00"),
    ],
)
def test_a_moment_is_near_or_has_its_day(away: timedelta, words: str) -> None:
    assert moment(NOON + away, now=NOON) == words


def test_nothing_is_written_for_nothing() -> None:
    assert [day(None, now=NOON), moment(None, now=NOON), clock(None), mobile(None), tel_link(None)] == [""] * 5


def test_a_mobile_number_is_written_as_people_do() -> None:
    assert mobile("+447700900123") == "07700 900123"


def test_a_number_becomes_a_link_that_rings_it() -> None:
    assert tel_link("0151 496 0100") == '<a class="portal-phone" href="tel:01514960100">0151 496 0100</a>'
    assert 'href="tel:+447700900123">07700 900123<' in tel_link("+447700900123")
    assert tel_link("999", "Call 999") == '<a class="portal-phone" href="tel:999">Call 999</a>'


def test_what_is_not_a_number_cannot_break_out_of_the_link() -> None:
    link = tel_link('"><script>alert(1)</script>')
    assert "<script" not in link
    assert 'href="tel:1"' in link


def test_dialled_keeps_the_plus_only_at_the_front() -> None:
    assert dialled(" +44 7700 900123") == "+447700900123"
    assert dialled("0800 4 70 80 90") == "08004708090"
    assert dialled("07700+900123") == "07700900123"


def test_a_page_that_gives_its_now_decides_what_today_is() -> None:
    template = engines["jinja2"].from_string("{{ when | moment }}, {{ when | day }}")
    assert template.render({"when": NOON, "now": NOON}) == "today at 12:00, Tuesday 24 November"
    assert template.render({"when": NOON, "now": NOON + timedelta(days=1)}).startswith("yesterday at 12:00")
