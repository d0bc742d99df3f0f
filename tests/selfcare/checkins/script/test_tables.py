"""The tables of phrases themselves: every line compiles, can be found, and needs nothing but plain Python."""

import ast
from pathlib import Path

import pytest

from selfcare.checkins import script
from selfcare.checkins.script.languages import FOREIGN
from selfcare.checkins.script.lexicon import ENGLISH_TABLES
from selfcare.checkins.script.lookalikes import LOOKALIKES
from selfcare.checkins.script.misspelt import plain_words
from selfcare.checkins.script.patterns import Table
from selfcare.checkins.script.worth_mending import TARGETS

TABLES = [*ENGLISH_TABLES, *FOREIGN.values()]
HERE = Path(script.__file__).parent
PLAIN_PYTHON = {
    "ast",
    "bisect",
    "collections",
    "dataclasses",
    "datetime",
    "enum",
    "functools",
    "rapidfuzz",
    "re",
    "types",
    "typing",
    "unicodedata",
}


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_line_compiles(table: Table) -> None:
    assert table.lines
    for line in table.lines:
        assert table.regex(line)
        assert line.reason


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_no_line_has_to_be_tried_on_every_text(table: Table) -> None:
    assert table.lines_tried(frozenset()) == []


def test_no_line_matches_nothing_at_all() -> None:
    for table in TABLES:
        for line in table.lines:
            assert not table.regex(line).search(" zzz zzz "), line.pattern


def test_a_bracket_that_is_not_closed_or_empty_is_refused() -> None:
    for pattern in ("(one|two", "(really|so) bad", "{nobody} here"):
        with pytest.raises((ValueError, KeyError)):
            Table("test", {"why": pattern})


def test_the_little_language() -> None:
    table = Table("test", {"why": "chest .. (hurt*|tight) !(clothes)"})

    def found(text: str) -> bool:
        return table.first(text, frozenset(text.split())) is not None

    assert found(" my chest hurting ")
    assert found(" chest , is so tight ")
    assert not found(" chest one two three hurts ")
    assert not found(" chest . hurts ")
    assert not found(" chest tight clothes ")


def test_words_worth_mending_stay_themselves() -> None:
    for words in TARGETS.values():
        for word in words:
            assert len(plain_words(word)) == 1 or word == "cannot"


def test_lookalikes_are_left_alone() -> None:
    assert [word for word in LOOKALIKES if plain_words(word) != (word,)] == []


def test_only_plain_python_is_imported() -> None:
    for path in HERE.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                assert {alias.name.split(".")[0] for alias in node.names} <= PLAIN_PYTHON, path
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                assert (node.module or "").split(".")[0] in PLAIN_PYTHON, path
