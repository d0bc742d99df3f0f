"""One text made ready for the tables: plain words in a row, each knowing where it stood in the text.

`plain` is the text in plain English words ("cnt brethe!!" becomes " can not breathe . "), `light` the same text only
folded to simple letters, for other languages. Both begin and end with a blank.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from .joined_words import JOINED
from .letters import clean
from .misspelt import plain_words
from .neighbours import by_neighbours
from .spellings import DROPPED

_SMILES: Final = (
    (re.compile(r"[:;=]'?-?[)D\]]"), "🙂"),
    (re.compile(r"[:;=]'?-?[(\[]"), "😢"),
    (re.compile(r"<3"), "❤"),
)
_TOKEN: Final = re.compile(
    r"[aA] ?& ?[eE](?![^\W_])|\d+(?:\.\d+)+|[^\W_]+(?:'[^\W_]+)*|[.!;\n]|\?|[,:()\[\]\"/|*–—-]|&|\+"
    r"|[\u2190-\u2BFF\u3030\U0001F000-\U0001FAFF]"
)
_STARS: Final = re.compile(r"(?<=[^\W_])\*+(?=[^\W_])")
_HYPHEN: Final = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
_STOPS: Final = frozenset(".!;\n")
_SYMBOL: Final = re.compile(r"[\u2190-\u2BFF\u3030\U0001F000-\U0001FAFF]")
_QUOTE_LENGTH: Final = 60


class Token(NamedTuple):
    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Message:
    cleaned: str
    tokens: tuple[Token, ...]
    plain: str
    light: str
    emoji: tuple[str, ...]
    words: frozenset[str]

    def quote(self, start: int, end: int) -> str:
        """What was written at a place of `plain`, cut to a readable length."""
        starts = _offsets(self.tokens)
        first = bisect_right(starts, start) - 1
        last = max(first, bisect_right(starts, end - 1) - 1)
        said = self.cleaned[self.tokens[first].start : self.tokens[last].end]
        said = " ".join(said.split()).rstrip(" ,.?!")
        return said if len(said) <= _QUOTE_LENGTH else said[: _QUOTE_LENGTH - 3].rstrip() + "..."


def read_message(text: str) -> Message:
    cleaned = _HYPHEN.sub(" ", _STARS.sub("", clean(text)))
    for pattern, symbol in _SMILES:
        cleaned = pattern.sub(symbol, cleaned)
    raw = [Token(_tight(match.group().casefold()), *match.span()) for match in _TOKEN.finditer(cleaned)]
    spoken = [token for token in raw if not _SYMBOL.match(token.word)]
    tokens = tuple(_without_fillers(_with_phrases(list(_in_plain_words(spoken)))))
    plain = in_a_row(token.word for token in tokens)
    return Message(
        cleaned=cleaned,
        tokens=tokens,
        plain=plain,
        light=in_a_row(_mark(token.word) for token in spoken),
        emoji=tuple(token.word for token in raw if _SYMBOL.match(token.word)),
        words=frozenset(plain.split()),
    )


def in_a_row(words: Iterable[str]) -> str:
    return "".join((" ", *(word + " " for word in words)))


def _tight(word: str) -> str:
    """ "A & E" as one word."""
    return word.replace(" ", "")


def _mark(word: str) -> str:
    """Punctuation as one of . ? , and everything else as it is."""
    if word in _STOPS:
        return "."
    return word if word[0].isalnum() or word == "?" else ","


def _in_plain_words(tokens: list[Token]) -> Iterator[Token]:
    for place, token in enumerate(tokens):
        before = tokens[place - 1].word if place else ""
        after = tokens[place + 1].word if place + 1 < len(tokens) else ""
        if (meant := by_neighbours(before, token.word, after)) is not None:
            yield from (token._replace(word=word) for word in meant)
        elif token.word in ("&", "+"):
            yield token._replace(word="and")
        elif not token.word[0].isalnum():
            yield token._replace(word=_mark(token.word))
        else:
            alone = len(tokens) <= 3
            yield from (token._replace(word=word) for word in plain_words(token.word, alone=alone))


def _with_phrases(tokens: list[Token]) -> Iterator[Token]:
    """Several words that stand for one thing become one: "any more", "a and e", "full stop"."""
    place = 0
    padded = [*(token.word for token in tokens), "."]
    while place < len(tokens):
        for words, meant in JOINED.get(padded[place], ()):
            if tuple(padded[place : place + len(words)]) == words:
                last = tokens[min(place + len(words), len(tokens)) - 1]
                yield from (Token(word, tokens[place].start, last.end) for word in meant)
                place += len(words)
                break
        else:
            yield tokens[place]
            place += 1


def _without_fillers(tokens: Iterable[Token]) -> Iterator[Token]:
    previous = ","
    for token in tokens:
        if token.word in DROPPED or (token.word == previous and token.word in ".,?"):
            continue
        previous = token.word
        yield token


def _offsets(tokens: tuple[Token, ...]) -> list[int]:
    """Where each token starts in `plain`."""
    offsets, at = [], 1
    for token in tokens:
        offsets.append(at)
        at += len(token.word) + 1
    return offsets
