"""Reading a file that somebody else made: every fault has a result in words."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from portal.neighbourhoods.importing.reader import LONGEST_LINE, BadLine, Row, rows
from portal.neighbourhoods.importing.report import FileRefused

File = Callable[..., Path]


def read(
    path: Path, columns: tuple[str, ...] = ("code", "name"), optional: tuple[str, ...] = ()
) -> Iterator[Row | BadLine]:
    with path.open("rb") as stream:
        yield from rows(stream, columns=columns, optional=optional)


def told(path: Path) -> list[tuple[int, str]]:
    """Line and name of each good row, line and reason of each bad one."""
    return [
        (found.line, found.values["name"] if isinstance(found, Row) else f"refused: {found.problem}")
        for found in read(path)
    ]


def test_rows_come_by_column_name_with_their_line(file: File) -> None:
    path = file("name,code", "Anfield , A1", "", "Woolton,A2")
    assert list(read(path)) == [
        Row(2, {"code": "A1", "name": "Anfield"}),
        Row(4, {"code": "A2", "name": "Woolton"}),
    ]


def test_column_names_may_be_written_in_capitals_and_the_file_may_have_more_columns(file: File) -> None:
    path = file("CODE,colour,Name", "A1,red,Anfield")
    assert list(read(path)) == [Row(2, {"code": "A1", "name": "Anfield"})]


def test_an_optional_column_is_read_where_it_is_there(file: File) -> None:
    assert list(read(file("code,name", "A1,Anfield"), optional=("since",))) == [
        Row(2, {"code": "A1", "name": "Anfield"})
    ]
    with_it = list(read(file("code,name,since", "A1,Anfield,2026-11-24"), optional=("since",)))
    assert with_it == [Row(2, {"code": "A1", "name": "Anfield", "since": "2026-11-24"})]


def test_a_byte_order_mark_does_no_harm(file: File) -> None:
    assert told(file("code,name", "A1,Anfield", encoding="utf-8-sig")) == [(2, "Anfield")]


def test_windows_1252_is_understood_even_in_one_line_of_a_utf_8_file(file: File) -> None:
    raw = b"code,name\n" + "A1,Café Cœur\n".encode() + "A2,Café Cœur\n".encode("windows-1252")
    assert told(file(raw=raw)) == [(2, "Café Cœur"), (3, "Café Cœur")]


def test_bytes_that_are_neither_are_refused_by_line(file: File) -> None:
    raw = b"code,name\nA1,Anfi\x81eld\nA2,Woolton\n"
    assert told(file(raw=raw)) == [
        (2, "refused: the line is written in neither UTF-8 nor Windows-1252"),
        (3, "Woolton"),
    ]


def test_quotes_and_commas_inside_a_name(file: File) -> None:
    assert told(file("code,name", 'A1,"Anfield, ""the Ford"""')) == [(2, 'Anfield, "the Ford"')]


@pytest.mark.parametrize("line", ['A1,"Anfield', 'A1,"Anfield"x'])
def test_a_quotation_mark_astray_costs_one_line_only(file: File, line: str) -> None:
    (first, problem), second = told(file("code,name", line, "A2,Woolton"))
    assert (first, second) == (2, (3, "Woolton"))
    assert problem.startswith("refused: a quotation mark")


@pytest.mark.parametrize("line", ["A1", "A1,Anfield,red"])
def test_too_few_or_too_many_columns(file: File, line: str) -> None:
    found = told(file("code,name", line, "A2,Woolton"))
    assert found == [(2, f"refused: it has {line.count(',') + 1} columns instead of 2"), (3, "Woolton")]


def test_nul_characters_are_refused(file: File) -> None:
    assert told(file("code,name", "A1,Anf\x00ield", "A2,Woolton")) == [
        (2, "refused: the line holds characters that are not text"),
        (3, "Woolton"),
    ]


@pytest.mark.parametrize("size", [LONGEST_LINE, LONGEST_LINE + 1, 3 * LONGEST_LINE, 5_000_000])
def test_a_huge_field_is_refused_and_the_next_line_is_still_line_3(file: File, size: int) -> None:
    found = told(file("code,name", f"A1,{'x' * size}", "A2,Woolton"))
    assert found == [(2, "refused: the line is longer than any row can be"), (3, "Woolton")]


def test_a_last_line_cut_in_the_middle_says_so(file: File) -> None:
    found = told(file(raw=b"code,name\nA1,Anfield\nA2"))
    assert found == [
        (2, "Anfield"),
        (3, "refused: the last line ends in the middle: the file may have been cut short"),
    ]


def test_a_last_line_without_its_newline_is_a_row(file: File) -> None:
    assert told(file(raw=b"code,name\nA1,Anfield")) == [(2, "Anfield")]


def test_a_file_that_ends_after_a_huge_field(file: File) -> None:
    found = told(file(raw=b"code,name\nA1," + b"x" * 50_000))
    assert found == [(2, "refused: the line is longer than any row can be")]


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "The file is empty."),
        (b"\n\n", "The first line is empty; it should name the columns."),
        (b"\xef\xbb\xbf\n", "The first line is empty; it should name the columns."),
        (b"code,title\nA1,Anfield\n", "The first line should name the columns. Not found: name."),
        (b"A1,Anfield\n", "The first line should name the columns. Not found: code, name."),
        (b"code,name,code\nA1,Anfield,A1\n", "The first line names a column twice."),
        ("code,name\n".encode("utf-16"), "The file is UTF-16. Please save it as CSV UTF-8 and try again."),
        (b'code,"name\n', "The first line cannot be read: a quotation mark"),
        (b"x" * 50_000, "The first line cannot be read: the line is longer than any row can be"),
    ],
)
def test_a_file_that_is_not_ours_is_refused_as_a_whole(file: File, raw: bytes, reason: str) -> None:
    with pytest.raises(FileRefused) as refused:
        list(read(file(raw=raw)))
    assert str(refused.value).startswith(reason)
