"""A bell that nobody waits for."""

import threading
import time
from unittest.mock import Mock

import pytest

from portal.messaging import doorbell
from portal.messaging.doorbell import Doorbell


def test_a_first_ring_goes_out_at_once() -> None:
    publish = Mock()
    Doorbell(publish).ring()
    publish.assert_called_once_with()


def test_a_burst_is_two_rings_the_first_and_one_for_all_the_others() -> None:
    publish, done = Mock(), threading.Event()
    publish.side_effect = lambda: publish.call_count == 2 and done.set()
    bell = Doorbell(publish)
    threads = [threading.Thread(target=bell.ring) for _ in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert publish.call_count == 1
    assert done.wait(5), "the rings that came second were not forgotten"
    time.sleep(2 * doorbell.QUIET)
    assert publish.call_count == 2


def test_a_broker_that_is_down_raises_nothing_and_is_left_alone_for_a_while(caplog: pytest.LogCaptureFixture) -> None:
    publish = Mock(side_effect=ConnectionError("no broker"))
    bell = Doorbell(publish)
    begun = time.monotonic()
    for _ in range(100):
        bell.ring()
    assert time.monotonic() - begun < 1
    assert publish.call_count == 1
    assert "did not ring" in caplog.text
