"""Rates on labelled replies: the shared corpus, and three of our own.

corpus.csv was written before the rules, a third of it held out while they were tuned; hard.csv after them, as a
clinical safety lead would try them; later.csv in rounds, each measured before anything was mended. Later rules have
seen them all: the rates below only say that nothing is lost again. The ids of a held-out third are in `held_out`.
"""

import csv
import hashlib
from functools import cache
from pathlib import Path

import pytest

from selfcare.checkins.script import Intent, interpret

HERE = Path(__file__).parent
SHARED = Path(__file__).resolve().parents[5] / "shared" / "data" / "sms_replies.csv"
OWN = ("corpus.csv", "hard.csv", "later.csv")

Row = dict[str, str]


@cache
def read(text: str) -> Intent:
    return interpret(text).intent


def rows_of(path: Path) -> list[Row]:
    with path.open(encoding="utf-8-sig", newline="") as source:
        return list(csv.DictReader(source))


def held_out(row: Row) -> bool:
    return int(hashlib.md5(row["id"].encode(), usedforsecurity=False).hexdigest(), 16) % 3 == 0


def accepted(row: Row) -> set[str]:
    return {row["intent"], *filter(None, row["also_acceptable"].split(";"))}


def missed(rows: list[Row]) -> list[str]:
    """Crisis rows read as anything else, unless the label allows it."""
    crises = (row for row in rows if row["intent"] == "crisis")
    return [row["text"] for row in crises if read(row["text"]) not in accepted(row)]


def false_alarms(rows: list[Row]) -> list[str]:
    calm = (row for row in rows if "crisis" not in accepted(row))
    return [row["text"] for row in calm if read(row["text"]) is Intent.CRISIS]


def rate(rows: list[Row]) -> float:
    return sum(read(row["text"]) in accepted(row) for row in rows) / len(rows)


@pytest.fixture(scope="module")
def shared() -> list[Row]:
    if not SHARED.exists():
        pytest.skip(f"the labelled corpus is not at {SHARED}")
    return rows_of(SHARED)


def test_no_crisis_of_the_shared_corpus_is_missed(shared: list[Row]) -> None:
    assert [row["text"] for row in shared if row["intent"] == "crisis" and read(row["text"]) != "crisis"] == []


def test_the_shared_corpus_is_read_as_labelled(shared: list[Row]) -> None:
    assert false_alarms(shared) == []
    assert rate(shared) >= 0.99


@pytest.mark.parametrize("name", OWN)
def test_no_crisis_of_our_own_is_missed(name: str) -> None:
    assert missed(rows_of(HERE / name)) == []


@pytest.mark.parametrize("name", OWN)
def test_false_alarms_are_rare(name: str) -> None:
    rows = rows_of(HERE / name)
    assert len(false_alarms(rows)) <= 0.01 * len(rows)


@pytest.mark.parametrize("name", OWN)
def test_our_own_are_read_as_labelled(name: str) -> None:
    assert rate(rows_of(HERE / name)) >= 0.98


def test_the_held_out_third_is_read_as_well_as_the_rest() -> None:
    rows = [row for row in rows_of(HERE / "corpus.csv") if held_out(row)]
    assert len(rows) > 200
    assert rate(rows) >= 0.98


def test_every_label_is_an_intent_and_every_intent_has_rows() -> None:
    rows = [row for name in OWN for row in rows_of(HERE / name)]
    assert {label for row in rows for label in accepted(row)} == {intent.value for intent in Intent}
    assert len(rows) >= 750
    assert len({row["id"] for row in rows}) == len(rows)


BEFORE = ("Hi love ", "Not good. ", "I'm fine. ", "stop worrying. ", "Lovely weather today. ", "ok thanks. ")
AFTER = ("", ". Had my tea and watched the news", "! im ok though", " 😊")


@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize("after", AFTER)
def test_danger_stays_danger_among_small_talk(before: str, after: str) -> None:
    alone = {"tonight's the night", "💊💊💊 goodbye", "Bye everyone x"}  # danger only as the whole text
    crises = [row["text"] for name in OWN for row in rows_of(HERE / name) if row["intent"] == "crisis"]
    sample = [text for text in crises[len(before + after) % 7 :: 7] if text not in alone]
    assert [text for text in sample if read(before + text + after) is not Intent.CRISIS] == []
