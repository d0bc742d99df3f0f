"""The city's clock through the two nights on which it changes: 28 March and 31 October 2027."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.core.localtime import LONDON, at, local, local_date, next_time, within

SPRING = date(2027, 3, 28)
AUTUMN = date(2027, 10, 31)


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


def test_the_same_local_time_is_an_hour_earlier_in_utc_in_summer() -> None:
    assert at(date(2027, 1, 15), time(10)) == utc(2027, 1, 15, 10)
    assert at(date(2027, 7, 15), time(10)) == utc(2027, 7, 15, 9)


def test_ten_in_the_morning_stays_ten_on_both_days_of_change() -> None:
    assert at(SPRING, time(10)) == utc(2027, 3, 28, 9)
    assert at(AUTUMN, time(10)) == utc(2027, 10, 31, 10)


def test_a_time_that_spring_skips_is_taken_an_hour_later() -> None:
    moment = at(SPRING, time(1, 30))
    assert moment == utc(2027, 3, 28, 1, 30)
    assert local(moment).time() == time(2, 30)


def test_of_a_time_that_autumn_doubles_the_first_is_taken() -> None:
    assert at(AUTUMN, time(1, 30)).astimezone(UTC) == utc(2027, 10, 31, 0, 30)


def test_just_after_midnight_in_summer_the_local_day_is_already_tomorrow() -> None:
    assert local_date(utc(2027, 7, 1, 23, 30)) == date(2027, 7, 2)
    assert local_date(utc(2027, 1, 1, 23, 30)) == date(2027, 1, 1)


@pytest.mark.parametrize(
    ("clock", "quiet"),
    [
        (time(19, 59), False),
        (time(20), True),
        (time(23, 59), True),
        (time(0), True),
        (time(7, 59), True),
        (time(8), False),
    ],
)
def test_quiet_hours_may_cross_midnight(clock: time, quiet: bool) -> None:
    assert within(clock, time(20), time(8)) is quiet


def test_a_span_includes_its_start_and_not_its_end() -> None:
    assert within(time(9), time(9), time(17))
    assert not within(time(17), time(9), time(17))


@given(st.times())
def test_equal_ends_mean_never(clock: time) -> None:
    assert not within(clock, time(8), time(8))


def test_the_next_eight_o_clock_is_today_or_tomorrow_and_never_now() -> None:
    assert next_time(utc(2027, 1, 15, 7, 59), time(8)) == utc(2027, 1, 15, 8)
    assert next_time(utc(2027, 1, 15, 8), time(8)) == utc(2027, 1, 16, 8)


def test_the_next_eight_o_clock_over_the_clock_changes() -> None:
    assert next_time(utc(2027, 3, 27, 20), time(8)) == utc(2027, 3, 28, 7)
    assert next_time(utc(2027, 10, 30, 20), time(8)) == utc(2027, 10, 31, 8)


@given(st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)), st.times())
def test_the_next_time_is_always_within_a_day_and_an_hour(after: datetime, clock: time) -> None:
    found = next_time(after, clock)
    assert after < found <= after + timedelta(hours=25)
    assert found.tzinfo == LONDON
