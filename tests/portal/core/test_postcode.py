"""One way to write a postcode."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.core.postcode import NotAPostcode, normalise


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("l8 1xy", "L8 1XY"),
        ("L81XY", "L8 1XY"),
        (" l  15   3jl ", "L15 3JL"),
        ("L1  0AB", "L1 0AB"),
        ("ec1a 1bb", "EC1A 1BB"),
        ("W1A0AX", "W1A 0AX"),
        ("m1\t1ae", "M1 1AE"),
    ],
)
def test_a_postcode_is_kept_as_people_write_it(written: str, kept: str) -> None:
    assert normalise(written) == kept


@pytest.mark.parametrize("written", ["", "L8", "L8 1X", "L8 1XYZ", "8L 1XY", "L8 X1Y", "Liverpool", "L8-1XY", "L٨ 1XY"])
def test_anything_else_is_refused_with_an_example(written: str) -> None:
    with pytest.raises(NotAPostcode, match="L8 1XY"):
        normalise(written)


@given(st.text(max_size=12))
def test_what_comes_out_goes_in_again_unchanged(raw: str) -> None:
    try:
        kept = normalise(raw)
    except NotAPostcode:
        return
    assert kept.isascii()
    assert normalise(kept) == kept
