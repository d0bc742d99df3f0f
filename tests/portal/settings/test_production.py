"""Production starts with everything it needs, or says in one error what is missing."""

import os
import subprocess
import sys

import pytest

from tests.support.production import ENVIRONMENT

CODE = "import django; from django.conf import settings; django.setup(); print(settings.DEMO)"


def start(environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    clean = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return subprocess.run([sys.executable, "-c", CODE], env=clean | environment, capture_output=True, text=True)


def test_it_starts_with_everything_set() -> None:
    result = start(ENVIRONMENT)
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip() == "False"


def test_one_error_names_everything_that_is_missing() -> None:
    result = start({"DJANGO_SETTINGS_MODULE": ENVIRONMENT["DJANGO_SETTINGS_MODULE"]})
    assert result.returncode == 1
    assert "Traceback" not in result.stderr
    for name in set(ENVIRONMENT) - {"DJANGO_SETTINGS_MODULE"}:
        assert f"- {name}: " in result.stderr


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SECRET_KEY", "short"),
        ("PUBLIC_BASE_URL", "http://alongside.example"),
        ("DATABASE_URL", "sqlite:///city.sqlite3"),
        ("TWILIO_API_BASE_URL", "http://127.0.0.1:8001"),
        ("TWILIO_AUTH_TOKEN", "demo-token"),
    ],
)
def test_an_unsafe_value_is_refused_by_name_and_never_printed(name: str, value: str) -> None:
    result = start(ENVIRONMENT | {name: value})
    assert result.returncode == 1
    assert f"- {name}: " in result.stderr
    assert value not in result.stderr


def test_the_demo_refuses_to_run_in_production() -> None:
    result = start({"DJANGO_SETTINGS_MODULE": "portal.settings.demo", "DJANGO_ENV": "production"})
    assert result.returncode == 1
    assert "never run in production" in result.stderr
