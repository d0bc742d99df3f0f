"""The sums of 3GPP TS 23.038, with the vectors of the provider's documentation."""

import pytest

from portal.messaging import segments
from portal.messaging.segments import Segments

ROCKET = "\N{ROCKET}"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("ŵ" * 70, 1),
        ("ŵ" * 71, 2),
        ("ŵ" * 134, 2),
        ("ŵ" * 135, 3),
        (ROCKET * 35, 1),
        (ROCKET * 36, 2),
        ("", 1),
    ],
)
def test_how_many_segments(text: str, number: int) -> None:
    assert segments.count(text).segments == number


@pytest.mark.parametrize("character", "£é èùìòñöüÅ@_\n€^{}[]~|\\\f")
def test_characters_that_keep_a_text_cheap(character: str) -> None:
    assert segments.count(character).encoding == "GSM-7"


@pytest.mark.parametrize("character", ["á", "í", "ó", "ú", "ç", "ê", "ŵ", "’", "“", "”", "–", "…", "`", "\t", ROCKET])
def test_one_such_character_changes_the_whole_text(character: str) -> None:
    assert segments.count("a" * 100 + character).encoding == "UCS-2"
    assert segments.count("a" * 100 + character).segments == 2


def test_characters_sent_as_two_units() -> None:
    assert segments.count("~^|\\{}[]€\f").units == 20


def test_a_character_of_two_units_is_never_split_between_two_parts() -> None:
    assert segments.count("€" * 153).segments == 3, "76 to a part, not 76 and a half"
    assert segments.count(ROCKET * 67).segments == 3, "33 to a part, not 33 and a half"


def test_how_much_room_is_left() -> None:
    assert segments.count("a" * 150) == Segments("GSM-7", 150, 1, 10)
    assert segments.count("a" * 161) == Segments("GSM-7", 161, 2, 145)
    assert segments.count("ŵ" * 70) == Segments("UCS-2", 70, 1, 0)


def test_which_characters_are_to_blame() -> None:
    assert segments.foreign("It’s fine – really, it’s £5") == ["’", "–"]
    assert segments.foreign("It's fine - really, it's £5") == []
