"""The planner's SQL, all of it, for SQLite (3.35 or newer) and PostgreSQL.

A day is planned by the database itself: three statements for each chunk of enrolments, whatever its size. The texts go
in first, because a foreign key is cheapest when its target exists; the check-ins find theirs by its id, which is made
of the run's `head` and the enrolment's number.

Names of parameters: programme, day, after, upto, chunk, now, local_start, local_end (the window on the wall clock),
not_before, not_after, nudge_at, answer_by, suffix (ends the dedupe key), head (begins the new
ids, see `id_head`), and those that `question_words` makes: template, times, gsm, units, wide.
"""

import secrets
from dataclasses import dataclass
from datetime import datetime

from django.db.backends.base.base import BaseDatabaseWrapper

from portal.messaging import segments

# Letters of GSM 03.38 that may stand in a name and take one unit each. Any other letter makes the text UCS-2.
PLAIN_LETTERS = "A-Za-z0-9 .,''()/&èéùìòÇØøÅåÆæßÉÄÖÑÜäöñüà-"


@dataclass(frozen=True)
class Dialect:
    """What the two databases say differently.

    `text_id`: `head` and the enrolment's number. `plain`: is the name to be called by made of PLAIN_LETTERS only?
    """

    text_id: str
    plain: str


SQLITE = Dialect(
    text_id="%(head)s || printf('%%014x', e.id)",
    plain=f"p.called NOT GLOB '*[^{PLAIN_LETTERS}]*'",
)
POSTGRESQL = Dialect(
    text_id="(%(head)s || lpad(to_hex(e.id), 14, '0'))::uuid",
    plain=f"p.called !~ '[^{PLAIN_LETTERS}]'",
)

# Where the next chunk ends: enrolments without a check-in of that day. NULL when none is left.
NEXT_CHUNK = """
SELECT max(id) FROM (
    SELECT e.id FROM checkins_enrolment e
    WHERE e.programme_id = %(programme)s AND e.ended_at IS NULL AND e.id > %(after)s
      AND NOT EXISTS (SELECT 1 FROM checkins_checkin c
                      WHERE c.enrolment_id = e.id AND c.local_date = %(day)s AND c.slot = '')
    ORDER BY e.id LIMIT %(chunk)s
) AS next
"""

# A row that could never leave is written all the same, in the state that says so: it is seen, not skipped.
_PLAN_TEXTS = """
INSERT INTO messaging_outboundmessage (
    id, dedupe_key, recipient_id, to_number, body, segments, kind, priority, cost_centre,
    not_before, not_after, created_at, state, state_at, reason, attempt, fence, searches, error_code)
SELECT {text_id}, 'checkin/' || e.id || %(suffix)s, r.id, r.number,
    replace(%(template)s, '{{name}}', p.called), {segments}, 'question', 5, t.slug,
    %(not_before)s, %(not_after)s, %(now)s,
    CASE WHEN {unusable} THEN 'rejected' WHEN {swallowed} THEN 'expired' ELSE 'due' END, %(now)s,
    CASE WHEN {unusable} THEN 'not_a_mobile' WHEN {swallowed} THEN 'quiet_all_window' ELSE '' END, 0, 0, 0, ''
FROM checkins_enrolment e
CROSS JOIN accounts_person p
CROSS JOIN messaging_recipient r
CROSS JOIN neighbourhoods_team t
WHERE e.programme_id = %(programme)s AND e.id > %(after)s AND e.id <= %(upto)s
  AND e.ended_at IS NULL AND e.started_at <= %(now)s
  AND (e.away_until IS NULL OR e.away_until <= %(day)s)
  AND p.id = e.person_id AND p.died_on IS NULL AND r.id = p.recipient_id AND t.id = p.team_id
  AND EXISTS (SELECT 1 FROM accounts_consent a
              WHERE a.person_id = p.id AND a.purpose = 'check_ins' AND a.withdrawn_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM messaging_optout o WHERE o.number = r.number AND o.lifted_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM checkins_checkin c
                  WHERE c.enrolment_id = e.id AND c.local_date = %(day)s AND c.slot = '')
ORDER BY e.id
ON CONFLICT DO NOTHING
"""

_PLAN_CHECKINS = """
INSERT INTO checkins_checkin (
    enrolment_id, person_id, question_id, local_date, slot, opened_at, due_at, nudge_at, answer_by,
    turn, asked, outcome)
SELECT e.id, e.person_id, o.id, %(day)s, '', %(now)s, %(not_before)s, %(nudge_at)s, %(answer_by)s,
    1, 'how_are_you', ''
FROM checkins_enrolment e
CROSS JOIN messaging_outboundmessage o
WHERE e.programme_id = %(programme)s AND e.id > %(after)s AND e.id <= %(upto)s
  AND o.id = {text_id}
ORDER BY e.id
ON CONFLICT DO NOTHING
"""

_UNUSABLE = "r.number NOT LIKE '+447_________'"

# Quiet hours that leave no minute of the window. Both are wall-clock times; quiet hours may cross midnight.
_SWALLOWED = """(
    (r.quiet_from < r.quiet_until AND r.quiet_from <= %(local_start)s AND r.quiet_until >= %(local_end)s)
    OR (r.quiet_from > r.quiet_until AND (r.quiet_from <= %(local_start)s OR r.quiet_until >= %(local_end)s)))"""

# By length: the template's own units were counted beforehand. Several segments hold 153 (GSM-7) or 67 (UCS-2) each.
_SEGMENTS = """CASE
    WHEN %(gsm)s = 1 AND {plain} THEN CASE
        WHEN %(units)s + %(times)s * length(p.called) <= 160 THEN 1
        ELSE (%(units)s + %(times)s * length(p.called) + 152) / 153 END
    WHEN %(wide)s + %(times)s * length(p.called) <= 70 THEN 1
    ELSE (%(wide)s + %(times)s * length(p.called) + 66) / 67 END"""


def dialect(connection: BaseDatabaseWrapper) -> Dialect:
    return POSTGRESQL if connection.vendor == "postgresql" else SQLITE


def id_head(now: datetime, chunk: int) -> str:
    """The first 18 digits of a UUID version 7: milliseconds (one more a chunk), version, 12 random bits, variant.

    The ids of a chunk come in order, which an index takes much faster than random ones. They are no secret: whoever
    calls us with one has to sign the call.
    """
    return f"{int(now.timestamp() * 1000) + chunk:012x}7{secrets.randbits(12):03x}80"


def plan_texts(words: Dialect) -> str:
    return _PLAN_TEXTS.format(
        text_id=words.text_id,
        segments=_SEGMENTS.format(plain=words.plain),
        unusable=_UNUSABLE,
        swallowed=_SWALLOWED,
    )


def plan_checkins(words: Dialect) -> str:
    return _PLAN_CHECKINS.format(text_id=words.text_id)


def question_words(template: str) -> dict[str, str | int]:
    """The template and its own length, the name apart: in septets (`units`) and in UTF-16 (`wide`)."""
    rest = template.replace("{name}", "")
    return {
        "template": template,
        "times": template.count("{name}"),
        "gsm": int(not segments.foreign(rest)),
        "units": segments.count(rest).units,
        "wide": len(rest.encode("utf-16-le")) // 2,
    }
