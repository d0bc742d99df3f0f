"""The rounds of the planner's bench; prints its rows as JSON. Started by plan.py with a database of its own."""

import json
import os
import sys
import time
from datetime import UTC, datetime, timedelta
from statistics import median

import django

django.setup()

from django.db import connection, transaction  # noqa: E402

from selfcare.checkins import schedule  # noqa: E402
from selfcare.checkins.models import CheckIn  # noqa: E402
from tests.bench import plan_city  # noqa: E402

RESIDENTS = int(os.environ.get("BENCH_RESIDENTS", "465000"))
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "3"))
MORNING = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
GOAL = 0.5

RANDOM_ID = {"postgresql": "gen_random_uuid()", "sqlite": "lower(hex(randomblob(16)))"}
PEER = """
INSERT INTO peer (
    id, dedupe_key, recipient_id, to_number, body, segments, kind, priority, cost_centre,
    not_before, not_after, created_at, state, state_at, reason, attempt, fence, searches, error_code)
SELECT {random_id}, 'checkin/' || e.id || %(suffix)s, e.id, e.number, %(body)s, 1, 'question', 5, 'team-1',
    %(now)s, %(until)s, %(now)s, 'due', %(now)s, '', 0, 0, 0, ''
FROM messaging_recipient e ORDER BY e.id
"""


def main() -> None:
    programme = plan_city.populate(RESIDENTS, now=MORNING)
    make_peer_table()
    ours, peer, planned = [], [], 0
    for number in range(ROUNDS):
        now = MORNING + timedelta(days=number)
        for side in ("peer", "ours") if number % 2 == 0 else ("ours", "peer"):
            if side == "ours":
                ours.append(plan(now))
            else:
                peer.append(insert_plainly(now, programme.question))
        planned = CheckIn.objects.filter(local_date=now.date()).count()
        print(f"   round {number + 1}: ours {ours[-1]:.1f} s, peer {peer[-1]:.1f} s", file=sys.stderr, flush=True)
    again = timed(lambda: schedule.open_due(now=MORNING + timedelta(days=ROUNDS - 1, minutes=1)))
    print(f"   {planned} planned a day; a beat with nothing left to plan takes {again:.2f} s", file=sys.stderr)
    print(json.dumps([row("residents", RESIDENTS, ours, peer, GOAL), row("rows", 2 * planned, ours, peer, GOAL)]))


def row(what: str, written: int, ours: list[float], peer: list[float], goal: float) -> dict:
    """Rates: of `written` residents or rows on our side, of the peer's rows on the other."""
    ratios = [(written / mine) / (RESIDENTS / theirs) for mine, theirs in zip(ours, peer, strict=True)]
    return {
        "name": f"plan a day for {RESIDENTS:,} ({connection.vendor}), {what}",
        "unit": f"{what}/s",
        "goal": goal,
        "ours": written / median(ours),
        "peer": RESIDENTS / median(peer),
        "ratio": median(ratios),
        "rounds": ratios,
    }


def plan(now: datetime) -> float:
    return timed(lambda: schedule.open_due(now=now))


def insert_plainly(now: datetime, question: str) -> float:
    values = {
        "suffix": f"/{now:%Y-%m-%d}//ask",
        "body": question.replace("{name}", "Joan"),
        "now": connection.ops.adapt_datetimefield_value(now),
        "until": connection.ops.adapt_datetimefield_value(now + timedelta(hours=2)),
    }
    statement = PEER.format(random_id=RANDOM_ID[connection.vendor])
    with connection.cursor() as cursor:
        return timed(lambda: cursor.execute(statement, values))


def timed(work) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def make_peer_table() -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("CREATE TABLE peer (LIKE messaging_outboundmessage INCLUDING ALL)")
            cursor.execute("ALTER TABLE peer ADD FOREIGN KEY (recipient_id) REFERENCES messaging_recipient (id)")
            return
        cursor.execute("SELECT sql FROM sqlite_master WHERE tbl_name = 'messaging_outboundmessage' AND sql IS NOT NULL")
        for (statement,) in cursor.fetchall():
            copied = statement.replace("messaging_outboundmessage", "peer").replace('INDEX "', 'INDEX "peer_')
            cursor.execute(copied)


if __name__ == "__main__":
    main()
