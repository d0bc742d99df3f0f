"""The Chromium that the browser tests drive: the one on the machine, else the system's package when root."""

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def path() -> str:
    """Where Chromium is, or "" where there is none. CHROMIUM in the environment wins."""
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), "")


def ensure() -> str:
    """As `path`, after installing it where that is allowed. Ends the program with one clear line otherwise."""
    if not path() and os.geteuid() == 0 and shutil.which("apt-get"):
        print("Installing Chromium ...", file=sys.stderr)
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "-qq"], check=False, env=environment, stdout=subprocess.DEVNULL)
        command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-dejavu-core"]
        subprocess.run(command, check=False, env=environment, stdout=subprocess.DEVNULL)
    return path() or sys.exit("The browser tests need Chromium: install the package chromium, or set CHROMIUM to it.")


if __name__ == "__main__":
    print(f"Chromium: {ensure()}")
