"""Private PostgreSQL and Redis on free ports, for as long as one command runs:

    python -m tests.support.services COMMAND [ARG ...]

Servers named by DATABASE_URL and REDIS_URL are used as they are. Missing programs are installed from the system's
packages when root; otherwise one line says what to install.
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path


def main(command: list[str]) -> int:
    if not command:
        sys.exit(__doc__)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with ExitStack() as stack:
        environment = dict(os.environ)
        if not environment.get("DATABASE_URL"):
            environment["DATABASE_URL"] = stack.enter_context(postgres())
        if not environment.get("REDIS_URL"):
            environment["REDIS_URL"] = stack.enter_context(redis())
        return subprocess.run(command, env=environment).returncode


@contextmanager
def postgres() -> Iterator[str]:
    """A server of our own in a temporary folder; its URL. Durable writes are on, as in production."""
    programs = _postgres_programs()
    with tempfile.TemporaryDirectory(prefix="alongside-pg-", ignore_cleanup_errors=True) as folder:
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres", "postgres")
        port, data = free_port(), f"{folder}/data"
        _quiet([*_as_postgres(), f"{programs}/initdb", "-D", data, "-U", "alongside", "--auth=trust", "-E", "UTF8"])
        options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c max_connections=200 -c shared_buffers=256MB"
        control = [*_as_postgres(), f"{programs}/pg_ctl", "-D", data, "-w", "-l", f"{folder}/log"]
        _quiet([*control, "-o", options, "start"])
        try:
            yield f"postgres://alongside@127.0.0.1:{port}/postgres"
        finally:
            _quiet([*control, "-m", "immediate", "stop"])


@contextmanager
def redis() -> Iterator[str]:
    """A server of our own that keeps nothing; its URL."""
    program = _find("redis-server") or _install("redis-server", "redis-server")
    port = free_port()
    command = [program, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        wait_for_port(port)
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        process.terminate()
        process.wait(timeout=10)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for_port(port: int, *, seconds: float = 30) -> None:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise TimeoutError(f"nothing answers on port {port}")


def _postgres_programs() -> str:
    for folder in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True):
        if (folder / "initdb").exists():
            return str(folder)
    found = _find("initdb")
    if found and _find("pg_ctl"):
        return str(Path(found).parent)
    _install("postgresql", "initdb", required=False)
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    if not folders:
        sys.exit("PostgreSQL is needed: install the package postgresql, or set DATABASE_URL.")
    return str(folders[0])


def _as_postgres() -> list[str]:
    return ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []


def _find(program: str) -> str:
    return shutil.which(program) or ""


def _install(package: str, program: str, *, required: bool = True) -> str:
    if os.geteuid() == 0 and _find("apt-get"):
        print(f"Installing {package} ...", file=sys.stderr)
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        _quiet(["apt-get", "update", "-qq"], env=environment)
        _quiet(["apt-get", "install", "-y", "-qq", "--no-install-recommends", package], env=environment)
    if required and not _find(program):
        sys.exit(f"{program} is needed: install the package {package} as an administrator, or name a server instead.")
    return _find(program)


def _quiet(command: list[str], **options: object) -> None:
    result = subprocess.run(command, capture_output=True, text=True, cwd="/", **options)  # type: ignore[call-overload]
    if result.returncode:
        sys.exit(f"{' '.join(command[:6])} failed:\n{result.stdout}{result.stderr}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
