"""Characters made plain: one form of each letter, digit and quotation mark, whatever the phone sent."""

import unicodedata
from functools import lru_cache
from typing import Final

_QUOTES: Final = "'’‘ʼ`´′‛ʻ＇"
_LETTERS: Final = {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "æ": "ae", "œ": "oe"}
_INVISIBLE: Final = frozenset({"Mn", "Me", "Cf"})
_BLANK: Final = frozenset({"Cc", "Cs", "Co", "Cn", "Zs", "Zl", "Zp"})


def clean(text: str) -> str:
    """Accents, invisible marks and fancy forms removed; every decimal digit as 0-9; case and line breaks kept."""
    if text.isascii() and text.isprintable() and "`" not in text:
        return text
    return "".join(map(_plain, text))


def fold(word: str) -> str:
    return clean(word).casefold()


@lru_cache(maxsize=8192)
def _plain(char: str) -> str:
    if char in _QUOTES:
        return "'"
    if char in "\n\r\u2028\u2029":
        return "\n"
    return "".join(map(_plain_part, unicodedata.normalize("NFKD", _LETTERS.get(char, char))))


def _plain_part(char: str) -> str:
    category = unicodedata.category(char)
    if category in _INVISIBLE:
        return ""
    if category in _BLANK:
        return " "
    if category == "Nd":
        return str(unicodedata.decimal(char))
    return "'" if char in _QUOTES else char
