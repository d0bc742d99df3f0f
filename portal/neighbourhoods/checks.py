"""A warning while a team's e-mail would go nowhere: nobody would learn that somebody needs them."""

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig, apps
from django.conf import settings
from django.core.checks import CheckMessage, Warning
from django.db import DatabaseError

HINT = "Set it in the CMS, under City, Teams."


def teams_can_be_told(
    app_configs: Sequence[AppConfig] | None, databases: Sequence[str] | None = None, **kwargs: Any
) -> list[CheckMessage]:
    """Runs where the database is at hand: with `manage.py check --database default`, and with `migrate`."""
    if settings.DEMO or "default" not in (databases or ()):
        return []
    return [
        Warning(f"Nobody reads the e-mail address of {name}.", hint=HINT, id="neighbourhoods.W001") for name in _names()
    ]


def _names() -> list[str]:
    teams = apps.get_model("neighbourhoods", "Team").objects.filter(email__iendswith=".example")
    try:
        return list(teams.values_list("name", flat=True))
    except DatabaseError:  # before the first migration there is no table
        return []
