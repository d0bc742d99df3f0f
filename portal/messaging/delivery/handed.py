"""What one shift holds in its hands: a text it has claimed, the call to make for it, and what came of the call."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from portal.messaging.gateways.answers import Answer


@dataclass(frozen=True, slots=True)
class Claimed:
    """What never changes about a text, and the claim that we have on it. `slot`: when it may leave, for the rate."""

    pk: UUID
    fence: int
    kind: str
    to_number: str
    body: str
    segments: int
    cost_centre: str
    not_after: datetime
    slot: datetime
    lease_until: datetime


@dataclass(frozen=True, slots=True)
class Call:
    """A text whose state `calling` is committed, from `called_at` on. Threads read nothing else."""

    text: Claimed
    called_at: datetime


@dataclass(frozen=True, slots=True)
class Result:
    """`answer` is None if the call was not made, because the lease would not have lasted until its end."""

    call: Call
    answer: Answer | None
