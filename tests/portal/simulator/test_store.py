import threading
from pathlib import Path

import pytest

from portal.simulator import journal, ledger, messages
from portal.simulator.messages import INBOUND, OUTBOUND, Message
from portal.simulator.store import Store

CITY, JOAN, OMAR = "+447700900999", "+447700900123", "+447700900124"


def to_phone(number: str = JOAN, *, body: str = "Hello", callback: str = "", now: float = 1.0) -> Message:
    return messages.new(
        direction=OUTBOUND, to=number, from_=CITY, body=body, status="queued", now=now, status_callback=callback
    )


def from_phone(number: str = JOAN, *, body: str = "1", sid: str = "") -> Message:
    return messages.new(direction=INBOUND, to=CITY, from_=number, body=body, status="received", now=2.0, sid=sid)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "ledger.jsonl"


def opened(path: Path) -> Store:
    return Store(journal.at(path))


def test_texts_are_found_by_number_in_order() -> None:
    store = Store()
    texts = [to_phone(), from_phone(), to_phone(OMAR), to_phone(body="Again")]
    for text in texts:
        store.add(text)
    assert [text.seq for text in store.select()] == [1, 2, 3, 4]
    assert store.select(to=JOAN) == [texts[0], texts[3]]
    assert store.select(from_=JOAN) == [texts[1]]
    assert store.select(to=OMAR, from_=CITY) == [texts[2]]
    assert store.select(to=OMAR, from_=JOAN) == []
    assert store.conversation(JOAN) == [texts[0], texts[1], texts[3]]


def test_the_phone_with_the_newest_text_is_first() -> None:
    store = Store()
    for text in (to_phone(JOAN), to_phone(OMAR), from_phone(JOAN)):
        store.add(text)
    assert store.recent_phones(10) == [JOAN, OMAR]
    assert store.recent_phones(1) == [JOAN]


def test_a_sid_is_kept_once() -> None:
    store = Store()
    assert store.add(from_phone(sid="SM1"))
    assert not store.add(from_phone(sid="SM1", body="other"))
    assert [text.body for text in store.select()] == ["1"]


def test_a_text_is_dated_when_it_is_sent_and_not_before() -> None:
    store = Store()
    text = to_phone()
    store.add(text)
    assert text.sent is None
    store.move(text.sid, "sent", at=5.0)
    store.move(text.sid, "undelivered", at=6.0, error_code=30003)
    assert (text.sent, text.status, text.error_code) == (5.0, "undelivered", 30003)
    assert text.history == [("queued", 1.0), ("sent", 5.0), ("undelivered", 6.0)]


def test_everything_outlives_the_process(path: Path) -> None:
    before = opened(path)
    text, answer = to_phone(callback="http://portal/1", body="Łódź 🙂\x00"), from_phone()
    before.add(text)
    before.add(answer)
    before.move(text.sid, "sent", at=5.0)
    before.report(text.sid, "sent")
    before.answer(answer.sid, 503)
    before.set_blocked(JOAN, sender=CITY, blocked=True)
    before.set_blocked(OMAR, sender=CITY, blocked=True)
    before.set_blocked(OMAR, sender=CITY, blocked=False)
    after = opened(path)
    assert after.select() == before.select()
    assert after.blocked() == [JOAN]
    assert after.is_blocked(JOAN, sender=CITY)
    assert after.recent_phones(5) == [JOAN]


def test_a_reset_outlives_the_process_too(path: Path) -> None:
    before = opened(path)
    before.add(to_phone())
    before.set_blocked(JOAN, sender=CITY, blocked=True)
    before.reset()
    before.add(to_phone(OMAR))
    assert [text.to for text in opened(path).select()] == [OMAR]
    assert opened(path).blocked() == []


def test_a_line_cut_off_by_a_crash_spoils_neither_what_came_before_nor_after(path: Path) -> None:
    opened(path).add(to_phone(body="whole"))
    with path.open("a") as file:
        file.write('{"event":"message","sid":"SM')
    opened(path).add(to_phone(body="after"))
    assert [text.body for text in opened(path).select()] == ["whole", "after"]


def test_many_threads_lose_nothing(path: Path) -> None:
    store = opened(path)

    def add_some() -> None:
        for _ in range(100):
            text = to_phone()
            store.add(text)
            store.move(text.sid, "sent", at=2.0)

    threads = [threading.Thread(target=add_some) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [text.seq for text in store.select()] == list(range(1, 801))
    assert {text.status for text in opened(path).select()} == {"sent"}
    assert len(opened(path).select()) == 800


def test_the_ledger_names_what_was_accepted_twice() -> None:
    store = Store()
    texts = [to_phone(callback=f"http://portal/{reference}") for reference in ("a", "b", "a")] + [to_phone()]
    for text in texts:
        store.add(text)
    store.add(from_phone())
    summary = ledger.summary(store, started=0.0, waiting=0)
    assert (summary["accepted"], summary["references"], summary["without_reference"]) == (4, 2, 1)
    assert summary["duplicates"] == {"http://portal/a": [texts[0].sid, texts[2].sid]}
    assert (summary["inbound"], summary["inbound_not_taken"]) == (1, 1)
