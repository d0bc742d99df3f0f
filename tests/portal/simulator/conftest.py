import os
from collections.abc import Iterator
from typing import Any

import pytest

from tests.portal.simulator.listener import Listener
from tests.support import chromium
from tests.support.simulator import QUICK, SimulatorProcess

NORMAL = {"timeout_rate": 0, "error_rate": 0, "throttle_rate": 0, "latency_ms": 0, "callbacks": "normal", "seed": 0}


@pytest.fixture(scope="session")
def listening() -> Iterator[Listener]:
    with Listener() as listener:
        yield listener


@pytest.fixture(scope="session")
def running(listening: Listener) -> Iterator[SimulatorProcess]:
    with SimulatorProcess(public_base_url=listening.url) as process:
        yield process


@pytest.fixture
def portal(listening: Listener) -> Listener:
    listening.forget()
    return listening


@pytest.fixture
def simulator(running: SimulatorProcess, portal: Listener) -> SimulatorProcess:
    """One process for all tests, empty and without mischief at the start of each."""
    running.reset()
    running.mischief(**NORMAL, **QUICK, timeout_seconds=30)
    portal.forget()
    return running


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    arguments = ["--disable-gpu", "--disable-dev-shm-usage", *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    return {"executable_path": chromium.ensure(), "args": arguments}
