"""Who signs in: one account for each role, with the password that the tour names; the rest of the teams have none."""

from collections import defaultdict
from datetime import datetime

from allauth.account.models import EmailAddress
from django.conf import settings
from django.contrib.auth.hashers import make_password

from content.demo.tables import rows
from portal.accounts import roles
from portal.accounts.models import Role, User
from portal.neighbourhoods.models import Team

ROLES = {
    "resident": Role.RESIDENT,
    "carer": Role.CARER,
    "worker": Role.TEAM_MEMBER,
    "lead": Role.TEAM_LEAD,
    "editor": Role.EDITOR,
    "administrator": Role.ADMINISTRATOR,
}
BY_THE_TEAM = (Role.TEAM_MEMBER, Role.TEAM_LEAD)


def hire(*, now: datetime) -> dict[str, list[User]]:
    """Makes everybody who signs in, the administrator first. The workers of each team by the team's short name."""
    hashed = make_password(settings.DEMO_PASSWORD)
    accounts = {account["role"]: _account(account, hashed) for account in settings.DEMO_ACCOUNTS}
    by = accounts["administrator"]
    for name, role in sorted(ROLES.items(), key=lambda item: item[0] != "administrator"):
        if role not in BY_THE_TEAM:
            roles.grant(user=accounts[name], role=role, by=by, now=now)
    return _teams(by, now=now)


def account(role: str) -> User:
    """The demo's account for a role, such as "worker"."""
    found = next(each for each in settings.DEMO_ACCOUNTS if each["role"] == role)
    return User.objects.get(email=found["email"])


def _account(account: dict[str, str], hashed: str) -> User:
    """All share one password, which takes long to hash on purpose; so it is hashed once."""
    user = User.objects.create(email=account["email"], name=account["name"], password=hashed)
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    return user


def _teams(by: User, *, now: datetime) -> dict[str, list[User]]:
    teams = {team.slug: team for team in Team.objects.all()}
    workers: dict[str, list[User]] = defaultdict(list)
    for row in rows("workers"):
        user = User.objects.filter(name=row["name"]).first() or _colleague(row["name"])
        roles.grant(user=user, role=row["role"], by=by, now=now, team=teams[row["team"]])
        workers[row["team"]].append(user)
    return workers


def _colleague(name: str) -> User:
    return User.objects.create_user(f"{name.lower().replace(' ', '.')}@alongside.example", None, name=name)
