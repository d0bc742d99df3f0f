"""The bench's hands inside the portal: reads commands from standard input, answers each with one line of JSON.

fill N       N texts that are due, to as many numbers as there are, for 14 teams; says when the doorbell was rung
settled      how many are recorded as accepted, and when the last was (seconds since 1970)
noops N      publishes N tasks that do nothing
forget       throws away those that nobody has taken
"""

import json
import os
import sys
from datetime import timedelta
from typing import Any

import django

django.setup()

from django.db import connection  # noqa: E402
from django.db.models import Count, Max  # noqa: E402
from django.utils import timezone  # noqa: E402

from portal.celery import app  # noqa: E402
from portal.messaging.models import OutboundMessage, Receipt, Recipient, Spend, State  # noqa: E402
from portal.messaging.tasks import dispatch  # noqa: E402
from tests.bench.noop import noop  # noqa: E402

WORDS = "Hello Joan, how are you today? Reply 1 if you are OK, 2 for a chat, 3 if you need help. ({0})"
NUMBERS = 980  # so that nobody gets more texts than the daily cap of the city lets through


def fill(number: int) -> dict[str, Any]:
    now = timezone.now()
    for model in (Receipt, OutboundMessage, Spend):
        model.objects.all().delete()
    if not Recipient.objects.exists():
        midnight = {"quiet_from": "00:00", "quiet_until": "00:00"}
        Recipient.objects.bulk_create(Recipient(number=f"+447700900{n:03d}", **midnight) for n in range(NUMBERS))
    recipients = list(Recipient.objects.all()[:NUMBERS])
    rows = [
        OutboundMessage(
            dedupe_key=f"bench/{n}",
            recipient=recipients[n % NUMBERS],
            to_number=recipients[n % NUMBERS].number,
            body=WORDS.format(n),
            kind="question",
            cost_centre=f"team-{n % 14}",
            not_before=now,
            not_after=now + timedelta(hours=4),
            created_at=now,
            state_at=now,
        )
        for n in range(number)
    ]
    OutboundMessage.objects.bulk_create(rows, batch_size=500)
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE messaging_outboundmessage")
    rung = timezone.now().timestamp()
    dispatch.apply_async(expires=60)
    return {"rung": rung}


def settled() -> dict[str, Any]:
    found = OutboundMessage.objects.filter(state=State.ACCEPTED).aggregate(number=Count("pk"), last=Max("state_at"))
    return {"number": found["number"], "last": found["last"].timestamp() if found["last"] else 0}


def noops(number: int) -> dict[str, Any]:
    with app.producer_pool.acquire(block=True) as producer:
        for _ in range(number):
            noop.apply_async(producer=producer)
    return {"published": number}


def forget() -> dict[str, Any]:
    """Throws away the tasks that nobody has taken."""
    with app.connection_for_write() as connection_to_broker:
        return {"forgotten": connection_to_broker.default_channel.queue_purge("risk")}


def main() -> None:
    verbs: dict[str, Any] = {"fill": fill, "settled": settled, "noops": noops, "forget": forget}
    for line in sys.stdin:
        verb, *numbers = line.split()
        print(json.dumps(verbs[verb](*map(int, numbers))), flush=True)


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.demo")
    main()
