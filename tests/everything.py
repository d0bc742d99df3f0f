"""Every test but the long runs of `make faults`: first what runs side by side, then the stories of the real city.

The stories come alone, since they start all the portal's processes and a browser: python -m tests.everything
"""

import os
import subprocess
import sys

STORIES = "tests/functional"
WORKERS = os.environ.get("WORKERS", "2")
RUNS = (
    ["-n", WORKERS, "-m", "not faults", "--ignore", STORIES],
    [STORIES],
)

if __name__ == "__main__":
    results = [subprocess.run([sys.executable, "-m", "pytest", *run, *sys.argv[1:]]).returncode for run in RUNS]
    print("The long runs that break things are in `make faults`.")
    sys.exit(max(results))
