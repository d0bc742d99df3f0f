"""What every test may use. The clock is passed in; `noon` is a Tuesday in November, with London on GMT."""

from datetime import datetime

import pytest

from tests.factories import NOON


@pytest.fixture
def noon() -> datetime:
    return NOON
