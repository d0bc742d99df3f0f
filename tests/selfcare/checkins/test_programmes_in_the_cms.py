"""An editor keeps the programmes: draft, preview, publish, history."""

from datetime import date, time
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from portal.accounts import roles
from portal.accounts.models import Role
from portal.core.localtime import at
from portal.messaging.models import OutboundMessage
from selfcare.checkins import schedule
from selfcare.checkins.models import Programme
from tests.factories import EnrolmentFactory, ProgrammeFactory, UserFactory

pytestmark = pytest.mark.django_db
TEN = at(date(2026, 11, 24), time(10))


@pytest.fixture
def editor(client: Client) -> Client:
    user = UserFactory()
    roles.grant(user=user, role=Role.EDITOR, by=UserFactory(), now=TEN)
    client.force_login(user)
    return client


def page(name: str, *args: object) -> str:
    return reverse(f"wagtailsnippets_checkins_programme:{name}", args=args)


def fields(**changed: Any) -> dict[str, Any]:
    return {
        "name": "Mornings",
        "about": "Three times a week",
        "question": "Good morning {name}, are you all right?",
        "nudge": "{name}, are you there?",
        "days": "135",
        "window_from": "10:00",
        "window_until": "12:00",
        "nudge_after": "4",
        "silent_after": "24",
    } | changed


def test_a_new_programme_is_a_draft_that_asks_nobody_until_it_is_published(editor: Client) -> None:
    editor.post(page("add"), fields())
    programme = Programme.objects.get(name="Mornings")
    assert not programme.live
    editor.post(page("edit", programme.pk), fields(**{"action-publish": "1"}))
    programme.refresh_from_db()
    assert programme.live


def test_words_in_a_draft_are_not_sent(editor: Client) -> None:
    programme = ProgrammeFactory(question="Hello {name}, as published")
    EnrolmentFactory(programme=programme)
    editor.post(page("edit", programme.pk), fields(name=programme.name, question="Hello {name}, as drafted"))
    programme.refresh_from_db()
    assert programme.get_latest_revision_as_object().question == "Hello {name}, as drafted"
    schedule.open_due(now=TEN)
    assert OutboundMessage.objects.get().body == "Hello Joan, as published"


def test_the_page_counts_segments_as_one_types_and_shows_a_history(editor: Client) -> None:
    programme = ProgrammeFactory()
    html = editor.get(page("edit", programme.pk)).content.decode()
    assert "data-sms-counter" in html
    assert "messaging/segments.js" in html
    assert editor.get(page("history", programme.pk)).status_code == 200
    assert programme.name in editor.get(page("list")).content.decode()


def test_the_preview_is_a_phone_with_both_texts(editor: Client) -> None:
    programme = ProgrammeFactory(question="Hello {name}, all well?", nudge="{name}? Are you there?")
    preview = page("preview_on_edit", programme.pk)
    words = {"question": "Hello {name}, all well?", "nudge": "{name}? Are you there?"}
    editor.post(preview, fields(name=programme.name, **words))
    html = editor.get(preview, {"mode": ""}).content.decode()
    assert "Hello Joan, all well?" in html
    assert "Joan? Are you there?" in html


def test_a_programme_is_never_deleted(editor: Client) -> None:
    programme = ProgrammeFactory()
    editor.post(page("delete", programme.pk))
    assert Programme.objects.filter(pk=programme.pk).exists()


def test_nobody_else_gets_in(client: Client) -> None:
    client.force_login(UserFactory())
    assert client.get(page("list")).status_code == 403


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"question": "Hello {nmae}"}, "Nobody fills in {nmae} here"),
        ({"nudge": "x" * 1601}, "A text can have 1,600 at most"),
        ({"days": "11"}, "Write each day once"),
        ({"days": "8"}, "Write each day once"),
        ({"window_from": time(12), "window_until": time(10)}, "the window ends before it begins"),
        ({"nudge_after": 24, "silent_after": 24}, "The second try must come before the team is told"),
        ({"silent_after": 0, "nudge_after": 0}, "greater than or equal to 1"),
    ],
)
def test_what_cannot_be_asked_is_refused_in_plain_words(changed: dict[str, Any], message: str) -> None:
    programme = ProgrammeFactory.build(**changed)
    with pytest.raises(ValidationError, match=message):
        programme.full_clean()
