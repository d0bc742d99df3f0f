"""A team with somebody to look after, and a team next door."""

import html
import os
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.http import HttpResponse

from portal.accounts.models import Person, Role, User
from portal.neighbourhoods.models import Team
from tests.factories import NOON, PersonFactory, RoleGrantFactory, TeamFactory, UserFactory
from tests.support import chromium

LATER = NOON + timedelta(minutes=5)


@pytest.fixture
def team(db: None) -> Team:
    return TeamFactory(name="Toxteth team")


@pytest.fixture
def next_door(db: None) -> Team:
    return TeamFactory(name="Speke team")


@pytest.fixture
def ann(team: Team) -> User:
    return worker(team, name="Ann Archer")


@pytest.fixture
def bob(team: Team) -> User:
    return worker(team, name="Bob Brook")


@pytest.fixture
def lee(team: Team) -> User:
    """Leads the team."""
    return RoleGrantFactory(user=UserFactory(name="Lee Lead"), role=Role.TEAM_LEAD, team=team).user


@pytest.fixture
def stranger(next_door: Team) -> User:
    """Works in the team next door."""
    return worker(next_door, name="Sid Stranger")


@pytest.fixture
def joan(team: Team) -> Person:
    return PersonFactory(team=team, name="Joan Example", called="Joan")


@pytest.fixture
def at_noon() -> Iterator[datetime]:
    """The clock stands at noon while the test runs."""
    with time_machine.travel(NOON, tick=False):
        yield NOON


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    arguments = ["--disable-gpu", "--disable-dev-shm-usage", *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    return {"executable_path": chromium.ensure(), "args": arguments}


def worker(team: Team, *, name: str) -> User:
    return RoleGrantFactory(user=UserFactory(name=name), role=Role.TEAM_MEMBER, team=team).user


INLINE = re.compile(r"</?(?:a|bdi|span|strong)\b[^>]*>")
TAG = re.compile(r"<[^>]*>")


def words_of(response: HttpResponse) -> str:
    """What somebody reads on the page, as one line."""
    main = response.content.decode().partition("<main")[2].partition(">")[2].partition("</main>")[0]
    return " ".join(html.unescape(TAG.sub(" ", INLINE.sub("", main))).split())
