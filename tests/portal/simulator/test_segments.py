import pytest

from portal.simulator import segments


@pytest.mark.parametrize(
    ("body", "parts"),
    [
        ("", 1),
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
        ("🙂" * 35, 1),
        ("🙂" * 36, 2),
        ("Don’t" + "a" * 66, 2),
        ("£é@ñ" * 40, 1),
    ],
)
def test_twilios_rules(body: str, parts: int) -> None:
    assert segments.count(body) == parts


def test_a_character_is_never_cut_in_two() -> None:
    """153 euros are 306 units, which would be two parts of 153 if a euro could be cut."""
    assert segments.count("€" * 153) == 3
