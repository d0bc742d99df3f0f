"""Who holds which role. What a role allows on our pages is said by access.py; in the CMS, by a group."""

from datetime import datetime

from django.contrib.auth.models import AnonymousUser, Group
from django.db import transaction
from django.db.models import QuerySet

from portal.accounts import audit
from portal.accounts.models import Role, RoleGrant, User
from portal.neighbourhoods.models import Team

EDITORS_GROUP = "Content editors"
TEAM_ROLES = (Role.TEAM_MEMBER, Role.TEAM_LEAD)
CMS_ROLES = (Role.EDITOR, Role.ADMINISTRATOR)
STAFF_ROLES = (*TEAM_ROLES, *CMS_ROLES)


def grant(*, user: User, role: str, by: User | None, now: datetime, team: Team | None = None) -> RoleGrant:
    """Gives the role; team roles need their team. Held already: the grant that is."""
    with transaction.atomic():
        made, is_new = RoleGrant.objects.get_or_create(
            user=user, role=role, team=team, ended_at=None, defaults={"granted_by": by, "since": now}
        )
        if is_new:
            _audit("role.granted", made, by=by, now=now)
            _open_cms(user, role)
    return made


def end(*, user: User, role: str, by: User | None, now: datetime, team: Team | None = None) -> None:
    """Takes the role away from now on. Not held: does nothing."""
    with transaction.atomic():
        last = RoleGrant.objects.filter(user=user, role=role, team=team, ended_at=None).first()
        if last is not None and RoleGrant.objects.filter(pk=last.pk, ended_at=None).update(ended_at=now):
            _audit("role.ended", last, by=by, now=now)
            _close_cms(user, role)


def held(user: User | AnonymousUser) -> list[RoleGrant]:
    """The grants in force, with their teams: one query for each user object, however often it is asked."""
    if not isinstance(user, User):
        return []
    if not hasattr(user, "_grants_in_force"):
        in_force = RoleGrant.objects.filter(user=user, ended_at=None).select_related("team__neighbourhood")
        user._grants_in_force = list(in_force.order_by("team__name", "pk"))  # type: ignore[attr-defined]
    grants: list[RoleGrant] = user._grants_in_force  # type: ignore[attr-defined]
    return grants


def holds(user: User | AnonymousUser, *wanted: str) -> bool:
    """Does the user hold one of these roles?"""
    return any(each.role in wanted for each in held(user))


def is_staff(user: User | AnonymousUser) -> bool:
    """Somebody who may see other people's records, or change what everybody reads."""
    return bool(getattr(user, "is_superuser", False)) or holds(user, *STAFF_ROLES)


def may_use_cms(user: User | AnonymousUser) -> bool:
    return bool(getattr(user, "is_superuser", False)) or holds(user, *CMS_ROLES)


def team_list(user: User | AnonymousUser) -> list[Team]:
    """The user's teams by name, from what `held` has read already."""
    teams = {each.team.pk: each.team for each in held(user) if each.team is not None}
    return list(teams.values())


def teams_of(user: User) -> QuerySet[Team]:
    return Team.objects.filter(role_grants__user=user, role_grants__ended_at=None).distinct()


def leads(user: User | AnonymousUser, team: Team) -> bool:
    return any(each.role == Role.TEAM_LEAD and each.team_id == team.pk for each in held(user))


def _audit(verb: str, grant: RoleGrant, *, by: User | None, now: datetime) -> None:
    detail = {"role": grant.role, "team": grant.team_id}
    audit.record(verb, subject=f"user:{grant.user_id}", by=by, now=now, detail=detail)


def _open_cms(user: User, role: str) -> None:
    _forget(user)
    if role == Role.EDITOR:
        user.groups.add(Group.objects.get(name=EDITORS_GROUP))
    if role == Role.ADMINISTRATOR:
        _set_superuser(user, True)


def _close_cms(user: User, role: str) -> None:
    _forget(user)
    if role == Role.EDITOR:
        user.groups.remove(Group.objects.get(name=EDITORS_GROUP))
    if role == Role.ADMINISTRATOR:
        _set_superuser(user, False)


def _forget(user: User) -> None:
    if hasattr(user, "_grants_in_force"):
        del user._grants_in_force


def _set_superuser(user: User, wanted: bool) -> None:
    user.is_superuser = user.is_staff = wanted
    user.save(update_fields=["is_superuser", "is_staff"])
