"""The brand that an editor sets."""

from typing import Any

from django.core.validators import RegexValidator
from django.db import models
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

HEX_COLOUR = RegexValidator(r"^#[0-9a-fA-F]{6}$", "Write the colour as # and six characters, such as #0b5c5e.")


@register_setting(icon="palette")
class Brand(BaseSiteSetting):
    """The portal's own name, colours and footer: no NHS logo, no name of a real service."""

    name = models.CharField(max_length=40, default="Alongside")
    strapline = models.CharField(max_length=120, default="Support close to home, from people who know you", blank=True)
    accent = models.CharField("main colour", max_length=7, default="#0b5c5e", validators=[HEX_COLOUR])
    accent_dark = models.CharField("dark colour", max_length=7, default="#083f41", validators=[HEX_COLOUR])
    footer = models.TextField(
        default="Alongside is run by the city's neighbourhood teams. It is not an emergency service.", blank=True
    )
    telephone = models.CharField("number people can ring", max_length=20, default="0151 496 0100", blank=True)

    panels = [FieldPanel(name) for name in ("name", "strapline", "accent", "accent_dark", "footer", "telephone")]

    class Meta:
        verbose_name = "brand"

    def __str__(self) -> str:
        return str(self.name)

    def colours(self) -> dict[str, Any]:
        return {"accent": self.accent, "accent_dark": self.accent_dark}
