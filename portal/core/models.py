"""The brand that an editor sets."""

import re
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from portal.core.colours import READABLE, WHITE, contrast

PAPER = "#f7f5f1"  # the background of every page, a little darker than white: see assets/scss/_colours.scss
HEX_SHAPE = r"#[0-9a-fA-F]{6}"
HEX_COLOUR = RegexValidator(rf"^{HEX_SHAPE}\Z", "Write the colour as # and six characters, such as #0b5c5e.")


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

    def clean(self) -> None:
        """Refuses colours on which white writing, or which as writing on our paper, could not be read."""
        super().clean()
        problems = {name: _too_pale(colour) for name, colour in self.colours().items() if not _readable(colour)}
        if problems:
            raise ValidationError(problems)


def _readable(colour: str) -> bool:
    """What is not a colour at all is HEX_COLOUR's to refuse."""
    return not re.fullmatch(HEX_SHAPE, colour) or _readability(colour) >= READABLE


def _readability(colour: str) -> float:
    return min(contrast(colour, WHITE), contrast(colour, PAPER))


def _too_pale(colour: str) -> str:
    return (
        f"This colour is too pale to read: it stands out {_readability(colour):.1f} to 1 from white and from the page, "
        f"and people need at least {READABLE} to 1. Please choose a darker one."
    )
