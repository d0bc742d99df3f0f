"""E-mails to the teams: how many people need them and where to look, never who or why."""

import logging
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import send_mail

from portal.neighbourhoods.models import Team
from selfcare.risk.models import Flag

logger = logging.getLogger(__name__)

ONE = {
    Flag.Level.NOW: "Somebody in your neighbourhood needs help now",
    Flag.Level.TODAY: "Somebody in your neighbourhood needs a call today",
    Flag.Level.SOON: "Somebody in your neighbourhood needs a call within three working days",
}
MANY = {
    Flag.Level.NOW: "People in your neighbourhood need help now",
    Flag.Level.TODAY: "People in your neighbourhood need a call today",
    Flag.Level.SOON: "People in your neighbourhood need a call within three working days",
}
LINES = {Flag.Level.NOW: "now", Flag.Level.TODAY: "today", Flag.Level.SOON: "within three working days"}


def tell_teams(*, now: datetime) -> int:
    """One e-mail to each team with open flags it has not been told of. A team that cannot be reached is tried again."""
    teams = Team.objects.filter(flags__notified_at=None, flags__resolved_at=None, flags__isnull=False).distinct()
    return sum(tell_team(team, now=now) for team in teams)


def tell_team(team: Team, *, now: datetime) -> bool:
    """Sends, then marks what was sent: a crash between the two tells the team twice rather than never."""
    untold = Flag.objects.filter(team=team, notified_at=None, resolved_at=None)
    levels = dict(untold.values_list("pk", "level"))
    if not levels:
        return False
    seen = list(levels.values())
    try:
        send_mail(_subject(seen), _body(seen), None, [team.email])
    except (SMTPException, OSError):
        logger.exception("team could not be told team=%s flags=%s", team.slug, len(levels))
        return False
    for level in set(seen):
        told = [pk for pk, then in levels.items() if then == level]
        untold.filter(pk__in=told, level=level).update(notified_at=now)
    logger.info("team told team=%s flags=%s", team.slug, len(levels))
    return True


def _subject(levels: Sequence[int]) -> str:
    worst = Flag.Level(min(levels))
    return ONE[worst] if len(levels) == 1 else MANY[worst]


def _body(levels: Sequence[int]) -> str:
    counted = Counter(levels)
    lines = [f"  {_people(counted[level])} {LINES[level]}" for level in Flag.Level if counted[level]]
    return (
        "Your list has somebody new, or somebody who needs you more:\n\n"
        + "\n".join(lines)
        + f"\n\nPlease look at your list: {settings.PUBLIC_BASE_URL}/team/\n\n"
        "This e-mail names nobody on purpose. Please do not reply to it.\n"
    )


def _people(count: int) -> str:
    return "1 person" if count == 1 else f"{count} people"
