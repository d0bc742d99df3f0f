"""Signs in, proposals out: plain Python on the table in `weights`. It proposes; a person decides."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import groupby
from typing import Any

from selfcare.risk.weights import (
    BACKGROUND,
    HIGHEST,
    HIGHEST_ELSE,
    MATTERS_FOR,
    NOW,
    NOW_FROM,
    SIGNS,
    SOON,
    TODAY,
    TODAY_FROM,
    UNKNOWN_SIGN,
    VERSION,
    Sign,
)


@dataclass(frozen=True, slots=True)
class Signal:
    """Something that happened, or a circumstance. `words` says how we know, such as "Replied 3"."""

    name: str
    on: date
    words: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """One flag that should be up. `signals` are what raised it, as they are kept: name, on, weight, words."""

    kind: str
    level: int
    reasons: tuple[str, ...]
    signals: tuple[dict[str, Any], ...] = field(hash=False)
    version: str = VERSION


def score(signals: Sequence[Signal], *, today: date) -> list[Proposal]:
    """A proposal for each kind of flag these signals speak for, the most urgent first."""
    unique = list(dict.fromkeys(signals))
    background = [signal for signal in unique if _counts(signal, today)]
    signs = [signal for signal in unique if signal.name not in BACKGROUND and _sign(signal).kind]
    kinds = dict.fromkeys(_sign(signal).kind for signal in signs)
    proposals = [_propose(kind, signs=signs, background=background) for kind in kinds]
    return sorted(proposals, key=lambda proposal: proposal.level)


def strengthened(proposal: Proposal, *, earlier: Iterable[Mapping[str, Any]], today: date) -> Proposal:
    """The proposal together with what an open flag of its kind already holds (`earlier`, as kept)."""
    together = [_from_kept(kept) for kept in (*earlier, *proposal.signals)]
    return next((joined for joined in score(together, today=today) if joined.kind == proposal.kind), proposal)


def plain_day(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B}"


def _sign(signal: Signal) -> Sign:
    return SIGNS.get(signal.name, UNKNOWN_SIGN)


def _counts(signal: Signal, today: date) -> bool:
    background = BACKGROUND.get(signal.name)
    if background is None or signal.on > today:
        return False
    return background.fades is None or today - signal.on <= timedelta(days=background.fades)


def _propose(kind: str, *, signs: Sequence[Signal], background: Sequence[Signal]) -> Proposal:
    own = sorted((s for s in signs if _sign(s).kind == kind), key=_order)
    around = sorted(background, key=lambda s: -BACKGROUND[s.name].points) if kind in MATTERS_FOR else []
    once_a_day = {(s.name, s.on): _sign(s).points for s in own}
    points = sum(once_a_day.values()) + sum(BACKGROUND[s.name].points for s in around)
    reasons = [_sentence(list(same)) for _, same in groupby(own, key=lambda s: s.name)]
    reasons += [_background_words(signal) for signal in around]
    kept = [_keep(s, _sign(s).points) for s in own] + [_keep(s, BACKGROUND[s.name].points) for s in around]
    return Proposal(kind, _level(kind, points), tuple(dict.fromkeys(reasons)), tuple(kept))


def _order(signal: Signal) -> tuple[bool, int, str, date]:
    sign = _sign(signal)
    return (not sign.leads, -sign.points, signal.name, signal.on)


def _level(kind: str, points: int) -> int:
    level = NOW if points >= NOW_FROM else TODAY if points >= TODAY_FROM else SOON
    return max(level, HIGHEST.get(kind, HIGHEST_ELSE))


def _sentence(same: Sequence[Signal]) -> str:
    """One sentence for all signals of one name, which come oldest first."""
    first, last = same[0], same[-1]
    days = {signal.on for signal in same}
    sign = _sign(last)
    template = sign.many if len(days) > 1 and sign.many else sign.words
    said = last.words or "Replied"
    return template.format(said=said, on=plain_day(last.on), first=plain_day(first.on), n=len(days))


def _background_words(signal: Signal) -> str:
    return BACKGROUND[signal.name].words.format(since=f"{signal.on:%B %Y}", on=plain_day(signal.on))


def _keep(signal: Signal, weight: int) -> dict[str, Any]:
    return {"name": signal.name, "on": signal.on.isoformat(), "weight": weight, "words": signal.words}


def _from_kept(kept: Mapping[str, Any]) -> Signal:
    return Signal(kept["name"], date.fromisoformat(kept["on"]), kept["words"])
