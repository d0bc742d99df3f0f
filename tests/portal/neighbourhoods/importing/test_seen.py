"""Remembering postcodes bit by bit must be as exact as a set."""

from hypothesis import given
from hypothesis import strategies as st

from portal.neighbourhoods.importing.seen import SeenPostcodes

postcodes = st.builds(
    lambda area, inward: f"{area} {inward}",
    st.sampled_from(["L1", "L8", "L24", "SW1A"]),
    st.from_regex(r"[0-9][A-Z]{2}", fullmatch=True),
)


@given(st.lists(postcodes, max_size=300))
def test_as_exact_as_a_set(codes: list[str]) -> None:
    seen, plain = SeenPostcodes(), set[str]()
    for code in codes:
        assert seen.add(code) == (code not in plain)
        plain.add(code)


def test_neighbours_are_told_apart() -> None:
    seen = SeenPostcodes()
    codes = [f"L1 {digit}{a}{b}" for digit in range(10) for a in "ABCXYZ" for b in "ABCXYZ"]
    assert all(seen.add(code) for code in codes)
    assert not any(seen.add(code) for code in codes)
