"""Shows what the portal reads in any list of texts, so that a clinical safety lead can try any wording."""

import csv
import io
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TextIO

from django.core.management import BaseCommand, CommandError

from selfcare.checkins import script

LONGEST_FIELD = 10_000_000  # characters; a text has 1,600 at most, but a file may hold anything


class Command(BaseCommand):
    help = "Reads the column `text` of FILE.csv (UTF-8) and writes text,intent,reason as CSV to standard output."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", metavar="FILE.csv", type=Path)

    def handle(self, *args: Any, file: Path, **options: Any) -> None:
        csv.field_size_limit(LONGEST_FIELD)
        try:
            with file.open(encoding="utf-8-sig", newline="") as source:
                write(lambda row: self.stdout.write(row, ending=""), texts(source))
        except BrokenPipeError:  # whoever read our output has seen enough
            return
        except OSError as error:
            raise CommandError(f"{file} cannot be read: {error.strerror}.") from None
        except UnicodeDecodeError as error:
            raise CommandError(f"{file} is not UTF-8: save it as “CSV UTF-8” and try again ({error.reason}).") from None
        except csv.Error as error:
            raise CommandError(f"{file} is not a CSV file that can be read: {error}.") from None


def texts(source: TextIO) -> Iterator[str]:
    """The column `text`, row by row; a row too short is an empty text. Raises CommandError when there is no column."""
    rows = csv.DictReader(source)
    if "text" not in (rows.fieldnames or ()):
        raise CommandError("The first row must name a column `text`.")
    return (row["text"] or "" for row in rows)


def write(put: Callable[[str], Any], bodies: Iterator[str]) -> None:
    put(_as_csv(["text", "intent", "reason"]))
    for body in bodies:
        reading = script.interpret(body)
        put(_as_csv([body, reading.intent.value, reading.reason]))


def _as_csv(fields: list[str]) -> str:
    """One row. A lone carriage return is quoted too, so that every text can be read back as it was."""
    row = io.StringIO(newline="")
    if "\r" in fields[0]:
        csv.writer(row, lineterminator="\n", quoting=csv.QUOTE_ALL).writerow(fields)
    else:
        csv.writer(row, lineterminator="\n").writerow(fields)
    return row.getvalue()
