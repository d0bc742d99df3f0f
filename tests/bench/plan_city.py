"""A city for the planner's bench, made by the database itself in seconds. Numbers come from Ofcom's drama range."""

from datetime import datetime, timedelta
from typing import Any

from django.db import connection, transaction

from portal.accounts.models import ConsentWording, User
from portal.neighbourhoods.models import Neighbourhood, Team
from selfcare.checkins.models import Programme

RECIPIENTS = """
INSERT INTO messaging_recipient (id, number, quiet_from, quiet_until)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %(residents)s)
SELECT i, '+447700' || (900000 + i %% 1000), '20:00:00', '08:00:00' FROM n
"""
PEOPLE = """
INSERT INTO accounts_person (
    id, name, called, telephone, address, postcode, language, created_at, recipient_id, team_id)
SELECT id, 'Resident ' || id, 'Joan', '', '', 'L8 1XY', 'en-gb', %(since)s, id, %(team)s + id %% 13
FROM messaging_recipient
"""
CONSENTS = """
INSERT INTO accounts_consent (
    person_id, wording_id, purpose, given_at, how, relationship, withdrawn_how)
SELECT id, %(wording)s, 'check_ins', %(since)s, 'paper', '', '' FROM accounts_person
"""
ENROLMENTS = """
INSERT INTO checkins_enrolment (
    person_id, programme_id, enrolled_by_id, started_at, away_until, away_reason, ended_reason)
SELECT id, %(programme)s, %(user)s, %(since)s,
    CASE WHEN id %% 100 = 0 THEN {far} ELSE NULL END, CASE WHEN id %% 100 = 0 THEN 'away' ELSE '' END, ''
FROM accounts_person
"""
OPT_OUTS = """
INSERT INTO messaging_optout (number, source, at) VALUES ('+447700900007', 'reply', %(since)s)
"""


def populate(residents: int, *, now: datetime) -> Programme:
    """One in a hundred is away, one in a thousand has opted out."""
    programme = Programme.objects.create(name="Every day", days="1234567")
    teams = [
        Team.objects.create(
            name=f"Team {number}",
            slug=f"team-{number}",
            email=f"team{number}@alongside.example",
            neighbourhood=Neighbourhood.objects.create(name=f"Neighbourhood {number}", slug=f"neighbourhood-{number}"),
        )
        for number in range(13)
    ]
    wording = ConsentWording.objects.create(purpose="check_ins", version=99, text="You may text me.", since=now.date())
    worker = User.objects.create_user("bench@alongside.example")
    values: dict[str, Any] = {
        "residents": residents,
        "since": connection.ops.adapt_datetimefield_value(now - timedelta(days=9)),
        "team": teams[0].pk,
        "wording": wording.pk,
        "user": worker.pk,
        "programme": programme.pk,
    }
    far = "date '2099-01-01'" if connection.vendor == "postgresql" else "'2099-01-01'"
    with transaction.atomic(), connection.cursor() as cursor:
        for statement in (RECIPIENTS, PEOPLE, CONSENTS, ENROLMENTS.format(far=far), OPT_OUTS):
            cursor.execute(statement, values)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    return programme
