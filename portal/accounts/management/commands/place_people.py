"""After practices or wards have changed neighbourhoods: everybody to the team that now covers them."""

from typing import Any

from django.core.management import BaseCommand
from django.utils import timezone

from portal.accounts import people
from portal.accounts.models import Person

STEP = 1_000  # people between two lines of progress


class Command(BaseCommand):
    help = "Places each person with the team of their practice or postcode. May be stopped and run again."

    def handle(self, *args: Any, **options: Any) -> None:
        now, moved, seen = timezone.now(), 0, 0
        everybody = Person.objects.select_related("practice", "team").order_by("pk")
        for seen, person in enumerate(everybody.iterator(chunk_size=STEP), start=1):
            before = person.team_id
            moved += people.allocate(person, now=now).pk != before
            if seen % STEP == 0:
                self.stdout.write(f"{seen} people looked at, {moved} moved")
        self.stdout.write(f"Done: {seen} people looked at, {moved} moved to another team.")
