"""When has a flag waited too long? Pure: the same for a page, a report and a test."""

from datetime import date, datetime, timedelta

from portal.core.localtime import local_date
from selfcare.risk.models import Flag

NOW_MEANS = timedelta(minutes=30)
SOON_MEANS = 3  # working days


def is_late(flag: Flag, *, now: datetime) -> bool:
    """NOW: half an hour; TODAY: that working day, or the next one; SOON: three more. Bank holidays are not known."""
    if flag.level == Flag.Level.NOW:
        return now - flag.raised_at > NOW_MEANS
    allowed = 0 if flag.level == Flag.Level.TODAY else SOON_MEANS
    return working_days(working_day(local_date(flag.raised_at)), local_date(now)) > allowed


def working_day(day: date) -> date:
    """The same day, or the Monday after a weekend."""
    return day + timedelta(days=8 - day.isoweekday()) if day.isoweekday() > 5 else day


def working_days(start: date, end: date) -> int:
    """Mondays to Fridays after `start`, up to and with `end`."""
    days = (start + timedelta(days=n) for n in range(1, (end - start).days + 1))
    return sum(day.isoweekday() <= 5 for day in days)
