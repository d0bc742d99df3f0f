"""Segments each team has spent on each local day, kept in the transaction that hands texts over."""

from collections import Counter
from datetime import date

from django.db import connection

ADD = """
    INSERT INTO messaging_spend (cost_centre, day, segments) VALUES {rows}
    ON CONFLICT (cost_centre, day) DO UPDATE SET segments = messaging_spend.segments + excluded.segments
    WHERE messaging_spend.segments + excluded.segments <= %s
"""
TAKE_BACK = """
    UPDATE messaging_spend SET segments = CASE WHEN segments < %s THEN 0 ELSE segments - %s END
    WHERE cost_centre = %s AND day = %s
"""
NO_LIMIT = 2_000_000_000

Row = tuple[str, date, int]
Spent = Counter[tuple[date, str]]  # segments by local day and cost centre; below 0 for what the provider did not take


class Overspent(Exception):
    """Another worker has spent what was left at this very moment; ask the rules again."""


def change(spent: Spent, *, limit: int, held: set[str]) -> None:
    """`held` are the cost centres whose limit counts for what is added now. Raises Overspent.

    Texts without a cost centre count for nobody.
    """
    rows = [(centre, day, number) for (day, centre), number in sorted(spent.items()) if centre and number]
    _take_back([row for row in rows if row[2] < 0])
    _add([row for row in rows if row[2] > 0 and row[0] in held], limit)
    _add([row for row in rows if row[2] > 0 and row[0] not in held], NO_LIMIT)


def _take_back(rows: list[Row]) -> None:
    with connection.cursor() as cursor:
        for centre, day, number in rows:
            cursor.execute(TAKE_BACK, [-number, -number, centre, day])


def _add(rows: list[Row], limit: int) -> None:
    if not rows:
        return
    with connection.cursor() as cursor:
        statement = ADD.format(rows=", ".join(["(%s, %s, %s)"] * len(rows)))
        cursor.execute(statement, [*(value for row in rows for value in row), limit])
        if cursor.rowcount != len(rows):
            raise Overspent
