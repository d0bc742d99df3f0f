"""JSON for scripts and tests."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse

from portal.simulator import ledger as ledgers
from portal.simulator import running
from portal.simulator.guard import local
from portal.simulator.messages import Message
from portal.simulator.phone_numbers import to_e164

USUAL = 200
MOST = 10_000
MOST_TIMES = 100


@local("GET", "HEAD")
def healthz(request: HttpRequest) -> HttpResponse:
    return JsonResponse({"status": "ok"})


@local("GET")
def messages(request: HttpRequest) -> HttpResponse:
    """Texts, newest last. `to` and `from` take a number in any form and give all its texts; else `limit` bounds them.

    `since` is the `seq` or the `created` of the last text seen: then the first texts after it are given.
    """
    to, from_ = (to_e164(request.GET.get(name, "")) for name in ("to", "from"))
    found = running.network().store.select(to=to, from_=from_)
    try:
        limit = int(request.GET.get("limit") or (MOST if to or from_ else USUAL))
        since = _since(request.GET["since"]) if request.GET.get("since") else None
    except ValueError:
        return _problem("limit must be a number; since a number or a time such as 2026-11-24T09:00:00Z")
    rows = _after(found, since)[: _bound(limit)] if since is not None else found[-_bound(limit) :]
    return JsonResponse({"messages": [as_json(message) for message in rows]})


@local("POST")
def inbound(request: HttpRequest) -> HttpResponse:
    """A text from a phone: `From` and `Body`; `MessageSid` to repeat one, `Times` to call the portal so often, `To`."""
    try:
        fields = _fields(request)
        text = {name: _text(fields.get(name, "")) for name in ("From", "Body", "To", "MessageSid")}
        times = _times(fields.get("Times", 1))
    except ValueError as error:
        return _problem(str(error))
    if "From" not in fields:
        return _problem("From is needed: the number of the phone.")
    received = running.network().incoming.receive(
        from_=to_e164(text["From"]), body=text["Body"], to=to_e164(text["To"]), sid=text["MessageSid"], times=times
    )
    statuses = received.portal_statuses
    return JsonResponse(
        {
            "sid": received.sid,
            "portal_status": statuses[-1],
            "portal_statuses": statuses,
            "tried_again": received.is_tried_again,
        }
    )


@local("GET")
def ledger(request: HttpRequest) -> HttpResponse:
    network = running.network()
    return JsonResponse(ledgers.summary(network.store, started=network.started, waiting=network.agenda.waiting()))


@local("GET", "POST")
def mischief(request: HttpRequest) -> HttpResponse:
    """The switches; a POST changes those it names."""
    try:
        if request.method == "POST":
            running.network().mischief.change(_fields(request))
    except ValueError as error:
        return _problem(str(error))
    return JsonResponse(running.network().mischief.switches.as_dict())


@local("POST")
def reset(request: HttpRequest) -> HttpResponse:
    running.network().reset()
    return JsonResponse({"status": "ok"})


def as_json(message: Message) -> dict[str, Any]:
    return {
        "sid": message.sid,
        "seq": message.seq,
        "to": message.to,
        "from": message.from_,
        "body": message.body,
        "status": message.status,
        "error_code": message.error_code,
        "direction": message.direction,
        "created": _iso(message.created),
        "status_callback": message.status_callback,
        "history": [{"status": status, "at": _iso(at)} for status, at in message.history],
        "portal_status": message.portal_status,
        "reported": list(message.reported),
    }


def _fields(request: HttpRequest) -> Mapping[str, Any]:
    if request.content_type != "application/json":
        return request.POST.dict()
    try:
        fields = json.loads(request.body)
    except ValueError as error:
        raise ValueError("The body is not JSON.") from error
    if not isinstance(fields, dict):
        raise ValueError("The JSON must be an object.")
    return fields


def _text(value: Any) -> str:
    text = str(value)
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise ValueError("The text has half of a character in it.")
    return text


def _times(value: Any) -> int:
    if not str(value).isdecimal() or not 1 <= int(value) <= MOST_TIMES:
        raise ValueError(f"Times must be between 1 and {MOST_TIMES}.")
    return int(value)


def _since(text: str) -> int | datetime:
    """A whole number is a `seq`, anything else a time, in UTC if it does not say."""
    if text.isdecimal():
        return int(text)
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _after(found: Sequence[Message], since: int | datetime) -> list[Message]:
    if isinstance(since, int):
        return [message for message in found if message.seq > since]
    return [message for message in found if datetime.fromtimestamp(message.created, UTC) > since]


def _bound(limit: int) -> int:
    return min(max(limit, 1), MOST)


def _iso(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat().replace("+00:00", "Z")


def _problem(words: str) -> HttpResponse:
    return JsonResponse({"error": words}, status=400)
