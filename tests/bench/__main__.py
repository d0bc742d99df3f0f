"""Measures the promises in ratios, both sides in the same run: `make bench`, or `python -m tests.bench plan`.

Each bench is a module of this package with `run() -> list[dict]`; a row has name, goal, unit, ours, peer, ratio
(medians) and rounds (the ratios of each round). The table is printed and written to var/bench.json. A number is a
measurement, not a verdict: a row below its goal is marked, and nothing fails.
"""

import importlib
import json
import os
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BENCHES = ("plan", "dispatch", "inbound")


def main(names: list[str]) -> None:
    rows = []
    for name in names or BENCHES:
        print(f"-- {name}", file=sys.stderr, flush=True)
        rows += importlib.import_module(f"tests.bench.{name}").run()
    show(rows)
    report = {
        "at": datetime.now(UTC).isoformat(),
        "machine": f"{os.cpu_count()} cores",
        "python": platform.python_version(),
    }
    target = ROOT / "var" / "bench.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(report | {"rows": rows}, indent=1))
    print(f"\nAlso in {target.relative_to(ROOT)}")


def show(rows: list[dict]) -> None:
    print(f"{'what':58} {'unit':>10} {'ours':>12} {'peer':>12} {'ratio':>7} {'goal':>6}  rounds")
    for row in rows:
        missed = "  (below its goal)" if row["ratio"] < row["goal"] else ""
        rounds = " ".join(f"{value:.2f}" for value in row["rounds"])
        print(
            f"{row['name']:58} {row['unit']:>10} {row['ours']:12,.1f} {row['peer']:12,.1f} "
            f"{row['ratio']:7.2f} {row['goal']:6.2f}  {rounds}{missed}"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
