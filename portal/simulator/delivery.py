"""Carries accepted texts to their phones and tells the portal how far they are."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from portal.simulator import itinerary, odd_numbers
from portal.simulator.agenda import Agenda
from portal.simulator.config import Config
from portal.simulator.itinerary import Step
from portal.simulator.messages import Message
from portal.simulator.mischief import Mischief
from portal.simulator.resources import API_VERSION
from portal.simulator.store import Store
from portal.simulator.webhooks import TRY_AGAIN_AFTER, Answer, Webhook


@dataclass
class Journey:
    message: Message
    steps: deque[Step]
    report: Webhook | None = None  # of the first step, while it is being tried
    tries: int = 0


class Delivery:
    """The steps of one text run one after another, so a report that must be tried again holds up those behind it."""

    def __init__(
        self,
        *,
        config: Config,
        store: Store,
        agenda: Agenda,
        mischief: Mischief,
        post: Callable[[Webhook], Answer],
        on_arrival: Callable[[Message], None],
    ) -> None:
        self._config, self._store, self._agenda, self._mischief = config, store, agenda, mischief
        self._post, self._on_arrival = post, on_arrival

    def begin(self, message: Message) -> None:
        self._set_out(message, self._plan(message))

    def resume(self, message: Message) -> None:
        """Goes on with a text that an earlier process of the network accepted."""
        self._set_out(message, itinerary.still_to_come(self._plan(message), message))

    def _plan(self, message: Message) -> list[Step]:
        return itinerary.plan(message, switches=self._mischief.switches, oddity=odd_numbers.of(message.to))

    def _set_out(self, message: Message, steps: list[Step]) -> None:
        if steps:
            self._await_step(Journey(message, deque(steps)))

    def _await_step(self, journey: Journey) -> None:
        due = journey.message.created + journey.steps[0].after
        self._agenda.after(max(0.0, due - time.time()), partial(self._take_step, journey))

    def _take_step(self, journey: Journey) -> None:
        message, step = journey.message, journey.steps[0]
        if self._store.get(message.sid) is not message:
            return  # forgotten by a reset
        if step.changes and journey.report is None:
            self._store.move(message.sid, step.status, at=time.time(), error_code=step.error_code)
            if step.status == "delivered":
                self._on_arrival(message)
        if step.reports and not self._report(journey, step):
            return
        journey.steps.popleft()
        journey.report, journey.tries = None, 0
        if journey.steps:
            self._await_step(journey)

    def _report(self, journey: Journey, step: Step) -> bool:
        """False if it is to be tried again later."""
        if journey.report is None:
            journey.report = Webhook(journey.message.status_callback, self._params(journey.message, step))
        answer = self._post(journey.report)
        if answer.is_worth_another_try and journey.tries < len(TRY_AGAIN_AFTER):
            self._agenda.after(TRY_AGAIN_AFTER[journey.tries], partial(self._take_step, journey))
            journey.tries += 1
            return False
        self._note(journey.message, step, answer)
        return True

    def _note(self, message: Message, step: Step, answer: Answer) -> None:
        if answer.is_worth_another_try:
            self._store.count("reports_given_up")
            return
        self._store.count("reports_answered" if answer.status and answer.status < 400 else "reports_refused")
        self._store.report(message.sid, step.status)

    def _params(self, message: Message, step: Step) -> dict[str, str]:
        params = {
            "MessageSid": message.sid,
            "MessageStatus": step.status,
            "SmsSid": message.sid,
            "SmsStatus": step.status,
            "To": message.to,
            "From": message.from_,
            "AccountSid": self._config.account_sid,
            "ApiVersion": API_VERSION,
        }
        return params | ({"ErrorCode": str(step.error_code)} if step.error_code else {})
