"""Postcodes from Code-Point Open: real ones, changed ones and bad ones."""

import io
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from portal.neighbourhoods.importing import loading
from portal.neighbourhoods.importing.loading import load
from portal.neighbourhoods.importing.postcodes import PostcodeImporter
from portal.neighbourhoods.importing.report import FileRefused, Report
from portal.neighbourhoods.mappings import Change
from portal.neighbourhoods.models import Postcode

pytestmark = pytest.mark.django_db
File = Callable[..., Path]
HEADER = "PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC"


def line(code: str = "L1  0AB", quality: str = "10", east: str = "334941", north: str = "389332", **end: str) -> str:
    tail = f"E92000001,E19000001,E18000002,,{end.get('district', 'E08000012')},{end.get('ward', 'E05000907')}"
    return f"{code},{quality},{east},{north},{tail}"


def run(path: Path) -> Report:
    return load(path, PostcodeImporter(), progress=lambda share, report: None)


def counts(report: Report) -> dict[str, int]:
    told = {change.value: number for change, number in report.changes.items()}
    return {"read": report.read, **told, **({"refused": report.refused} if report.refused else {})}


def test_the_city_as_ordnance_survey_gave_it(shared: Callable[[str], Path]) -> None:
    path = shared("postcodes_liverpool.csv")
    assert counts(run(path)) == {"read": 10_508, "added": 10_508}
    assert Postcode.objects.count() == 10_508
    assert Postcode.objects.values("ward").distinct().count() == 30
    assert set(Postcode.objects.values_list("district", flat=True)) == {"E08000012"}
    first = Postcode.objects.get(code="L1 0AB")
    assert (first.latitude, first.longitude) == pytest.approx((53.39679, -2.97988), abs=0.0001)
    assert not Postcode.objects.exclude(latitude__range=(53.3, 53.5), longitude__range=(-3.03, -2.8)).exists()
    assert counts(run(path)) == {"read": 10_508, "unchanged": 10_508}


def test_a_second_file_adds_and_moves_and_leaves_the_rest(file: File) -> None:
    run(file(HEADER, line("L1  0AB"), line("L1  0AE"), line("L24 0TG")))
    report = run(file(HEADER, line("L1  0AB", east="335000"), line("L24 0TG"), line("L8  1XY")))
    assert counts(report) == {"read": 3, "changed": 1, "unchanged": 1, "added": 1}
    assert set(Postcode.objects.values_list("code", flat=True)) == {"L1 0AB", "L1 0AE", "L24 0TG", "L8 1XY"}


def test_a_ward_that_changed_is_a_change(file: File) -> None:
    run(file(HEADER, line()))
    assert counts(run(file(HEADER, line(ward="E05015277")))) == {"read": 1, "changed": 1}
    assert Postcode.objects.get().ward == "E05015277"


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (line("LIVERPOOL"), "'LIVERPOOL' is not shaped like a postcode"),
        (line(""), "'' is not shaped like a postcode"),
        (line("L1  0AB"), "L1 0AB stands further up in the file already"),
        (line("l1 0ab"), "L1 0AB stands further up in the file already"),
        (line("L8  1XY", east="three"), "the easting (EA) and northing (NO) should be whole numbers of metres"),
        (line("L8  1XY", east="334941.5"), "the easting (EA) and northing (NO) should be whole numbers of metres"),
        (line("L8  1XY", quality="90"), "it has no position"),
        (line("L8  1XY", east="0", north="0"), "it has no position"),
        (line("L8  1XY", east="9999999"), "its position lies outside the National Grid"),
        (line("L8  1XY", north="-5"), "its position lies outside the National Grid"),
        (line("L8  1XY", ward="Picton"), "'Picton' in WC is not an area code such as E05000907"),
        ("L8  1XY,10,334941", "it has 3 columns instead of 10"),
    ],
)
def test_a_bad_row_is_named_by_its_line_and_the_others_load(file: File, bad: str, reason: str) -> None:
    report = run(file(HEADER, line("L1  0AB"), bad, line("L1  0AE")))
    assert report.refusals == [(3, reason)]
    assert counts(report) == {"read": 3, "added": 2, "refused": 1}
    assert set(Postcode.objects.values_list("code", flat=True)) == {"L1 0AB", "L1 0AE"}


