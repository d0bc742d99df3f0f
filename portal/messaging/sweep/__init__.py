"""Finds what was left lying: nothing that a crash, a lost ring or a lost answer leaves behind stays as it is.

leases      a worker died: what it had not begun is due again, what it was handing over is ambiguous
searches    ambiguous: the provider's own list decides, or time and a person do
overdue     taken, and no receipt came: the provider is asked; due, and its time has passed: expired
"""

from collections.abc import Callable
from datetime import datetime

from portal.messaging.sweep import leases, overdue, searches


def sweep(*, clock: Callable[[], datetime]) -> None:
    """Safe to run at any time, twice at once too: each step is a conditional UPDATE."""
    leases.end(now=clock())
    overdue.expire(now=clock())
    searches.settle(clock=clock)
    overdue.ask_after(clock=clock)
    overdue.give_up(now=clock())


__all__ = ["sweep"]
