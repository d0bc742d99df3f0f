"""One migrated database, made once for each state of the migrations and copied for every worker and every city.

SQLite: a file that is copied. PostgreSQL: a template that is cloned on the server. A lock keeps parallel workers apart.
"""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql

ROOT = Path(__file__).resolve().parents[2]
SHELF = Path(tempfile.gettempdir()) / f"alongside-templates-{os.getuid()}"


def server_url() -> str:
    """The PostgreSQL server the suite was given, or "" for SQLite."""
    return os.environ.get("DATABASE_URL", "")


def make(name: str, *, folder: Path) -> str:
    """A fresh migrated database; its URL. SQLite files lie in `folder`, PostgreSQL databases are called `name`."""
    if not server_url():
        target = folder / f"{name}.sqlite3"
        drop_files(target)
        shutil.copyfile(_sqlite_template(), target)
        return f"sqlite:///{target}"
    template = _postgres_template()
    with _admin() as connection:
        _drop(connection, name)
        connection.execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template))
        )
    return _url_of(name)


def drop(url: str) -> None:
    """Removes what `make` made."""
    if url.startswith("sqlite"):
        drop_files(Path(url.removeprefix("sqlite:///")))
        return
    with _admin() as connection:
        _drop(connection, urlsplit(url).path.lstrip("/"))


def drop_files(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)


def _sqlite_template() -> Path:
    SHELF.mkdir(exist_ok=True)
    path = SHELF / f"{_fingerprint()}.sqlite3"
    with _locked():
        if not path.exists():
            raw = path.with_suffix(".making")
            drop_files(raw)
            _migrate(f"sqlite:///{raw}")
            raw.rename(path)
    return path


def _postgres_template() -> str:
    name = f"template_{_fingerprint()}"
    with _locked(), _admin() as connection:
        known = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone()
        if not known:
            making = f"{name}_making"
            _drop(connection, making)
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(making)))
            _migrate(_url_of(making))
            connection.execute(
                sql.SQL("ALTER DATABASE {} RENAME TO {}").format(sql.Identifier(making), sql.Identifier(name))
            )
    return name


def _migrate(url: str) -> None:
    with tempfile.TemporaryDirectory() as var:
        environment = os.environ | {
            "DATABASE_URL": url,
            "PORTAL_VAR": var,
            "DJANGO_SETTINGS_MODULE": "portal.settings.demo",
        }
        subprocess.run([sys.executable, "manage.py", "migrate", "-v0"], cwd=ROOT, env=environment, check=True)


def _fingerprint() -> str:
    digest = hashlib.sha256()
    sources = ("*/**/migrations/*.py", "*/**/default_*.py", "requirements*.lock")
    for path in sorted(path for pattern in sources for path in ROOT.glob(pattern)):
        if ".venv" not in path.parts and "node_modules" not in path.parts:
            digest.update(str(path.relative_to(ROOT)).encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def _url_of(name: str) -> str:
    return urlunsplit(urlsplit(server_url())._replace(path=f"/{name}"))


def _admin() -> psycopg.Connection:
    return psycopg.connect(_url_of("postgres"), autocommit=True)


def _drop(connection: psycopg.Connection, name: str) -> None:
    connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


@contextmanager
def _locked() -> Iterator[None]:
    SHELF.mkdir(exist_ok=True)
    with (SHELF / "lock").open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
