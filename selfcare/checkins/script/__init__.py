"""The pure reader of replies: what a text means, and what a conversation does next. No Django, no clock of its own."""

from .interpretation import interpret
from .readings import FLAGS, MAX_TURNS, SIGNALS, VERSION, Intent, Reading, State, Step
from .steps import next_step
from .wishes import wish

__all__ = [
    "FLAGS",
    "MAX_TURNS",
    "SIGNALS",
    "VERSION",
    "Intent",
    "Reading",
    "State",
    "Step",
    "interpret",
    "next_step",
    "wish",
]
