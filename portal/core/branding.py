"""The brand on every page: whose it is, and its colours as CSS custom properties.

The properties are those that portal/assets/colours.mjs puts into portal.css.
"""

from colorsys import rgb_to_hls
from hashlib import sha256

from django.http import HttpRequest

from portal.core.colours import BLACK, WHITE, channels, mixed
from portal.core.models import Brand

SHADES = (10, 20, 30, 35, 50)
TINTS = (20, 40, 78, 80, 85, 93)


def current(request: object) -> Brand:
    """The brand of the portal: one query for a request, none without one (a page that says the database is down)."""
    if not isinstance(request, HttpRequest):
        return Brand()
    held: Brand | None = getattr(request, "_brand", None)
    if held is None:
        held = Brand.objects.filter(site__is_default_site=True).first() or Brand()
        request._brand = held  # type: ignore[attr-defined]
    return held


def stylesheet(brand: Brand) -> str:
    """What /brand.css says."""
    properties = {"--accent": brand.accent, "--accent-dark": brand.accent_dark}
    properties |= {f"--accent-shade-{percent}": mixed(brand.accent, BLACK, percent=percent) for percent in SHADES}
    properties |= {f"--accent-tint-{percent}": mixed(brand.accent, WHITE, percent=percent) for percent in TINTS}
    properties |= _admin_colours(brand)
    return ":root{" + ";".join(f"{name}:{colour}" for name, colour in properties.items()) + "}\n"


def _admin_colours(brand: Brand) -> dict[str, str]:
    """The CMS builds its own shades from hue, saturation and lightness."""
    hue, lightness, saturation = rgb_to_hls(*(channel / 255 for channel in channels(brand.accent)))
    return {
        "--w-color-primary-hue": f"{hue * 360:.1f}",
        "--w-color-primary-saturation": f"{saturation * 100:.1f}%",
        "--w-color-primary-lightness": f"{lightness * 100:.1f}%",
    }


def version(brand: Brand) -> str:
    """Changes whenever the stylesheet does, so that browsers may keep the old one for ever."""
    return sha256(stylesheet(brand).encode()).hexdigest()[:12]
