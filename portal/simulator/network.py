"""The pretend phone network as a whole: what the web pages, the scripts and Twilio's REST paths all stand on."""

import threading
import time
from collections.abc import Callable, Mapping
from functools import partial

from portal.simulator import intake, journal, messages, odd_numbers, webhooks
from portal.simulator.agenda import Agenda
from portal.simulator.config import Config
from portal.simulator.delivery import Delivery
from portal.simulator.errors import ApiError
from portal.simulator.incoming import Incoming
from portal.simulator.intake import Order
from portal.simulator.messages import FINAL, INBOUND, OUTBOUND, Message
from portal.simulator.mischief import Mischief, Verdict
from portal.simulator.odd_numbers import Oddity
from portal.simulator.store import Store
from portal.simulator.webhooks import Answer, Webhook

RESUMED_WITHIN = 24 * 3_600.0  # seconds


class Network:
    def __init__(self, config: Config, *, post: Callable[[Webhook], Answer] | None = None) -> None:
        post = post or partial(webhooks.post, token=config.auth_token)
        self.config = config
        self.started = time.time()
        self.closing = threading.Event()
        self.store = Store(journal.at(config.ledger))
        self.mischief = Mischief(config.switches)
        self.agenda = Agenda()
        self.incoming = Incoming(config=config, store=self.store, agenda=self.agenda, post=post)
        self._delivery = Delivery(
            config=config,
            store=self.store,
            agenda=self.agenda,
            mischief=self.mischief,
            post=post,
            on_arrival=self._on_arrival,
        )
        self._resume()

    def accept(self, form: Mapping[str, str]) -> tuple[Message, Verdict]:
        """Takes a text to send and says how its call ends: FINE, or accepted with a SILENCE or an ERROR.

        Raises ApiError if nothing was accepted.
        """
        order = intake.read(form, sender=self.config.sender)
        oddity = odd_numbers.of(order.to)
        verdict = self.mischief.draw()
        self._turn_away(order, oddity, verdict)
        message = self._message(order)
        self.store.add(message)
        self._delivery.begin(message)
        if oddity.silent or verdict is Verdict.SILENCE:
            return message, Verdict.SILENCE
        return message, Verdict.ERROR if oddity.broken else Verdict.FINE

    def reset(self) -> None:
        """Forgets every text and every STOP; the switches stay."""
        self.agenda.clear()
        self.mischief.forget()
        self.store.reset()

    def close(self) -> None:
        """Lets held calls go and begins nothing new."""
        self.closing.set()
        self.agenda.stop()

    def _turn_away(self, order: Order, oddity: Oddity, verdict: Verdict) -> None:
        if verdict is Verdict.THROTTLED:
            raise ApiError(20429)
        if verdict is Verdict.ERROR:
            raise ApiError(20500)
        if oddity.refused:
            raise ApiError(oddity.refused, order.to)
        if self.store.is_blocked(order.to, sender=self.config.sender):
            raise ApiError(21610)
        if oddity.throttled and self.mischief.is_turned_away(order.to, times=oddity.throttled):
            raise ApiError(20429)

    def _message(self, order: Order) -> Message:
        return messages.new(
            direction=OUTBOUND,
            to=order.to,
            from_=order.from_,
            body=order.body,
            status="accepted" if order.service else "queued",
            now=time.time(),
            status_callback=order.status_callback,
            service=order.service,
            validity_period=order.validity_period,
        )

    def _on_arrival(self, message: Message) -> None:
        oddity = odd_numbers.of(message.to)
        if oddity.answer and not self.store.is_blocked(message.to, sender=self.config.sender):
            answer = partial(self.incoming.receive, from_=message.to, body=oddity.answer, to=self.config.sender)
            self.agenda.after(0.0, answer)

    def _resume(self) -> None:
        """After a restart with a journal: goes on where the last process stopped."""
        for message in self.store.select():
            if self.started - message.created > RESUMED_WITHIN:
                continue
            if message.direction == OUTBOUND and not self._is_finished(message):
                self._delivery.resume(message)
            elif message.direction == INBOUND and (message.portal_status or 500) >= 500:
                self.incoming.resume(message)

    def _is_finished(self, message: Message) -> bool:
        told = not message.status_callback or message.status in message.reported
        return message.status in FINAL and told
