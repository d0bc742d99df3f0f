"""GP practices: open, closed, in another network, and what a file may get wrong."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from django.core.management import call_command

from portal.neighbourhoods.importing.loading import load
from portal.neighbourhoods.importing.practices import PracticeImporter
from portal.neighbourhoods.importing.report import Report
from portal.neighbourhoods.models import Practice, PracticeMapping
from tests.factories import PracticeFactory, PracticeMappingFactory

pytestmark = pytest.mark.django_db
File = Callable[..., Path]
HEADER = "practice_code,practice_name,postcode,pcn_code,pcn_name,start_date,status"


def line(code: str = "N82999", **other: str) -> str:
    values = {
        "name": "MADE-UP SURGERY",
        "postcode": "L8 1XY",
        "pcn": "U99901",
        "pcn_name": "MADE-UP PCN",
        "since": "20191001",
        "status": "A",
    } | other
    return ",".join([code, *values.values()])


def run(path: Path) -> Report:
    return load(path, PracticeImporter(), progress=lambda share, report: None)


def counts(report: Report) -> dict[str, int]:
    told = {change.value: number for change, number in report.changes.items()}
    return {"read": report.read, **told, **({"refused": report.refused} if report.refused else {})}


def test_the_practices_of_the_city_in_2019(shared: Callable[[str], Path]) -> None:
    path = shared("gp_practices_liverpool.csv")
    assert counts(run(path)) == {"read": 86, "added": 86}
    assert Practice.objects.filter(is_open=True).count() == 86
    assert Practice.objects.values("pcn_code").distinct().count() == 11
    assert Practice.objects.filter(pcn_name="SWAGGA PCN", pcn_since=date(2019, 10, 1)).count() == 18
    assert counts(run(path)) == {"read": 86, "unchanged": 86}


def test_a_practice_that_has_closed_is_closed_and_keeps_its_mapping(file: File) -> None:
    run(file(HEADER, line()))
    mapping = PracticeMappingFactory(practice=Practice.objects.get())
    report = run(file(HEADER, line(status="C")))
    assert counts(report) == {"read": 1, "changed": 1}
    assert report.notes == ["N82999 MADE-UP SURGERY has closed. Please see that its people have another practice."]
    assert not Practice.objects.get().is_open
    assert PracticeMapping.objects.get() == mapping
    assert run(file(HEADER, line())).notes == ["N82999 MADE-UP SURGERY has opened again."]


def test_a_practice_that_changes_its_network_says_since_when(file: File) -> None:
    run(file(HEADER, line()))
    report = run(file(HEADER, line(pcn="U99902", pcn_name="OTHER PCN", since="20230701")))
    assert report.notes == ["N82999 MADE-UP SURGERY moved from MADE-UP PCN to OTHER PCN, since 2023-07-01."]
    practice = Practice.objects.get()
    assert (practice.pcn_code, practice.pcn_since) == ("U99902", date(2023, 7, 1))


def test_an_older_file_does_not_turn_back_the_network(file: File) -> None:
    run(file(HEADER, line(pcn="U99902", pcn_name="OTHER PCN", since="20230701"), line("N82998")))
    report = run(file(HEADER, line(), line("N82998")))
    assert report.refusals == [(2, "the file is older: N82999 has been in another network since 2023-07-01")]
    assert Practice.objects.get(code="N82999").pcn_name == "OTHER PCN"


def test_practices_the_file_leaves_out_stay_open_and_are_counted(file: File) -> None:
    PracticeFactory(code="DEMO01")
    report = run(file(HEADER, line()))
    assert report.notes == ["1 practices held here are not in the file; they stay as they were."]
    assert Practice.objects.get(code="DEMO01").is_open


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (line("82999"), "'82999' is not a practice code such as N82001"),
        (line("N82998", name=""), "the practice has no name"),
        (line("N82998", name="X" * 121), "the practice's name is longer than 120 characters"),
        (line("N82998", postcode="LIVERPOOL"), "'LIVERPOOL' is not shaped like a postcode"),
        (line("N82998", pcn="57480"), "'57480' is not a network code such as U57480"),
        (line("N82998", since="20191301"), "'20191301' is not a date such as 2026-11-24"),
        (line("N82998", status="X"), "'X' is not a status: A is open; C, D and P are not"),
        (line("N82998", status=""), "'' is not a status: A is open; C, D and P are not"),
        (line("n82999"), "N82999 stands further up in the file already"),
    ],
)
def test_a_bad_row_is_named_and_the_others_load(file: File, bad: str, reason: str) -> None:
    report = run(file(HEADER, line(), bad, line("N82997")))
    assert report.refusals == [(3, reason)]
    assert set(Practice.objects.values_list("code", flat=True)) == {"N82999", "N82997"}


def test_postcode_network_and_date_may_be_missing(file: File) -> None:
    run(file(HEADER, line(postcode="", pcn="", pcn_name="", since="")))
    practice = Practice.objects.get()
    assert (practice.postcode, practice.pcn_code, practice.pcn_since) == ("", "", None)


def test_the_command_loads_the_file(file: File, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("import_practices", file(HEADER, line()))
    assert Practice.objects.count() == 1
    assert "added          1" in capsys.readouterr().out
