"""The portal does not start with settings that would let texts lie for ever or go twice."""

from typing import Any

import pytest
from pytest_django import Settings

from portal.messaging.checks import sending_can_work


def test_the_settings_as_they_are_can_work() -> None:
    assert sending_can_work() == []


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        ({"SMS_LEASE": 15.0, "SMS_CALL_TIMEOUT": 10.0}, "messaging.E001"),
        ({"SMS_CALL_TIMEOUT": 0.0}, "messaging.E001"),
        ({"SMS_GRACE": 5.0, "SMS_CALL_TIMEOUT": 10.0}, "messaging.E002"),
        ({"SMS_CONCURRENCY": 0}, "messaging.E003"),
        ({"SMS_BATCH": 0}, "messaging.E003"),
        ({"PUBLIC_BASE_URL": "https://alongside.example/"}, "messaging.E004"),
    ],
)
def test_what_cannot_work_is_said(settings: Settings, wrong: dict[str, Any], problem: str) -> None:
    for name, value in wrong.items():
        setattr(settings, name, value)
    assert [found.id for found in sending_can_work()] == [problem]
