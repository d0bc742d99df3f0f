"""The city's clock: Europe/London, through both clock changes."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")


def local(moment: datetime) -> datetime:
    return moment.astimezone(LONDON)


def local_date(moment: datetime) -> date:
    return local(moment).date()


def at(day: date, clock: time) -> datetime:
    """That local time as a moment. A time that spring skips is taken an hour later; of a doubled one, the first.

    Python never calls a moment of the doubled hour equal to one in another zone: compare by order, or in UTC.
    """
    naive = datetime.combine(day, clock, tzinfo=LONDON)
    return datetime.fromtimestamp(naive.timestamp(), tz=LONDON)


def within(clock: time, start: time, end: time) -> bool:
    """Is `clock` in [start, end)? The span may cross midnight, such as 20:00 to 08:00. Equal ends mean never."""
    if start <= end:
        return start <= clock < end
    return clock >= start or clock < end


def next_time(after: datetime, clock: time) -> datetime:
    """The first moment after `after` at which London's clocks show `clock`."""
    today = local_date(after)
    candidate = at(today, clock)
    return candidate if candidate > after else at(today + timedelta(days=1), clock)
