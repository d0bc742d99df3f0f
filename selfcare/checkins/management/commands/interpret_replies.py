"""Shows what the portal reads in any list of texts, so that a clinical safety lead can try any wording."""

import csv
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

from django.core.management import BaseCommand, CommandError

from selfcare.checkins import script

LONGEST_FIELD = 10_000_000  # characters; a text has 1,600 at most, but a file may hold anything


class Command(BaseCommand):
    help = "Reads the column `text` of FILE.csv and writes text,intent,reason as CSV to standard output."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", metavar="FILE.csv", type=Path)

    def handle(self, *args: Any, file: Path, **options: Any) -> None:
        csv.field_size_limit(LONGEST_FIELD)
        try:
            with file.open(encoding="utf-8-sig", newline="", errors="replace") as source:
                write(sys.stdout, texts(source))
        except OSError as error:
            raise CommandError(f"{file} cannot be read: {error.strerror}.") from None
        except csv.Error as error:
            raise CommandError(f"{file} is not a CSV file that can be read: {error}.") from None


def texts(source: TextIO) -> Iterator[str]:
    """The column `text`, row by row. Raises CommandError when there is none."""
    rows = csv.DictReader(source)
    if "text" not in (rows.fieldnames or ()):
        raise CommandError("The first row must name a column `text`.")
    return (row["text"] or "" for row in rows)


def write(target: TextIO, bodies: Iterator[str]) -> None:
    out = csv.writer(target, lineterminator="\n")
    out.writerow(["text", "intent", "reason"])
    for body in bodies:
        reading = script.interpret(body)
        out.writerow([body, reading.intent.value, reading.reason])
