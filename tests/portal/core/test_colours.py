"""Can writing in this colour be read? The examples are WCAG's own ends of the scale and its best-known grey."""

import pytest

from portal.core.colours import BLACK, READABLE, WHITE, contrast, mixed


def test_black_on_white_is_the_most_and_a_colour_on_itself_the_least() -> None:
    assert contrast(BLACK, WHITE) == pytest.approx(21)
    assert contrast("#0b5c5e", "#0b5c5e") == pytest.approx(1)


def test_it_does_not_matter_which_of_the_two_is_the_writing() -> None:
    assert contrast("#0b5c5e", WHITE) == contrast(WHITE, "#0b5c5e")


def test_the_lightest_readable_grey_is_where_wcag_says() -> None:
    assert contrast("#767676", WHITE) >= READABLE > contrast("#777777", WHITE)


def test_mixing() -> None:
    assert mixed("#0b5c5e", BLACK, percent=0) == "#0b5c5e"
    assert mixed("#0b5c5e", WHITE, percent=100) == WHITE
    assert mixed("#0b5c5e", BLACK, percent=50) == "#062e2f"


@pytest.mark.parametrize("bad", ["", "teal", "#fff", "#12345", "#0b5c5e80", "#zzzzzz"])
def test_what_is_not_a_colour_is_refused(bad: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        contrast(bad, WHITE)
