"""The one Jinja environment: our pages, Wagtail's tags and the NHS design system's components."""

from typing import Any

from django.contrib.messages import get_messages
from django.templatetags.static import static
from django.urls import reverse
from jinja2 import ChainableUndefined, ChoiceLoader, Environment, PackageLoader

EXTENSIONS = [
    "wagtail.jinja2tags.core",
    "wagtail.images.jinja2tags.images",
    "wagtail.admin.jinja2tags.userbar",
    "wagtail.contrib.settings.jinja2tags.settings",
]


def environment(**options: Any) -> Environment:
    """Called by Django's Jinja2 backend with its own loader, behind which the components' templates stand."""
    options["loader"] = ChoiceLoader([options["loader"], PackageLoader("nhsuk_frontend_jinja")])
    env = Environment(**{**options, "undefined": ChainableUndefined, "extensions": EXTENSIONS})
    env.globals.update(static=static, url=reverse, get_messages=get_messages)
    return env
