"""A clock that rings for dispatch and sweep every second, as beat does every few: `python -m tests.faults.ticker`."""

import logging
import time

import django

django.setup()

from portal.celery import app  # noqa: E402

logger = logging.getLogger("portal.ticker")


def main() -> None:
    while True:
        for task in ("messaging.dispatch", "messaging.sweep"):
            try:
                app.send_task(task, queue="messaging", expires=2)
            except Exception:
                logger.exception("A tick was lost")
        time.sleep(1)


if __name__ == "__main__":
    main()
