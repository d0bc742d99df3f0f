"""Reads a reply to a check-in, and says what happens next. Plain Python: no Django, no network, no clock."""

from .interpretation import interpret
from .readings import FLAGS, SIGNALS, VERSION, Intent, Reading, State, Step
from .steps import REPLIES, next_step

__all__ = ["FLAGS", "REPLIES", "SIGNALS", "VERSION", "Intent", "Reading", "State", "Step", "interpret", "next_step"]
