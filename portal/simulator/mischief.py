"""What may go wrong on purpose: the switches, and the dice thrown for each text the portal sends."""

import threading
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from enum import Enum
from random import Random
from typing import Any

CALLBACKS = ("normal", "none", "shuffled", "duplicated")
LONGEST = 3_600.0  # seconds


class Verdict(Enum):
    """What happens to one call that creates a message."""

    FINE = "fine"
    THROTTLED = "throttled"  # 429, nothing accepted
    ERROR = "error"  # 500, nothing accepted
    SILENCE = "silence"  # accepted, and never answered


@dataclass(frozen=True)
class Switches:
    """Rates are shares of 1; times are seconds but for latency_ms. Delays count from the acceptance of the text."""

    timeout_rate: float = 0.0
    timeout_seconds: float = 30.0
    error_rate: float = 0.0
    throttle_rate: float = 0.0
    latency_ms: float = 0.0
    callbacks: str = "normal"
    seed: int = 0
    sent_after: float = 0.3
    delivered_after: float = 1.0
    late_after: float = 60.0

    def changed(self, values: Mapping[str, Any]) -> "Switches":
        """A copy with the values named. Raises ValueError, in plain words, for what does not fit."""
        if unknown := set(values) - {field.name for field in fields(self)}:
            raise ValueError(f"There is no switch called {', '.join(sorted(unknown))}.")
        switches = replace(self, **{name: _read(name, value) for name, value in values.items()})
        if switches.timeout_rate + switches.error_rate + switches.throttle_rate > 1:
            raise ValueError("The three rates together must not be more than 1 (100%).")
        return switches

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


class Mischief:
    """The switches as they stand. One seed and the same order of calls give the same verdicts again."""

    def __init__(self, switches: Switches) -> None:
        self._lock = threading.Lock()
        self._turns: Counter[str] = Counter()
        self._set(switches)

    def change(self, values: Mapping[str, Any]) -> Switches:
        """Raises ValueError and changes nothing if a value does not fit."""
        with self._lock:
            self._set(self.switches.changed(values))
        return self.switches

    def draw(self) -> Verdict:
        switches = self.switches
        if not (switches.timeout_rate or switches.error_rate or switches.throttle_rate):
            return Verdict.FINE
        with self._lock:
            dice = self._random.random()
        for verdict, rate in (
            (Verdict.THROTTLED, switches.throttle_rate),
            (Verdict.ERROR, switches.error_rate),
            (Verdict.SILENCE, switches.timeout_rate),
        ):
            if dice < rate:
                return verdict
            dice -= rate
        return Verdict.FINE

    def is_turned_away(self, number: str, *, times: int) -> bool:
        """True so many times in a row, then False once, and so on."""
        with self._lock:
            self._turns[number] = (self._turns[number] + 1) % (times + 1)
            return self._turns[number] != 0

    def forget(self) -> None:
        with self._lock:
            self._turns.clear()
            self._random = Random(self.switches.seed)

    def _set(self, switches: Switches) -> None:
        self.switches = switches
        self._random = Random(switches.seed)


def _read(name: str, value: Any) -> Any:
    if name == "callbacks":
        if value not in CALLBACKS:
            raise ValueError(f"callbacks must be one of {', '.join(CALLBACKS)}.")
        return value
    try:
        number = int(value) if name == "seed" else float(value)
    except (TypeError, ValueError, OverflowError) as error:
        raise ValueError(f"{name} must be a number.") from error
    most = 1.0 if name.endswith("_rate") else 1_000 * LONGEST if name == "latency_ms" else LONGEST
    if name != "seed" and not 0 <= number <= most:
        raise ValueError(f"{name} must be between 0 and {most:g}.")
    return number
