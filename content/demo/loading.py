"""Loads the demo city once, all of it in one transaction."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction

from content.demo import geography, programmes, staff
from content.demo.replay import WEEKS, Replay
from content.pages.seeding import publish_first_pages
from portal.accounts.models import User
from portal.core.localtime import local_date

BEFORE = timedelta(weeks=WEEKS + 1)

Say = Callable[[str], None]


@dataclass(frozen=True)
class Loaded:
    """Whether this run loaded it, or it was here already."""

    is_new: bool


def load(*, now: datetime, say: Say) -> Loaded:
    if is_here():
        return Loaded(is_new=False)
    with transaction.atomic(), _quiet():
        _load(now, say)
    return Loaded(is_new=True)


def is_here() -> bool:
    return User.objects.filter(email__in=[account["email"] for account in settings.DEMO_ACCOUNTS]).exists()


@contextmanager
def _quiet() -> Iterator[None]:
    """Two months of the portal's log, in ten seconds, would bury the lines that say how far we are."""
    before = logging.root.manager.disable
    logging.disable(logging.INFO)
    try:
        yield
    finally:
        logging.disable(before)


def _load(now: datetime, say: Say) -> None:
    begins = now - BEFORE
    say("Thirteen neighbourhoods, with teams, practices and postcodes ...")
    geography.build(today=local_date(begins))
    workers = staff.hire(now=begins)
    running = programmes.publish(by=staff.account("editor"))
    say("The first pages ...")
    publish_first_pages(now=now)
    replay = Replay(now=now, programmes=running, workers=workers)
    replay.run(progress=lambda week: say(f"Week {week} of {WEEKS}: texts, answers, calls and visits ..."))
