"""Everything `make run` needs before the processes start, in one go and safe to repeat."""

from typing import Any

from django.conf import settings
from django.core.management import BaseCommand, CommandError, call_command


class Command(BaseCommand):
    help = "Migrates, collects the static files, loads the demo city once and prints the tour."

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEMO:
            raise CommandError("This is for the demo only. In production run migrate and collectstatic.")
        self.stdout.write("Preparing the database ...")
        call_command("migrate", verbosity=0)
        self.stdout.write("Collecting the styles ...")
        call_command("collectstatic", interactive=False, verbosity=0)
        call_command("demo_city", stdout=self.stdout)
        call_command("tour", stdout=self.stdout)
