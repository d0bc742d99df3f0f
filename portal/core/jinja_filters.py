"""How dates, times and telephone numbers are written for people. Pure: what "today" is comes from the page's `now`."""

import re
from datetime import date, datetime, timedelta

from django.utils.html import format_html
from django.utils.safestring import SafeString

from portal.core import phone
from portal.core.localtime import local, local_date


def day(value: date | datetime | None, *, now: datetime) -> str:
    """Such as "Tuesday 24 November", with the year when it is not this one. Nothing for nothing."""
    if not value:
        return ""
    on = local_date(value) if isinstance(value, datetime) else value
    year = "" if on.year == local_date(now).year else f" {on.year}"
    return f"{on:%A} {on.day} {on:%B}{year}"


def clock(value: datetime | None) -> str:
    """Such as "10:15", on London's clocks."""
    return f"{local(value):%H:%M}" if value else ""


def moment(value: datetime | None, *, now: datetime) -> str:
    """Such as "today at 10:15", "yesterday at 16:02", "tomorrow at 09:00", else "Tuesday 24 November at 10:15"."""
    if not value:
        return ""
    near = {timedelta(0): "today", timedelta(-1): "yesterday", timedelta(1): "tomorrow"}
    name = near.get(local_date(value) - local_date(now)) or day(value, now=now)
    return f"{name} at {clock(value)}"


def mobile(value: str | None) -> str:
    """The number "+447700900123" as "07700 900123"."""
    return phone.display(value) if value else ""


def tel_link(value: str | None, words: str = "") -> SafeString:
    """The number as a link that rings it; `words` instead of the number, if given."""
    if not value:
        return SafeString("")
    return format_html('<a class="portal-phone" href="tel:{}">{}</a>', dialled(value), words or mobile(value))


def dialled(value: str) -> str:
    """The number "0151 496 0100" as "01514960100"; a leading plus stays."""
    return re.sub(r"(?!^\+)\D", "", value.strip())
