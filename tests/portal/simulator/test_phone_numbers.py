import pytest

from portal.simulator.phone_numbers import for_people, to_e164


@pytest.mark.parametrize(
    "typed",
    [
        "07700 900123",
        "07700900123",
        "+447700900123",
        "+44 (0)7700 900 123",
        "00447700900123",
        " 447700900123",
        "447700900123",
        "07700-900-123",
    ],
)
def test_one_number_in_many_forms(typed: str) -> None:
    assert to_e164(typed) == "+447700900123"


@pytest.mark.parametrize("typed", ["Anonymous", "", "60060", "+", "hello 0"])
def test_what_is_no_number_stays_as_it_is(typed: str) -> None:
    assert to_e164(typed) == typed


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("+447700900123", "07700 900 123"),
        ("+441514960000", "0151 496 0000"),
        ("+15005550006", "+15005550006"),
        ("Alongside", "Alongside"),
    ],
)
def test_as_people_read_it(number: str, shown: str) -> None:
    assert for_people(number) == shown
