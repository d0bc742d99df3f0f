"""The broker is a doorbell: robbed of everything it holds, again and again, it costs moments and no text."""

import time

import pytest

from tests.faults import verdict
from tests.faults.town import Town


@pytest.mark.faults
def test_a_broker_that_forgets_everything_costs_no_text() -> None:
    with Town(rate=60) as town:
        town.fill(300)
        town.start_worker()
        for _ in range(8):
            time.sleep(0.7)
            town.empty_the_broker()
        verdict.wait_for_quiet(town, within=60)
        verdict.nothing_lost_nothing_doubled(town, 300)
