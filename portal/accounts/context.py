"""The menu of every page: what somebody in these roles comes for, most needed first."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from portal.accounts import roles
from portal.accounts.models import Role

Item = tuple[str, str]

WORKER: list[Item] = [
    ("Today", "caseload:today"),
    ("Unread texts", "caseload:texts"),
    ("Sign somebody up", "checkins:sign_up"),
]
CARER: list[Item] = [("People I help", "accounts:people")]
RESIDENT: list[Item] = [("Your check-ins", "checkins:mine"), ("About you", "accounts:me")]
EDITOR: list[Item] = [("Edit the site", "wagtailadmin_home")]


def nav(request: HttpRequest) -> dict[str, Any]:
    """A context processor. Signed out: nothing, and base.jinja shows its own menu."""
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return {}
    links = [(text, reverse(name)) for text, name in _items(user)]
    links += [("Home", "/"), ("Help now", "/help-now/")]
    return {"nav": [{"text": text, "href": href, "current": request.path == href} for text, href in links]}


def _items(user: Any) -> list[Item]:
    items: list[Item] = []
    if roles.holds(user, *roles.TEAM_ROLES):
        items += WORKER
    if roles.may_use_cms(user):
        items += EDITOR
    if roles.holds(user, Role.CARER):
        items += CARER
    if roles.holds(user, Role.RESIDENT):
        items += RESIDENT
    return items or [("Get started", "accounts:start")]
