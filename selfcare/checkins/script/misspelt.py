"""One written word as plain words: known spellings, txt-speak, slips of the finger, words run together.

A slip is mended only towards TARGETS and only when the word is no other English word we know of (`lookalikes`).
"""

import re
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from .lexicon import KNOWN
from .lookalikes import LOOKALIKES
from .run_together import PARTS
from .spellings import SPELLINGS
from .worth_mending import TARGETS

_RUNS: Final = re.compile(r"\d+|[^\W\d_]+")
_REPEATS: Final = re.compile(r"(.)\1{2,}")
_KISSES: Final = re.compile(r"x+o*x*|(?:ha)+h?|(?:he){2,}")
_ORDINALS: Final = frozenset({"st", "nd", "rd", "th"})
_LONGEST_JOINED: Final = 80
_LONGEST_PART: Final = 14
_PARTS_ALONE: Final = 4
_PARTS_AMONG_WORDS: Final = 6


@lru_cache(maxsize=16384)
def plain_words(word: str, *, alone: bool = False) -> tuple[str, ...]:
    """`alone`: the text has hardly any other word, so that words run together are to be expected."""
    if (found := _known(word)) is not None:
        return found
    if not word.isascii():
        return (word,)
    if any(char.isdigit() for char in word):
        return _split_digits(word)
    return _mended(word) or _taken_apart(word, alone=alone) or (word.replace("'", ""),)


def _known(word: str) -> tuple[str, ...] | None:
    for spelling in (word, word.replace("'", "")):
        if spelling in SPELLINGS:
            return SPELLINGS[spelling] or (spelling,)
        if spelling in KNOWN or spelling in LOOKALIKES:
            return (spelling,)
    stem = word.removesuffix("'s")
    if stem != word:
        return _known(stem) or (stem,)
    return () if _KISSES.fullmatch(word) else None


def _split_digits(word: str) -> tuple[str, ...]:
    parts = _RUNS.findall(word)
    if len(parts) < 2:
        return (word,)
    return tuple(
        plain for part in parts for plain in ((part,) if part.isdigit() or part in _ORDINALS else plain_words(part))
    )


def _mended(word: str) -> tuple[str, ...] | None:
    shorter = (_REPEATS.sub(r"\1\1", word), _REPEATS.sub(r"\1", word), f"{word}g" if word.endswith("in") else word)
    for attempt in shorter:
        if attempt != word and (found := _known(attempt)) is not None:
            return found
    nearest = nearest_target(shorter[0])
    return (_known(nearest) or (nearest,)) if nearest else None


def nearest_target(word: str) -> str | None:
    """The one word of TARGETS that `word` is a slip of: one slip for 5 letters and more, two for 9 and more."""
    if len(word) < 5 or len(word) > _LONGEST_PART + 4:
        return None
    slips = 2 if len(word) >= 9 else 1
    best, best_at = None, slips + 1
    for target in TARGETS.get(word[0], ()):
        if abs(len(target) - len(word)) <= slips:
            distance = OSA.distance(word, target, score_cutoff=slips)
            if distance < best_at:
                best, best_at = target, distance
    return best


def _taken_apart(word: str, *, alone: bool) -> tuple[str, ...] | None:
    """Words run together ("ivefallen"): the fewest known words that make it up, else None."""
    if not (_PARTS_ALONE if alone else _PARTS_AMONG_WORDS) <= len(word) <= _LONGEST_JOINED:
        return None
    best: list[tuple[int, tuple[str, ...]] | None] = [(0, ())] + [None] * len(word)
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - _LONGEST_PART), end):
            before, part = best[start], word[start:end]
            if before and part in PARTS:
                cost = before[0] + (3 if len(part) < 3 else 2)
                if best[end] is None or cost < best[end][0]:  # type: ignore[index]
                    best[end] = (cost, (*before[1], part))
    whole = best[-1]
    return tuple(plain for part in whole[1] for plain in plain_words(part)) if whole else None
