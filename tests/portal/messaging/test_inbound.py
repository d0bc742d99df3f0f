"""Any text has a place, and STOP comes before everything else."""

from datetime import timedelta

import pytest

from portal.messaging import inbound, optouts
from portal.messaging.models import InboundMessage, Kind, OptOut, OutboundMessage, Recipient
from tests.factories import NOON, OutboundFactory, RecipientFactory
from tests.portal.messaging.conftest import state

pytestmark = pytest.mark.django_db
JOAN = "+447700900123"
US = "+447700900999"


def wish(text: str) -> str:
    words = text.lower()
    return "stop" if "no more" in words else "start" if "text me again" in words else ""


def receive(body: str, *, sid: str = "SM1", number: str = JOAN, told: str = "") -> InboundMessage | None:
    return inbound.receive(
        provider_sid=sid, from_number=number, to_number=US, body=body, opt_out_type=told, now=NOON, wish=wish
    )


def confirmations() -> list[str]:
    return [row.body for row in OutboundMessage.objects.filter(kind=Kind.CONFIRMATION).order_by("created_at")]


@pytest.mark.parametrize(
    "body",
    ["1", "", " ", "x" * 1_600, "\N{ROCKET}" * 1_600, "שלום", "\u202eright to left", "<b>&amp;\"'", "\ud800 half"],
)
@pytest.mark.parametrize("number", [JOAN, "", "anonymous", "+15550100", "UNKNOWN" * 20])
def test_every_text_is_kept_whatever_it_says_and_whoever_sent_it(body: str, number: str) -> None:
    stored = receive(body, number=number)
    assert stored is not None
    stored.refresh_from_db()
    assert stored.from_number == number[:40]
    assert stored.body == body.replace("\ud800", "?")
    assert stored.handled_at is None


def test_nul_is_shown_as_what_it_is() -> None:
    stored = receive("a\x00b", sid="SM\x00")
    assert stored is not None
    stored.refresh_from_db()
    assert (stored.body, stored.provider_sid) == ("a\ufffdb", "SM\ufffd")


def test_a_repeated_text_is_stored_once_and_honoured_once() -> None:
    assert receive("no more please") is not None
    assert receive("no more please") is None
    assert receive("1", sid="SM2") is not None
    assert receive("1", sid="SM2") is None
    assert InboundMessage.objects.count() == 2
    assert OptOut.objects.count() == 1
    assert len(confirmations()) == 1


@pytest.mark.parametrize(
    "body", ["STOP", "stop", " Stop \n", "STOPALL", "unsubscribe", "End", "QUIT", "cancel", "optout"]
)
def test_the_providers_own_words_are_honoured_and_answered_by_the_provider(body: str) -> None:
    waiting = OutboundFactory(recipient=RecipientFactory(number=JOAN))
    receive(body)
    assert optouts.is_stopped(JOAN)
    assert state(waiting) == "cancelled"
    assert confirmations() == []


def test_any_other_wording_of_stop_is_honoured_and_confirmed_by_us_once() -> None:
    RecipientFactory(number=JOAN)
    receive("no more please")
    receive("NO MORE", sid="SM2")
    assert optouts.is_stopped(JOAN)
    (words,) = confirmations()
    assert "no more texts" in words


def test_the_provider_may_say_so_itself() -> None:
    receive("arrêt", told="STOP")
    assert optouts.is_stopped(JOAN)
    receive("oui", sid="SM2", told="START")
    assert not optouts.is_stopped(JOAN)
    receive("help", sid="SM3", told="HELP")
    assert confirmations() == []


def test_start_lifts_the_block_and_is_confirmed_when_it_was_not_the_providers_word() -> None:
    RecipientFactory(number=JOAN)
    receive("STOP")
    receive("please text me again", sid="SM2")
    assert not optouts.is_stopped(JOAN)
    (words,) = confirmations()
    assert "again" in words


def test_yes_is_an_answer_unless_the_number_had_stopped() -> None:
    """To the provider YES is also START, and it lifts its own block: ours follows."""
    receive("YES")
    assert not OptOut.objects.exists()
    receive("STOP", sid="SM2")
    receive("yes", sid="SM3")
    assert not optouts.is_stopped(JOAN)
    assert confirmations() == []


def test_stop_and_start_and_stop_are_each_confirmed() -> None:
    RecipientFactory(number=JOAN)
    for number, body in enumerate(["no more", "text me again", "no more"]):
        receive(body, sid=f"SM{number}")
    assert len(confirmations()) == 3


def test_somebody_we_do_not_know_may_ask_us_to_stop() -> None:
    receive("no more please")
    assert optouts.is_stopped(JOAN)
    assert len(confirmations()) == 1


@pytest.mark.parametrize("number", ["", "anonymous", "+15550100123", "85258"])
def test_a_number_that_cannot_be_texted_gets_no_confirmation(number: str) -> None:
    assert receive("no more please", number=number) is not None
    assert confirmations() == []
    assert not Recipient.objects.exists()


def test_a_number_that_several_people_share_stops_for_all_of_them() -> None:
    rows = [OutboundFactory(recipient=RecipientFactory(number=JOAN)) for _ in range(3)]
    receive("no more please")
    assert {state(row) for row in rows} == {"cancelled"}
    assert len(confirmations()) == 1


def test_a_text_that_breaks_our_reading_of_it_is_still_kept() -> None:
    """What reads the wish may have a fault; STOP in the provider's words does not pass through it."""

    def broken(text: str) -> str:
        raise ValueError

    stored = inbound.receive(
        provider_sid="SM1", from_number=JOAN, to_number=US, body="hm", opt_out_type="", now=NOON, wish=broken
    )
    assert stored is not None
    assert InboundMessage.objects.get().received_at <= NOON + timedelta(0)
