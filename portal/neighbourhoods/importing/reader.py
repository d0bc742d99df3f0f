"""Reads a CSV file row by row, in little memory, and says of each bad line what is wrong with it.

Encoding: UTF-8 with or without a byte order mark; a line that is not UTF-8 is read as Windows-1252. A row is one line.
"""

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from portal.neighbourhoods.importing.report import FileRefused, Refused

LONGEST_LINE = 20_000  # bytes
UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
TOO_LONG = "the line is longer than any row can be"
CUT_SHORT = "the last line ends in the middle: the file may have been cut short"


@dataclass(frozen=True)
class Row:
    """One row by column name; `values` have no spaces around them."""

    line: int
    values: Mapping[str, str]


@dataclass(frozen=True)
class BadLine:
    line: int
    problem: Refused


def rows(stream: BinaryIO, *, columns: Sequence[str], optional: Sequence[str] = ()) -> Iterator[Row | BadLine]:
    """Every row below the header, which must name each of `columns`. Empty lines are passed over.

    Raises FileRefused for an empty file, a header that lacks a column, or UTF-16.
    """
    header = _header(stream, columns)
    wanted = [*columns, *(name for name in optional if name in header)]
    for number, raw in _lines(stream, first=2):
        try:
            fields = _fields(raw)
            if fields:
                yield Row(number, _by_name(header, fields, wanted))
        except Refused as problem:
            cut = not raw.endswith(b"\n") and str(problem) != TOO_LONG
            yield BadLine(number, Refused(CUT_SHORT) if cut else problem)


def _header(stream: BinaryIO, columns: Sequence[str]) -> list[str]:
    raw = stream.readline(LONGEST_LINE + 1).removeprefix(b"\xef\xbb\xbf")
    if not raw.strip():
        raise FileRefused("The file is empty." if not raw else "The first line is empty; it should name the columns.")
    if raw.startswith(UTF16_MARKS):
        raise FileRefused("The file is UTF-16. Please save it as CSV UTF-8 and try again.")
    try:
        found = [name.casefold() for name in _fields(raw)]
    except Refused as problem:
        raise FileRefused(f"The first line cannot be read: {problem}.") from None
    missing = [name for name in columns if name.casefold() not in found]
    if missing:
        raise FileRefused(f"The first line should name the columns. Not found: {', '.join(missing)}.")
    if len(set(found)) < len(found):
        raise FileRefused("The first line names a column twice.")
    return [next((name for name in columns if name.casefold() == cell), cell) for cell in found]


def _lines(stream: BinaryIO, *, first: int) -> Iterator[tuple[int, bytes]]:
    """Numbered lines; of one that is too long only the beginning, longer than LONGEST_LINE, is kept."""
    number = first
    while raw := stream.readline(LONGEST_LINE + 1):
        yield number, raw
        while raw and not raw.endswith(b"\n") and len(raw) > LONGEST_LINE:
            raw = stream.readline(LONGEST_LINE + 1)
        number += 1


def _fields(raw: bytes) -> list[str]:
    if len(raw) > LONGEST_LINE:
        raise Refused(TOO_LONG)
    text = _decoded(raw).rstrip("\r\n")
    if "\x00" in text:
        raise Refused("the line holds characters that are not text")
    try:
        cells = next(csv.reader([text], strict=True), [])
    except csv.Error:
        raise Refused("a quotation mark on the line is not closed, or stands where it should not") from None
    return [cell.strip() for cell in cells] if any(cell.strip() for cell in cells) else []


def _decoded(raw: bytes) -> str:
    for encoding in ("utf-8", "windows-1252"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Refused("the line is written in neither UTF-8 nor Windows-1252")


def _by_name(header: Sequence[str], fields: Sequence[str], wanted: Sequence[str]) -> dict[str, str]:
    if len(fields) != len(header):
        raise Refused(f"it has {len(fields)} columns instead of {len(header)}")
    values = dict(zip(header, fields, strict=True))
    return {name: values[name] for name in wanted}
