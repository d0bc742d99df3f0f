"""Postcodes with their positions, from Code-Point Open (Ordnance Survey) with a header line.

Columns: PC postcode, PQ quality of the position (90: none), EA and NO easting and northing in OSGB36 metres,
DC and WC codes of district and ward. Postcodes that the file leaves out stay as they are: files come by area.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from portal.core.postcode import NotAPostcode, normalise
from portal.neighbourhoods.importing.grid import on_the_grid, to_degrees
from portal.neighbourhoods.importing.report import Refused
from portal.neighbourhoods.importing.seen import SeenPostcodes
from portal.neighbourhoods.mappings import Change
from portal.neighbourhoods.models import Postcode

NO_POSITION = "90"
AREA_CODE = re.compile(r"^[A-Z]\d{8}$", re.ASCII)
FIELDS = ("latitude", "longitude", "district", "ward")


@dataclass(frozen=True)
class Position:
    code: str
    easting: int
    northing: int
    district: str
    ward: str


@dataclass
class PostcodeImporter:
    columns: Sequence[str] = ("PC", "PQ", "EA", "NO", "CY", "RH", "LH", "CC", "DC", "WC")
    optional: Sequence[str] = ()
    seen: SeenPostcodes = field(default_factory=SeenPostcodes)

    def read(self, values: Mapping[str, str]) -> Position:
        easting, northing = _position(values)
        district, ward = (_area(values, column) for column in ("DC", "WC"))
        code = _code(values["PC"])
        if not self.seen.add(code):
            raise Refused(f"{code} stands further up in the file already")
        return Position(code, easting, northing, district, ward)

    def save(self, items: Sequence[Position]) -> list[Change | Refused]:
        held = Postcode.objects.in_bulk([item.code for item in items])
        offered = _postcodes(items)
        results = [_compare(held.get(postcode.code), postcode) for postcode in offered]
        Postcode.objects.bulk_create(
            [postcode for postcode, change in zip(offered, results, strict=True) if change is not Change.UNCHANGED],
            update_conflicts=True,
            unique_fields=["code"],
            update_fields=FIELDS,
        )
        return list(results)

    def notes(self) -> Iterable[str]:
        return ()


def _code(raw: str) -> str:
    try:
        return normalise(raw)
    except NotAPostcode:
        raise Refused(f"{raw[:20]!r} is not shaped like a postcode") from None


def _position(values: Mapping[str, str]) -> tuple[int, int]:
    try:
        easting, northing = int(values["EA"]), int(values["NO"])
    except ValueError:
        raise Refused("the easting (EA) and northing (NO) should be whole numbers of metres") from None
    if values["PQ"] == NO_POSITION or not (easting or northing):
        raise Refused("it has no position")
    if not on_the_grid(easting, northing):
        raise Refused("its position lies outside the National Grid")
    return easting, northing


def _area(values: Mapping[str, str], column: str) -> str:
    code = values[column]
    if code and not AREA_CODE.match(code):
        raise Refused(f"{code[:20]!r} in {column} is not an area code such as E05000907")
    return code


def _postcodes(items: Sequence[Position]) -> list[Postcode]:
    degrees = to_degrees([item.easting for item in items], [item.northing for item in items])
    return [
        Postcode(code=item.code, latitude=latitude, longitude=longitude, district=item.district, ward=item.ward)
        for item, (latitude, longitude) in zip(items, degrees, strict=True)
    ]


def _compare(held: Postcode | None, offered: Postcode) -> Change:
    if held is None:
        return Change.ADDED
    same = all(getattr(held, name) == getattr(offered, name) for name in FIELDS)
    return Change.UNCHANGED if same else Change.CHANGED
