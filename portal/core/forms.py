"""Forms in the NHS design system's markup."""

from django.forms.renderers import Jinja2


class NHSRenderer(Jinja2):
    """Renders Django forms through the NHS components."""
