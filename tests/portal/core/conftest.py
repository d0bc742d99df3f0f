"""A browser that is given our pages by hand: no server, no other process."""

import os
from typing import Any

import pytest

from tests.support import chromium


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    arguments = ["--disable-gpu", "--disable-dev-shm-usage", *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    return {"executable_path": chromium.ensure(), "args": arguments}
