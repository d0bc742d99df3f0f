"""The real /sms/inbound/ under the portal's settings, against a bare Django view that does the least a webhook must.

Both run under gunicorn as in the Procfile (two processes of four threads), on databases of their own, one after the
other in each round. Ours also throws out repeats, honours STOP and rings the bell.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median
from typing import Any

from tests.support import database
from tests.support.services import free_port, wait_for_port

ROOT = Path(__file__).resolve().parents[2]
ROUNDS, TEXTS, CONNECTIONS = 5, 4_000, 16
BASE_URL, TOKEN, ACCOUNT = "http://localhost:8000", "demo-token", "AC" + "0" * 31 + "1"


def run() -> list[dict[str, Any]]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="alongside-bench-")))
        ports = [stack.enter_context(_serving(wsgi, folder)) for wsgi in ("portal.wsgi", "tests.bench.bare.wsgi")]
        for port in ports:
            _load(port, TEXTS // 4)  # warms up
        rounds = [[_load(port, TEXTS) for port in ports] for _ in range(ROUNDS)]
    ours, bare = zip(*rounds, strict=True)
    where = "PostgreSQL, Redis" if database.server_url() else "SQLite, files"
    ratios = [mine["rate"] / theirs["rate"] for mine, theirs in rounds]
    return [
        {
            "name": f"inbound webhook: share of a bare Django view ({where})",
            "goal": 0.6,
            "unit": "texts/s",
            "ours": median(one["rate"] for one in ours),
            "peer": median(one["rate"] for one in bare),
            "ratio": median(ratios),
            "rounds": ratios,
            "note": f"ours {_slowest(ours)}; bare {_slowest(bare)}",
        }
    ]


def _slowest(side: tuple[dict[str, float], ...]) -> str:
    return ", ".join(f"{rank} {median(one[rank] for one in side):.1f} ms" for rank in ("p95", "p99"))


@contextmanager
def _serving(wsgi: str, folder: Path) -> Iterator[int]:
    port = free_port()
    url = database.make(f"bench_{uuid.uuid4().hex[:12]}", folder=folder)
    var = folder / wsgi
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "portal.settings.demo",
        "DATABASE_URL": url,
        "PORTAL_VAR": str(var),
        "PUBLIC_BASE_URL": BASE_URL,
    }
    options = ["--workers", "2", "--threads", "4", "--bind", f"127.0.0.1:{port}", "--log-level", "warning"]
    command = [sys.executable, "-m", "gunicorn", *options, wsgi]
    process = subprocess.Popen(command, cwd=ROOT, env=environment)
    try:
        wait_for_port(port)
        yield port
    finally:
        process.terminate()
        process.wait()
        database.drop(url)
        shutil.rmtree(var, ignore_errors=True)


def _load(port: int, texts: int) -> dict[str, float]:
    arguments = [str(port), BASE_URL, TOKEN, ACCOUNT, str(texts), str(CONNECTIONS)]
    command = [sys.executable, "-m", "tests.bench.inbound_load", *arguments]
    answer = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout
    measured: dict[str, float] = json.loads(answer)
    return measured
