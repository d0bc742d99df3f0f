"""Texts from numbers we do not know: nobody's team would be told, so the unallocated team is."""

import logging
from datetime import datetime, timedelta
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import send_mail

from portal.neighbourhoods.models import Team
from selfcare.checkins.models import Reply
from selfcare.checkins.script import Intent

logger = logging.getLogger(__name__)

GATHER = timedelta(hours=1)  # texts without a word of danger are told of together
DANGER = "A text from a number we do not know may be about danger"
WAITING = "Texts from numbers we do not know wait to be read"


def tell(*, now: datetime) -> bool:
    """One e-mail, without a word of the texts, about those not told of yet: at once if one may be about danger."""
    untold = Reply.objects.filter(person=None, needs_person=True, read_at=None, told_at=None)
    found = dict(untold.values_list("pk", "intent"))
    danger = Intent.CRISIS in found.values()
    if not danger and not untold.filter(at__lte=now - GATHER).exists():
        return False
    team = Team.objects.get(is_unallocated=True)
    if not _send(team, subject=DANGER if danger else WAITING, count=len(found)):
        return False
    Reply.objects.filter(pk__in=found, told_at=None).update(told_at=now)
    return True


def _send(team: Team, *, subject: str, count: int) -> bool:
    body = (
        f"{count} {'text waits' if count == 1 else 'texts wait'} to be read.\n\n"
        f"Please look: {settings.PUBLIC_BASE_URL}/team/\n\n"
        "This e-mail repeats no text on purpose. Please do not reply to it.\n"
    )
    try:
        send_mail(subject, body, None, [team.email])
    except (SMTPException, OSError):
        logger.exception("unallocated team could not be told texts=%s", count)
        return False
    return True
