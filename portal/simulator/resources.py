"""A message as Twilio's REST interface shows it."""

from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

from portal.simulator import segments
from portal.simulator.errors import SENTENCES
from portal.simulator.messages import Message

API_VERSION = "2010-04-01"


def as_resource(message: Message, *, account_sid: str) -> dict[str, Any]:
    uri = f"/{API_VERSION}/Accounts/{account_sid}/Messages/{message.sid}"
    unassigned = message.status == "accepted"  # a messaging service has not chosen the sender yet
    return {
        "account_sid": account_sid,
        "api_version": API_VERSION,
        "body": message.body,
        "date_created": _rfc2822(message.created),
        "date_sent": _rfc2822(message.sent),
        "date_updated": _rfc2822(message.updated),
        "direction": message.direction,
        "error_code": message.error_code,
        "error_message": SENTENCES.get(message.error_code) if message.error_code else None,
        "from": None if unassigned else message.from_,
        "messaging_service_sid": message.service or None,
        "num_media": "0",
        "num_segments": "0" if unassigned else str(segments.count(message.body)),
        "price": None,
        "price_unit": "GBP",
        "sid": message.sid,
        "status": message.status,
        "subresource_uris": {"media": f"{uri}/Media.json"},
        "to": message.to,
        "uri": f"{uri}.json",
    }


def _rfc2822(at: float | None) -> str | None:
    return None if at is None else format_datetime(datetime.fromtimestamp(int(at), UTC))
