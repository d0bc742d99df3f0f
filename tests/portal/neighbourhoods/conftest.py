"""Files to import, written by the tests or taken from the shared data."""

from collections.abc import Callable
from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[4] / "shared" / "data"


@pytest.fixture
def file(tmp_path: Path) -> Callable[..., Path]:
    """Writes a file: lines of text, or the bytes themselves."""

    def write(*lines: str, raw: bytes | None = None, encoding: str = "utf-8") -> Path:
        path = tmp_path / "file.csv"
        path.write_bytes(raw if raw is not None else "".join(f"{line}\r\n" for line in lines).encode(encoding))
        return path

    return write


@pytest.fixture
def shared() -> Callable[[str], Path]:
    """A real file, outside the project: a test that needs it says so when it is absent."""

    def find(name: str) -> Path:
        path = SHARED / name
        if not path.exists():
            pytest.skip(f"the real file {name} is not beside the project (looked in {SHARED})")
        return path

    return find
