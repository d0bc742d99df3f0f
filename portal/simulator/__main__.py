"""`python -m portal.simulator` runs the pretend phone network until it is told to stop."""

import os
import sys
from types import FrameType
from typing import Any

from gunicorn.app.base import BaseApplication
from gunicorn.util import import_app
from gunicorn.workers.gthread import ThreadWorker

from portal.simulator import config, running
from portal.simulator.config import Config, ConfigError

THREADS = 64
STOPS_WITHIN = 2  # seconds


def main() -> int:
    try:
        settings = config.from_environ(os.environ)
    except ConfigError as error:
        print(error, file=sys.stderr)
        return 2
    print(f"Phone simulator: http://localhost:{settings.port}/", flush=True)
    Server(settings).run()
    return 0


class PhoneWorker(ThreadWorker):
    """Lets go of the calls that are held open on purpose as soon as it is told to stop."""

    def init_process(self) -> None:
        self.cfg.set("graceful_timeout", STOPS_WITHIN - 1)  # done before the parent loses patience
        super().init_process()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        running.stop()
        super().handle_exit(sig, frame)

    def handle_quit(self, sig: int, frame: FrameType | None) -> None:
        running.stop()
        super().handle_quit(sig, frame)


class Server(BaseApplication):
    def __init__(self, settings: Config) -> None:
        self._settings = settings
        super().__init__()

    def load_config(self) -> None:
        options: dict[str, Any] = {
            "bind": self._settings.bind,
            "workers": 1,
            "threads": THREADS,
            "worker_class": PhoneWorker,
            "graceful_timeout": STOPS_WITHIN,
            "timeout": 0,
            "keepalive": 30,
            "loglevel": "warning",
            "control_socket_disable": True,
            "proc_name": "phone-simulator",
        }
        for name, value in options.items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        return import_app("portal.simulator.wsgi")


if __name__ == "__main__":
    sys.exit(main())
