"""What happens to an accepted text after the call: when its status changes, and which reports the portal gets."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from portal.simulator.messages import FINAL, Message
from portal.simulator.mischief import Switches
from portal.simulator.odd_numbers import Oddity

TIMES_REPEATED = 3


@dataclass(frozen=True)
class Step:
    """`after` is seconds since the text was accepted. A step changes the status, reports it, or both."""

    after: float
    status: str
    error_code: int | None = None
    changes: bool = True
    reports: bool = True


def plan(message: Message, *, switches: Switches, oddity: Oddity) -> list[Step]:
    steps = _journey(message, switches=switches, oddity=oddity)
    if switches.callbacks == "none" or not message.status_callback:
        return [replace(step, reports=False) for step in steps]
    if oddity.muddled:
        return _muddled(steps)
    if switches.callbacks == "duplicated":
        return [again for step in steps for again in _repeated(step)]
    if switches.callbacks == "shuffled":
        return _shuffled(steps, Random(f"{switches.seed}:{message.seq}"))
    return steps


def still_to_come(steps: Sequence[Step], message: Message) -> list[Step]:
    """What is left of a plan when the network starts again: no change and no answered report happens twice."""
    happened = {status for status, _ in message.history}
    left = [
        replace(
            step,
            changes=step.changes and step.status not in happened and message.status not in FINAL,
            reports=step.reports and step.status not in message.reported,
        )
        for step in steps
    ]
    return [step for step in left if step.changes or step.reports]


def _journey(message: Message, *, switches: Switches, oddity: Oddity) -> list[Step]:
    if switches.sent_after > message.validity_period:
        return [Step(message.validity_period, "failed", 30036)]
    arrives = switches.late_after if oddity.late else switches.delivered_after
    arrives = max(arrives, switches.sent_after)
    last = Step(arrives, "undelivered", oddity.undelivered) if oddity.undelivered else Step(arrives, "delivered")
    return [Step(switches.sent_after, "sent"), last]


def _repeated(step: Step) -> list[Step]:
    return [step, *[replace(step, changes=False)] * (TIMES_REPEATED - 1)]


def _muddled(steps: Sequence[Step]) -> list[Step]:
    """Each report three times, the last status first and an old one last."""
    silent, reports = _apart(steps)
    return [*silent, *reversed(reports), *reports, *reversed(reports)]


def _shuffled(steps: Sequence[Step], dice: Random) -> list[Step]:
    silent, reports = _apart(steps)
    dice.shuffle(reports)
    return [*silent, *reports]


def _apart(steps: Sequence[Step]) -> tuple[list[Step], list[Step]]:
    """The changes without their reports, and the reports, all when the last change has happened."""
    after = steps[-1].after
    return (
        [replace(step, reports=False) for step in steps],
        [replace(step, after=after, changes=False) for step in steps],
    )
