from datetime import UTC, datetime

import pytest

from portal.simulator import keywords, messages, presenters
from portal.simulator.keywords import Keyword
from portal.simulator.messages import Message
from portal.simulator.store import Store

NOON = datetime(2026, 7, 14, 12, tzinfo=UTC)
CITY, JOAN = "+447700900999", "+447700900123"


def text(direction: str, status: str, *, body: str = "Hello", **more: object) -> Message:
    to, from_ = (CITY, JOAN) if direction == "inbound" else (JOAN, CITY)
    now = NOON.timestamp()
    return messages.new(direction=direction, to=to, from_=from_, body=body, status=status, now=now, **more)


@pytest.mark.parametrize(
    ("message", "words", "tone"),
    [
        (text("outbound-api", "queued"), "Waiting to be sent", "waiting"),
        (text("outbound-api", "sent"), "On its way", "waiting"),
        (text("outbound-api", "delivered"), "Delivered", "good"),
        (
            text("outbound-api", "undelivered", error_code=30003),
            "Not delivered: the phone is off or out of reach (30003)",
            "bad",
        ),
        (text("inbound", "received"), "The portal has not answered yet", "waiting"),
        (text("inbound", "received", portal_status=200), "The portal has it", "good"),
        (text("inbound", "received", portal_status=403), "The portal refused it (403)", "bad"),
        (text("inbound", "received", portal_status=502), "Something broke in the portal (502); trying again", "bad"),
        (
            text("outbound-reply", "delivered", body=keywords.ANSWERS[Keyword.STOP]),
            "Sent by the phone network, not by the portal",
            "good",
        ),
    ],
)
def test_what_became_of_a_text_in_words(message: Message, words: str, tone: str) -> None:
    bubble = presenters.bubble(message, now=NOON)
    assert (bubble.words, bubble.tone) == (words, tone)


def test_times_are_londons_and_today_is_not_named() -> None:
    assert presenters.when(NOON.timestamp(), now=NOON) == "13:00"
    assert presenters.when(NOON.timestamp() - 86_400, now=NOON) == "Monday 13 July, 13:00"


def test_only_web_addresses_become_links() -> None:
    assert presenters.pieces("See https://portal/plan?a=1. Or javascript:alert(1)") == [
        ("See ", False),
        ("https://portal/plan?a=1", True),
        (". Or javascript:alert(1)", False),
    ]
    assert presenters.pieces("") == []


def test_a_long_conversation_shows_its_end() -> None:
    store = Store()
    for number in range(presenters.SHOWN + 5):
        store.add(text("outbound-api", "queued", body=str(number)))
    phone = presenters.phone(store, JOAN, now=NOON, sender=CITY)
    assert phone.left_out == 5
    assert phone.bubbles[-1].body == "104"
