"""A file of JSON lines that only grows: what the network accepted outlives the process."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol


class Journal(Protocol):
    def write(self, event: str, **facts: Any) -> None: ...

    def read(self) -> Iterator[dict[str, Any]]: ...

    def close(self) -> None: ...


class NoJournal:
    """Memory only."""

    def write(self, event: str, **facts: Any) -> None:
        return

    def read(self) -> Iterator[dict[str, Any]]:
        return iter(())

    def close(self) -> None:
        return


class FileJournal:
    """Each event is in the file before the call that caused it is answered (safe against a killed process)."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        self._file = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
        self._end_last_line()

    def write(self, event: str, **facts: Any) -> None:
        line = json.dumps({"event": event, **facts}, separators=(",", ":")) + "\n"
        os.write(self._file, line.encode())

    def read(self) -> Iterator[dict[str, Any]]:
        """Leaves out a line that a killed process could not finish."""
        with self._path.open(encoding="utf-8") as lines:
            for line in lines:
                try:
                    yield json.loads(line)
                except ValueError:
                    continue

    def close(self) -> None:
        os.close(self._file)

    def _end_last_line(self) -> None:
        size = os.fstat(self._file).st_size
        if size and os.pread(self._file, 1, size - 1) != b"\n":
            os.write(self._file, b"\n")


def at(path: Path | None) -> Journal:
    return FileJournal(path) if path else NoJournal()
