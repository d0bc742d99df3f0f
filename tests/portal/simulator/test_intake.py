import pytest

from portal.simulator import intake
from portal.simulator.errors import ApiError

CITY = "+447700900999"
FORM = {"To": "+447700900123", "From": CITY, "Body": "Hello"}


def test_a_whole_order() -> None:
    order = intake.read(FORM | {"StatusCallback": "https://portal/s/1/", "ValidityPeriod": "600"}, sender=CITY)
    assert (order.to, order.from_, order.body) == ("+447700900123", CITY, "Hello")
    assert (order.status_callback, order.validity_period) == ("https://portal/s/1/", 600)


def test_a_messaging_service_chooses_our_number() -> None:
    order = intake.read({"To": "+447700900123", "MessagingServiceSid": "MG1", "Body": "Hello"}, sender=CITY)
    assert (order.from_, order.service, order.validity_period) == (CITY, "MG1", 36_000)


def test_a_name_may_be_the_sender() -> None:
    assert intake.read(FORM | {"From": "Alongside"}, sender=CITY).from_ == "Alongside"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"To": ""}, 21604),
        ({"To": "07700900123"}, 21211),
        ({"To": "+44 7700 900123"}, 21211),
        ({"To": "Joan"}, 21211),
        ({"From": ""}, 21603),
        ({"From": "+447700900001"}, 21659),
        ({"Body": ""}, 21602),
        ({"Body": "a" * 1_601}, 21617),
        ({"StatusCallback": "portal/s/1/"}, 21609),
        ({"StatusCallback": "http://portal/s 1/"}, 21609),
        ({"StatusCallback": "http://portal:99999/"}, 21609),
        ({"ValidityPeriod": "0"}, 90007),
        ({"ValidityPeriod": "36001"}, 90007),
        ({"ValidityPeriod": "soon"}, 90007),
    ],
)
def test_twilios_refusals(change: dict[str, str], code: int) -> None:
    with pytest.raises(ApiError) as refusal:
        intake.read(FORM | change, sender=CITY)
    assert (refusal.value.code, refusal.value.status) == (code, 400)


def test_1600_characters_are_not_too_many() -> None:
    assert len(intake.read(FORM | {"Body": "🙂" * 1_600}, sender=CITY).body) == 1_600
