"""A text that came in: who wrote it, and what the script makes of it in the light of what was asked."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from portal.core.localtime import local_date
from portal.messaging.models import InboundMessage, OptOut
from selfcare.checkins import correspondents, script
from selfcare.checkins.correspondents import Correspondent
from selfcare.checkins.script import Intent, Reading, State, Step
from selfcare.checkins.script.readings import MAX_TURNS
from selfcare.risk.scoring import Signal

logger = logging.getLogger(__name__)

NOTHING_OPEN = State(turn=MAX_TURNS, asked="how_are_you")  # so that the script asks nothing back
UNREADABLE = Step(Reading(Intent.UNCLEAR, "the machine failed to read it"), None, None, True, ("unclear_answer",))
STOPPED = Step(Reading(Intent.STOP, "the phone network stopped our texts"), None, None, False, ("opted_out",))
WISHES = {Intent.STOP: "stop", Intent.START: "start"}
USUAL_DAYS = {Intent.AWAY: 7, Intent.HOSPITAL: 14}
LONGEST_DAYS = 56


@dataclass(frozen=True)
class Incoming:
    inbound: InboundMessage
    who: Correspondent
    step: Step
    now: datetime

    @property
    def intent(self) -> Intent:
        return self.step.reading.intent

    @property
    def by_machine(self) -> bool:
        return "auto_reply" in self.step.reading.flags and self.intent is not Intent.CRISIS

    @property
    def from_the_person(self) -> bool:
        """Somebody who tells us of a death or a wrong number is not the person we look after."""
        return self.intent is not Intent.WRONG_NUMBER and "death_reported" not in self.step.signals

    @property
    def said(self) -> str:
        """How we know, in a flag's words; a menu number is quoted, other words are not."""
        if self.who.is_shared and self.who.person is None:
            return "Replied from a number they share"
        if "carer_reply" in self.step.reading.flags:
            return "Somebody else replied for them"
        text = self.inbound.body.strip()
        return f"Replied {text}" if len(text) == 1 and text.isdigit() else "Replied"

    @property
    def away_until(self) -> date | None:
        """The first day on which we ask again: theirs, else the usual one; never today, never in the far future."""
        if self.intent not in USUAL_DAYS:
            return None
        reading, today = self.step.reading, local_date(self.now)
        until = reading.until or today + timedelta(days=min(reading.days or USUAL_DAYS[self.intent], LONGEST_DAYS))
        return min(max(until, today + timedelta(days=1)), today + timedelta(days=LONGEST_DAYS))

    def signals(self, names: Iterable[str]) -> list[Signal]:
        return [Signal(name, local_date(self.now), self.said) for name in names]


def wish(body: str) -> str:
    """ "stop", "start" or "", for messaging, which honours it before anything else. Danger in the text is no wish."""
    try:
        return WISHES.get(script.interpret(body).intent, "")
    except Exception:
        logger.exception("text could not be read for STOP")
        return ""


def read(inbound: InboundMessage, *, now: datetime) -> Incoming:
    """A text that breaks the script goes to a person. What messaging did about STOP and START is not done again."""
    who = correspondents.of(inbound)
    step = _ask_script(inbound, who, now)
    began, ended = _opting(inbound)
    if began and step.reading.intent not in (Intent.CRISIS, Intent.STOP):
        step = STOPPED
    if step.reading.intent is Intent.START:
        step = replace(step, reply=None if ended else "checkin.welcome_back")
    return Incoming(inbound, who, step, now)


def unreadable(inbound: InboundMessage, *, now: datetime) -> Incoming:
    return Incoming(inbound, Correspondent([]), UNREADABLE, now)


def _ask_script(inbound: InboundMessage, who: Correspondent, now: datetime) -> Step:
    state = State(turn=who.checkin.turn, asked=who.checkin.asked) if who.checkin else NOTHING_OPEN
    try:
        return script.next_step(state, inbound.body, today=local_date(now))
    except Exception:
        logger.exception("text could not be read inbound=%s", inbound.pk)
        return UNREADABLE


def _opting(inbound: InboundMessage) -> tuple[bool, bool]:
    """Did an opt-out begin, or end, with this very text? The provider knows words that the script reads otherwise."""
    touched = OptOut.objects.filter(number=inbound.from_number)
    moments = list(touched.values_list("at", "lifted_at"))
    at = inbound.received_at
    return any(began == at for began, _ in moments), any(ended == at for _, ended in moments)
