"""A real city, real processes, a real browser. One city serves all stories; each story has its own people."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.functional.steps import Portal
from tests.support import chromium
from tests.support.city import City

SHOTS = Path(__file__).resolve().parents[2] / "var" / "screenshots"


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    arguments = ["--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"]
    if os.geteuid() == 0:
        arguments.append("--no-sandbox")
    return {"executable_path": chromium.ensure(), "args": arguments}


@pytest.fixture(scope="session")
def city() -> Iterator[City]:
    with City() as running:
        yield running


@pytest.fixture
def portal(city: City, browser: Browser) -> Iterator[Portal]:
    """The stories' language: who opens which page, on a phone or at a desk."""
    with Portal(city, browser) as stage:
        yield stage


@pytest.fixture
def shot() -> Callable[[Page, str], None]:
    """Keeps a picture of the page under var/screenshots, to be looked at."""
    SHOTS.mkdir(parents=True, exist_ok=True)

    def take(page: Page, name: str) -> None:
        width = (page.viewport_size or {"width": 0})["width"]
        page.screenshot(path=SHOTS / f"{name}-{width}.png", full_page=True)

    return take
