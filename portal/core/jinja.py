"""The one Jinja environment: our pages, Wagtail's tags and the NHS design system's components."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.conf import settings
from django.contrib.messages import get_messages
from django.templatetags.static import static
from django.urls import reverse
from django.utils import timezone
from jinja2 import (
    BaseLoader,
    ChainableUndefined,
    ChoiceLoader,
    Environment,
    PackageLoader,
    pass_context,
    select_autoescape,
)
from jinja2.runtime import Context

from portal.core import branding, form_components, form_errors, jinja_filters

EXTENSIONS = [
    "wagtail.jinja2tags.core",
    "wagtail.images.jinja2tags.images",
    "wagtail.admin.jinja2tags.userbar",
    "wagtail.contrib.settings.jinja2tags.settings",
]


def environment(*, loader: BaseLoader, **options: Any) -> Environment:
    """Called by Django's Jinja2 backend with its own loader, behind which the components' templates stand.

    Everything is escaped but templates that end in .txt: those are e-mails and messages.
    """
    for ours in ("autoescape", "undefined"):
        options.pop(ours, None)
    env = Environment(
        loader=ChoiceLoader([loader, PackageLoader("nhsuk_frontend_jinja")]),
        autoescape=select_autoescape(disabled_extensions=["txt"], default_for_string=True, default=True),
        undefined=ChainableUndefined,
        extensions=EXTENSIONS,
        **options,
    )
    env.globals.update(
        brand_of=branding.current,
        brand_version=branding.version,
        component_of=form_components.component_of,
        demo=demo,
        error_links=form_errors.error_links,
        get_messages=get_messages,
        page_now=page_now,
        static=static,
        url=url,
    )
    env.filters.update(
        clock=jinja_filters.clock,
        day=_day,
        dialled=jinja_filters.dialled,
        mobile=jinja_filters.mobile,
        moment=_moment,
        tel_link=jinja_filters.tel_link,
    )
    return env


def url(name: str, *args: Any, kwargs: Mapping[str, Any] | None = None) -> str:
    """The address of a view: `url("caseload:person", person.pk)`. Raises NoReverseMatch."""
    return reverse(name, args=args or None, kwargs=dict(kwargs) if kwargs else None)


def demo() -> dict[str, Any] | None:
    """What only the demo says openly: where its phones are and who can sign in. Nothing anywhere else."""
    if not getattr(settings, "DEMO", False):
        return None
    return {
        "phones": getattr(settings, "SIMULATOR_URL", ""),
        "accounts": getattr(settings, "DEMO_ACCOUNTS", []),
        "mfa_is_off": not settings.MFA_REQUIRED_FOR_STAFF,
    }


@pass_context
def _day(context: Context, value: Any) -> str:
    return jinja_filters.day(value, now=page_now(context))


@pass_context
def _moment(context: Context, value: Any) -> str:
    return jinja_filters.moment(value, now=page_now(context))


@pass_context
def page_now(context: Context) -> datetime:
    """The page's own `now` when its view gave one, else the clock: a page is the edge where time comes in."""
    given = context.get("now")
    return given if isinstance(given, datetime) else timezone.now()
