"""Somebody joins: their record, the role that comes with it, and who helps them, in one transaction."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from portal.accounts import carers, people, roles
from portal.accounts.models import Person, Role, User


def keep_own_record(user: User, person: Person | None, about: dict[str, Any], *, now: datetime) -> Person:
    """Makes the record of the person who signed in, or changes it. `about` is what people.register takes."""
    with transaction.atomic():
        if person is not None:
            return people.change(person, by=user, now=now, **about)
        made = people.register(**about, user=user, by=user, now=now)
        roles.grant(user=user, role=Role.RESIDENT, by=user, now=now)
        _keep_name(user, made.name)
    return made


def add_helped_person(carer: User, about: dict[str, Any], *, relationship: str, token: UUID, now: datetime) -> Person:
    """A person whom `carer` helps and may act for from now on.

    The same `token` again is the same person, and does not bring back a link that has ended since.
    """
    with transaction.atomic():
        person = people.register(**about, by=carer, now=now, token=token)
        if not person.carer_links.filter(carer=carer).exists():
            carers.link(person=person, carer=carer, relationship=relationship, by=carer, now=now)
        roles.grant(user=carer, role=Role.CARER, by=carer, now=now)
    return person


def _keep_name(user: User, name: str) -> None:
    """Asked once is enough: their sign-in bears the name of their record."""
    if not user.name:
        user.name = name
        user.save(update_fields=["name"])
