"""The SQL of a wave, for SQLite (3.35 or newer) and PostgreSQL.

A wave is a handful of texts in a few milliseconds, hundreds of times a second; building these statements anew with the
ORM took longer than running them. Everything else in this app is written with the ORM.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection

from portal.messaging.models import OutboundMessage

# What the rules ask about texts that are still ours, under their locks.
FACTS = """
SELECT m.id, r.number, r.quiet_from, r.quiet_until,
    EXISTS (SELECT 1 FROM messaging_optout o WHERE o.number = m.to_number AND o.lifted_at IS NULL),
    (SELECT COUNT(*) FROM messaging_outboundmessage c WHERE c.to_number = m.to_number
        AND c.called_at >= %s AND c.state IN ({took_place}) AND c.kind NOT IN ({at_once})),
    (SELECT COUNT(*) FROM messaging_outboundmessage c WHERE c.to_number = m.to_number
        AND c.called_at >= %s AND c.state IN ({took_place}) AND c.kind IN ({at_once})),
    EXISTS (SELECT 1 FROM messaging_outboundmessage t
        WHERE t.to_number = m.to_number AND {t_start} = {m_start} AND t.state IN ('calling', 'ambiguous')),
    COALESCE((SELECT s.segments FROM messaging_spend s WHERE s.cost_centre = m.cost_centre AND s.day = %s), 0)
FROM messaging_outboundmessage m JOIN messaging_recipient r ON r.id = m.recipient_id
WHERE m.id IN ({ids}) AND m.claim = %s AND m.state = 'claimed' AND m.lease_until > %s
{lock}
"""

SET_CALLING = """
UPDATE messaging_outboundmessage
SET state = 'calling', state_at = %s, called_at = %s, attempt = attempt + 1, reason = ''
WHERE id IN ({ids}) AND claim = %s AND state = 'claimed'
"""

ACCEPT = """
UPDATE messaging_outboundmessage SET state = 'accepted', state_at = %s, provider_sid = v.column3, reason = ''
FROM (VALUES {rows}) AS v
WHERE id = v.column1 AND fence = v.column2 AND state IN ('calling', 'ambiguous') AND provider_sid IS NULL
RETURNING id
"""


def run(statement: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
    """The rows, if the statement gives any."""
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return cursor.fetchall() if cursor.description else []


def places(values: Iterable[object], each: str = "%s") -> str:
    return ", ".join(each for _ in values)


def key(value: UUID) -> Any:
    """A UUID as this database keeps it."""
    return value.hex if connection.vendor == "sqlite" else value


def moment(value: datetime) -> Any:
    return connection.ops.adapt_datetimefield_value(value)


def to_uuid(value: Any) -> UUID:
    return OutboundMessage._meta.pk.to_python(value)


def words(values: Iterable[str]) -> str:
    """Our own constants, quoted."""
    return ", ".join(f"'{value}'" for value in values)