def test_a_file_cut_short_in_its_last_field(file: File) -> None:
    whole = f"{HEADER}\n{line('L1  0AB')}\n{line('L1  0AE')}"
    report = run(file(raw=whole[:-3].encode()))
    assert report.refusals == [(3, "'E05000' in WC is not an area code such as E05000907")]


def test_a_postcode_may_belong_to_no_ward(file: File) -> None:
    assert counts(run(file(HEADER, line(ward="", district="")))) == {"read": 1, "added": 1}


def test_the_same_postcode_twice_is_seen_across_batches(file: File, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "BATCH", 2)
    codes = ["L1  0AB", "L1  0AE", "L1  0AF", "L1  0AB"]
    report = run(file(HEADER, *(line(code, east=str(334000 + n)) for n, code in enumerate(codes))))
    assert report.refusals == [(5, "L1 0AB stands further up in the file already")]
    assert Postcode.objects.count() == 3


def test_when_it_breaks_in_the_middle_nothing_is_loaded(file: File, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "BATCH", 1)
    importer = PostcodeImporter()
    save = importer.save

    def break_on_the_second(items: list) -> list:  # type: ignore[type-arg]
        if items[0].code == "L1 0AE":
            raise RuntimeError("the disk is full")
        return list(save(items))

    monkeypatch.setattr(importer, "save", break_on_the_second)
    with pytest.raises(RuntimeError):
        load(file(HEADER, line("L1  0AB"), line("L1  0AE")), importer, progress=lambda share, report: None)
    assert not Postcode.objects.exists()


def test_a_file_without_one_good_row_is_refused(file: File) -> None:
    with pytest.raises(FileRefused, match=r"Not one row could be loaded. line 2: 'X' is not shaped like a postcode"):
        run(file(HEADER, line("X")))
    with pytest.raises(FileRefused, match="has a header but no rows"):
        run(file(HEADER))


def test_thousands_of_bad_rows_are_counted_and_few_are_kept(file: File) -> None:
    report = run(file(HEADER, line(), *[line("X")] * 5_000))
    assert (report.read, report.refused, len(report.refusals)) == (5_001, 5_000, 20)
    assert "  ... and 4,980 more" in list(report.lines())


def test_memory_does_not_grow_with_the_file(file: File, monkeypatch: pytest.MonkeyPatch) -> None:
    """Four times the rows, and hardly more memory at the highest point."""
    monkeypatch.setattr(loading, "BATCH", 100)

    def peak(districts: range) -> int:
        codes = [f"L{d}  {n % 10}{chr(65 + n // 10 % 26)}{chr(65 + n // 260)}" for d in districts for n in range(250)]
        path = file(HEADER, *(line(code) for code in codes))
        tracemalloc.start()
        run(path)
        highest = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return highest

    peak(range(1, 2))
    small, large = peak(range(10, 13)), peak(range(20, 32))
    assert large < small * 1.3


def test_the_command_shows_progress_and_ends_with_the_report(file: File) -> None:
    out, err = io.StringIO(), io.StringIO()
    call_command("import_postcodes", file(HEADER, line(), line("X")), stdout=out, stderr=err)
    assert [row.split() for row in out.getvalue().splitlines()] == [
        ["read", "2"],
        ["added", "1"],
        ["changed", "0"],
        ["unchanged", "0"],
        ["refused", "1"],
        ["line", "3:", "'X'", "is", "not", "shaped", "like", "a", "postcode"],
    ]
    assert "100%  2 rows read" in err.getvalue()


def test_the_command_names_the_file_that_is_wrong(file: File, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"file.csv: The file is empty. Nothing was changed."):
        call_command("import_postcodes", file(raw=b""))
    with pytest.raises(CommandError, match=r"none.csv: The file cannot be read: No such file or directory"):
        call_command("import_postcodes", tmp_path / "none.csv")
    with pytest.raises(CommandError, match="Is a directory"):
        call_command("import_postcodes", tmp_path)


def test_changes_are_what_the_report_counts() -> None:
    report = Report()
    report.count(2, Change.ADDED)
    assert list(report.lines())[:2] == ["      read          1", "     added          1"]
