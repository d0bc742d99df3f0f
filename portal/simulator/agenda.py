"""Calls to be made later, on a few threads of their own."""

import heapq
import itertools
import logging
import threading
import time
from collections.abc import Callable

logger = logging.getLogger(__name__)


class Agenda:
    """Runs each call at its time or as soon after as a thread is free; calls due at one time run in order of entry."""

    def __init__(self, *, threads: int = 4) -> None:
        self._due: list[tuple[float, int, Callable[[], object]]] = []
        self._order = itertools.count()
        self._changed = threading.Condition()
        self._running = 0
        self._stopped = False
        for _ in range(threads):
            threading.Thread(target=self._work, daemon=True).start()

    def after(self, seconds: float, call: Callable[[], object]) -> None:
        with self._changed:
            heapq.heappush(self._due, (time.monotonic() + seconds, next(self._order), call))
            self._changed.notify()

    def waiting(self) -> int:
        """Calls not finished yet."""
        with self._changed:
            return len(self._due) + self._running

    def clear(self) -> None:
        with self._changed:
            self._due.clear()

    def stop(self) -> None:
        """No call begins after this; one that is running may go on."""
        self._stopped = True
        if self._changed.acquire(blocking=False):
            self._changed.notify_all()
            self._changed.release()

    def _work(self) -> None:
        while call := self._next():
            try:
                call()
            except Exception:
                logger.exception("A planned call failed")
            finally:
                with self._changed:
                    self._running -= 1

    def _next(self) -> Callable[[], object] | None:
        with self._changed:
            while not self._stopped:
                wait = self._due[0][0] - time.monotonic() if self._due else None
                if wait is not None and wait <= 0:
                    self._running += 1
                    call = heapq.heappop(self._due)[2]
                    self._changed.notify()
                    return call
                self._changed.wait(wait)
        return None
