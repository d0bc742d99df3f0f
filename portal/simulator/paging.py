"""A page of messages, newest first, with Twilio's links to the next and the one before."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from portal.simulator.messages import Message
from portal.simulator.resources import as_resource

MOST = 1_000
USUAL = 50
DATE_FILTERS = ("DateSent", "DateSent<", "DateSent>")


def page(messages: Sequence[Message], query: Mapping[str, str], *, path: str, account_sid: str) -> dict[str, Any]:
    """`messages` are oldest first, as the store gives them. A page token keeps its place while new ones arrive."""
    size = min(_number(query.get("PageSize"), USUAL) or USUAL, MOST)
    number = _number(query.get("Page"), 0)
    found = [message for message in reversed(messages) if _within(message, query)]
    start = _start(found, query.get("PageToken", ""), number * size)
    rows = found[start : start + size]
    kept = {name: query[name] for name in ("To", "From", *DATE_FILTERS) if query.get(name)} | {"PageSize": str(size)}
    following = {"Page": str(number + 1), "PageToken": f"PA{rows[-1].sid}"} if start + size < len(found) else None
    before = {"Page": str(number - 1)} if number else None
    return {
        "messages": [as_resource(message, account_sid=account_sid) for message in rows],
        "page": number,
        "page_size": size,
        "start": start,
        "end": start + max(len(rows) - 1, 0),
        "uri": _uri(path, kept, {"Page": str(number)}),
        "first_page_uri": _uri(path, kept, {"Page": "0"}),
        "next_page_uri": _uri(path, kept, following),
        "previous_page_uri": _uri(path, kept, before),
    }


def _start(found: Sequence[Message], token: str, offset: int) -> int:
    last_seen = token.removeprefix("PA")
    for position, message in enumerate(found if token else ()):
        if message.sid == last_seen:
            return position + 1
    return offset


def _within(message: Message, query: Mapping[str, str]) -> bool:
    """Twilio's date filters leave out what has not been sent; both ends of a range count as within."""
    asked = [(name, query[name]) for name in DATE_FILTERS if query.get(name)]
    if not asked:
        return True
    if message.sent is None:
        return False
    sent = datetime.fromtimestamp(message.sent, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return all(_fits(name, sent[: len(limit)], limit) for name, limit in asked)


def _fits(name: str, sent: str, limit: str) -> bool:
    """ISO dates and times compare as text when both have the same length."""
    if name == "DateSent":
        return sent[:10] == limit[:10]
    return sent <= limit if name == "DateSent<" else sent >= limit


def _uri(path: str, kept: Mapping[str, str], position: Mapping[str, str] | None) -> str | None:
    return f"{path}?{urlencode({**kept, **position})}" if position is not None else None


def _number(text: str | None, default: int) -> int:
    return int(text) if text and text.isascii() and text.isdecimal() else default
