"""How words look on a phone, with placeholders filled by somebody made up. Any model of such words can use it."""

from collections.abc import Sequence
from typing import Any

from portal.messaging import segments
from portal.messaging.default_wordings import PLACEHOLDER

TEMPLATE = "messaging/phone_preview.jinja"
EXAMPLE = {
    "name": "Joan",
    "team": "Granby neighbourhood team",
    "telephone": "0151 496 0101",
    "until": "Friday 27 November",
}


def context(*, heading: str, texts: Sequence[str]) -> dict[str, Any]:
    """For the template: each text as a bubble, with what it costs."""
    return {"heading": heading, "bubbles": [_bubble(text) for text in texts]}


def _bubble(text: str) -> dict[str, Any]:
    words = PLACEHOLDER.sub(lambda found: EXAMPLE.get(found[1], found[0]), text)
    return {"words": words, "counted": segments.count(words), "foreign": segments.foreign(words)}
