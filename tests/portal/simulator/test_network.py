"""The network in this process, with a portal made of a function."""

from collections.abc import Iterator

import pytest

from portal.simulator.config import Config
from portal.simulator.mischief import Switches
from portal.simulator.network import Network
from portal.simulator.webhooks import Answer, Webhook
from tests.support.simulator import QUICK, wait_until

JOAN, CITY = "+447700900123", "+447700900999"
FORM = {"To": JOAN, "From": CITY, "Body": "Hello", "StatusCallback": "http://portal/sms/status/1/"}


class Portal:
    """Keeps what it is told; `before_answer` is done while the network waits for an answer."""

    def __init__(self) -> None:
        self.told: list[Webhook] = []
        self.before_answer = lambda: None

    def __call__(self, webhook: Webhook) -> Answer:
        self.told.append(webhook)
        self.before_answer()
        return Answer(200)

    def statuses(self) -> list[str]:
        return [webhook.params["MessageStatus"] for webhook in self.told]


@pytest.fixture
def portal() -> Portal:
    return Portal()


@pytest.fixture
def network(portal: Portal) -> Iterator[Network]:
    config = Config("AC1", "token", CITY, "http://portal", switches=Switches().changed(QUICK))
    network = Network(config, post=portal)
    yield network
    network.close()


def settle(network: Network) -> None:
    wait_until(lambda: network.agenda.waiting() == 0)


def test_reports_follow_a_text(network: Network, portal: Portal) -> None:
    message, _ = network.accept(FORM)
    settle(network)
    assert portal.statuses() == ["sent", "delivered"]
    assert message.reported == ["sent", "delivered"]


def test_a_text_forgotten_on_its_way_is_reported_no_more(network: Network, portal: Portal) -> None:
    portal.before_answer = network.reset
    network.accept(FORM)
    settle(network)
    assert portal.statuses() == ["sent"]
    assert network.store.select() == []


def test_a_call_that_fails_stops_no_other(network: Network, portal: Portal, caplog: pytest.LogCaptureFixture) -> None:
    def stumble() -> None:
        if len(portal.told) == 1:
            raise RuntimeError("stumbled")

    portal.before_answer = stumble
    network.accept(FORM)
    wait_until(lambda: "A planned call failed" in caplog.text)
    network.accept(FORM)
    settle(network)
    assert portal.statuses()[-2:] == ["sent", "delivered"]
