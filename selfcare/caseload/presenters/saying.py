"""What the portal answers when a worker has pressed something."""

from datetime import datetime, timedelta

from portal.accounts.models import Person
from portal.core.jinja_filters import moment
from selfcare.caseload import scope
from selfcare.caseload.casework import Recorded, TakenBySomebodyElse
from selfcare.checkins.models import CheckIn, Reply
from selfcare.risk.models import Flag

AT_ONCE = timedelta(minutes=5)


def on_its_way(checkin: CheckIn, *, now: datetime) -> str:
    called, leaves = checkin.person.called, checkin.question.not_before
    if leaves - now <= AT_ONCE:
        return f"We are texting {called} to ask how things are. The answer will show on this page."
    return f"We will text {called} {moment(leaves, now=now)}, when {called} is happy to get texts."


def taken(person: Person, error: TakenBySomebodyElse, *, now: datetime) -> str:
    return f"{error.by} took {person.called} on {moment(error.at, now=now)}, so there is nothing you need to do."


def read(reply: Reply) -> str:
    """Reading settles nothing: says so when something is open for whoever wrote."""
    whom = reply.person
    if whom is None or not scope.open_flags(whom).exists():
        return "Marked as read."
    return f"Marked as read. {whom.called} stays on the list until somebody settles what is open."


def recorded(person: Person, done: Recorded) -> str:
    thanks = f"Thank you. Your contact with {person.called} is on the record."
    return f"{thanks} {spoke_again(person, done.still_open)}".strip()


def spoke_again(person: Person, still_open: list[Flag]) -> str:
    """Empty when everything that was to be settled has been."""
    if not still_open:
        return ""
    return f"Something new came in about {person.called} while you wrote. Please read it: it is still open."
