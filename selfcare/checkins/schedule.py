"""Who is asked today: plans each programme's day in the database itself, and one extra check-in at a time."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db import connection, transaction

from portal.accounts import audit, consents
from portal.accounts.models import Purpose, User
from portal.core.localtime import at, local, local_date, within
from portal.messaging import optouts, outbox
from portal.messaging.models import Kind, Recipient
from selfcare.checkins import schedule_sql
from selfcare.checkins.models import CheckIn, Enrolment, Programme

logger = logging.getLogger(__name__)

LEAD = timedelta(minutes=30)  # a day is planned this long before its window opens, so that texts leave on the minute
CHUNK = 20_000  # enrolments in one transaction: half a second in which SQLite has no other writer
EXTRA_WINDOW = timedelta(hours=2)


class CannotAsk(Exception):
    """This person may not be texted now; the message says why, in words for a worker."""


@dataclass(frozen=True)
class Window:
    """One programme's window on one local day, as moments."""

    programme: Programme
    day: date
    opens: datetime
    closes: datetime


def open_due(*, now: datetime) -> int:
    """Plans what is due: a check-in and its text for everybody who may be asked. How many were planned.

    Each chunk is one transaction and each slot a unique row, so a second beat, a repeated one or one that died half
    way writes nothing twice and the next one does the rest.
    """
    planned = sum(_plan(window, now) for window in open_windows(now))
    if planned:
        outbox.ring()
    return planned


def open_windows(now: datetime) -> list[Window]:
    """The windows whose planning time has come and whose end has not. One may open just after midnight."""
    days = (local_date(now), local_date(now) + timedelta(days=1))
    windows = [_window(programme, day) for programme in Programme.objects.filter(live=True) for day in days]
    return [w for w in windows if w.programme.runs_on(w.day) and w.opens - LEAD <= now < w.closes]


def open_now(enrolment: Enrolment, *, by: User, now: datetime, after: timedelta = timedelta(0)) -> CheckIn:
    """One extra check-in, `after` from now, with consent only. Raises CannotAsk."""
    starts = now + after
    with transaction.atomic():
        enrolment = Enrolment.objects.select_for_update(of=("self",)).get(pk=enrolment.pk)
        _may_ask(enrolment, now)
        slot = f"extra-{local(starts):%H%M%S}"
        asked = CheckIn.objects.filter(enrolment=enrolment, local_date=local_date(starts), slot=slot).first()
        if asked is not None:
            return asked
        checkin = _extra(enrolment, slot=slot, starts=starts, now=now)
        audit.record(
            "checkin.asked", subject=enrolment.person.subject, by=by, now=now, detail={"enrolment": enrolment.pk}
        )
    return checkin


def _window(programme: Programme, day: date) -> Window:
    """A window that the spring change turns upside down keeps its length."""
    opens, closes = at(day, programme.window_from), at(day, programme.window_until)
    if closes <= opens:
        closes = opens + (datetime.combine(day, programme.window_until) - datetime.combine(day, programme.window_from))
    return Window(programme, day, opens=opens, closes=closes)


def _plan(window: Window, now: datetime) -> int:
    words = schedule_sql.dialect(connection)
    fixed = _parameters(window, now)
    planned = 0
    for number, (after, upto) in enumerate(_chunks(fixed)):
        with transaction.atomic(), connection.cursor() as cursor:
            chunk = fixed | {"after": after, "upto": upto, "head": schedule_sql.id_head(now, number)}
            cursor.execute(schedule_sql.plan_texts(words), chunk)
            cursor.execute(schedule_sql.plan_checkins(words), chunk)
            planned += cursor.rowcount
        logger.info("check-ins planned programme=%s day=%s planned=%s", window.programme.pk, window.day, planned)
    return planned


def _chunks(fixed: dict[str, Any]) -> Iterator[tuple[int, int]]:
    """Spans of enrolment ids (the first not included) that hold enrolments without a check-in of that day."""
    after = 0
    while True:
        with connection.cursor() as cursor:
            cursor.execute(schedule_sql.NEXT_CHUNK, fixed | {"after": after})
            (upto,) = cursor.fetchone()
        if upto is None:
            return
        yield after, upto
        after = upto


def _parameters(window: Window, now: datetime) -> dict[str, Any]:
    """What all chunks share, in the form the database takes. A late start gives nobody less time to answer."""
    programme, day, starts = window.programme, window.day, max(window.opens, now)
    to_db = connection.ops
    return schedule_sql.question_words(programme.question) | {
        "programme": programme.pk,
        "day": to_db.adapt_datefield_value(day),
        "chunk": CHUNK,
        "now": to_db.adapt_datetimefield_value(now),
        "local_start": to_db.adapt_timefield_value(programme.window_from),
        "local_end": to_db.adapt_timefield_value(programme.window_until),
        "not_before": to_db.adapt_datetimefield_value(starts),
        "not_after": to_db.adapt_datetimefield_value(window.closes),
        "nudge_at": to_db.adapt_datetimefield_value(_nudge_at(programme, starts)),
        "answer_by": to_db.adapt_datetimefield_value(starts + timedelta(hours=programme.silent_after)),
        "suffix": f"/{day.isoformat()}//ask",
    }


def _nudge_at(programme: Programme, starts: datetime) -> datetime | None:
    return starts + timedelta(hours=programme.nudge_after) if programme.nudge_after else None


def _may_ask(enrolment: Enrolment, now: datetime) -> None:
    person = enrolment.person
    if enrolment.ended_at is not None or person.died_on is not None:
        raise CannotAsk("They no longer take part in these check-ins.")
    if person.recipient is None:
        raise CannotAsk("We have no mobile number for them. Please ring instead.")
    if optouts.is_stopped(person.recipient.number):
        raise CannotAsk("This number asked us to stop texting. Please ring instead.")
    if not consents.in_force(person, Purpose.CHECK_INS):
        raise CannotAsk("They have not agreed to check-ins by text. Please ring instead.")
    if enrolment.away_until is not None and enrolment.away_until > local_date(now):
        raise CannotAsk("They are away. Please ring instead.")


def _not_in_quiet_hours(recipient: Recipient, starts: datetime) -> None:
    if within(local(starts).time(), recipient.quiet_from, recipient.quiet_until):
        raise CannotAsk("These are their quiet hours. Please ask again later, or ring instead.")


def _extra(enrolment: Enrolment, *, slot: str, starts: datetime, now: datetime) -> CheckIn:
    person, programme, day = enrolment.person, enrolment.programme, local_date(starts)
    assert person.recipient is not None
    _not_in_quiet_hours(person.recipient, starts)
    question = outbox.enqueue(
        recipient=person.recipient,
        kind=Kind.QUESTION,
        body=programme.question.replace("{name}", person.called),
        dedupe_key=f"checkin/{enrolment.pk}/{day.isoformat()}/{slot}/ask",
        now=now,
        not_before=starts,
        not_after=starts + EXTRA_WINDOW,
        cost_centre=person.team.slug,
    )
    return CheckIn.objects.create(
        enrolment=enrolment,
        person=person,
        question=question,
        local_date=day,
        slot=slot,
        opened_at=now,
        due_at=starts,
        nudge_at=_nudge_at(programme, starts),
        answer_by=starts + timedelta(hours=programme.silent_after),
    )
