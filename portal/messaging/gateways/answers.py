"""What a provider can tell us, in our own words."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Outcome(Enum):
    ACCEPTED = "accepted"
    REFUSED = "refused"  # this text, for good
    BUSY = "busy"  # 429: not taken, may be asked again
    UNREACHABLE = "unreachable"  # not taken: no connection was made, or the provider does not know our account
    UNKNOWN = "unknown"  # bytes may have left and no full answer came: only evidence can tell


@dataclass(frozen=True, slots=True)
class Answer:
    """`retry_after` is in seconds and None where the provider did not say."""

    outcome: Outcome
    sid: str = ""
    error_code: str = ""
    retry_after: float | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """A text that the provider has, as it shows it now."""

    sid: str
    status: str
    error_code: str
    created_at: datetime


class ProviderError(Exception):
    """The provider could not be asked. Nothing is known, least of all that it has nothing."""
