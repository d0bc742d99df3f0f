"""An administrator says in two files where the neighbourhoods lie."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from django.core.management import call_command

from portal.neighbourhoods.importing.loading import load
from portal.neighbourhoods.importing.neighbourhood_files import PLACE_AGAIN, PracticeMapImporter, WardMapImporter
from portal.neighbourhoods.importing.report import FileRefused, Report
from portal.neighbourhoods.models import Neighbourhood, Practice, PracticeMapping, WardMapping
from portal.neighbourhoods.placing import team_for
from tests.factories import NeighbourhoodFactory, PracticeFactory, TeamFactory

pytestmark = pytest.mark.django_db
File = Callable[..., Path]
TODAY = date(2026, 11, 24)


@pytest.fixture(autouse=True)
def places() -> None:
    TeamFactory(neighbourhood=NeighbourhoodFactory(name="Anfield", slug="anfield"))
    TeamFactory(neighbourhood=NeighbourhoodFactory(name="Speke and Garston", slug="speke"))
    PracticeFactory(code="N82001")
    PracticeFactory(code="N82002")


def map_practices(path: Path) -> Report:
    return load(path, PracticeMapImporter(today=TODAY), progress=lambda share, report: None)


def history() -> list[tuple[str, str, date, date | None]]:
    return list(
        PracticeMapping.objects.order_by("practice__code", "since").values_list(
            "practice__code", "neighbourhood__slug", "since", "until"
        )
    )


def test_a_practice_is_mapped_from_today_or_from_the_day_the_file_gives(file: File) -> None:
    map_practices(file("practice_code,neighbourhood", "N82001,Anfield"))
    map_practices(file("practice_code,neighbourhood,since", "n82002,SPEKE,2027-01-01"))
    assert history() == [("N82001", "anfield", TODAY, None), ("N82002", "speke", date(2027, 1, 1), None)]


def test_a_change_ends_the_old_mapping_and_a_repeat_changes_nothing(file: File) -> None:
    first = file("practice_code,neighbourhood,since", "N82001,Anfield,2020-04-01")
    assert map_practices(first).notes == [PLACE_AGAIN]
    path = file("practice_code,neighbourhood,since", "N82001,Speke and Garston,2026-12-01")
    assert map_practices(path).changes == {"changed": 1}
    assert history() == [
        ("N82001", "anfield", date(2020, 4, 1), date(2026, 12, 1)),
        ("N82001", "speke", date(2026, 12, 1), None),
    ]
    again = map_practices(path)
    assert (again.changes, again.notes) == ({"unchanged": 1}, [])
    practice = Practice.objects.get(code="N82001")
    teams = [team_for(practice=practice, postcode="", today=day) for day in (date(2026, 11, 30), date(2026, 12, 1))]
    assert [team.neighbourhood.slug for team in teams if team.neighbourhood] == ["anfield", "speke"]


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ("N99999,Anfield,", "there is no practice 'N99999'; import the practices first"),
        ("N82002,Atlantis,", "there is no neighbourhood called 'Atlantis'; add it first, in the CMS under City"),
        ("N82002,Anfield,soon", "'soon' is not a date such as 2026-11-24"),
        ("N82001,Anfield,", "N82001 stands further up in the file already"),
    ],
)
def test_a_bad_row_is_named(file: File, bad: str, reason: str) -> None:
    report = map_practices(file("practice_code,neighbourhood,since", "N82001,Anfield,2026-01-01", bad))
    assert report.refusals == [(3, reason)]
    assert history() == [("N82001", "anfield", date(2026, 1, 1), None)]


def test_history_is_not_rewritten(file: File) -> None:
    map_practices(file("practice_code,neighbourhood,since", "N82001,Anfield,2026-01-01"))
    with pytest.raises(FileRefused, match="a new one cannot begin before that"):
        map_practices(file("practice_code,neighbourhood,since", "N82001,speke,2025-01-01"))
    assert history() == [("N82001", "anfield", date(2026, 1, 1), None)]


def test_wards_are_mapped_and_moved(file: File) -> None:
    path = file("ward,neighbourhood", "E05000907,Anfield", "E05000889,speke")
    assert load(path, WardMapImporter(), progress=lambda share, report: None).changes == {"added": 2}
    moved = load(
        file("ward,neighbourhood", "E05000907,speke", "E05000889,speke"), WardMapImporter(), progress=lambda *_: None
    )
    assert moved.changes == {"changed": 1, "unchanged": 1}
    assert WardMapping.objects.get(ward="E05000907").neighbourhood == Neighbourhood.objects.get(slug="speke")


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ("Picton,Anfield", "'Picton' is not a ward code such as E05000907"),
        ("E05000908,Atlantis", "there is no neighbourhood called 'Atlantis'; add it first, in the CMS under City"),
        ("E05000907,speke", "E05000907 stands further up in the file already"),
    ],
)
def test_a_bad_ward_is_named(file: File, bad: str, reason: str) -> None:
    report = load(file("ward,neighbourhood", "E05000907,Anfield", bad), WardMapImporter(), progress=lambda *_: None)
    assert report.refusals == [(3, reason)]
    assert WardMapping.objects.get().neighbourhood.slug == "anfield"


def test_the_commands_load_their_files(file: File) -> None:
    call_command("map_practices", file("practice_code,neighbourhood", "N82001,Anfield"))
    call_command("import_ward_neighbourhoods", file("ward,neighbourhood", "E05000907,Anfield"))
    assert (PracticeMapping.objects.count(), WardMapping.objects.count()) == (1, 1)
