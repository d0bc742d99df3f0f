"""One text made ready for the tables: plain words in a row, each knowing where it stood in the text.

`plain` is the text in plain English words ("cnt brethe!!" becomes " can not breathe . "), `light` the same text only
folded to simple letters, for other languages. Both begin and end with a blank.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from .letters import clean
from .misspelt import plain_words
from .spellings import DROPPED, JOINED, JUDGED, OWNED, STRESSED

_SMILES: Final = ((re.compile(r"[:;=]'?-?[)D\]]"), "🙂"), (re.compile(r"[:;=]'?-?[(\[]"), "😢"), (re.compile(r"<3"), "❤"))
_TOKEN: Final = re.compile(
    r"[aA] ?& ?[eE](?![^\W_])|\d+(?:\.\d+)+|[^\W_]+(?:'[^\W_]+)*|[.!;\n]|\?|[,:()\[\]\"/|*–—-]|&|\+"
    r"|[\u2190-\u2BFF\u3030\U0001F000-\U0001FAFF]"
)
_STARS: Final = re.compile(r"(?<=[^\W_])\*+(?=[^\W_])")
_HYPHEN: Final = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
_STOPS: Final = frozenset(".!;\n")
_SYMBOL: Final = re.compile(r"[\u2190-\u2BFF\u3030\U0001F000-\U0001FAFF]")
_QUOTE_LENGTH: Final = 60
_NEIGHBOURS: Final = {"me": (OWNED, ("my",)), "dead": (STRESSED, ()), "proper": (STRESSED, ()), "to": (JUDGED, ("too",))}


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
        said = " ".join(said.split())
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
        if token.word in ("2", "4") and (meant := _digit_as_word(tokens, place)):
            yield token._replace(word=meant)
        elif token.word in _NEIGHBOURS and (meant := _by_neighbour(tokens, place)) is not None:
            yield from (token._replace(word=word) for word in meant)
        elif token.word in ("&", "+"):
            yield token._replace(word="and")
        elif not token.word[0].isalnum():
            yield token._replace(word=_mark(token.word))
        else:
            alone = len(tokens) <= 3
            yield from (token._replace(word=word) for word in plain_words(token.word, alone=alone))


_TO_AFTER: Final = frozenset(
    """want wants wanted wanna going goin need needs like have has had got able try trying used listen talk speak off went
    go about hope scared someone sum1 nothing nothin chat ready love listening talking afraid come came been spoke
    someone tlk hard due happy nice good tired u""".split()
)
_TO_BEFORE: Final = frozenset(
    """die be do go get kill end u you me my talk speak chat hear see him her them the live wake help say sleep feel ask
    cry hurt know bed hospital work town""".split()
)
_TOO_BEFORE: Final = frozenset("gd good bad much late bd tired many far old well hard gud".split())
_FOR_BEFORE: Final = frozenset("a the me my u you it us now ever 2 two few about him her some help".split())


def _digit_as_word(tokens: list[Token], place: int) -> str | None:
    """In txt-speak 2 can be "to" or "too", and 4 "for"; else None."""
    before = tokens[place - 1].word if place else ""
    after = tokens[place + 1].word if place + 1 < len(tokens) else ""
    if tokens[place].word == "4":
        return "for" if before.isalpha() and after in _FOR_BEFORE else None
    if after in _TOO_BEFORE:
        return "too"
    return "to" if after in _TO_BEFORE and (before in _TO_AFTER or before.isalpha()) else None


def _by_neighbour(tokens: list[Token], place: int) -> tuple[str, ...] | None:
    """Words whose sense the next word tells: Scouse "me chest", "dead good", and "not to good"."""
    after = tokens[place + 1].word.removesuffix("'s") if place + 1 < len(tokens) else ""
    followers, meant = _NEIGHBOURS[tokens[place].word]
    return meant if after in followers else None


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
