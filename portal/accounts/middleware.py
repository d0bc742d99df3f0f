"""The door of every page: refused unless somebody decided who may open it, and no staff without a second factor."""

from collections.abc import Callable
from typing import Any

from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import ResolverMatch, reverse

from portal.accounts import access, roles

SECOND_FACTORS = [Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN]
# What somebody needs in order to set up a second factor, or to leave.
SET_UP_PAGES = {
    "account_logout",
    "account_reauthenticate",
    "account_email_verification_sent",
    "account_confirm_email",
    "account_email",
    "healthz",
}
# Wagtail's own sign-in forms know no second factor: nobody ever reaches them.
OTHER_SIGN_INS = {"wagtailadmin_login", "wagtailcore_login"}


class Door:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> HttpResponseBase | None:
        match = request.resolver_match
        if match is not None and needs_second_factor(request, match):
            return redirect("mfa_activate_totp")
        if match is not None and match.url_name in OTHER_SIGN_INS:
            return redirect_to_login(request.GET.get("next") or reverse("wagtailadmin_home"))
        if request.path.startswith(reverse("wagtailadmin_home")):
            return _cms(request)
        if access.is_ours(view) and not access.decision(view):
            raise PermissionDenied(f"nobody has decided who may open {view.__module__}")
        return None


def needs_second_factor(request: HttpRequest, match: ResolverMatch) -> bool:
    """A member of staff without an authenticator, on any page but those for setting one up."""
    if not settings.MFA_REQUIRED_FOR_STAFF or not roles.is_staff(request.user):
        return False
    name = match.url_name or ""
    if name in SET_UP_PAGES or name.startswith("mfa_"):
        return False
    return not get_adapter().is_mfa_enabled(request.user, types=SECOND_FACTORS)


def _cms(request: HttpRequest) -> HttpResponseBase | None:
    if not request.user.is_authenticated:
        return redirect_to_login(request.get_full_path())
    if not roles.may_use_cms(request.user):
        raise PermissionDenied
    return None
