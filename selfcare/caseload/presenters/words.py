"""The sentences the team's pages say. One place, so that two pages never say the same thing differently."""

from datetime import date, time, timedelta

from django.utils.translation import get_language_info

from portal.accounts.models import User
from portal.messaging.models import State
from selfcare.checkins.models import Outcome
from selfcare.risk import weights
from selfcare.risk.models import Flag
from selfcare.risk.scoring import plain_day

GOOD_DEAL = 30  # points

LEVELS = {Flag.Level.NOW: "Now", Flag.Level.TODAY: "Today", Flag.Level.SOON: "Within three working days"}
LEVEL_COLOURS = {Flag.Level.NOW: "red", Flag.Level.TODAY: "orange", Flag.Level.SOON: "blue"}
CARE_CARDS = {Flag.Level.NOW: "emergency", Flag.Level.TODAY: "urgent", Flag.Level.SOON: "non-urgent"}
NEXT_HEADINGS = {
    Flag.Level.NOW: "{called} needs somebody now",
    Flag.Level.TODAY: "{called} needs somebody today",
    Flag.Level.SOON: "{called} needs somebody within three working days",
}

NEXT_STEPS = {
    Flag.Kind.DANGER: (
        "Ring {called} now. Stay on the line while you get help.",
        "No answer? Ring whoever helps {called}, then go and knock.",
        "If a life may be at risk, ring 999. For urgent medical help ring 111. For a mental health crisis ring 111 and "
        "choose option 2.",
    ),
    Flag.Kind.ASKED: (
        "Ring {called} today and ask what would help.",
        "Agree one next step, and when you will be in touch again.",
    ),
    Flag.Kind.LOW: (
        "Ring {called} for a chat, today if you can.",
        "Ask about sleep, food and company. Listen more than you talk.",
        "If {called} speaks of not wanting to live, stay on the line. Ring 999, or 111 option 2, from another phone.",
    ),
    Flag.Kind.SILENT: (
        "Ring {called} on every number we have.",
        "No answer? Ring whoever helps {called}.",
        "Still nothing? Go and knock. If you are worried by what you find, ring 999.",
    ),
    Flag.Kind.UNCLEAR: (
        "Read what {called} wrote, below.",
        "Not sure what it means? Ring {called} and ask.",
    ),
    Flag.Kind.CONTACT: (
        "Read the reasons, then try the other number, whoever helps {called}, or the practice.",
        "Put the right number on the record, or agree another way to keep in touch.",
    ),
    Flag.Kind.UNKNOWN_SEND: ("We cannot tell whether our last text reached {called}. Ring and ask how things are.",),
}

CHECK_IN_ENDS = {
    Outcome.ANSWERED: "Check-in answered",
    Outcome.SILENT: "No answer to the check-in",
    Outcome.UNDELIVERABLE: "The check-in could not be delivered",
    Outcome.OPTED_OUT: "Check-in ended: texts were stopped",
    Outcome.EXPIRED: "The check-in was not sent in time. This says nothing about the person.",
    Outcome.OUTAGE: "The phone network failed. This says nothing about the person.",
}

TEXT_STATES = {
    State.DUE: "Waiting to go",
    State.CLAIMED: "Going out now",
    State.CALLING: "Going out now",
    State.AMBIGUOUS: "May have gone; we are finding out",
    State.ACCEPTED: "Sent",
    State.SENT: "Sent",
    State.DELIVERED: "Delivered",
    State.UNDELIVERED: "Not delivered",
    State.REJECTED: "Not delivered",
    State.UNCONFIRMED: "Sent; no receipt came",
    State.EXPIRED: "Not sent, it was too late",
    State.CANCELLED: "Not sent",
    State.REVIEW: "May not have gone; somebody is looking",
}

DEEDS = {
    "flag.claimed": "took this on",
    "flag.released": "gave this back to the team",
    "flag.reassigned": "passed this on to another team",
    "flag.handed_over": "handed this to a colleague",
}


def steps(flag: Flag, *, called: str) -> list[str]:
    return [step.format(called=called) for step in NEXT_STEPS[Flag.Kind(flag.kind)]]


def weight(points: int) -> str:
    """How much a sign counts, for people who have never seen the table of weights."""
    if points >= weights.NOW_FROM:
        return "enough by itself to act now"
    if points >= weights.TODAY_FROM:
        return "enough by itself to act today"
    if points >= GOOD_DEAL:
        return "counts a good deal"
    return "counts a little" if points else "only noted"


def sign(name: str, *, said: str, on: date) -> str:
    """ "Replied 3 on Tuesday 24 November: asked for help". A sign of older rules is called by its bare name."""
    known = weights.SIGNS.get(name) or weights.BACKGROUND.get(name)
    if known is None:
        return f"{name.replace('_', ' ').capitalize()}, {plain_day(on)}"
    return known.words.format(said=said or "Replied", on=plain_day(on), first=plain_day(on), since=f"{on:%B %Y}", n=1)


def lasted(span: timedelta) -> str:
    """ "3 hours", rounded down, in the largest unit that fits."""
    minutes = max(0, int(span.total_seconds() // 60))
    for unit, size in (("day", 24 * 60), ("hour", 60), ("minute", 1)):
        if minutes >= size:
            return _count(minutes // size, unit)
    return "less than a minute"


def who(user: User | None, *, me: User) -> str:
    return "You" if user == me else str(user or "Nobody")


def language(code: str) -> str:
    """The language's English name; empty for English, which needs no saying."""
    try:
        name = str(get_language_info(code)["name"])
    except KeyError:
        return code
    return "" if code.startswith("en") else name


def quiet(start: time, end: time) -> str:
    return "" if start == end else f"{start:%H:%M} to {end:%H:%M}"


def _count(number: int, unit: str) -> str:
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"
