from typing import Any
from urllib.parse import parse_qsl, urlsplit

from portal.simulator import messages, paging
from portal.simulator.messages import Message

PATH = "/2010-04-01/Accounts/AC1/Messages.json"
DAY = 86_400.0


def texts(count: int) -> list[Message]:
    made = [
        messages.new(
            direction="outbound-api",
            to="+447700900123",
            from_="+447700900999",
            body=str(n),
            status="queued",
            now=float(n),
        )
        for n in range(count)
    ]
    for position, text in enumerate(made):
        text.seq = position + 1
    return made


def page(found: list[Message], **query: str) -> dict[str, Any]:
    return paging.page(found, query, path=PATH, account_sid="AC1")


def bodies(content: dict[str, Any]) -> list[str]:
    return [message["body"] for message in content["messages"]]


def following(found: list[Message], content: dict[str, Any]) -> dict[str, Any]:
    parts = urlsplit(content["next_page_uri"])
    assert parts.path == PATH
    return page(found, **dict(parse_qsl(parts.query)))


def test_newest_first_and_linked_to_the_end() -> None:
    found = texts(5)
    first = page(found, PageSize="2", To="+447700900123")
    second = following(found, first)
    third = following(found, second)
    assert [bodies(one) for one in (first, second, third)] == [["4", "3"], ["2", "1"], ["0"]]
    assert third["next_page_uri"] is None
    assert first["previous_page_uri"] is None
    assert "To=%2B447700900123" in second["previous_page_uri"]


def test_a_text_that_comes_meanwhile_shifts_nothing() -> None:
    found = texts(4)
    first = page(found, PageSize="2")
    found += texts(3)
    assert bodies(following(found, first)) == ["1", "0"]


def test_pages_by_number_alone() -> None:
    assert bodies(page(texts(5), PageSize="2", Page="1")) == ["2", "1"]


def test_an_exact_last_page_has_no_next() -> None:
    assert page(texts(4), PageSize="4")["next_page_uri"] is None


def test_sizes_stay_within_bounds() -> None:
    found = texts(60)
    assert len(page(found)["messages"]) == 50
    assert page(found, PageSize="5000")["page_size"] == 1_000
    assert page(found, PageSize="0")["page_size"] == 50
    assert page(found, PageSize="many", Page="-1")["page_size"] == 50
    assert page([])["messages"] == []


def test_date_filters_know_only_what_was_sent() -> None:
    found = texts(3)
    found[1].sent, found[2].sent = DAY, 2 * DAY
    assert bodies(page(found, **{"DateSent>": "1970-01-02"})) == ["2", "1"]
    assert bodies(page(found, **{"DateSent>": "1970-01-02T00:00:01Z"})) == ["2"]
    assert bodies(page(found, **{"DateSent<": "1970-01-02T00:00:00Z"})) == ["1"]
    assert bodies(page(found, DateSent="1970-01-03T12:00:00Z")) == ["2"]
