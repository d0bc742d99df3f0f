"""How long somebody is away: "for a fortnight", "till Friday", "until 3 March", "back on the 14th"."""

import re
from datetime import date, timedelta
from typing import Final

_COUNTS: Final = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fourteen": 14, "couple": 2, "few": 3, "several": 5,
}  # fmt: skip
_UNITS: Final = {"day": 1, "night": 1, "week": 7, "fortnight": 14, "month": 30}
_DAYS: Final = {name: place for place, names in enumerate(
    ("monday mon", "tuesday tues tue", "wednesday weds wed", "thursday thurs thur thu", "friday fri", "saturday sat", "sunday sun")
) for name in names.split()}  # fmt: skip
_MONTHS: Final = {name: place for place, names in enumerate(
    ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sept sep",
     "october oct", "november nov", "december dec"), start=1
) for name in names.split()}  # fmt: skip
_COUNT: Final = rf"(?:\d{{1,3}}|{'|'.join(_COUNTS)})"
_MONTH: Final = "|".join(_MONTHS)
_LENGTH: Final = re.compile(
    rf" (?:(?:about|around|for|the|next|another|a) )*({_COUNT}) (?:of |more |or so )*(?:or )?(?:{_COUNT} )?(day|night|week|fortnight|month)s? "
)
_FORTNIGHT: Final = re.compile(r" (?:a |the |for )?fortnight ")
_BARE: Final = re.compile(r" (?:away|pause|holiday|hospital) (?:for )?(\d{1,2}) (?!(?:th|st|nd|rd|am|pm) )")
_THIS_WEEK: Final = re.compile(r" (?:all|this|next|the|for the) (week|month) ")
_WEEKEND: Final = re.compile(r" (?:for the|this|the|over the|all|a|long|for a) weekend ")
_BEFORE_END: Final = (
    r" (?:until|till|to|by|back|home|return|returning|return on|back on|until after|through|thru|till after|before)"
)
_DATED: Final = re.compile(
    rf"{_BEFORE_END} (?:(?:on|the|home|about|around|this|next|early|late|in|again|week) )*(?:(?:{'|'.join(_DAYS)}) (?:the )?)?"
    rf"(?:(\d{{1,2}}) (?:(?:th|st|nd|rd) )?(?:of )?({_MONTH})\b|({_MONTH}) (?:the )?(\d{{1,2}})\b|(?:the )?(\d{{1,2}}) (?:th|st|nd|rd) )"
)
_SLASHED: Final = re.compile(rf"{_BEFORE_END} (?:on |the )*(\d{{1,2}}) , (\d{{1,2}}) ")
_WEEKDAY: Final = re.compile(
    rf"{_BEFORE_END} (?:(?:on|the|home|about|around|this|next|early|late|in|again|after|coming) )*({'|'.join(_DAYS)}) (week )?"
)
_TOMORROW: Final = re.compile(rf"{_BEFORE_END} (?:home )?(tomorrow) ")
_LONGEST: Final = 366


def days_said(plain: str) -> int | None:
    """A length of time in days, as told; None when no length is told."""
    if match := _LENGTH.search(plain):
        count = _COUNTS.get(match[1]) or int(match[1] if match[1].isdigit() else 1)
        return _sensible(count * _UNITS[match[2]])
    if _FORTNIGHT.search(plain):
        return 14
    if match := _BARE.search(plain):
        return _sensible(int(match[1]))
    if match := _THIS_WEEK.search(plain):
        return _UNITS[match[1]]
    return 3 if _WEEKEND.search(plain) else None


def until_said(plain: str, *, today: date) -> date | None:
    """The day they say they will be back or are away until; always after `today`."""
    if match := _DATED.search(plain):
        day, month = match[1] or match[4] or match[5], match[2] or match[3]
        return _next_date(int(day), _MONTHS[month] if month else None, today=today)
    if match := _SLASHED.search(plain):
        return _next_date(int(match[1]), int(match[2]), today=today)
    if match := _WEEKDAY.search(plain):
        ahead = (_DAYS[match[1]] - today.weekday() - 1) % 7 + 1
        return today + timedelta(days=ahead + (7 if match[2] else 0))
    return today + timedelta(days=1) if _TOMORROW.search(plain) else None


def _sensible(days: int) -> int | None:
    return days if 0 < days <= _LONGEST else None


def _next_date(day: int, month: int | None, *, today: date) -> date | None:
    """The first such date after `today`; None for a date that does not exist."""
    months = [(today.year + add, month) for add in (0, 1)] if month else [_months_on(today, add) for add in range(3)]
    for year, number in months:
        try:
            found = date(year, number, day)
        except ValueError:
            continue
        if found > today:
            return found
    return None


def _months_on(today: date, add: int) -> tuple[int, int]:
    place = today.month - 1 + add
    return today.year + place // 12, place % 12 + 1
