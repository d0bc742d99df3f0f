"""GP practices and the primary care network each belongs to, from the NHS Organisation Data Service's lists.

Status A is open; C (closed), D (dormant) and P (proposed) are not. Which neighbourhood a practice belongs to is not in
the file and stays as it is. Practices that the file leaves out stay too.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from portal.core.postcode import NotAPostcode, normalise
from portal.neighbourhoods.importing.dates import read_date
from portal.neighbourhoods.importing.report import Refused
from portal.neighbourhoods.mappings import Change
from portal.neighbourhoods.models import Practice

PRACTICE_CODE = re.compile(r"^[A-Z]\d{5}$", re.ASCII)
NETWORK_CODE = re.compile(r"^U\d{5}$", re.ASCII)
IS_OPEN = {"A": True, "C": False, "D": False, "P": False}
FIELDS = ("name", "postcode", "pcn_code", "pcn_name", "pcn_since", "is_open")
NOTES_SHOWN = 50


@dataclass
class PracticeImporter:
    columns: Sequence[str] = (
        "practice_code", "practice_name", "postcode", "pcn_code", "pcn_name", "start_date", "status",
    )  # fmt: skip
    optional: Sequence[str] = ()
    seen: set[str] = field(default_factory=set)
    happened: list[str] = field(default_factory=list)

    def read(self, values: Mapping[str, str]) -> Practice:
        practice = Practice(
            code=_code(values["practice_code"]),
            name=_name(values, "practice_name"),
            postcode=_postcode(values["postcode"]),
            pcn_code=_network(values),
            pcn_name=values["pcn_name"][:120],
            pcn_since=read_date(values["start_date"]) if values["start_date"] else None,
            is_open=_is_open(values["status"]),
        )
        if practice.code in self.seen:
            raise Refused(f"{practice.code} stands further up in the file already")
        self.seen.add(practice.code)
        return practice

    def save(self, items: Sequence[Practice]) -> list[Change | Refused]:
        held = Practice.objects.in_bulk([item.code for item in items], field_name="code")
        return [self._save_one(held.get(item.code), item) for item in items]

    def notes(self) -> Iterator[str]:
        yield from self.happened[:NOTES_SHOWN]
        if len(self.happened) > NOTES_SHOWN:
            yield f"... and {len(self.happened) - NOTES_SHOWN:,} more changes of this kind"
        left_out = Practice.objects.exclude(code__in=self.seen).count()
        if left_out:
            yield f"{left_out:,} practices held here are not in the file; they stay as they were."

    def _save_one(self, held: Practice | None, offered: Practice) -> Change | Refused:
        if held is None:
            offered.save()
            return Change.ADDED
        if _is_older(held, offered):
            return Refused(f"the file is older: {held.code} has been in another network since {held.pcn_since}")
        if all(getattr(held, name) == getattr(offered, name) for name in FIELDS):
            return Change.UNCHANGED
        self.happened.extend(_what_happened(held, offered))
        Practice.objects.filter(pk=held.pk).update(**{name: getattr(offered, name) for name in FIELDS})
        return Change.CHANGED


def _is_older(held: Practice, offered: Practice) -> bool:
    if held.pcn_since is None or offered.pcn_since is None or held.pcn_code == offered.pcn_code:
        return False
    return offered.pcn_since < held.pcn_since


def _what_happened(held: Practice, offered: Practice) -> Iterator[str]:
    if held.is_open and not offered.is_open:
        yield f"{held.code} {held.name} has closed. Please see that its people have another practice."
    if offered.is_open and not held.is_open:
        yield f"{held.code} {held.name} has opened again."
    if held.pcn_code != offered.pcn_code:
        before, after = held.pcn_name or "no network", offered.pcn_name or "none"
        since: date | str = offered.pcn_since or "a day not given"
        yield f"{held.code} {held.name} moved from {before} to {after}, since {since}."


def _code(raw: str) -> str:
    code = raw.upper()
    if not PRACTICE_CODE.match(code):
        raise Refused(f"{raw[:20]!r} is not a practice code such as N82001")
    return code


def _name(values: Mapping[str, str], column: str) -> str:
    name = values[column]
    if not name:
        raise Refused("the practice has no name")
    if len(name) > 120:
        raise Refused("the practice's name is longer than 120 characters")
    return name


def _postcode(raw: str) -> str:
    try:
        return normalise(raw) if raw else ""
    except NotAPostcode:
        raise Refused(f"{raw[:20]!r} is not shaped like a postcode") from None


def _network(values: Mapping[str, str]) -> str:
    code = values["pcn_code"].upper()
    if code and not NETWORK_CODE.match(code):
        raise Refused(f"{code[:20]!r} is not a network code such as U57480")
    return code


def _is_open(raw: str) -> bool:
    try:
        return IS_OPEN[raw.upper()]
    except KeyError:
        raise Refused(f"{raw[:20]!r} is not a status: A is open; C, D and P are not") from None
