import time
from typing import Any

from django.conf import settings
from django.core.management import BaseCommand, CommandError
from django.utils import timezone

from content.demo import loading, tour


class Command(BaseCommand):
    help = "Loads the demo city once; at every run, sees to it that three phones ring in the first minute."

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEMO:
            raise CommandError("This is for the demo only: it makes up people. It never runs in production.")
        began = time.monotonic()
        loaded = loading.load(now=timezone.now(), say=self._say)
        if loaded.is_new:
            self._say(f"The demo city is ready ({time.monotonic() - began:.1f} seconds).")
        else:
            self._say("The demo city is already here.")
        for problem in tour.begin(now=timezone.now()):
            self._say(problem)

    def _say(self, words: str) -> None:
        self.stdout.write(words)
        self.stdout.flush()
