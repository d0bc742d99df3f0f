"""kill -9 at random points, and a provider that takes a text and never answers: none is lost, nobody is texted twice.

The small run is part of every test run; the full one belongs to `make faults`.
"""

import random
import time

import pytest

from tests.faults import verdict
from tests.faults.town import Town

TAKES_AND_IS_SILENT = {"timeout_rate": 0.2, "timeout_seconds": 1.5}


def killed_on_the_way(town: Town, *, texts: int, kills: int, seed: int) -> None:
    """Kills the whole worker each time the provider has taken so many texts more, and a random moment later."""
    dice = random.Random(seed)
    town.fill(texts)
    town.start_worker()
    for moment in sorted(dice.sample(range(texts // 50, texts - texts // 20), kills)):
        town.wait_until(lambda moment=moment: town.accepted() >= moment, within=120)  # type: ignore[misc]
        time.sleep(dice.uniform(0, 0.1))
        town.kill()
        town.start_worker()
    verdict.wait_for_quiet(town, within=180)
    verdict.nothing_lost_nothing_doubled(town, texts)


def test_three_kills_among_two_hundred_texts() -> None:
    with Town(rate=60, mischief=TAKES_AND_IS_SILENT) as town:
        killed_on_the_way(town, texts=200, kills=3, seed=1)


@pytest.mark.faults
def test_twenty_kills_among_two_thousand_texts() -> None:
    with Town(rate=120, mischief=TAKES_AND_IS_SILENT) as town:
        killed_on_the_way(town, texts=2_000, kills=20, seed=2)


@pytest.mark.faults
def test_without_any_callback_the_providers_list_is_evidence_enough() -> None:
    """No receipt ever comes: every unanswered call has to be searched for. The texts end unreceipted, not unknown."""
    with Town(rate=60, mischief=TAKES_AND_IS_SILENT | {"callbacks": "none"}) as town:
        texts = 400
        town.fill(texts)
        town.start_worker()
        for moment in (50, 150, 300):
            town.wait_until(lambda moment=moment: town.accepted() >= moment, within=120)  # type: ignore[misc]
            town.kill()
            town.start_worker()
        town.wait_until(lambda: set(town.states()) == {"accepted", "sent", "delivered"} or settled(town), within=180)
        assert sorted(town.taken()) == sorted((row[0], row[1]) for row in town.rows())
        assert town.provider.ledger()["duplicates"] == {}


def settled(town: Town) -> bool:
    return not {"due", "claimed", "calling", "ambiguous"} & set(town.states())
