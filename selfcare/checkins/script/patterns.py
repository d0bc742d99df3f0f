"""The small language in which the tables of phrases are written, and how a table is searched.

A pattern is a line of words. On top of words it may hold
    (a|b c)     one of these            [a|b]   one of these, or nothing
    {name}      a list from vocabulary  word*   any ending
    ..          up to 2 words between   ...     up to 7 words between, not across a full stop
    ~           up to 12 words between, across full stops too
    +           exactly one word        #       a number (#low, #fever ...: see NUMBERS)
    !(a|b)      the next word is none of these
    < >         start or end of a sentence or clause     ^ $     start or end of the whole message
A comma may stand between any two words. Words may be spelled in any way `spellings` knows ("can't", "thank you"): they
are made plain in the same way as the texts are.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from .letters import fold
from .spellings import DROPPED, JOINED, SPELLINGS
from .vocabulary import CLOSERS, COMMON, LISTS, OPENERS

_PIECE: Final = re.compile(r"\.\.\.|\.\.|!\(|#[a-z]*|[()\[\]|~+^$<>]|[^\s()\[\]|]+")
_NAME: Final = re.compile(r"\{([a-z_]+)\}")
NUMBERS: Final[Mapping[str, str]] = {
    "#": r"\d+(?:\.\d+)?",
    "#low": r"[0-3](?:\.\d+)?",
    "#high": r"(?:2[2-9]|3\d)(?:\.\d+)?",
    "#fever": r"(?:38\.[5-9]|39|4[0-2]|10[2-7])(?:\.\d+)?",
    "#chill": r"3[0-5](?:\.\d+)?",
    "#sats": r"[4-8]\d",
    "#pressure": r"(?:1[89]|2\d)\d",
    "#many": r"[1-9]\d+",
    "#year": r"(?:19|20)\d\d",
}
_OPEN: Final = f"(?:(?:{'|'.join(OPENERS)}|[.,?]) )*"
_CLOSE: Final = f"(?:(?:{'|'.join(CLOSERS)}|[.,?]) )*"
_FIXED: Final = {
    "..": r"(?:(?![.?] )[^ ]+ ){0,2}",
    "...": r"(?:(?![.?] )[^ ]+ ){0,7}",
    "~": r"(?:[^ ]+ ){0,12}",
    "+": r"[^ .,?]+ ",
    "^": rf"(?<=\A ){_OPEN}",
    "<": rf"(?:(?<=\A )|(?<= [.,?] )){_OPEN}",
    "$": rf"(?={_CLOSE}\Z)",
    ">": rf"(?=(?:(?:{'|'.join(CLOSERS)}) )*(?:[.,?] |\Z|(?:but|and|or|because|cos|since) ))",
}


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
        self.lines = [Line(why, row.strip()) for why, rows in phrases.items() for row in rows.splitlines() if row.strip()]
        self._words: dict[str, list[int]] = {}
        self._starts: dict[str, list[int]] = {}
        for number, line in enumerate(self.lines):
            self._file_under(number, _anchors(self._pieces(line)))

    def find(self, plain: str, words: frozenset[str]) -> Iterator[Hit]:
        """Every place where a line of the table matches `plain`, in the order of the table."""
        for number in self._candidates(words):
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
        return _compiled(line.pattern, english=self.english)

    def _pieces(self, line: Line) -> list[str]:
        return _pieces_of(line.pattern, english=self.english)

    def _file_under(self, number: int, anchors: set[str]) -> None:
        for anchor in anchors:
            if anchor.endswith("*"):
                self._starts.setdefault(anchor[:-1], []).append(number)
            else:
                self._words.setdefault(anchor, []).append(number)

    def _candidates(self, words: frozenset[str]) -> list[int]:
        found = set(self._words.get("", ()))
        for word in words:
            found.update(self._words.get(word, ()))
            for length in range(1, min(len(word), 12) + 1):
                found.update(self._starts.get(word[:length], ()))
        return sorted(found)


def _pieces_of(pattern: str, *, english: bool) -> list[str]:
    """A pattern cut into words and signs, each {name} replaced by its list, and English words made plain."""
    while (longer := _NAME.sub(lambda match: f"({LISTS[match[1]]})", pattern)) != pattern:
        pattern = longer
    if "{" in pattern:
        raise ValueError(f"not a list: {pattern!r}")
    pieces = _PIECE.findall(fold(pattern))
    return list(_without_gaps(_joined(_plain(pieces)))) if english else pieces


def _plain(pieces: list[str]) -> list[str]:
    return [word for piece in pieces for word in _spelled_out(piece) if word not in DROPPED]


def _spelled_out(piece: str) -> tuple[str, ...]:
    if not piece[0].isalnum() or piece.endswith("*"):
        return (piece,)
    return SPELLINGS.get(piece) or SPELLINGS.get(piece.replace("'", "")) or (piece,)


def _joined(pieces: list[str]) -> Iterator[str]:
    place = 0
    while place < len(pieces):
        for words, plain in JOINED.get(pieces[place], ()):
            if plain and tuple(pieces[place : place + len(words)]) == words:
                yield from plain
                place += len(words)
                break
        else:
            yield pieces[place]
            place += 1


def _without_gaps(pieces: Iterable[str]) -> list[str]:
    """Branches and brackets emptied by dropping words are taken out."""
    kept: list[str] = []
    for piece in pieces:
        before = kept[-1] if kept else ""
        if piece == "|" and before in ("(", "[", "!(", "|"):
            continue
        if piece in (")", "]") and before == "|":
            kept.pop()
        if piece == "]" and kept[-1] == "[":
            kept.pop()
            continue
        if piece == ")" and kept[-1] in ("(", "!("):
            raise ValueError("a bracket holds nothing we read")
        kept.append(piece)
    return kept


@cache
def _compiled(pattern: str, *, english: bool) -> re.Pattern[str]:
    pieces = _pieces_of(pattern, english=english)
    start = "" if pieces[0] in "^<" else "(?<= )"
    return re.compile(start + "".join(_regex(pieces)))


def _regex(pieces: list[str]) -> Iterator[str]:
    closing: list[str] = []
    for piece in pieces:
        if piece in ("(", "["):
            closing.append(")" if piece == "(" else ")?")
            yield "(?:"
        elif piece == "!(":
            closing.append(")")
            yield "(?!"
        elif piece in (")", "]"):
            yield closing.pop()
        elif piece == "|":
            yield "|"
        else:
            yield _FIXED.get(piece) or _word(piece) + " (?:, )?"


def _word(piece: str) -> str:
    if piece in NUMBERS:
        return f"(?:{NUMBERS[piece]})"
    return re.escape(piece[:-1]) + "[^ .,?]*" if piece.endswith("*") else re.escape(piece)


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
    depth, branch = 0, []
    for piece in pieces:
        depth += (piece in ("(", "[", "!(")) - (piece in (")", "]"))
        if piece == "|" and depth == 0:
            yield branch
            branch = []
        else:
            branch.append(piece)
    yield branch
