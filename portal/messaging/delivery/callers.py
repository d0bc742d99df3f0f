"""The threads that make calls. They touch no database, and hold nothing that a killed process would lose."""

import logging
import os
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cache
from queue import SimpleQueue

from django.conf import settings

from portal.messaging.delivery.handed import Call, Result
from portal.messaging.gateways import twilio
from portal.messaging.gateways.answers import Answer, Outcome

logger = logging.getLogger(__name__)
type_of_job = tuple[Call, Callable[[], datetime], "SimpleQueue[Result]"]


def make(call: Call, *, clock: Callable[[], datetime], results: "SimpleQueue[Result]") -> None:
    """Puts the result into `results` when there is one."""
    _jobs(os.getpid(), settings.SMS_CONCURRENCY).put((call, clock, results))


@cache
def _jobs(pid: int, threads: int) -> "SimpleQueue[type_of_job]":
    """One queue and its threads for each process; a forked process starts its own."""
    jobs: SimpleQueue[type_of_job] = SimpleQueue()
    for number in range(threads):
        threading.Thread(target=_work, args=(jobs,), name=f"sms-{number}", daemon=True).start()
    return jobs


def _work(jobs: "SimpleQueue[type_of_job]") -> None:
    while True:
        call, clock, results = jobs.get()
        try:
            results.put(Result(call, _make(call, clock)))
        except Exception:
            logger.exception("A call broke in our own code")
            results.put(Result(call, Answer(Outcome.UNKNOWN)))


def _make(call: Call, clock: Callable[[], datetime]) -> Answer | None:
    text = call.text
    if (early := (text.slot - clock()).total_seconds()) > 0:
        time.sleep(early)
    now = clock()
    if text.lease_until <= now + timedelta(seconds=settings.SMS_CALL_TIMEOUT):
        return None
    return twilio.send(
        reference=str(text.pk), to=text.to_number, body=text.body, valid_for=(text.not_after - now).total_seconds()
    )
