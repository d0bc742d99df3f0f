"""When a practice changes its neighbourhood, its people follow once the command has run."""

from datetime import datetime, timedelta
from io import StringIO

import pytest
from django.core.management import call_command

from portal.accounts.models import AuditEvent
from portal.neighbourhoods.models import PracticeMapping
from tests.factories import PersonFactory, PracticeMappingFactory, TeamFactory

pytestmark = pytest.mark.django_db


def run() -> str:
    out = StringIO()
    call_command("place_people", stdout=out)
    return out.getvalue()


def test_people_follow_their_practice_and_a_second_run_changes_nothing(noon: datetime) -> None:
    before, after = TeamFactory(), TeamFactory()
    mapping = PracticeMappingFactory(neighbourhood=before.neighbourhood)
    person = PersonFactory(practice=mapping.practice, team=before)
    settled = PersonFactory(practice=PracticeMappingFactory(neighbourhood=before.neighbourhood).practice, team=before)
    changed = noon.date() - timedelta(days=5)
    PracticeMapping.objects.filter(pk=mapping.pk).update(until=changed)
    PracticeMappingFactory(practice=mapping.practice, neighbourhood=after.neighbourhood, since=changed)

    assert "1 moved" in run()

    person.refresh_from_db()
    settled.refresh_from_db()
    assert person.team == after
    assert settled.team == before
    assert AuditEvent.objects.filter(verb="person.moved_team", subject=person.subject).count() == 1
    assert "0 moved" in run()
