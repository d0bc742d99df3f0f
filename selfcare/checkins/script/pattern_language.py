"""The small language in which the tables of phrases are written.

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
from functools import cache
from typing import Final

from .joined_words import JOINED
from .letters import fold
from .spellings import DROPPED, SPELLINGS
from .vocabulary import CLOSERS, LISTS, OPENERS

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


def pieces_of(pattern: str, *, english: bool) -> list[str]:
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
def compiled(pattern: str, *, english: bool) -> re.Pattern[str]:
    pieces = pieces_of(pattern, english=english)
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
