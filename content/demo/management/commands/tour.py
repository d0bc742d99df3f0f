from typing import Any

from django.conf import settings
from django.core.management import BaseCommand, CommandError

from content.demo import tour


class Command(BaseCommand):
    help = "Prints the addresses, the demo accounts and the tour."

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEMO:
            raise CommandError("There is no tour outside the demo.")
        for line in tour.lines():
            self.stdout.write(line)
