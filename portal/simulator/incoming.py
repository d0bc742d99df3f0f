"""Texts from phones: kept, heeded if they are a keyword, and passed on to the portal until it takes them."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from portal.simulator import keywords, messages, segments, twiml
from portal.simulator.agenda import Agenda
from portal.simulator.config import Config
from portal.simulator.messages import INBOUND, REPLY, Message
from portal.simulator.resources import API_VERSION
from portal.simulator.store import Store
from portal.simulator.webhooks import TRY_AGAIN_AFTER, Answer, Webhook


@dataclass(frozen=True)
class Received:
    """`portal_statuses`: one per time the portal was called; None where it did not answer."""

    sid: str
    portal_statuses: list[int | None]
    is_tried_again: bool


class Incoming:
    def __init__(self, *, config: Config, store: Store, agenda: Agenda, post: Callable[[Webhook], Answer]) -> None:
        self._config, self._store, self._agenda, self._post = config, store, agenda, post

    def receive(self, *, from_: str, body: str, to: str = "", sid: str = "", times: int = 1) -> Received:
        """A sid that is known already only calls the portal again: nothing is texted or blocked a second time."""
        now = time.time()
        to = to or self._config.sender
        message = messages.new(direction=INBOUND, to=to, from_=from_, body=body, status="received", now=now, sid=sid)
        if self._store.add(message):
            self._heed(message)
        webhook = Webhook(self._config.inbound_url, self._params(message))
        answers = [self._pass_on(message, webhook) for _ in range(times)]
        if answers[-1].is_worth_another_try:
            self._try_later(message, webhook, tries=0)
        return Received(message.sid, [answer.status for answer in answers], answers[-1].is_worth_another_try)

    def resume(self, message: Message) -> None:
        """Passes on a text that the portal had not taken when the network stopped."""
        webhook = Webhook(self._config.inbound_url, self._params(message))
        self._agenda.after(0.0, partial(self._try_again, message, webhook, 0))

    def _heed(self, message: Message) -> None:
        if not (keyword := keywords.read(message.body)):
            return
        was_blocked = self._store.is_blocked(message.from_, sender=message.to)
        blocked, text = keywords.effect(keyword, blocked=was_blocked)
        if blocked != was_blocked:
            self._store.set_blocked(message.from_, sender=message.to, blocked=blocked)
        if text:
            self._text_back(message, text)

    def _pass_on(self, message: Message, webhook: Webhook) -> Answer:
        answer = self._post(webhook)
        self._store.answer(message.sid, answer.status)
        if answer.status and answer.status < 300 and not self._store.is_blocked(message.from_, sender=message.to):
            for text in twiml.texts(answer.text):
                self._text_back(message, text)
        return answer

    def _try_later(self, message: Message, webhook: Webhook, *, tries: int) -> None:
        if tries < len(TRY_AGAIN_AFTER):
            self._agenda.after(TRY_AGAIN_AFTER[tries], partial(self._try_again, message, webhook, tries))
        else:
            self._store.count("inbound_given_up")

    def _try_again(self, message: Message, webhook: Webhook, tries: int) -> None:
        if self._store.get(message.sid) is None:
            return  # forgotten by a reset
        if self._pass_on(message, webhook).is_worth_another_try:
            self._try_later(message, webhook, tries=tries + 1)

    def _text_back(self, message: Message, text: str) -> None:
        now = time.time()
        to, from_ = message.from_, message.to
        self._store.add(
            messages.new(direction=REPLY, to=to, from_=from_, body=text, status="delivered", now=now, sent=now)
        )

    def _params(self, message: Message) -> dict[str, str]:
        return {
            "ToCountry": "GB",
            "ToState": "",
            "SmsMessageSid": message.sid,
            "NumMedia": "0",
            "ToCity": "",
            "FromZip": "",
            "SmsSid": message.sid,
            "FromState": "",
            "SmsStatus": "received",
            "FromCity": "",
            "Body": message.body,
            "FromCountry": "GB",
            "To": message.to,
            "ToZip": "",
            "NumSegments": str(segments.count(message.body)),
            "MessageSid": message.sid,
            "AccountSid": self._config.account_sid,
            "From": message.from_,
            "ApiVersion": API_VERSION,
        }
