"""The trail of who did what."""

from datetime import datetime

import pytest
from django.contrib.auth.models import AnonymousUser

from portal.accounts import audit
from portal.accounts.models import AuditEvent
from tests.factories import PersonFactory, UserFactory

pytestmark = pytest.mark.django_db


def test_a_look_at_somebodys_record_is_kept_with_its_reason(noon: datetime) -> None:
    person, worker = PersonFactory.create(), UserFactory.create()
    audit.viewed(person, by=worker, now=noon, reason="caseload")
    event = AuditEvent.objects.get()
    assert (event.verb, event.subject, event.actor, event.at, event.reason) == (
        "person.viewed",
        f"person:{person.pk}",
        worker,
        noon,
        "caseload",
    )


@pytest.mark.parametrize("nobody", [None, AnonymousUser()])
def test_the_portal_itself_is_nobody(nobody: AnonymousUser | None, noon: datetime) -> None:
    assert audit.record("text.received", subject="text:1", by=nobody, now=noon).actor is None
