"""The broker is a doorbell: robbed of everything it holds, again and again, it costs moments and no text."""

import time

import pytest

from tests.faults import verdict
from tests.faults.town import Town


@pytest.mark.faults
def test_two_workers_and_a_broker_that_forgets_everything_cost_no_text_and_keep_the_rate() -> None:
    with Town(rate=50) as town:
        town.fill(300)
        begun = time.time()
        town.start_worker()
        town.start_worker("second")
        for _ in range(8):
            time.sleep(0.7)
            town.empty_the_broker()
        verdict.wait_for_quiet(town, within=90)
        verdict.nothing_lost_nothing_doubled(town, 300)
        turns = [begun + number / 50 for number in range(300)]
        left = sorted(text["created"] for text in town.journal("message"))
        assert all(moment >= turn for moment, turn in zip(left, turns, strict=True)), "faster than the rate"
