"""How many segments a text takes, and so what it costs. Plain Python; the admin's live counter does the same sums.

Sources: 3GPP TS 23.038 (the alphabet; an escaped character is never split between two parts) and Twilio's "What is SMS
character encoding": GSM-7 160 or 153 a part, UCS-2 70 or 67 a part, and one character outside GSM-7 changes them all.
"""

from dataclasses import dataclass

BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENDED = frozenset("\f^{}\\[~]|€")  # sent as two units, an escape and the character
LONGEST = 1_600  # characters; the provider refuses more (its error 21617)

ONE_PART = {"GSM-7": 160, "UCS-2": 70}
MANY_PARTS = {"GSM-7": 153, "UCS-2": 67}


@dataclass(frozen=True, slots=True)
class Segments:
    """`units` are septets (GSM-7) or 16-bit code units (UCS-2); `left` is how many more fit before one more segment."""

    encoding: str
    units: int
    segments: int
    left: int


def count(text: str) -> Segments:
    """An empty text is one segment with nothing in it."""
    encoding = "UCS-2" if foreign(text) else "GSM-7"
    widths = [_width(character, encoding) for character in text]
    units = sum(widths)
    if units <= ONE_PART[encoding]:
        return Segments(encoding, units, 1, ONE_PART[encoding] - units)
    parts, used = _fill(widths, MANY_PARTS[encoding])
    return Segments(encoding, units, parts, MANY_PARTS[encoding] - used)


def foreign(text: str) -> list[str]:
    """The characters that make the whole text UCS-2, each once, in the order they appear."""
    return list(dict.fromkeys(character for character in text if character not in BASIC and character not in EXTENDED))


def _width(character: str, encoding: str) -> int:
    if encoding == "GSM-7":
        return 2 if character in EXTENDED else 1
    return 2 if ord(character) > 0xFFFF else 1


def _fill(widths: list[int], size: int) -> tuple[int, int]:
    """How many parts, and how full the last one is. A character of two units stays in one piece."""
    parts, used = 1, 0
    for width in widths:
        if used + width > size:
            parts, used = parts + 1, 0
        used += width
    return parts, used
