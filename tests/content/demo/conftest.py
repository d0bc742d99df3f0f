"""The demo city as a newcomer finds it, loaded once for all tests of this folder and taken back afterwards."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import transaction
from pytest_django import DjangoDbBlocker

from content.demo import loading
from tests.factories import NOON


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.xdist_group("demo city"))


@pytest.fixture(scope="package")
def loaded_city(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[list[str]]:
    """What was said while it loaded."""
    said: list[str] = []
    with django_db_blocker.unblock(), transaction.atomic():
        loading.load(now=NOON, say=said.append)
        yield said
        transaction.set_rollback(True)


@pytest.fixture
def city(loaded_city: list[str], db: None) -> list[str]:
    """The city, for one test: what the test changes is taken back."""
    return loaded_city
