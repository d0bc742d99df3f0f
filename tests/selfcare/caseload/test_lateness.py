"""When has a flag waited too long?"""

from datetime import date, datetime, timedelta

import pytest

from portal.core.localtime import LONDON
from selfcare.caseload import lateness
from selfcare.risk.models import Flag

TUESDAY = datetime(2026, 11, 24, 16, 0, tzinfo=LONDON)


@pytest.mark.parametrize(
    ("level", "waited", "late"),
    [
        (Flag.Level.NOW, timedelta(minutes=30), False),
        (Flag.Level.NOW, timedelta(minutes=31), True),
        (Flag.Level.TODAY, timedelta(hours=7), False),
        (Flag.Level.TODAY, timedelta(hours=17), True),
        (Flag.Level.SOON, timedelta(days=5), False),
        (Flag.Level.SOON, timedelta(days=6), True),
    ],
)
def test_depends_on_how_soon_somebody_is_needed(level: Flag.Level, waited: timedelta, late: bool) -> None:
    assert lateness.is_late(Flag(level=level, raised_at=TUESDAY - waited), now=TUESDAY) is late


def test_a_weekend_does_not_count() -> None:
    friday_evening = datetime(2026, 11, 20, 18, 0, tzinfo=LONDON)
    flag = Flag(level=Flag.Level.TODAY, raised_at=friday_evening)
    assert not lateness.is_late(flag, now=friday_evening + timedelta(days=2))
    assert lateness.is_late(flag, now=friday_evening + timedelta(days=3))


def test_what_comes_at_a_weekend_is_for_monday() -> None:
    flag = Flag(level=Flag.Level.TODAY, raised_at=datetime(2026, 11, 21, 10, 0, tzinfo=LONDON))
    assert not lateness.is_late(flag, now=datetime(2026, 11, 23, 17, 0, tzinfo=LONDON))
    assert lateness.is_late(flag, now=datetime(2026, 11, 24, 9, 0, tzinfo=LONDON))


def test_working_days_begin_the_day_after() -> None:
    assert lateness.working_days(date(2026, 11, 20), date(2026, 11, 24)) == 2
    assert lateness.working_days(date(2026, 11, 24), date(2026, 11, 24)) == 0
