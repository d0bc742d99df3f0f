"""The two files by which an administrator says where the neighbourhoods lie.

Practices: practice_code, neighbourhood and, if wished, since (the first day; else today). Wards: ward, neighbourhood.
A neighbourhood is written by its name or its short name; it must be there already.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from portal.neighbourhoods.importing.dates import read_date
from portal.neighbourhoods.importing.postcodes import AREA_CODE
from portal.neighbourhoods.importing.report import Refused
from portal.neighbourhoods.mappings import Change, TooEarly, assign
from portal.neighbourhoods.models import Neighbourhood, Practice, WardMapping

PLACE_AGAIN = "Now run `manage.py place_people`, so that each person has the right team."


@dataclass(frozen=True)
class PracticeLine:
    practice: Practice
    neighbourhood: Neighbourhood
    since: date


@dataclass(frozen=True)
class WardLine:
    ward: str
    neighbourhood: Neighbourhood


@dataclass
class MapFile:
    """What both files share: neighbourhoods by name, each code once, and a note when somebody's team may change."""

    seen: set[str] = field(default_factory=set)
    moved: int = 0

    def neighbourhood(self, raw: str) -> Neighbourhood:
        found = self._by_name.get(raw.casefold())
        if found is None:
            raise Refused(f"there is no neighbourhood called {raw[:40]!r}; add it first, in the CMS under City")
        return found

    def once(self, code: str) -> None:
        if code in self.seen:
            raise Refused(f"{code} stands further up in the file already")
        self.seen.add(code)

    def moved_by(self, change: Change) -> Change:
        self.moved += change is not Change.UNCHANGED
        return change

    def notes(self) -> list[str]:
        return [PLACE_AGAIN] if self.moved else []

    @cached_property
    def _by_name(self) -> dict[str, Neighbourhood]:
        return {key.casefold(): row for row in Neighbourhood.objects.all() for key in (row.slug, row.name)}


@dataclass
class PracticeMapImporter(MapFile):
    today: date = field(kw_only=True)
    columns: Sequence[str] = ("practice_code", "neighbourhood")
    optional: Sequence[str] = ("since",)

    def read(self, values: Mapping[str, str]) -> PracticeLine:
        code = values["practice_code"].upper()
        practice = Practice.objects.filter(code=code).first()
        if practice is None:
            raise Refused(f"there is no practice {code[:20]!r}; import the practices first")
        since = read_date(values["since"]) if values.get("since") else self.today
        line = PracticeLine(practice, self.neighbourhood(values["neighbourhood"]), since)
        self.once(code)
        return line

    def save(self, items: Sequence[PracticeLine]) -> list[Change | Refused]:
        return [self._assign(item) for item in items]

    def _assign(self, item: PracticeLine) -> Change | Refused:
        try:
            return self.moved_by(assign(practice=item.practice, neighbourhood=item.neighbourhood, since=item.since))
        except TooEarly as problem:
            return Refused(str(problem))


@dataclass
class WardMapImporter(MapFile):
    columns: Sequence[str] = ("ward", "neighbourhood")
    optional: Sequence[str] = ()

    def read(self, values: Mapping[str, str]) -> WardLine:
        ward = values["ward"].upper()
        if not AREA_CODE.match(ward):
            raise Refused(f"{values['ward'][:20]!r} is not a ward code such as E05000907")
        line = WardLine(ward, self.neighbourhood(values["neighbourhood"]))
        self.once(ward)
        return line

    def save(self, items: Sequence[WardLine]) -> list[Change | Refused]:
        return [self.moved_by(_map_ward(item)) for item in items]


def _map_ward(item: WardLine) -> Change:
    held = WardMapping.objects.filter(ward=item.ward).first()
    if held is None:
        WardMapping.objects.create(ward=item.ward, neighbourhood=item.neighbourhood)
        return Change.ADDED
    if held.neighbourhood_id == item.neighbourhood.pk:
        return Change.UNCHANGED
    WardMapping.objects.filter(pk=held.pk).update(neighbourhood=item.neighbourhood)
    return Change.CHANGED
