"""Rings for a task without making anybody wait: at once if it is quiet, and once for all who ring in a busy moment.

A ring may be lost (the broker is down, the process dies): what must happen lies in the database, and the next tick of
the clock finds it there.
"""

import logging
import os
import threading
import time
from collections.abc import Callable

logger = logging.getLogger(__name__)

QUIET = 0.1  # seconds between two rings of one process
AFTER_FAILURE = 5.0  # seconds without trying, so that nobody waits for a broker that is down


class Doorbell:
    """`publish` puts the task into its queue. Safe to ring from many threads."""

    def __init__(self, publish: Callable[[], object]) -> None:
        self._publish = publish
        self._lock = threading.Lock()
        self._later = False
        self._not_before = self._broken_until = 0.0
        os.register_at_fork(after_in_child=self._reset)

    def ring(self) -> None:
        """Never raises. The first ring goes out now; those soon after it go out together, a moment later."""
        with self._lock:
            now = time.monotonic()
            if self._later or now < self._broken_until:
                return
            if now < self._not_before:
                self._later = True
                threading.Timer(self._not_before - now, self._ring_late).start()
                return
            self._not_before = now + QUIET
        self._try()

    def _ring_late(self) -> None:
        with self._lock:
            self._later = False
            self._not_before = time.monotonic() + QUIET
        self._try()

    def _try(self) -> None:
        try:
            self._publish()
        except Exception as error:  # whatever the broker's library raises, nobody who rings can do anything about it
            self._broken_until = time.monotonic() + AFTER_FAILURE
            logger.warning("The doorbell did not ring; the next tick will do", extra={"error": type(error).__name__})

    def _reset(self) -> None:
        """A forked process has none of its parent's timers."""
        self._lock = threading.Lock()
        self._later = False
        self._not_before = self._broken_until = 0.0
