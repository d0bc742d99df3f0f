"""What happens when: deeds in the order of their time, each told the time it has."""

import heapq
from collections.abc import Callable
from datetime import datetime
from itertools import count

Deed = Callable[[datetime], object]


class Agenda:
    """Deeds may put further deeds on the agenda, later than themselves. Those after `until` never happen."""

    def __init__(self, *, until: datetime) -> None:
        self.until = until
        self._order = count()
        self._waiting: list[tuple[datetime, int, Deed]] = []

    def at(self, moment: datetime, deed: Deed) -> None:
        if moment <= self.until:
            heapq.heappush(self._waiting, (moment, next(self._order), deed))

    def run(self) -> None:
        while self._waiting:
            moment, _, deed = heapq.heappop(self._waiting)
            deed(moment)
