from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

from portal.simulator import mail


def letter(subject: str, *, date: str, text: str = "Hello\n") -> bytes:
    message = EmailMessage()
    message["Subject"], message["From"], message["To"], message["Date"] = (
        subject,
        "a@example.com",
        "b@example.com",
        date,
    )
    message.set_content(text)
    return message.as_bytes() + b"\n" + b"-" * 79 + b"\n"


def test_letters_of_all_files_newest_first(tmp_path: Path) -> None:
    first = letter("Oldest", date="Tue, 24 Nov 2026 09:00:00 +0000")
    second = letter("Newest – 🙂", date="Tue, 24 Nov 2026 11:00:00 +0000", text="Flag: https://portal/1\n")
    (tmp_path / "20261124-090000-1.log").write_bytes(first + second)
    (tmp_path / "20261124-100000-2.log").write_bytes(letter("Middle", date="Tue, 24 Nov 2026 11:00:00 +0100"))
    found = mail.newest(tmp_path)
    assert [one.subject for one in found] == ["Newest – 🙂", "Middle", "Oldest"]
    assert found[0].text == "Flag: https://portal/1"
    assert found[0].date == datetime(2026, 11, 24, 11, tzinfo=UTC)
    assert [one.subject for one in mail.newest(tmp_path, limit=1)] == ["Newest – 🙂"]


def test_html_alone_is_not_shown(tmp_path: Path) -> None:
    message = EmailMessage()
    message["Subject"] = "Pretty"
    message.set_content("<script>alert(1)</script>", subtype="html")
    (tmp_path / "1.log").write_bytes(message.as_bytes())
    assert [one.text for one in mail.newest(tmp_path)] == ["(This e-mail has no plain text.)"]


def test_rubbish_breaks_nothing(tmp_path: Path) -> None:
    (tmp_path / "1.log").write_bytes(b"\xff\xfe\x00 no e-mail at all")
    (tmp_path / "2.log").write_bytes(b"Subject: Odd\nContent-Type: text/plain; charset=no-such\n\ncaf\xe9")
    (tmp_path / "3.log").mkdir()
    assert [one.subject for one in mail.newest(tmp_path)] == ["Odd"]
    assert mail.newest(tmp_path / "nowhere") == []
    assert mail.newest(None) == []
