"""Who may open a page. Each of our views carries one of these decorators; one without is refused (see middleware.py).

Not signed in leads to the sign-in page and back. Signed in and not allowed is 403. What a worker may not see is 404.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase

from portal.accounts import roles as held_roles
from portal.accounts.models import User
from portal.neighbourhoods.models import Team

View = Callable[..., HttpResponseBase]

OURS = {"portal", "selfcare", "community_directory", "content"}
# Public pages of apps below this one, which cannot carry its decorators.
PUBLIC = {"portal.core.views.healthz", "portal.core.views.brand_css", "portal.messaging.views.status"}


class SignedInRequest(HttpRequest):
    user: User


class TeamRequest(SignedInRequest):
    """`team` is the one whose page this is, `teams` all of the worker's by name."""

    team: Team
    teams: list[Team]


def public(view: View) -> View:
    """Anybody may open it."""
    return _decided(view, "public")


def signed_in(view: View) -> View:
    """Anybody who has signed in; the view itself shows only what is theirs."""
    return _guarded(view, "signed in", lambda request: None)


def roles(*wanted: str) -> Callable[[View], View]:
    """Whoever holds one of these roles."""

    def decorator(view: View) -> View:
        return _guarded(view, " or ".join(wanted), lambda request: _require(held_roles.holds(request.user, *wanted)))

    return decorator


def team_worker(view: View) -> View:
    """A team's members and leads. Sets request.team (?team=slug picks one of theirs) and request.teams."""
    return _guarded(view, "team worker", _set_team)


def decision(view: Any) -> str:
    """Who may open the view, in words; empty when nobody has decided it."""
    if f"{_module(view)}.{getattr(view, '__name__', '')}" in PUBLIC:
        return "public"
    return str(getattr(view, "decided", ""))


def is_ours(view: Any) -> bool:
    return _module(view).partition(".")[0] in OURS


def _guarded(view: View, words: str, check: Callable[[Any], None]) -> View:
    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        check(request)
        return view(request, *args, **kwargs)

    return _decided(guarded, words)


def _decided(view: View, words: str) -> View:
    view.decided = words  # type: ignore[attr-defined]
    return view


def _module(view: Any) -> str:
    return str(getattr(view, "__module__", ""))


def _require(allowed: bool) -> None:
    if not allowed:
        raise PermissionDenied


def _set_team(request: TeamRequest) -> None:
    request.teams = held_roles.team_list(request.user)
    _require(bool(request.teams))
    request.team = _chosen(request)
    if request.session.get("team") != request.team.slug:
        request.session["team"] = request.team.slug


def _chosen(request: TeamRequest) -> Team:
    by_slug = {team.slug: team for team in request.teams}
    asked = request.GET.get("team")
    if asked is not None and asked not in by_slug:
        raise Http404
    return by_slug.get(asked or request.session.get("team", ""), request.teams[0])
