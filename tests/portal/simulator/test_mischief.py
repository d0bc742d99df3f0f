from typing import Any

import pytest

from portal.simulator.mischief import Mischief, Switches, Verdict


def verdicts(mischief: Mischief, times: int) -> list[Verdict]:
    return [mischief.draw() for _ in range(times)]


def test_without_switches_nothing_goes_wrong() -> None:
    assert set(verdicts(Mischief(Switches()), 200)) == {Verdict.FINE}


def test_rates_are_kept_about() -> None:
    drawn = verdicts(Mischief(Switches(timeout_rate=0.2, error_rate=0.1, throttle_rate=0.1, seed=7)), 4_000)
    shares = {verdict: drawn.count(verdict) / 4_000 for verdict in Verdict}
    assert shares[Verdict.SILENCE] == pytest.approx(0.2, abs=0.03)
    assert shares[Verdict.ERROR] == pytest.approx(0.1, abs=0.03)
    assert shares[Verdict.THROTTLED] == pytest.approx(0.1, abs=0.03)


def test_the_same_seed_gives_the_same_luck_again() -> None:
    switches = Switches(timeout_rate=0.5, seed=42)
    mischief = Mischief(switches)
    first = verdicts(mischief, 50)
    mischief.forget()
    assert verdicts(mischief, 50) == first == verdicts(Mischief(switches), 50)
    assert first != verdicts(Mischief(Switches(timeout_rate=0.5, seed=43)), 50)


def test_a_rate_of_one_always_happens() -> None:
    assert set(verdicts(Mischief(Switches(timeout_rate=1.0)), 100)) == {Verdict.SILENCE}


@pytest.mark.parametrize(
    "values",
    [
        {"timeout_rate": 1.5},
        {"timeout_rate": -0.1},
        {"timeout_rate": "often"},
        {"timeout_rate": float("nan")},
        {"timeout_rate": 0.6, "error_rate": 0.6},
        {"callbacks": "sideways"},
        {"latency_ms": None},
        {"seed": "x"},
        {"typo_rate": 0.1},
    ],
)
def test_what_does_not_fit_changes_nothing(values: dict[str, Any]) -> None:
    mischief = Mischief(Switches(timeout_rate=0.25))
    with pytest.raises(ValueError, match=r"\w"):
        mischief.change(values)
    assert mischief.switches == Switches(timeout_rate=0.25)


def test_numbers_may_be_written_as_text() -> None:
    assert Switches().changed({"timeout_rate": "0.5", "seed": "3"}) == Switches(timeout_rate=0.5, seed=3)


def test_turned_away_twice_then_taken_and_again() -> None:
    mischief = Mischief(Switches())
    assert [mischief.is_turned_away("+447700900989", times=2) for _ in range(6)] == [True, True, False] * 2
