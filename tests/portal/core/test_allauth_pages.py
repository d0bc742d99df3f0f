"""Every page and message of allauth that an address can reach is one of ours."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import allauth
import pytest
from allauth.account import app_settings as account_settings
from allauth.mfa import app_settings as mfa_settings
from django.conf import settings
from django.template import TemplateDoesNotExist, engines, loader
from django.urls import URLPattern, URLResolver, get_resolver

THEIRS = Path(allauth.__file__).parent / "templates"
OURS = Path(settings.BASE_DIR) / "portal" / "templates"

# Layouts and pieces that only their own pages use
PIECES = re.compile(r"/base_|/base\.html$|/snippets/|webauthn/snippets|email/base_")
# Parts of allauth that are switched off, and what would switch each on
OFF = {
    r"phone": "phone" in account_settings.SIGNUP_FIELDS,
    r"passkey|webauthn": "webauthn" in mfa_settings.SUPPORTED_TYPES,
    r"request_login_code|login_code_(message|subject|sent)": account_settings.LOGIN_BY_CODE_ENABLED,
    r"confirm_email_verification_code": account_settings.EMAIL_VERIFICATION_BY_CODE_ENABLED,
    r"password_reset_code": account_settings.PASSWORD_RESET_BY_CODE_ENABLED,
    r"email_change\.html": account_settings.CHANGE_EMAIL,
    r"mfa/trust": mfa_settings._TRUST_STAGE_ENABLED,
}


def reachable() -> list[str]:
    off = re.compile("|".join(pattern for pattern, on in OFF.items() if not on) or r"\Z.")
    names = [path.relative_to(THEIRS).as_posix() for app in ("account", "mfa") for path in (THEIRS / app).rglob("*.*")]
    return sorted(name for name in names if not PIECES.search(name) and not off.search(name))


def test_the_list_is_not_empty() -> None:
    """Else the test below would pass on nothing."""
    names = {*reachable()}
    assert len(names) > 50
    assert names >= {
        "account/login.html",
        "mfa/totp/activate_form.html",
        "account/email/password_reset_key_subject.txt",
    }


@pytest.mark.parametrize("name", reachable())
def test_it_is_ours(name: str) -> None:
    template = loader.get_template(name)
    assert template.backend is engines["jinja2"], f"{name} is still allauth's own"
    assert Path(template.origin.name).is_relative_to(OURS)


def views(patterns: list[Any]) -> Iterator[URLPattern]:
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            yield from views(pattern.url_patterns)
        else:
            yield pattern


def test_so_is_the_page_of_every_address() -> None:
    """The same from the other side: by the views, should allauth keep a page somewhere else one day."""
    classes = [getattr(pattern.callback, "view_class", None) for pattern in views(get_resolver().url_patterns)]
    theirs = {view.template_name for view in classes if view and view.__module__.startswith("allauth.")}
    assert len(theirs) > 15
    assert [name for name in theirs if not (OURS / name).exists()] == []


def test_an_unknown_page_would_not_pass_for_ours() -> None:
    with pytest.raises(TemplateDoesNotExist):
        engines["jinja2"].get_template("account/signup_by_passkey.html")
