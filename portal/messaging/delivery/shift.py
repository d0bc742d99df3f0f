"""One shift of one worker process: claim, hand over in small waves, record, until nothing is due or the shift is over.

Only this thread touches the database. Each wave is one transaction that records what has come back and sets the next
few texts to `calling`; then threads make the calls while no transaction is open. So a kill leaves a handful of texts
whose outcome must be looked up, however large the batch, and a text can be cancelled until just before it leaves.
"""

import logging
from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta
from queue import Empty, SimpleQueue
from uuid import uuid4

from django.conf import settings
from django.db import IntegrityError, transaction

from portal.messaging import pacing, spending
from portal.messaging.delivery import callers, claims, departures, results
from portal.messaging.delivery.handed import Call, Claimed, Result
from portal.messaging.gateways.answers import Outcome
from portal.messaging.spending import Overspent, Spent

logger = logging.getLogger(__name__)

LENGTH = timedelta(seconds=30)  # then a fresh task takes over, so that a worker can be stopped
LOOKAHEAD = timedelta(seconds=0.05)  # a text is set to `calling` so long before its slot at most
GATHER = 0.01  # seconds without a further result that end a wave
UNKNOWN_IN_A_ROW = 10  # answers that did not come, one after another: the provider is in trouble


def dispatch(*, clock: Callable[[], datetime], ring: Callable[[], object]) -> None:
    """Sends what is due. Rings for a second worker if there is much, and for the next one if this shift ends early."""
    Shift(clock=clock, ring=ring).run()


class Shift:
    def __init__(self, *, clock: Callable[[], datetime], ring: Callable[[], object]) -> None:
        self._clock, self._ring = clock, ring
        self._ends = clock() + LENGTH
        self._token = uuid4()
        self._in_hand: deque[Claimed] = deque()
        self._finished: list[Result] = []
        self._results: SimpleQueue[Result] = SimpleQueue()
        self._in_flight = 0
        self._claiming = True
        self._rung = False
        self._in_trouble = False
        self._unknown = 0

    def run(self) -> None:
        while True:
            self._hand_over()
            if self._top_up():
                continue
            if not (self._in_hand or self._in_flight):
                return
            self._wait()

    def _top_up(self) -> bool:
        """Claims more when little is left in hand, while this shift lasts. True if there was any."""
        now = self._clock()
        if not self._claiming or len(self._in_hand) >= settings.SMS_CONCURRENCY or self._has_slots_ahead(now):
            return False
        if now >= self._ends:
            self._claiming = False
            self._ring()
            return False
        claim = claims.claim(token=self._token, now=now)
        self._in_hand.extend(claim.rows)
        self._in_trouble = claim.in_trouble
        self._claiming = not claim.exhausted
        if claim.full and not self._rung:
            self._rung = True
            self._ring()
        return bool(claim.rows)

    def _has_slots_ahead(self, now: datetime) -> bool:
        return bool(self._in_hand) and self._in_hand[-1].slot - now > pacing.HORIZON / 2

    def _hand_over(self) -> None:
        """One wave. Twins that two workers want to hand over at one moment are sorted out one by one."""
        now, finished, self._finished = self._clock(), self._finished, []
        again_at = self._look_at(finished, now)
        leaving = self._next_wave(now)
        if not (finished or leaving):
            return
        try:
            calls = self._wave(finished, leaving, now, again_at)
        except (IntegrityError, Overspent):
            calls = self._wave(finished, [], now, again_at)
            calls += [call for row in leaving for call in self._alone(row, now)]
        for call in calls:
            callers.make(call, clock=self._clock, results=self._results)
        self._in_flight += len(calls)

    def _wave(self, finished: list[Result], leaving: list[Claimed], now: datetime, again_at: datetime) -> list[Call]:
        with transaction.atomic():
            back = results.record(finished, now=now, again_at=again_at) if finished else Spent()
            departure = departures.depart(leaving, token=self._token, now=now)
            back.update(departure.spent)
            spending.change(back, limit=settings.SMS_TEAM_DAILY_SEGMENTS, held=departure.held_centres)
        return departure.calls

    def _alone(self, row: Claimed, now: datetime) -> list[Call]:
        try:
            return self._wave([], [row], now, now)
        except (IntegrityError, Overspent):
            claims.release([row], token=self._token, now=now)
            return []

    def _next_wave(self, now: datetime) -> list[Claimed]:
        """As many as threads will soon be free, and no earlier than shortly before their slots."""
        room = settings.SMS_CONCURRENCY * 2 - self._in_flight
        wave: list[Claimed] = []
        while self._in_hand and len(wave) < room and self._in_hand[0].slot <= now + LOOKAHEAD:
            wave.append(self._in_hand.popleft())
        return wave

    def _look_at(self, finished: list[Result], now: datetime) -> datetime:
        """When texts that were not taken may be tried again. Trouble at the provider ends the shift."""
        answers = [result.answer for result in finished if result.answer]
        for answer in answers:
            self._unknown = self._unknown + 1 if answer.outcome is Outcome.UNKNOWN else 0
        turned_away = [answer for answer in answers if answer.outcome in (Outcome.BUSY, Outcome.UNREACHABLE)]
        if turned_away or self._unknown >= UNKNOWN_IN_A_ROW:
            waits = [answer.retry_after for answer in turned_away if answer.retry_after is not None]
            return self._pause(now, max(waits) if waits else None)
        if self._in_trouble and any(answer.outcome is Outcome.ACCEPTED for answer in answers):
            self._in_trouble = False
            pacing.clear(now=now)
        return now

    def _pause(self, now: datetime, seconds: float | None) -> datetime:
        if self._claiming:
            logger.warning("The provider takes no texts; sending pauses")
        self._claiming, self._unknown = False, 0
        with transaction.atomic():
            until = pacing.pause(now=now, seconds=seconds)
            claims.release(self._in_hand, token=self._token, now=now)
        self._in_hand.clear()
        return until

    def _wait(self) -> None:
        """Until a handful of results has come, or the next slot is near."""
        patience = self._until_next_slot()
        enough = max(1, settings.SMS_CONCURRENCY * 5 // 8)
        while len(self._finished) < enough:
            try:
                self._finished.append(self._results.get(timeout=patience))
            except Empty:
                return
            self._in_flight -= 1
            if not self._in_flight:
                return
            patience = GATHER

    def _until_next_slot(self) -> float | None:
        """Seconds; None if only a result can change anything."""
        if not self._in_hand or self._in_flight >= settings.SMS_CONCURRENCY * 2:
            return None
        return max(0.0, (self._in_hand[0].slot - LOOKAHEAD - self._clock()).total_seconds())
