"""The e-mails to the teams: told once, told again only after trouble, and nobody named."""

from datetime import datetime
from smtplib import SMTPException
from typing import Any

import pytest
from django.conf import settings
from django.core import mail

from selfcare.risk import notifications
from selfcare.risk.models import Flag
from tests.factories import FlagFactory, PersonFactory, TeamFactory, UserFactory

pytestmark = pytest.mark.django_db


def test_a_team_is_told_once_for_all_that_is_new(noon: datetime) -> None:
    team = TeamFactory()
    for level in (Flag.Level.TODAY, Flag.Level.SOON, Flag.Level.SOON):
        FlagFactory(person=PersonFactory(team=team), level=level)
    assert notifications.tell_teams(now=noon) == 1
    assert notifications.tell_teams(now=noon) == 0
    [message] = mail.outbox
    assert message.to == [team.email]
    assert message.subject == "People in your neighbourhood need a call today"
    assert "1 person today" in message.body
    assert "2 people within three working days" in message.body
    assert f"{settings.PUBLIC_BASE_URL}/team/" in message.body
    assert not Flag.objects.filter(notified_at=None).exists()


def test_danger_says_now(noon: datetime) -> None:
    FlagFactory(kind=Flag.Kind.DANGER, level=Flag.Level.NOW)
    notifications.tell_teams(now=noon)
    assert mail.outbox[0].subject == "Somebody in your neighbourhood needs help now"


def test_nobody_is_named_and_nothing_they_said(noon: datetime) -> None:
    flag = FlagFactory(person=PersonFactory(name="Winifred Made-Up", called="Winnie", postcode="L8 1XY"))
    notifications.tell_teams(now=noon)
    everything = mail.outbox[0].subject + mail.outbox[0].body
    for secret in ("Winifred", "Winnie", "L8", flag.person.recipient.number, "Replied 3", "help"):
        assert secret not in everything


def test_each_team_hears_of_its_own_only(noon: datetime) -> None:
    first, second = FlagFactory(), FlagFactory()
    notifications.tell_teams(now=noon)
    assert {tuple(message.to) for message in mail.outbox} == {(first.team.email,), (second.team.email,)}


def test_a_team_that_cannot_be_reached_does_not_keep_the_others_waiting_and_is_tried_again(
    noon: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken, fine = FlagFactory(), FlagFactory()
    send = notifications.send_mail

    def sometimes(subject: str, body: str, sender: Any, to: list[str]) -> int:
        if to == [broken.team.email]:
            raise SMTPException("mailbox unavailable")
        return send(subject, body, sender, to)

    monkeypatch.setattr(notifications, "send_mail", sometimes)
    assert notifications.tell_teams(now=noon) == 1
    broken.refresh_from_db()
    fine.refresh_from_db()
    assert (broken.notified_at, fine.notified_at) == (None, noon)
    monkeypatch.setattr(notifications, "send_mail", send)
    assert notifications.tell_teams(now=noon) == 1


def test_a_flag_that_rose_while_the_mail_was_on_its_way_is_told_of_again(
    noon: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    flag = FlagFactory(level=Flag.Level.SOON)
    send = notifications.send_mail

    def rise(*arguments: Any) -> int:
        Flag.objects.filter(pk=flag.pk).update(level=Flag.Level.NOW)
        return send(*arguments)

    monkeypatch.setattr(notifications, "send_mail", rise)
    notifications.tell_teams(now=noon)
    flag.refresh_from_db()
    assert flag.notified_at is None


def test_a_flag_closed_before_anybody_was_told_needs_no_mail(noon: datetime) -> None:
    FlagFactory(resolved_at=noon, resolved_by=UserFactory(), outcome=Flag.Outcome.REACHED_OK)
    assert notifications.tell_teams(now=noon) == 0
    assert mail.outbox == []
