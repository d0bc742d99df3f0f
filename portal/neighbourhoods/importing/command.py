"""What the import commands share: a file to read, progress on standard error, the report on standard output."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from portal.neighbourhoods.importing.loading import Importer, load
from portal.neighbourhoods.importing.report import FileRefused, Report


class ImportCommand(BaseCommand):
    """Loads one file. May be run again: rows that are already here as the file has them are left alone."""

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help="a CSV file with a header line")

    def importer(self) -> Importer[Any]:
        raise NotImplementedError

    def handle(self, *args: Any, file: Path, **options: Any) -> None:
        self._tenth = -1
        try:
            report = load(file, self.importer(), progress=self._show)
        except FileRefused as problem:
            raise CommandError(f"{file.name}: {problem} Nothing was changed.") from None
        for line in report.lines():
            self.stdout.write(line)

    def _show(self, share: float, report: Report) -> None:
        tenth = int(min(share, 1.0) * 10)
        if tenth > self._tenth:
            self._tenth = tenth
            self.stderr.write(f"{tenth * 10:>4}%  {report.read:,} rows read")
