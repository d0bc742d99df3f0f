"""Colours as "#rrggbb": mixing them, and whether writing on them can be read.

Contrast as WCAG 2.2 defines it (relative luminance, 1.4.3): 1 is none, 21 is black on white, ordinary text needs 4.5.
"""

READABLE = 4.5
WHITE = "#ffffff"
BLACK = "#000000"


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mixed(colour: str, other: str, *, percent: int) -> str:
    """`colour` with `percent` of `other` in it."""
    pairs = zip(channels(colour), channels(other), strict=True)
    return "#" + "".join(f"{(part * (100 - percent) + extra * percent + 50) // 100:02x}" for part, extra in pairs)


def channels(colour: str) -> tuple[int, int, int]:
    """Raises ValueError for anything but "#rrggbb"."""
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red, green, blue


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
