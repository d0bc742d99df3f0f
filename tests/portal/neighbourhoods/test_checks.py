"""A team whose e-mail nobody reads must not go unnoticed."""

import pytest
from django.core.checks import run_checks
from pytest_django import Settings

from portal.neighbourhoods.models import Team

pytestmark = pytest.mark.django_db


def warned() -> list[str]:
    return [
        found.msg for found in run_checks(tags=["database"], databases=["default"]) if found.id == "neighbourhoods.W001"
    ]


def test_outside_the_demo_an_example_address_is_warned_of(settings: Settings) -> None:
    settings.DEMO = False
    assert warned() == ["Nobody reads the e-mail address of City team (unallocated)."]
    Team.objects.update(email="city@team.gov.uk")
    assert warned() == []


def test_the_demo_has_example_addresses_only() -> None:
    assert warned() == []
