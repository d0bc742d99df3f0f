"""A provider that is overrun, down, or tells its stories in the wrong order."""

import pytest

from tests.faults import verdict
from tests.faults.town import Town


@pytest.mark.faults
def test_a_storm_of_429_is_waited_out_not_answered_with_one() -> None:
    with Town(mischief={"throttle_rate": 1.0}) as town:
        town.fill(1_000)
        town.start_worker()
        town.wait_until(lambda: any(row[4] for row in town.rows()), within=60)
        town.wait_until(lambda: sum(row[4] for row in town.rows()) >= 12, within=60)
        town.provider.mischief(throttle_rate=0.0)
        verdict.wait_for_quiet(town, within=120)
        verdict.nothing_lost_nothing_doubled(town, 1_000)
        calls = sum(row[4] for row in town.rows())
        assert calls <= 1.1 * 1_000, f"{calls} calls for 1,000 texts"


@pytest.mark.faults
def test_a_provider_that_is_down_for_a_while_gets_every_text_once_it_is_back() -> None:
    with Town() as town:
        town.fill(300)
        town.start_worker()
        town.wait_until(lambda: town.accepted() >= 50, within=60)
        town.provider.kill()
        town.wait_until(lambda: bool(set(town.states()) & {"ambiguous", "due"}), within=60)
        town.provider.start()
        verdict.wait_for_quiet(town, within=150)
        verdict.nothing_lost_nothing_doubled(town, 300)


@pytest.mark.faults
def test_callbacks_in_any_order_and_number_end_where_the_ledger_ends() -> None:
    silent = {"timeout_rate": 0.1, "timeout_seconds": 1.5, "sent_after": 0.0, "delivered_after": 0.05}
    with Town(rate=60, mischief=silent | {"callbacks": "shuffled"}) as town:
        town.fill(300)
        town.start_worker()
        town.wait_until(lambda: town.accepted() >= 150, within=60)
        town.provider.mischief(callbacks="duplicated")
        verdict.wait_for_quiet(town, within=90)
        verdict.nothing_lost_nothing_doubled(town, 300)
