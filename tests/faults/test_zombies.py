"""A worker that is stopped in the middle of things, taken for dead, and wakes up again."""

import time

import pytest

from tests.faults import verdict
from tests.faults.town import QUICK, Town


@pytest.mark.faults
def test_a_worker_that_wakes_up_after_its_leases_ended_sends_nothing_twice() -> None:
    with Town(rate=60, mischief={"timeout_rate": 0.1, "timeout_seconds": 1.5}) as town:
        town.fill(400)
        town.start_worker()
        for moment in (40, 120, 200):
            town.wait_until(lambda moment=moment: town.accepted() >= moment, within=60)  # type: ignore[misc]
            town.freeze()
            town.start_worker("second")
            time.sleep(float(QUICK["SMS_LEASE"]) + float(QUICK["SMS_GRACE"]) + 3)
            town.thaw()
            time.sleep(1)
            town.kill("second")
        verdict.wait_for_quiet(town, within=120)
        verdict.nothing_lost_nothing_doubled(town, 400)


@pytest.mark.faults
def test_two_workers_at_once_share_the_texts_and_the_rate() -> None:
    with Town(rate=50) as town:
        town.fill(250)
        town.start_worker()
        town.start_worker("second")
        verdict.wait_for_quiet(town, within=60)
        verdict.nothing_lost_nothing_doubled(town, 250)
        sent = sorted(text["created"] for text in town.journal("message"))
        busiest = max(sum(begin <= moment < begin + 1 for moment in sent) for begin in sent)
        assert busiest <= 53, "the rate of 50 a second, and what a crowded machine may bunch together"
