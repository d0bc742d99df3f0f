"""Loads one file: its good rows in batches, to use little memory, and in one transaction: all of them or none."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO, Protocol, TypeVar

from django.db import transaction

from portal.neighbourhoods.importing.reader import BadLine, Row, rows
from portal.neighbourhoods.importing.report import FileRefused, Refused, Report
from portal.neighbourhoods.mappings import Change

BATCH = 2_000
Item = TypeVar("Item")
Progress = Callable[[float, Report], None]  # the share of the file that is read, 0 to 1, and the counts so far


class Importer(Protocol[Item]):
    """What a kind of file needs: its columns, how to read a row, and how to save a batch of what was read."""

    columns: Sequence[str]
    optional: Sequence[str]

    def read(self, values: Mapping[str, str]) -> Item:
        """Raises Refused."""
        ...

    def save(self, items: Sequence[Item]) -> Sequence[Change | Refused]:
        """One result for each item, in order."""
        ...

    def notes(self) -> Iterable[str]:
        """What else whoever ran it should know."""
        ...


def load(path: Path, importer: Importer[Item], *, progress: Progress) -> Report:
    """Raises FileRefused, having changed nothing, when the file cannot be opened or holds no good row."""
    try:
        with path.open("rb") as stream, transaction.atomic():
            report = _load(stream, max(path.stat().st_size, 1), importer, progress)
            _refuse_if_useless(report)
    except OSError as problem:
        raise FileRefused(f"The file cannot be read: {problem.strerror}.") from None
    report.notes.extend(importer.notes())
    return report


def _load(stream: BinaryIO, size: int, importer: Importer[Item], progress: Progress) -> Report:
    report = Report()
    batch: list[tuple[int, Item]] = []
    for row in rows(stream, columns=importer.columns, optional=importer.optional):
        _take(row, importer, batch, report)
        if len(batch) >= BATCH:
            _save(batch, importer, report)
            progress(stream.tell() / size, report)
    _save(batch, importer, report)
    progress(1.0, report)
    return report


def _take(row: Row | BadLine, importer: Importer[Item], batch: list[tuple[int, Item]], report: Report) -> None:
    if isinstance(row, BadLine):
        report.count(row.line, row.problem)
        return
    try:
        batch.append((row.line, importer.read(row.values)))
    except Refused as problem:
        report.count(row.line, problem)


def _save(batch: list[tuple[int, Item]], importer: Importer[Item], report: Report) -> None:
    results = importer.save([item for _, item in batch]) if batch else []
    for (line, _), result in zip(batch, results, strict=True):
        report.count(line, result)
    batch.clear()


def _refuse_if_useless(report: Report) -> None:
    if not report.read:
        raise FileRefused("The file has a header but no rows.")
    if report.refused == report.read:
        first = "; ".join(f"line {line}: {reason}" for line, reason in report.refusals[:3])
        raise FileRefused(f"Not one row could be loaded. {first}.")
