"""The brand's name for the CMS, whose templates are Django's."""

from typing import Any

from django import template

from portal.core import branding

register = template.Library()


@register.simple_tag(takes_context=True)
def brand_name(context: dict[str, Any]) -> str:
    return str(branding.current(context.get("request")).name)
