"""Every process that sending takes, real and on its own, so that each can be killed, stopped or robbed."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit, urlunsplit

import redis

from tests.support import database
from tests.support.services import free_port, wait_for_port
from tests.support.simulator import SimulatorProcess

ROOT = Path(__file__).resolve().parents[2]
ACCOUNT, TOKEN = "AC" + "0" * 31 + "1", "demo-token"
QUICK = {  # seconds, so that what takes minutes in the city takes moments here
    "SMS_CALL_TIMEOUT": "1",
    "SMS_LEASE": "4",
    "SMS_GRACE": "3",
    "SMS_CONCURRENCY": "8",
    "SMS_DAILY_CAP": "1000000",
}
REDIS_DATABASE = 7  # this suite's own on the server it was given; emptied without asking


class Town:
    """Use as a context manager. `provider` is the witness: its ledger says what really left."""

    def __init__(self, *, rate: float = 1_000, mischief: dict[str, Any] | None = None) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="alongside-town-"))
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.provider = SimulatorProcess(
            sid=ACCOUNT,
            token=TOKEN,
            public_base_url=self.url,
            mischief={"delivered_after": 0.5} | (mischief or {}),
            ledger=self.folder / "ledger.jsonl",
        )
        self.rate = rate
        self.processes: dict[str, subprocess.Popen[bytes]] = {}

    def __enter__(self) -> Self:
        self.database_url = database.make(f"town_{uuid.uuid4().hex[:12]}", folder=self.folder)
        self.provider.start()
        self.environment = self._environment()
        self.empty_the_broker()
        gunicorn = ["gunicorn", "--workers", "1", "--threads", "4", "--bind", f"127.0.0.1:{self.port}"]
        self._start("web", [*gunicorn, "--log-level", "error", "portal.wsgi"])
        self._start("ticker", ["tests.faults.ticker"])
        self._hands = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.hands"],
            cwd=ROOT,
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        wait_for_port(self.port)
        return self

    def __exit__(self, kind: type[BaseException] | None, *error: object) -> None:
        for name in list(self.processes):
            self.kill(name)
        self._hands.kill()
        self._hands.wait()
        for pipe in (self._hands.stdin, self._hands.stdout):
            assert pipe
            pipe.close()
        self.provider.kill()
        database.drop(self.database_url)
        if kind is None:
            shutil.rmtree(self.folder, ignore_errors=True)

    # What happens to it

    def start_worker(self, name: str = "worker") -> None:
        celery = ["celery", "--app", "portal.celery", "worker", "--concurrency", "2", "--queues", "messaging"]
        self._start(name, [*celery, "--loglevel", "warning", "--without-gossip", "--without-mingle"])

    def kill(self, name: str = "worker") -> None:
        """The process and everything it has started, at once and without a word."""
        process = self.processes.pop(name)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()

    def freeze(self, name: str = "worker") -> None:
        os.killpg(self.processes[name].pid, signal.SIGSTOP)

    def thaw(self, name: str = "worker") -> None:
        os.killpg(self.processes[name].pid, signal.SIGCONT)

    def empty_the_broker(self) -> None:
        if "REDIS_URL" in os.environ:
            with redis.Redis.from_url(self.environment["REDIS_URL"]) as broker:
                broker.flushdb()
        for message in (self.folder / "var" / "broker").rglob("*"):
            if message.is_file():
                message.unlink(missing_ok=True)

    # What is known of it

    def fill(self, texts: int) -> None:
        self._ask(f"fill {texts}")

    def states(self) -> dict[str, int]:
        return dict(self._ask("states"))

    def rows(self) -> list[list[Any]]:
        return list(self._ask("rows"))

    def taken(self) -> list[tuple[str, str]]:
        """Reference and sid of every text that the provider took, from the journal it keeps on disk."""
        return [
            (text["status_callback"].rstrip("/").rsplit("/", 1)[1], text["sid"]) for text in self.journal("message")
        ]

    def journal(self, event: str) -> list[dict[str, Any]]:
        lines = [json.loads(line) for line in (self.folder / "ledger.jsonl").read_text().splitlines()]
        return [line for line in lines if line["event"] == event]

    def accepted(self) -> int:
        return int(self.provider.ledger()["accepted"])

    def wait_until(self, happened: Callable[[], bool], *, within: float) -> None:
        deadline = time.monotonic() + within
        while not happened():
            if time.monotonic() > deadline:
                raise AssertionError(f"not within {within} seconds: {self.states()}; logs are in {self.folder}")
            time.sleep(0.1)

    def _ask(self, command: str) -> Any:
        assert self._hands.stdin
        assert self._hands.stdout
        self._hands.stdin.write(f"{command}\n")
        self._hands.stdin.flush()
        return json.loads(self._hands.stdout.readline())

    def _start(self, name: str, module: list[str]) -> None:
        with (self.folder / f"{name}.log").open("ab") as log:
            self.processes[name] = subprocess.Popen(
                [sys.executable, "-m", *module],
                cwd=ROOT,
                env=self.environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def _environment(self) -> dict[str, str]:
        own = {
            "DJANGO_SETTINGS_MODULE": "portal.settings.demo",
            "DATABASE_URL": self.database_url,
            "PORTAL_VAR": str(self.folder / "var"),
            "PUBLIC_BASE_URL": self.url,
            "TWILIO_API_BASE_URL": self.provider.url,
            "SMS_RATE_PER_SECOND": str(self.rate),
        }
        if given := os.environ.get("REDIS_URL"):
            own["REDIS_URL"] = urlunsplit(urlsplit(given)._replace(path=f"/{REDIS_DATABASE}"))
        return os.environ | QUICK | own
