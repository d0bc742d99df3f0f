"""Dispatch through the real Celery worker, with every write, against two peers in the same run.

The provider answers after 20 ms. Its own limit is what as many plain threads with kept-alive connections get from it.
The other peer is as many Celery tasks that do nothing, on the same broker and with the same worker; they wait in the
queue before the clock starts, as the texts wait in their table. Ours runs from the ring to the last recorded result.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import uuid
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench import provider, provider_limit
from tests.support import database

ROOT = Path(__file__).resolve().parents[2]
ROUNDS, TEXTS, NOOPS = 5, 5_000, 2_000
NOOP_SECONDS = 8  # a broker of files is slow: after so long the rate is known
PROCESSES, THREADS = 2, 16
ANSWERS_AFTER = 0.02  # seconds


def run() -> list[dict[str, Any]]:
    with ExitStack() as stack:
        url = stack.enter_context(provider.running(ANSWERS_AFTER))
        bench = stack.enter_context(Bench(url))
        bench.ours(TEXTS // 4)  # warms up
        rounds = [(bench.limit(TEXTS), bench.ours(TEXTS), bench.noops(NOOPS)) for _ in range(ROUNDS)]
    limits, ours, noops = zip(*rounds, strict=True)
    where = "PostgreSQL, Redis" if database.server_url() else "SQLite, files"
    return [
        _row(f"dispatch: share of the provider's own limit ({where})", 0.9, ours, limits),
        _row(f"dispatch: against no-op Celery tasks ({where})", 1.0, ours, noops),
    ]


def _row(name: str, goal: float, ours: tuple[float, ...], peer: tuple[float, ...]) -> dict[str, Any]:
    ratios = [mine / theirs for mine, theirs in zip(ours, peer, strict=True)]
    return {
        "name": name,
        "goal": goal,
        "unit": "texts/s",
        "ours": median(ours),
        "peer": median(peer),
        "ratio": median(ratios),
        "rounds": ratios,
        "note": f"{PROCESSES} processes of {THREADS} threads; in theory {PROCESSES * THREADS / ANSWERS_AFTER:.0f}/s",
    }


class Bench:
    """A worker as the Procfile starts it, on a database of its own."""

    def __init__(self, provider_url: str) -> None:
        self.provider_url = provider_url
        self.folder = Path(tempfile.mkdtemp(prefix="alongside-bench-"))
        self.marks = self.folder / "marks"

    def __enter__(self) -> "Bench":
        self.database_url = database.make(f"bench_{uuid.uuid4().hex[:12]}", folder=self.folder)
        environment = os.environ | {
            "DJANGO_SETTINGS_MODULE": "portal.settings.demo",
            "DATABASE_URL": self.database_url,
            "PORTAL_VAR": str(self.folder / "var"),
            "TWILIO_API_BASE_URL": self.provider_url,
            "SMS_RATE_PER_SECOND": "1000000",
            "SMS_CONCURRENCY": str(THREADS),
            "SMS_DAILY_CAP": "1000000",
            "BENCH_MARKS": str(self.marks),
        }
        self.hands = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.dispatch_hands"],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        celery = [sys.executable, "-m", "celery", "--app", "portal.celery", "worker", "--include", "tests.bench.noop"]
        options = ["--concurrency", str(PROCESSES), "--queues", "messaging,checkins,risk", "--loglevel", "warning"]
        log = (self.folder / "worker.log").open("wb")
        self.worker = subprocess.Popen(
            [*celery, *options, "--without-gossip", "--without-mingle"],
            cwd=ROOT,
            env=environment,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
        return self

    def __exit__(self, *error: object) -> None:
        os.killpg(self.worker.pid, signal.SIGKILL)
        self.worker.wait()
        self.hands.kill()
        self.hands.wait()
        database.drop(self.database_url)
        shutil.rmtree(self.folder, ignore_errors=True)

    def limit(self, calls: int) -> float:
        rate = provider_limit.measured(self.provider_url, calls=calls, processes=PROCESSES, threads=THREADS)
        assert provider.count(self.provider_url)["texts"] == calls
        return rate

    def ours(self, texts: int) -> float:
        rung = self._ask(f"fill {texts}")["rung"]
        done = self._wait(texts)
        seen = provider.count(self.provider_url)
        assert seen["texts"] == seen["references"] == texts, seen
        return texts / (done - rung)

    def noops(self, tasks: int) -> float:
        os.killpg(self.worker.pid, signal.SIGSTOP)
        self.marks.unlink(missing_ok=True)
        self._ask(f"noops {tasks}")
        os.killpg(self.worker.pid, signal.SIGCONT)
        begun, before = self._marked(1)
        ended, after = self._marked(tasks, within=NOOP_SECONDS)
        self._ask("forget")
        return (after - before) / (ended - begun)

    def _ask(self, command: str) -> dict[str, Any]:
        assert self.hands.stdin
        assert self.hands.stdout
        self.hands.stdin.write(f"{command}\n")
        self.hands.stdin.flush()
        answer: dict[str, Any] = json.loads(self.hands.stdout.readline())
        return answer

    def _wait(self, texts: int) -> float:
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline:
            time.sleep(0.25)
            told = self._ask("settled")
            if told["number"] == texts:
                return float(told["last"])
        raise TimeoutError(f"{told} of {texts} after two minutes:\n{(self.folder / 'worker.log').read_text()[-2000:]}")

    def _marked(self, number: int, *, within: float = 60) -> tuple[float, int]:
        """When so many tasks were done, or time was up; and how many were."""
        deadline = time.monotonic() + within
        while True:
            done = self.marks.stat().st_size if self.marks.exists() else 0
            if done >= number or time.monotonic() > deadline:
                return time.monotonic(), done
            time.sleep(0.002)
