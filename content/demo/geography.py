"""Thirteen neighbourhoods with their teams, practices, wards and some postcodes."""

from datetime import date, timedelta

from content.demo.tables import rows
from portal.neighbourhoods.mappings import assign
from portal.neighbourhoods.models import Neighbourhood, Postcode, Practice, Team, WardMapping

MAPPED_FOR = timedelta(days=400)


def build(*, today: date) -> None:
    places = {row["slug"]: _neighbourhood(row) for row in rows("neighbourhoods")}
    Postcode.objects.bulk_create((_postcode(row) for row in rows("postcodes")), ignore_conflicts=True)
    WardMapping.objects.bulk_create(
        (WardMapping(ward=row["ward"], neighbourhood=places[row["neighbourhood"]]) for row in rows("wards")),
        ignore_conflicts=True,
    )
    for row in rows("practices"):
        practice = Practice.objects.create(code=row["code"], name=row["name"], postcode=row["postcode"])
        if row["neighbourhood"]:
            assign(practice=practice, neighbourhood=places[row["neighbourhood"]], since=today - MAPPED_FOR)


def _neighbourhood(row: dict[str, str]) -> Neighbourhood:
    place = Neighbourhood.objects.create(name=row["name"], slug=row["slug"])
    Team.objects.create(
        name=f"{row['name']} team",
        slug=row["slug"],
        neighbourhood=place,
        email=f"team-{row['slug']}@alongside.example",
        telephone=row["telephone"],
    )
    return place


def _postcode(row: dict[str, str]) -> Postcode:
    return Postcode(
        code=row["code"],
        latitude=float(row["latitude"]),
        longitude=float(row["longitude"]),
        district=row["district"],
        ward=row["ward"],
    )
