"""A worker that is stopped in the middle of things, taken for dead, and wakes up again."""

import time

import pytest

from tests.faults import verdict
from tests.faults.town import QUICK, Town


@pytest.mark.faults
def test_a_worker_that_wakes_up_after_its_leases_ended_sends_nothing_twice() -> None:
    with Town(rate=60, mischief={"timeout_rate": 0.1, "timeout_seconds": 1.5}) as town:
        town.fill(300)
        town.start_worker()
        for moment in (40, 120):
            town.wait_until(lambda moment=moment: town.accepted() >= moment, within=60)  # type: ignore[misc]
            town.freeze()
            town.start_worker("second")
            time.sleep(float(QUICK["SMS_LEASE"]) + float(QUICK["SMS_GRACE"]) + 3)
            town.thaw()
            time.sleep(1)
            town.kill("second")
        verdict.wait_for_quiet(town, within=120)
        verdict.nothing_lost_nothing_doubled(town, 300)
