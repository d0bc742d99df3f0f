"""Writes a row unless a UNIQUE constraint says that it is there already: one statement, in or out of a transaction."""

from django.db import connection
from django.db.models import AutoField, Field, Model


def insert(row: Model) -> bool:
    """True, and `row.pk` is set, if the row is new. False if the table has one like it; nothing is written then."""
    fields = [field for field in row._meta.local_concrete_fields if not _is_given_by_database(field, row)]
    values = [field.get_db_prep_save(getattr(row, field.attname), connection) for field in fields]
    with connection.cursor() as cursor:
        cursor.execute(_statement(row, fields), values)
        returned = cursor.fetchone()
    if returned is None:
        return False
    key = row._meta.pk
    setattr(row, key.attname, key.to_python(returned[0]))
    row._state.adding, row._state.db = False, connection.alias
    return True


def _is_given_by_database(field: "Field[object, object]", row: Model) -> bool:
    return isinstance(field, AutoField) and getattr(row, field.attname) is None


def _statement(row: Model, fields: "list[Field[object, object]]") -> str:
    """Names come from the model alone, never from input."""
    quote = connection.ops.quote_name
    columns = ", ".join(quote(field.column or "") for field in fields)
    places = ", ".join(["%s"] * len(fields))
    table, key = quote(row._meta.db_table), quote(row._meta.pk.column or "")
    return f"INSERT INTO {table} ({columns}) VALUES ({places}) ON CONFLICT DO NOTHING RETURNING {key}"  # noqa: S608
