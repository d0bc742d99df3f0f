"""The demo city can be loaded at any moment: on a weekday with texts under way, on the night when clocks change."""

from datetime import UTC, datetime

import pytest
from django.db import connection

from content.demo import loading, replay, tour
from portal.messaging.models import OutboundMessage, State
from selfcare.caseload.models import Contact
from selfcare.checkins.models import CheckIn, Reply
from selfcare.risk.models import Flag

pytestmark = [pytest.mark.django_db, pytest.mark.xdist_group("demo city")]
MOMENTS = {
    "while texts are out": datetime(2026, 11, 25, 10, 3, tzinfo=UTC),
    "a Sunday night, in the hour that comes twice": datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
}


@pytest.mark.parametrize("now", MOMENTS.values(), ids=MOMENTS)
def test_it_loads_and_nothing_lies_in_the_future(now: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replay, "WEEKS", 1)
    assert loading.load(now=now, say=lambda _: None).is_new
    connection.check_constraints()
    assert not CheckIn.objects.filter(closed_at__gt=now).exists()
    assert not Reply.objects.filter(at__gt=now).exists()
    assert not Flag.objects.filter(raised_at__gt=now).exists()
    assert not Contact.objects.filter(at__gt=now).exists()
    assert tour.begin(now=now) == []
    on_their_way = OutboundMessage.objects.filter(state=State.DUE, not_before__gt=now)
    assert on_their_way.filter(dedupe_key__contains="/extra-").count() == 3
