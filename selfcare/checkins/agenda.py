"""What a person's page says about their check-ins: running or not, and when the next one comes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from portal.accounts import consents
from portal.accounts.models import Person, Purpose
from portal.core.localtime import at, local_date
from portal.messaging import optouts
from portal.messaging.models import Recipient
from selfcare.checkins.models import CheckIn, Enrolment, Programme

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True)
class Upcoming:
    """The next question leaves within [start, end); without an answer by `answer_by` the team is told."""

    start: datetime
    end: datetime
    answer_by: datetime


@dataclass(frozen=True)
class Course:
    """One programme the person takes part in. `open` is the check-in that waits for their answer now."""

    enrolment: Enrolment
    days: str
    question: str
    open: CheckIn | None
    next: Upcoming | None
    paused_until: date | None
    quiet_all_day: bool


@dataclass(frozen=True)
class Agenda:
    """`stopped_by` says why nothing is sent: "no_mobile", "stop" (the number), "consent"; empty when texts go out.

    `will_be_rung`: the person agreed that the team rings or visits.
    """

    stopped_by: str
    courses: list[Course]
    will_be_rung: bool


def agenda(person: Person, *, now: datetime) -> Agenda:
    """In a number of queries that does not grow."""
    enrolments = person.enrolments.filter(ended_at=None).select_related("programme").order_by("started_at", "pk")
    waiting = CheckIn.objects.filter(person=person, closed_at=None).select_related("question")
    recent = CheckIn.objects.filter(person=person, slot="", local_date__gte=local_date(now))
    asked = set(recent.values_list("enrolment_id", "local_date"))
    by_enrolment = {checkin.enrolment_id: checkin for checkin in waiting}
    courses = [_course(person, each, by_enrolment.get(each.pk), asked, now=now) for each in enrolments]
    will_be_rung = consents.in_force(person, Purpose.TEAM_CONTACT)
    return Agenda(stopped_by=_stopped_by(person), courses=courses, will_be_rung=will_be_rung)


def next_checkin(
    programme: Programme, *, first_day: date, not_on: Iterable[date] = (), now: datetime
) -> Upcoming | None:
    """The programme's next question from `first_day` on whose window has not passed. None when it runs on no day."""
    skipped = set(not_on)
    start_day = max(first_day, local_date(now))
    for day in (start_day + timedelta(days=ahead) for ahead in range(8 + len(skipped))):
        end = at(day, programme.window_until)
        if programme.runs_on(day) and day not in skipped and end > now:
            start = at(day, programme.window_from)
            return Upcoming(start=start, end=end, answer_by=start + timedelta(hours=programme.silent_after))
    return None


def day_words(days: str) -> str:
    """ "135" as "Monday, Wednesday and Friday"; all seven as "every day"."""
    if len(set(days)) == len(DAYS):
        return "every day"
    names = [DAYS[int(day) - 1] for day in sorted(days)]
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]


def swallowed(recipient: Recipient, programme: Programme) -> bool:
    """Do the person's quiet hours leave no minute of the programme's window?"""
    quiet_from, quiet_until = recipient.quiet_from, recipient.quiet_until
    begins_before, ends_after = quiet_from <= programme.window_from, quiet_until >= programme.window_until
    if quiet_from < quiet_until:
        return begins_before and ends_after
    return quiet_from > quiet_until and (begins_before or ends_after)


def _course(
    person: Person, enrolment: Enrolment, waiting: CheckIn | None, asked: set[tuple[int, date]], *, now: datetime
) -> Course:
    programme = enrolment.programme
    away = enrolment.away_until if enrolment.away_until and enrolment.away_until > local_date(now) else None
    done = [day for enrolment_id, day in asked if enrolment_id == enrolment.pk]
    return Course(
        enrolment=enrolment,
        days=day_words(programme.days),
        question=programme.question.replace("{name}", person.called),
        open=waiting,
        next=next_checkin(programme, first_day=away or local_date(now), not_on=done, now=now),
        paused_until=away,
        quiet_all_day=person.recipient is not None and swallowed(person.recipient, programme),
    )


def _stopped_by(person: Person) -> str:
    if person.recipient is None:
        return "no_mobile"
    if optouts.is_stopped(person.recipient.number):
        return "stop"
    return "" if consents.in_force(person, Purpose.CHECK_INS) else "consent"
