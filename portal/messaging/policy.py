"""May this text leave now? Decided here, at the moment it leaves, and nowhere else. Plain Python.

| kind                                | quiet hours, daily cap, team's spend | opt-out      |
|-------------------------------------|--------------------------------------|--------------|
| safety wording                      | do not hold it                       | stops it     |
| answer to a text of theirs          | do not hold it; 20 a day at most     | stops it     |
| confirms STOP or START              | do not hold it; 20 a day at most     | lets it pass |
| question, nudge, reminder           | hold it                              | stops it     |

An opt-out stops safety wording too: the number's owner said no, and the provider would refuse it. The confirmation of
STOP passes once, since its row is planned once for each opt-out.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import Enum

from portal.core import localtime

SAFETY, REPLY, CONFIRMATION = "safety", "reply", "confirmation"
AT_ONCE = frozenset({SAFETY, REPLY, CONFIRMATION})
LOOP_CEILING = 20  # answers to one number on one day: two machines that answer each other must come to an end


class Act(Enum):
    SEND = "send"
    HOLD = "hold"
    EXPIRE = "expire"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class Verdict:
    """`until` is set for HOLD only. `reason` is empty for SEND only."""

    act: Act
    reason: str = ""
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Leaving:
    """A text about to leave, with what is true at this moment.

    `held_today` counts texts to the number that the cap counts, `answers_today` those that it does not.
    """

    kind: str
    to_number: str
    number_now: str
    not_after: datetime
    quiet_from: time
    quiet_until: time
    stopped: bool
    held_today: int
    answers_today: int
    segments: int
    team_segments: int
    has_team: bool


@dataclass(frozen=True, slots=True)
class Limits:
    daily_cap: int
    team_daily_segments: int


SEND = Verdict(Act.SEND)


def verdict(leaving: Leaving, *, limits: Limits, now: datetime) -> Verdict:
    if leaving.not_after <= now:
        return Verdict(Act.EXPIRE, "too_late")
    if leaving.stopped and leaving.kind != CONFIRMATION:
        return Verdict(Act.CANCEL, "opted_out")
    if leaving.number_now != leaving.to_number:
        return Verdict(Act.CANCEL, "number_changed")
    if leaving.kind in AT_ONCE:
        return _answer(leaving)
    return _held(leaving, limits=limits, now=now)


def _answer(leaving: Leaving) -> Verdict:
    if leaving.kind != SAFETY and leaving.answers_today >= LOOP_CEILING:
        return Verdict(Act.CANCEL, "loop")
    return SEND


def _held(leaving: Leaving, *, limits: Limits, now: datetime) -> Verdict:
    clock = localtime.local(now).time()
    if localtime.within(clock, leaving.quiet_from, leaving.quiet_until):
        return _wait(leaving, "quiet_hours", until=localtime.next_time(now, leaving.quiet_until))
    if leaving.held_today >= limits.daily_cap:
        return _wait(leaving, "daily_cap", until=_tomorrow(leaving, now))
    if leaving.has_team and leaving.team_segments + leaving.segments > limits.team_daily_segments:
        return _wait(leaving, "team_spend", until=_tomorrow(leaving, now))
    return SEND


def _wait(leaving: Leaving, reason: str, *, until: datetime) -> Verdict:
    if until >= leaving.not_after:
        return Verdict(Act.EXPIRE, reason)
    return Verdict(Act.HOLD, reason, until)


def _tomorrow(leaving: Leaving, now: datetime) -> datetime:
    """The first moment of the next local day at which quiet hours are over."""
    midnight = localtime.at(localtime.local_date(now) + timedelta(days=1), time(0))
    if localtime.within(time(0), leaving.quiet_from, leaving.quiet_until):
        return localtime.next_time(midnight, leaving.quiet_until)
    return midnight
