"""Two workers press at the same moment, or a new sign comes in while one settles: real threads, real transactions."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection

from portal.accounts.models import AuditEvent, Person, Role
from portal.neighbourhoods.models import Team
from selfcare.caseload import casework, scope, texts
from selfcare.caseload.casework import ContactDetails
from selfcare.caseload.models import Contact
from selfcare.risk import assessment
from selfcare.risk.models import Flag
from selfcare.risk.scoring import Signal
from tests.factories import NOON, FlagFactory, PersonFactory, ReplyFactory, RoleGrantFactory, TeamFactory
from tests.selfcare.caseload.conftest import LATER

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)


def at_once(*deeds: Callable[[], Any]) -> list[Any]:
    """What came of each: its result, or its exception."""
    start = Barrier(len(deeds))

    def run(deed: Callable[[], Any]) -> Any:
        try:
            start.wait()
            return deed()
        except Exception as error:
            return error
        finally:
            connection.close()

    with ThreadPoolExecutor(len(deeds)) as pool:
        return list(pool.map(run, deeds))


@pytest.fixture
def team() -> Team:
    return TeamFactory()


@pytest.fixture
def joan(team: Team) -> Person:
    person: Person = PersonFactory(team=team)
    FlagFactory(person=person)
    FlagFactory(person=person, kind=Flag.Kind.SILENT)
    return person


def test_of_many_workers_one_gets_the_person_and_the_others_are_told_who(joan: Person, team: Team) -> None:
    workers = [RoleGrantFactory(role=Role.TEAM_MEMBER, team=team).user for _ in range(4)]
    outcomes = at_once(
        *(lambda worker=worker: casework.claim(joan, teams=[team], by=worker, now=LATER) for worker in workers)
    )
    won = [worker for worker, outcome in zip(workers, outcomes, strict=True) if outcome is None]
    lost = [outcome for outcome in outcomes if outcome is not None]
    assert len(won) == 1
    assert {flag.claimed_by for flag in joan.flags.all()} == set(won)
    assert all(isinstance(error, casework.TakenBySomebodyElse) and error.by == won[0] for error in lost)


def test_a_form_posted_four_times_at_once_is_one_contact(joan: Person, team: Team) -> None:
    worker = RoleGrantFactory(role=Role.TEAM_MEMBER, team=team).user
    details = ContactDetails(how="phone", outcome="reached_ok", note="Tea", form_token=uuid4())
    outcomes = at_once(
        *[lambda: casework.record_contact(joan, details=details, by=worker, now=LATER) for _ in range(4)]
    )
    assert len({outcome.contact.pk for outcome in outcomes}) == 1
    assert Contact.objects.count() == 1


def test_a_text_read_by_four_at_once_has_one_reader(joan: Person, team: Team) -> None:
    reply = ReplyFactory(person=joan, needs_person=True)
    workers = [RoleGrantFactory(role=Role.TEAM_MEMBER, team=team).user for _ in range(4)]
    outcomes = at_once(
        *(lambda worker=worker: texts.read(scope.unread([team]), by=worker, now=LATER) for worker in workers)
    )
    reply.refresh_from_db()
    assert [workers[outcomes.index(1)], sorted(outcomes)] == [reply.read_by, [0, 0, 0, 1]]
    assert AuditEvent.objects.filter(verb="text.read").count() == 1


@pytest.mark.parametrize("attempt", range(5))
def test_a_cry_for_help_is_never_swallowed_by_settling(joan: Person, team: Team, attempt: int) -> None:
    """Either the sign came first and the flag stays open, or it was settled first and a new flag stands there."""
    worker = RoleGrantFactory(role=Role.TEAM_MEMBER, team=team).user
    flag = joan.flags.get(kind=Flag.Kind.ASKED)
    seen = {flag.pk: flag.last_signal_at}
    cry = Signal("asked_for_help", NOON.date() + timedelta(days=1), "Replied 3 again")
    at_once(
        lambda: casework.resolve(joan, settles=seen, outcome="reached_ok", by=worker, now=LATER),
        lambda: assessment.assess(person=joan, signals=[cry], now=LATER),
    )
    still_open = joan.flags.get(kind=Flag.Kind.ASKED, resolved_at=None)
    assert "Replied 3 again" in [signal["words"] for signal in still_open.signals]
