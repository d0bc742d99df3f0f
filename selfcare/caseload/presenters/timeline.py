"""The timeline in words: what people said and did stands out, what machines sent stays quiet."""

from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from portal.core.localtime import local_date
from selfcare.caseload.presenters import words
from selfcare.caseload.timeline import Entry, Page, What
from selfcare.checkins.models import Outcome
from selfcare.risk.models import Flag

QUIET = ("out", "quiet")
DID_NOT_ANSWER = (Outcome.SILENT, Outcome.UNDELIVERABLE, Outcome.OPTED_OUT)


@dataclass(frozen=True)
class Line:
    """One line. `body` holds somebody's own words; `title` ours. `form_token` lets the browser drop its draft."""

    at: datetime
    look: str
    title: str
    body: str = ""
    small: str = ""
    form_token: str = ""

    @property
    def is_quiet(self) -> bool:
        return self.look in QUIET


@dataclass(frozen=True)
class Day:
    date: date
    lines: list[Line]


def days(page: Page, *, called: str) -> list[Day]:
    """The newest day first, and so its lines."""
    lines = (SAY[entry.what](entry, called) for entry in page.entries)
    return [Day(on, list(those)) for on, those in groupby(lines, key=lambda line: local_date(line.at))]


def _text_in(entry: Entry, called: str) -> Line:
    reply = entry.thing
    small = f"Read by {reply.read_by}" if reply.read_by else ""
    body = reply.inbound.body.strip() or "(an empty text)"
    title = f"{called}’s phone answered by itself" if reply.by_machine else f"{called} wrote"
    return Line(entry.at, "in", title, body=body, small=small)


def _text_out(entry: Entry, called: str) -> Line:
    text = entry.thing
    state = words.TEXT_STATES[text.state]
    return Line(entry.at, "out", f"Our text, {text.get_kind_display()}. {state}", body=text.body)


def _check_in(entry: Entry, called: str) -> Line:
    outcome = Outcome(entry.thing.outcome)
    look = "silence" if outcome in DID_NOT_ANSWER else "quiet"
    return Line(entry.at, look, words.CHECK_IN_ENDS[outcome])


def _contact(entry: Entry, called: str) -> Line:
    contact = entry.thing
    title = f"{contact.by} was in touch {contact.get_how_display()}: {contact.get_outcome_display()}"
    return Line(entry.at, "contact", title, body=contact.note, form_token=str(contact.form_token))


def _raised(entry: Entry, called: str) -> Line:
    flag = entry.thing
    return Line(
        entry.at, "flag", f"Flagged: {flag.get_kind_display()}", small="; ".join(str(each) for each in flag.reasons)
    )


def _deed(entry: Entry, called: str) -> Line:
    event = entry.thing
    kind = Flag.Kind(event.detail["kind"]).label
    return Line(entry.at, "quiet", f"{event.actor or 'Somebody'} {words.DEEDS[event.verb]}: {kind}")


def _resolved(entry: Entry, called: str) -> Line:
    flag = entry.thing
    title = f"{flag.resolved_by} settled “{flag.get_kind_display()}”: {flag.get_outcome_display()}"
    return Line(entry.at, "settled", title)


SAY = {
    What.TEXT_IN: _text_in,
    What.TEXT_OUT: _text_out,
    What.CHECK_IN: _check_in,
    What.CONTACT: _contact,
    What.RAISED: _raised,
    What.DEED: _deed,
    What.RESOLVED: _resolved,
}
