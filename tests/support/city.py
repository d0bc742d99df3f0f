"""The whole portal as `make run` starts it, with its pretend phones, on free ports and a database of its own."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
import uuid
from pathlib import Path
from types import TracebackType

from tests.support import database
from tests.support.services import free_port

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent


class City:
    """Use as a context manager. `url` is the portal, `phones_url` the simulator; logs lie under `folder`."""

    def __init__(self, **environment: str) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="alongside-city-"))
        self.port, self.simulator_port = free_port(), free_port()
        self.url = f"http://localhost:{self.port}"
        self.phones_url = f"http://localhost:{self.simulator_port}"
        self.extra = environment
        self.processes: dict[str, subprocess.Popen[bytes]] = {}

    def __enter__(self) -> "City":
        self.database_url = database.make(f"city_{uuid.uuid4().hex[:12]}", folder=self.folder)
        self.environment = self._environment()
        try:
            self.manage("prepare_demo")
            for name, command in self._commands().items():
                self.start(name, command)
            self._wait(f"{self.url}/healthz")
            self._wait(f"{self.phones_url}/healthz")
        except BaseException as error:
            self.__exit__(type(error), error, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for process in self.processes.values():
            self._signal(process, signal.SIGTERM)
        for process in self.processes.values():
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                self._signal(process, signal.SIGKILL)
                process.wait()
        database.drop(self.database_url)
        if kind is None:
            shutil.rmtree(self.folder, ignore_errors=True)

    def manage(self, *arguments: str) -> str:
        """The output of one management command in this city."""
        command = [sys.executable, "manage.py", *arguments]
        result = subprocess.run(command, cwd=ROOT, env=self.environment, capture_output=True, text=True)
        if result.returncode:
            raise RuntimeError(f"{arguments} failed:\n{result.stdout}{result.stderr}")
        return result.stdout

    def start(self, name: str, command: list[str]) -> None:
        with (self.folder / f"{name}.log").open("ab") as log:
            self.processes[name] = subprocess.Popen(
                command, cwd=ROOT, env=self.environment, stdout=log, stderr=log, start_new_session=True
            )

    def _environment(self) -> dict[str, str]:
        return os.environ | {
            "DJANGO_SETTINGS_MODULE": "portal.settings.demo",
            "DATABASE_URL": self.database_url,
            "PORTAL_VAR": str(self.folder / "var"),
            "REMAP_SIGTERM": "SIGQUIT",
            "PORTAL_PORT": str(self.port),
            "PUBLIC_BASE_URL": self.url,
            "SIMULATOR_PORT": str(self.simulator_port),
            "SIMULATOR_LEDGER": str(self.folder / "phones.jsonl"),
            **self.extra,
        }

    def _commands(self) -> dict[str, list[str]]:
        lines = (ROOT / "Procfile").read_text().splitlines()
        found = {}
        for line in lines:
            name, command = line.split(":", 1)
            words = command.replace("$PORTAL_PORT", str(self.port)).replace(".venv/bin", str(BIN)).split()
            found[name] = words[1:] if words[0] == "exec" else words
        return found

    def _wait(self, url: str, *, seconds: float = 120) -> None:
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            try:
                with urllib.request.urlopen(url, timeout=2):
                    return
            except (urllib.error.URLError, OSError):
                time.sleep(0.2)
        raise TimeoutError(f"{url} does not answer; logs are in {self.folder}")

    @staticmethod
    def _signal(process: subprocess.Popen[bytes], number: int) -> None:
        if process.poll() is None:
            os.killpg(process.pid, number)
