"""Tables of phrases, and how one is searched: only the lines of which a rare word is in the text are tried."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .pattern_language import compiled, pieces_of
from .vocabulary import COMMON


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: which table and reason, and where in the plain text."""

    table: str
    reason: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Line:
    reason: str
    pattern: str


class Table:
    """Reasons, each with the phrases that mean it; earlier lines are the stronger ones."""

    def __init__(self, name: str, phrases: Mapping[str, str], *, english: bool = True) -> None:
        self.name = name
        self.english = english
        self.lines = [
            Line(why, row.strip()) for why, rows in phrases.items() for row in rows.splitlines() if row.strip()
        ]
        self._words: dict[str, list[int]] = {}
        self._starts: dict[str, list[int]] = {}
        for number, line in enumerate(self.lines):
            self._file_under(number, _anchors(self._pieces(line)))

    def find(self, plain: str, words: frozenset[str]) -> Iterator[Hit]:
        """Every place where a line of the table matches `plain`, in the order of the table."""
        for number in self.lines_tried(words):
            line = self.lines[number]
            for match in self.regex(line).finditer(plain):
                yield Hit(self.name, line.reason, match.start(), match.end())

    def first(self, plain: str, words: frozenset[str]) -> Hit | None:
        return next(self.find(plain, words), None)

    def vocabulary(self) -> set[str]:
        """The whole words the table names, lists written out."""
        pieces = (piece for line in self.lines for piece in self._pieces(line))
        return {piece for piece in pieces if piece[0].isalnum() and not piece.endswith("*")}

    def regex(self, line: Line) -> re.Pattern[str]:
        return compiled(line.pattern, english=self.english)

    def _pieces(self, line: Line) -> list[str]:
        return pieces_of(line.pattern, english=self.english)

    def _file_under(self, number: int, anchors: set[str]) -> None:
        for anchor in anchors:
            if anchor.endswith("*"):
                self._starts.setdefault(anchor[:-1], []).append(number)
            else:
                self._words.setdefault(anchor, []).append(number)

    def lines_tried(self, words: frozenset[str]) -> list[int]:
        """Numbers of the lines worth trying on a text with these words."""
        found = set(self._words.get("", ()))
        for word in words:
            found.update(self._words.get(word, ()))
            for length in range(1, min(len(word), 12) + 1):
                found.update(self._starts.get(word[:length], ()))
        return sorted(found)


def _anchors(pieces: list[str]) -> set[str]:
    """Words of which at least one must be in a text for the pattern to match: the rarest required part of it."""
    parts = [part for part in _required(pieces) if part]
    return min(parts, key=_cost, default={""})


def _cost(part: set[str]) -> int:
    return sum(100 if word in COMMON else 1 + 3 * word.endswith("*") for word in part)


def _required(pieces: list[str]) -> Iterator[set[str]]:
    """For each part at the top level that cannot be left out, words of which one must occur (empty: not known)."""
    position = 0
    while position < len(pieces):
        piece = pieces[position]
        if piece in ("(", "[", "!("):
            end = _closing(pieces, position)
            if piece == "(":
                yield _any_branch(pieces[position + 1 : end])
            position = end
        elif piece[0].isalnum():
            yield {piece}
        position += 1


def _closing(pieces: list[str], start: int) -> int:
    depth = 0
    for position in range(start, len(pieces)):
        depth += (pieces[position] in ("(", "[", "!(")) - (pieces[position] in (")", "]"))
        if depth == 0:
            return position
    raise ValueError(f"unclosed bracket in {' '.join(pieces)!r}")


def _any_branch(pieces: list[str]) -> set[str]:
    found: set[str] = set()
    for branch in _branches(pieces):
        best = min((part for part in _required(branch) if part), key=_cost, default=set())
        if not best:
            return set()
        found |= best
    return found


def _branches(pieces: list[str]) -> Iterator[list[str]]:
    depth = 0
    branch: list[str] = []
    for piece in pieces:
        depth += (piece in ("(", "[", "!(")) - (piece in (")", "]"))
        if piece == "|" and depth == 0:
            yield branch
            branch = []
        else:
            branch.append(piece)
    yield branch
