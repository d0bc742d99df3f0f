"""The fault tests' hands inside the portal: reads commands from standard input, answers each with one line of JSON.

fill N       N questions that are due, the same words to everybody, to numbers that most of them share with another
states       how many texts are in each state
rows         reference, provider sid, state, error code and attempts of every text
"""

import json
import sys
from datetime import timedelta
from typing import Any

import django

django.setup()

from django.db.models import Count  # noqa: E402
from django.utils import timezone  # noqa: E402

from portal.messaging.models import OutboundMessage, Recipient  # noqa: E402

WORDS = "Hello, how are you today? Reply 1 if you are OK, 2 for a chat, 3 if you need help."
ORDINARY = [f"+447700900{number:03d}" for number in range(980)]
NO_QUIET_HOURS = {"quiet_from": "00:00", "quiet_until": "00:00"}


def fill(number: int) -> dict[str, Any]:
    now = timezone.now()
    people = Recipient.objects.bulk_create(Recipient(number=ORDINARY[n % 980], **NO_QUIET_HOURS) for n in range(number))
    OutboundMessage.objects.bulk_create(
        OutboundMessage(
            dedupe_key=f"fault/{n}",
            recipient=person,
            to_number=person.number,
            body=WORDS,
            kind="question",
            cost_centre=f"team-{n % 14}",
            not_before=now,
            not_after=now + timedelta(hours=5),
            created_at=now,
            state_at=now,
        )
        for n, person in enumerate(people)
    )
    return {"filled": number}


def states() -> dict[str, int]:
    return dict(OutboundMessage.objects.values_list("state").annotate(number=Count("pk")))


def rows() -> list[list[Any]]:
    facts = OutboundMessage.objects.values_list("pk", "provider_sid", "state", "error_code", "attempt")
    return [[str(pk), *rest] for pk, *rest in facts]


def main() -> None:
    verbs: dict[str, Any] = {"fill": fill, "states": states, "rows": rows}
    for line in sys.stdin:
        verb, *numbers = line.split()
        print(json.dumps(verbs[verb](*map(int, numbers))), flush=True)


if __name__ == "__main__":
    main()
