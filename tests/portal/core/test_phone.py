"""Which numbers we text, and what a person is told about the others."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from portal.core.phone import Fault, NotATelephone, NotTextable, display, parse_mobile, parse_telephone

E164_UK_MOBILE = re.compile(r"^\+447\d{9}$", re.ASCII)


@pytest.mark.parametrize(
    "written",
    [
        "07700900123",
        "07700 900123",
        "  07700 900 123 ",
        "(07700) 900-123",
        "+447700900123",
        "+44 7700 900123",
        "+44 (0)7700 900123",
        "00447700900123",
        "0044 7700 900123",
        "447700900123",
        "٠٧٧٠٠٩٠٠١٢٣",
    ],
)
def test_a_mobile_is_the_same_number_however_it_is_written(written: str) -> None:
    assert parse_mobile(written) == "+447700900123"


@pytest.mark.parametrize("number", ["07700 900000", "07700 900999"])
def test_the_whole_drama_range_is_ours_to_try_with(number: str) -> None:
    assert parse_mobile(number) == "+44" + number[1:].replace(" ", "")


def test_real_mobiles_of_the_isle_of_man_start_with_07624() -> None:
    assert parse_mobile("07624 412345") == "+447624412345"


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ("0151 496 0123", Fault.LANDLINE),
        ("01514960123", Fault.LANDLINE),
        ("020 7946 0123", Fault.LANDLINE),
        ("+44 151 496 0123", Fault.LANDLINE),
        ("0300 123 4567", Fault.OTHER_UK),
        ("070 1234 5678", Fault.PERSONAL),
        ("+447012345678", Fault.PERSONAL),
        ("076 0012 3456", Fault.PAGER),
        ("07623 123456", Fault.PAGER),
        ("+353 85 123 4567", Fault.FOREIGN),
        ("00353851234567", Fault.FOREIGN),
        ("+1 415 555 2671", Fault.FOREIGN),
        ("07700 90012", Fault.INCOMPLETE),
        ("07700 9001234", Fault.INCOMPLETE),
        ("999", Fault.INCOMPLETE),
        ("0151 4", Fault.INCOMPLETE),
        ("07700 900123/4", Fault.INCOMPLETE),
        ("", Fault.UNREADABLE),
        ("07700 CALLME", Fault.UNREADABLE),
        ("07700 9OO123", Fault.UNREADABLE),
        ("07700 900123 ext 5", Fault.UNREADABLE),
        ("07700900123, 07700900124", Fault.UNREADABLE),
        ("1" * 40, Fault.UNREADABLE),
        ("07700\x00900123", Fault.UNREADABLE),
    ],
)
def test_what_cannot_be_texted_is_refused_with_its_reason(written: str, fault: Fault) -> None:
    with pytest.raises(NotTextable) as refusal:
        parse_mobile(written)
    assert refusal.value.fault == fault


def test_a_landline_is_refused_kindly_with_the_offer_of_a_call() -> None:
    with pytest.raises(NotTextable, match=r"looks like a landline.*ask someone to ring you instead"):
        parse_mobile("0151 496 0123")


@given(st.one_of(st.text(max_size=30), st.from_regex(r"\+?[0-9 ()\-]{0,16}"), st.from_regex(r"07[0-9]{9}")))
@example("07624 412345")
@example("+44 (0)7700 900123")
def test_whatever_is_typed_only_a_uk_mobile_in_e164_comes_out(raw: str) -> None:
    try:
        number = parse_mobile(raw)
    except NotTextable:
        return
    assert E164_UK_MOBILE.match(number)
    assert not number.startswith("+4470")
    assert not number.startswith("+4476") or number.startswith("+447624")
    assert parse_mobile(number) == number, "reading it again changes nothing"


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("01514960123", "0151 496 0123"),
        ("+44 151 496 0123", "0151 496 0123"),
        ("07700900123", "07700 900123"),
        ("0300 123 4567", "0300 123 4567"),
    ],
)
def test_a_number_to_ring_may_be_a_landline(written: str, kept: str) -> None:
    assert parse_telephone(written) == kept


@pytest.mark.parametrize("written", ["", "999", "+353 85 123 4567", "none", "0151 4"])
def test_a_number_that_nobody_here_could_ring_is_refused(written: str) -> None:
    with pytest.raises(NotATelephone):
        parse_telephone(written)


@pytest.mark.parametrize(("e164", "shown"), [("+447700900123", "07700 900123"), ("unknown", "unknown"), ("", "")])
def test_numbers_are_shown_as_people_write_them(e164: str, shown: str) -> None:
    assert display(e164) == shown
