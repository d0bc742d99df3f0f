"""Long and awkward texts cost in proportion to their length: no text can hold a worker up."""

from time import process_time

import pytest

from selfcare.checkins.script import interpret

LONG = 1600
AWKWARD = {
    "one letter": "i " * LONG,
    "one long word": "a" * LONG,
    "refusals": "not no never " * LONG,
    "half a phrase, again and again": "i do not want to " * LONG,
    "chest without pain": "chest , " * LONG,
    "on the floor": "i am on the floor " * LONG,
    "run together": "icantbreathe" * LONG,
    "slips of the finger": "brethles sucidal tabltes " * LONG,
    "marks on a letter": "e" + "\u0301" * LONG,
    "emoji": "😢" * LONG,
    "brackets": "((([[[" * LONG,
    "money": "my son took my money and " * LONG,
}


@pytest.mark.parametrize("name", AWKWARD)
def test_ten_times_as_long_is_not_a_hundred_times_as_slow(name: str) -> None:
    short, long = AWKWARD[name][:LONG], (AWKWARD[name] * 10)[: 10 * LONG]
    interpret(short)
    interpret(long)
    assert seconds(long) < 40 * max(seconds(short), 0.002)


@pytest.mark.parametrize("name", AWKWARD)
def test_the_longest_text_a_phone_can_send_takes_well_under_a_second(name: str) -> None:
    interpret(AWKWARD[name][:LONG])
    assert seconds(AWKWARD[name][:LONG]) < 0.5


def seconds(text: str) -> float:
    """The best of three."""
    taken = []
    for _ in range(3):
        began = process_time()
        interpret(text)
        taken.append(process_time() - began)
    return min(taken)
