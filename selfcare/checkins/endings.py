"""How a check-in that nobody has closed goes on: plain rules on what became of its text.

Only a question that left us and was not lost can be met with silence. A number that does not work is about the number,
a text that never left is about us; neither is a sign about the person.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from portal.messaging.models import Reason, State
from selfcare.checkins.models import Outcome

STOPPED_CODE = "21610"
TOO_LATE_CODES = frozenset({"30036", "30001"})  # the provider's queue outlived the validity period
# The provider's, the network's or our own account's trouble (twilio.com/docs/api/errors): not the person's number.
OUR_TROUBLE_CODES = frozenset({"30002", "30007", "30008", "30010", "30022", "30032", "30034", "63038"})
ALWAYS_QUIET = "quiet_all_window"  # the planner's reason
LOOK_AGAIN = timedelta(minutes=15)

WENT = frozenset({State.ACCEPTED, State.SENT, State.DELIVERED})
MAY_BE_NUDGED = WENT | {State.UNCONFIRMED}
NOT_YET = frozenset({State.DUE, State.CLAIMED})
UNKNOWN = frozenset({State.CALLING, State.AMBIGUOUS})


@dataclass(frozen=True)
class Case:
    """One open check-in and its question. `left_at` is when the question was handed over, if it was.

    `answered_in_part`: they have texted, and the conversation is not over. `stopped`: the number has opted out, the
    consent is gone, or the person no longer takes part.
    """

    state: str
    reason: str
    error_code: str
    left_at: datetime | None
    send_until: datetime
    answered_in_part: bool
    nudge_at: datetime | None
    answer_by: datetime
    nudge_after: timedelta
    silent_after: timedelta
    stopped: bool


@dataclass(frozen=True)
class Close:
    """`sign` is the name of a signal for the risk rules; empty when there is nothing to tell anybody."""

    outcome: Outcome
    sign: str = ""


@dataclass(frozen=True)
class Nudge:
    """Ask once more. `answer_by` lies ahead."""

    answer_by: datetime


@dataclass(frozen=True)
class Wait:
    """Look again at these moments; both lie ahead."""

    nudge_at: datetime | None
    answer_by: datetime


Ending = Close | Nudge | Wait


def ending(case: Case, *, now: datetime) -> Ending:
    """What to do with it now. Whatever it is, the check-in is not looked at again at the same moment."""
    by_number = case.error_code == STOPPED_CODE or case.reason == Reason.OPTED_OUT
    if case.stopped or by_number:
        return Close(Outcome.OPTED_OUT, "opted_out" if case.stopped and by_number else "")
    if case.answered_in_part:
        return Close(Outcome.ANSWERED, "unclear_answer") if case.answer_by <= now else Wait(None, case.answer_by)
    failed = _failed(case)
    if failed is not None:
        return failed
    if case.state in MAY_BE_NUDGED:
        return _asked(case, now)
    return _not_known(case, now)


def _failed(case: Case) -> Close | None:
    """The question cannot be answered any more, and we know why."""
    if case.state in (State.UNDELIVERED, State.REJECTED):
        return _undelivered(case.error_code)
    if case.state == State.EXPIRED:
        return Close(Outcome.EXPIRED, "quiet_all_day" if case.reason == ALWAYS_QUIET else "")
    if case.state == State.CANCELLED:
        return Close(Outcome.EXPIRED)
    if case.state == State.REVIEW:
        return Close(Outcome.OUTAGE, "unknown_send")
    return None


def _undelivered(code: str) -> Close:
    if code in TOO_LATE_CODES:
        return Close(Outcome.EXPIRED)
    if code in OUR_TROUBLE_CODES or code.startswith("20"):
        return Close(Outcome.OUTAGE)
    return Close(Outcome.UNDELIVERABLE, "undeliverable")


def _asked(case: Case, now: datetime) -> Ending:
    """The person's time to answer runs from the moment the text left, however late that was."""
    left_at = case.left_at or case.answer_by - case.silent_after
    answer_by = max(case.answer_by, left_at + case.silent_after)
    if answer_by <= now:
        return Close(Outcome.OUTAGE) if case.state == State.UNCONFIRMED else Close(Outcome.SILENT, "silent")
    if case.nudge_at is None:
        return Wait(None, answer_by)
    nudge_at = max(case.nudge_at, left_at + case.nudge_after)
    return Nudge(answer_by) if nudge_at <= now else Wait(nudge_at, answer_by)


def _not_known(case: Case, now: datetime) -> Ending:
    """Still to be sent, or nobody can tell yet whether it was."""
    answer_by = max(case.answer_by, case.send_until)
    if answer_by > now:
        return Wait(min(now + LOOK_AGAIN, answer_by) if case.nudge_at else None, answer_by)
    return Close(Outcome.OUTAGE, "unknown_send" if case.state in UNKNOWN else "")
