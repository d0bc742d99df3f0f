"""What every test may use. The clock is passed in; `noon` is a Tuesday in November, with London on GMT."""

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import dj_database_url
import pytest
from django.conf import settings
from django.db import connection

from tests.factories import NOON
from tests.support import database

# A browser that is open in this process looks to Django like an event loop, which it is not.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"


@pytest.fixture
def noon() -> datetime:
    return NOON


@pytest.fixture(scope="session")
def django_db_setup(django_db_blocker: pytest.FixtureRequest) -> Iterator[None]:
    """A copy of the migrated database for this worker, instead of migrating again."""
    name = f"test_{os.getpid()}"
    with django_db_blocker.unblock():  # type: ignore[attr-defined]
        url = database.make(name, folder=Path(settings.VAR_DIR))
        chosen = dj_database_url.parse(url)["NAME"]
        connection.close()
        settings.DATABASES["default"]["NAME"] = connection.settings_dict["NAME"] = chosen
        connection._test_serialized_contents = connection.creation.serialize_db_to_string()  # type: ignore[attr-defined]
    yield
    with django_db_blocker.unblock():  # type: ignore[attr-defined]
        connection.close()
        database.drop(url)
