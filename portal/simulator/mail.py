"""E-mails that the demo wrote to files (Django's filebased backend: messages one after another, a rule below each)."""

import email
import email.policy
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

RULE = b"\n" + b"-" * 79 + b"\n"
MOST_FILES = 200
LARGEST = 1_000_000  # bytes of one file that are read


@dataclass(frozen=True)
class Letter:
    subject: str
    sender: str
    to: str
    date: datetime
    text: str


def newest(folder: Path | None, *, limit: int = 50) -> list[Letter]:
    """Newest first; empty if there is no folder. A file that is no e-mail, or is gone meanwhile, is left out."""
    if folder is None or not folder.is_dir():
        return []
    files = sorted(folder.glob("*.log"), key=lambda path: path.name, reverse=True)[:MOST_FILES]
    letters = [letter for path in files for letter in reversed(_read(path))]
    return sorted(letters, key=lambda letter: letter.date, reverse=True)[:limit]


def _read(path: Path) -> list[Letter]:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST)
        written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return []
    parts = [part for part in content.split(RULE) if part.strip()]
    parsed = [email.message_from_bytes(part, policy=email.policy.default) for part in parts]
    return [_letter(message, written) for message in parsed if message["From"] or message["Subject"]]


def _letter(message: EmailMessage, written: datetime) -> Letter:
    return Letter(
        subject=str(message["Subject"] or "(no subject)"),
        sender=str(message["From"] or ""),
        to=str(message["To"] or ""),
        date=_date(message) or written,
        text=_text(message),
    )


def _date(message: EmailMessage) -> datetime | None:
    found = getattr(message["Date"], "datetime", None)
    if not isinstance(found, datetime):
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _text(message: EmailMessage) -> str:
    try:
        part = message.get_body(preferencelist=("plain",))
        return part.get_content().strip() if part else "(This e-mail has no plain text.)"
    except (LookupError, ValueError, AttributeError):
        return "(The text of this e-mail could not be read.)"
