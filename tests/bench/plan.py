"""Plans a day for the whole city against a plain INSERT ... SELECT of as many rows, in a database of its own.

BENCH_RESIDENTS (465,000) and BENCH_ROUNDS (3) make it smaller. With DATABASE_URL set it runs on that PostgreSQL server.

The peer: as many rows as there are residents, one INSERT ... SELECT in one transaction, into a table with the outbox's
columns, checks, keys and indexes, with random ids as the model makes them and the same sentence for everybody. It looks
at nothing and joins nothing. We write two rows for each resident (the text and the check-in), in many transactions, and
look at consent, opt-out, quiet hours, number, pause and name on the way; about one in a hundred may not be texted. Both
tables grow by a day in each round, and the two sides take turns in going first.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import uuid
from pathlib import Path

from tests.support import database

ROOT = Path(__file__).resolve().parents[2]


def run() -> list[dict]:
    folder = Path(tempfile.mkdtemp(prefix="alongside-bench-"))
    url = database.make(f"bench_{uuid.uuid4().hex[:12]}", folder=folder)
    environment = os.environ | {
        "DATABASE_URL": url,
        "PORTAL_VAR": str(folder),
        "DJANGO_SETTINGS_MODULE": "portal.settings.demo",
    }
    command = [sys.executable, "-m", "tests.bench.plan_rounds"]
    try:
        done = subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    finally:
        database.drop(url)
        shutil.rmtree(folder, ignore_errors=True)
    return json.loads(done.stdout)
