"""The demo city as it is written down in data/: made-up people, teams and practices in real places.

Postcodes and their positions: Code-Point Open, 2014. Contains Ordnance Survey data, Royal Mail data and National
Statistics data, all Crown copyright and database right 2014 (Royal Mail copyright for its data).
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid5

DATA = Path(__file__).parent / "data"
NAMESPACE = UUID("5f1c7b6e-2a0d-4f5e-9b1d-0c5a3c1b7d42")


@dataclass(frozen=True)
class Resident:
    """`circumstances`: kind and for how many weeks. `weeks`: since when they take part. Empty `programme`: no texts."""

    key: str
    name: str
    called: str
    mobile: str
    telephone: str
    address: str
    postcode: str
    practice: str
    programme: str
    weeks: int
    story: str
    circumstances: dict[str, int]
    about: str

    @property
    def token(self) -> UUID:
        """By which the person is found again, and made only once."""
        return uuid5(NAMESPACE, self.key)


@dataclass(frozen=True)
class Moment:
    """A text that must be there. `sender` is a resident's key or a number; `when` is "12d 10:40" or "3h"."""

    sender: str
    when: str
    words: str


@dataclass(frozen=True)
class Trouble:
    """What became of a resident's next questions, from `days` ago on."""

    sender: str
    days: int
    times: int
    state: str
    error_code: str
    reason: str


@dataclass(frozen=True)
class Note:
    """What a worker writes after a contact about a flag of that kind; {called} is filled in."""

    kind: str
    outcome: str
    how: str
    words: str


def rows(name: str) -> Iterator[dict[str, str]]:
    """One file of data/, row by row."""
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def residents() -> list[Resident]:
    return [_resident(row) for row in rows("residents")]


def moments() -> list[Moment]:
    return [Moment(sender=row["from"], when=row["when"], words=row["words"]) for row in rows("moments")]


def troubles() -> list[Trouble]:
    return [
        Trouble(row["from"], int(row["days"]), int(row["times"]), row["state"], row["error_code"], row["reason"])
        for row in rows("troubles")
    ]


def notes() -> list[Note]:
    return [Note(**row) for row in rows("notes")]


def _resident(row: dict[str, str]) -> Resident:
    told = (fact.split(":") for fact in row["circumstances"].split())
    facts = {kind: int(weeks) for kind, weeks in told}
    same = {name: row[name] for name in Resident.__annotations__ if name not in ("weeks", "circumstances")}
    return Resident(weeks=int(row["weeks"]), circumstances=facts, **same)
