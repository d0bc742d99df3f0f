"""The first five minutes of a newcomer: texts that are due at once, and what to do with them."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from textwrap import fill

from django.conf import settings

from content.demo import residents, staff, tables
from portal.accounts.models import Person
from portal.messaging.models import Recipient, State
from selfcare.checkins import schedule
from selfcare.checkins.models import CheckIn, Enrolment

# Whose phones ring, and how long after the start: the portal needs a few seconds to be up.
RING = {"joan": timedelta(seconds=5), "ray": timedelta(seconds=20), "samina": timedelta(seconds=40)}
NEVER_QUIET = time(0)
WIDTH = 88  # characters of a line


def begin(*, now: datetime) -> list[str]:
    """Sees to it that each of the three is asked in the first minute. Says of whom that cannot be, and why."""
    cast = {resident.key: resident for resident in tables.residents()}
    problems = (_ask(residents.find(cast[key]), now=now, after=after) for key, after in RING.items())
    return [problem for problem in problems if problem]


def lines() -> Iterator[str]:
    """The addresses, the accounts and the tour, in plain words."""
    yield from _addresses()
    yield ""
    yield from _accounts()
    yield ""
    yield from _steps()


def _ask(person: Person, *, now: datetime, after: timedelta) -> str:
    if _is_on_its_way(person, now):
        return ""
    enrolment = Enrolment.objects.filter(person=person, ended_at=None).first()
    if enrolment is None:
        return f"{person.called} gets no text: they no longer take part."
    Recipient.objects.filter(person=person).update(quiet_from=NEVER_QUIET, quiet_until=NEVER_QUIET)
    try:
        schedule.open_now(enrolment, by=staff.account("worker"), now=now, after=after)
    except schedule.CannotAsk as reason:
        return f"{person.called} gets no text: {reason}"
    return ""


def _is_on_its_way(person: Person, now: datetime) -> bool:
    """A question planned by an earlier start that has not left yet; it will, as soon as the portal runs."""
    waiting = CheckIn.objects.filter(person=person, closed_at=None, question__state__in=[State.DUE, State.CLAIMED])
    return waiting.filter(question__not_before__lte=now + timedelta(minutes=1), question__not_after__gt=now).exists()


def _addresses() -> Iterator[str]:
    yield "The portal:          " + settings.PUBLIC_BASE_URL
    yield "The pretend phones:  " + settings.SIMULATOR_URL
    yield "The pretend e-mails: " + settings.SIMULATOR_URL + "/mail/"
    yield "No text and no e-mail leaves this machine. Ctrl-C stops it all; what you did is kept."


def _accounts() -> Iterator[str]:
    yield f"Sign in with the password {settings.DEMO_PASSWORD} as"
    for account in settings.DEMO_ACCOUNTS:
        yield f"  {account['email']:<23} {account['role'] + ':':<14} {account['sees']}"
    yield "Two-step sign-in is off in this demo. In real use, all staff must have it on."


def _steps() -> Iterator[str]:
    yield "The tour, five minutes:"
    for number, words in enumerate(STEPS, start=1):
        told = words.format(portal=settings.PUBLIC_BASE_URL, phones=settings.SIMULATOR_URL)
        yield fill(told, width=WIDTH, initial_indent=f"  {number}. ", subsequent_indent="     ")


STEPS = (
    "Open {phones} and choose Joan's phone, 07700 900101. Within a minute a text asks how she is.",
    "Answer 3, as Joan would if she needed help. She is told at once what happens next.",
    "Open {portal}/team/ and sign in as priya@alongside.example. Joan is on the list, with the reason. Take her on.",
    "Open Joan's page: eight weeks of texts, answers, calls and visits. Ring her (we pretend), record how it went.",
    "Look at {phones}/mail/: the team was told that somebody needs a call. The e-mail names nobody.",
    "Try the others: let Ray, 07700 900102, answer in his own words, and Samina, 07700 900103, say STOP.",
    "Sign in as Joan, as Mo who helps her, as Moira who leads the team, or as Erin who writes the words.",
)
