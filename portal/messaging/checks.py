"""Settings that would let texts lie for ever, or go twice, are errors before anything starts."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error


def sending_can_work(**_: Any) -> list[CheckMessage]:
    problems: list[CheckMessage] = []
    if settings.SMS_CALL_TIMEOUT <= 0 or settings.SMS_LEASE < 2 * settings.SMS_CALL_TIMEOUT:
        problems.append(
            Error(
                "SMS_LEASE must be at least twice SMS_CALL_TIMEOUT, which must be more than 0.",
                hint="No text is handed over unless its claim outlasts the call.",
                id="messaging.E001",
            )
        )
    if settings.SMS_GRACE < settings.SMS_CALL_TIMEOUT:
        problems.append(
            Error(
                "SMS_GRACE must not be shorter than SMS_CALL_TIMEOUT.",
                hint="A text that the provider takes late would be sent a second time.",
                id="messaging.E002",
            )
        )
    if min(settings.SMS_CONCURRENCY, settings.SMS_BATCH) < 1:
        problems.append(Error("SMS_CONCURRENCY and SMS_BATCH must be at least 1.", id="messaging.E003"))
    if settings.PUBLIC_BASE_URL.endswith("/"):
        problems.append(Error("PUBLIC_BASE_URL must not end with a slash.", id="messaging.E004"))
    return problems
