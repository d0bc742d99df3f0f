"""Texts from phones: what reaches the portal, what Twilio does by itself, and what survives a portal that is down."""

import pytest
from twilio.base.exceptions import TwilioRestException
from twilio.request_validator import RequestValidator

from tests.portal.simulator.listener import Listener
from tests.support.simulator import AUTH_TOKEN, SENDER, SimulatorProcess, wait_until

JOAN = "+447700900123"


def bodies(simulator: SimulatorProcess, number: str = JOAN) -> list[str]:
    return [text["body"] for text in simulator.messages(to=number)]


def send(simulator: SimulatorProcess, to: str = JOAN, **more: str) -> str:
    client = simulator.twilio()
    try:
        return str(client.messages.create(to=to, from_=SENDER, body="How are you?", **more).sid)
    finally:
        client.http_client.session.close()


def test_a_reply_reaches_the_portal_signed(simulator: SimulatorProcess, portal: Listener) -> None:
    answer = simulator.inbound("07700 900123", "3")
    (post,) = portal.posts
    assert post.url == f"{portal.url}/sms/inbound/"
    assert RequestValidator(AUTH_TOKEN).validate(post.url, post.params, post.signature)
    assert post.params["MessageSid"] == post.params["SmsSid"] == answer["sid"]
    assert (post.params["From"], post.params["To"], post.params["Body"]) == (JOAN, SENDER, "3")
    assert (post.params["NumMedia"], post.params["NumSegments"]) == ("0", "1")
    assert (post.params["AccountSid"], post.params["ApiVersion"]) == (simulator.sid, "2010-04-01")
    assert (answer["portal_status"], answer["tried_again"]) == (200, False)


@pytest.mark.parametrize("body", ["", "a" * 1_600, "🙂 Łódź\n", "NUL \x00 inside", "\u202eمرحبا", " 3 "])
def test_every_body_arrives_as_it_was_typed(simulator: SimulatorProcess, portal: Listener, body: str) -> None:
    simulator.inbound(JOAN, body)
    (post,) = portal.posts
    assert post.params["Body"] == body
    assert RequestValidator(AUTH_TOKEN).validate(post.url, post.params, post.signature)
    assert simulator.messages(from_=JOAN)[0]["body"] == body


@pytest.mark.parametrize("number", ["Anonymous", "", "60060", "+15005550006"])
def test_every_sender_is_passed_on(simulator: SimulatorProcess, portal: Listener, number: str) -> None:
    simulator.inbound(number, "hello")
    assert portal.posts[0].params["From"] == number


def test_one_text_can_be_repeated_with_its_sid(simulator: SimulatorProcess, portal: Listener) -> None:
    first = simulator.inbound(JOAN, "1", Times=2)
    again = simulator.inbound(JOAN, "1", MessageSid=first["sid"])
    assert first["portal_statuses"] == [200, 200]
    assert again["sid"] == first["sid"]
    assert [post.params["MessageSid"] for post in portal.posts] == [first["sid"]] * 3
    assert len({post.token for post in portal.posts[:2]}) == 1
    assert len(simulator.messages(from_=JOAN)) == 1


def test_a_text_waits_for_a_portal_that_is_down(simulator: SimulatorProcess, portal: Listener) -> None:
    portal.answers += [502, 503]
    answer = simulator.inbound(JOAN, "3")
    assert (answer["portal_status"], answer["tried_again"]) == (502, True)
    assert simulator.ledger()["inbound_not_taken"] == 1
    wait_until(lambda: simulator.ledger()["inbound_not_taken"] == 0)
    assert [post.params["MessageSid"] for post in portal.posts] == [answer["sid"]] * 3
    assert len({post.token for post in portal.posts}) == 1


def test_a_text_that_is_refused_is_not_sent_again(simulator: SimulatorProcess, portal: Listener) -> None:
    portal.answers += [403]
    answer = simulator.inbound(JOAN, "3")
    assert (answer["portal_status"], answer["tried_again"]) == (403, False)
    assert simulator.settled()["inbound_not_taken"] == 1
    assert len(portal.posts) == 1


def test_the_portals_twiml_is_texted_back(simulator: SimulatorProcess, portal: Listener) -> None:
    portal.body = '<?xml version="1.0" encoding="UTF-8"?><Response><Message>Thank you &amp; bye</Message></Response>'
    try:
        simulator.inbound(JOAN, "1")
        assert bodies(simulator) == ["Thank you & bye"]
    finally:
        portal.body = "<Response/>"


def test_an_answer_that_is_no_twiml_texts_nothing(simulator: SimulatorProcess, portal: Listener) -> None:
    portal.body = "<html><Message>no</Message></html>"
    try:
        assert simulator.inbound(JOAN, "1")["portal_status"] == 200
        assert bodies(simulator) == []
    finally:
        portal.body = "<Response/>"


# Keywords


def test_stop_blocks_until_start(simulator: SimulatorProcess, portal: Listener) -> None:
    simulator.inbound(JOAN, " stop ")
    assert portal.posts[0].params["Body"] == " stop "
    with pytest.raises(TwilioRestException, match="unsubscribed recipient") as caught:
        send(simulator)
    assert (caught.value.status, caught.value.code) == (400, 21610)
    assert simulator.ledger()["blocked"] == [JOAN]
    simulator.inbound(JOAN, "START")
    send(simulator)
    texts = bodies(simulator)
    assert "You have successfully been unsubscribed" in texts[0]
    assert "You have successfully been re-subscribed" in texts[1]
    assert texts[2:] == ["How are you?"]


def test_a_block_is_of_one_number(simulator: SimulatorProcess) -> None:
    simulator.inbound(JOAN, "STOP")
    assert send(simulator, to="+447700900124")


def test_stop_is_confirmed_once_however_often_it_is_said(simulator: SimulatorProcess) -> None:
    first = simulator.inbound(JOAN, "STOP")
    simulator.inbound(JOAN, "STOP", MessageSid=first["sid"])
    simulator.inbound(JOAN, "STOP")
    assert len(bodies(simulator)) == 1


def test_a_stop_that_the_portal_hears_again_does_not_block_again(simulator: SimulatorProcess) -> None:
    stop = simulator.inbound(JOAN, "STOP")
    simulator.inbound(JOAN, "START")
    simulator.inbound(JOAN, "STOP", MessageSid=stop["sid"])
    assert send(simulator)


def test_stop_in_other_words_is_left_to_the_portal(simulator: SimulatorProcess) -> None:
    simulator.inbound(JOAN, "please stop texting me")
    assert send(simulator)
    assert bodies(simulator) == ["How are you?"]


def test_help_is_answered(simulator: SimulatorProcess) -> None:
    simulator.inbound(JOAN, "help")
    assert bodies(simulator) == ["Reply STOP to unsubscribe. Msg&Data Rates May Apply."]


def test_yes_to_a_question_causes_no_text_of_the_networks_own(simulator: SimulatorProcess) -> None:
    simulator.inbound(JOAN, "Yes")
    assert bodies(simulator) == []


# Phones that answer by themselves


def test_a_phone_that_says_stop_by_itself(simulator: SimulatorProcess, portal: Listener) -> None:
    send(simulator, to="+447700900990")
    wait_until(lambda: simulator.ledger()["blocked"] == ["+447700900990"])
    wait_until(lambda: [post.params["Body"] for post in portal.posts] == ["STOP"])
    with pytest.raises(TwilioRestException, match="unsubscribed"):
        send(simulator, to="+447700900990")


def test_a_phone_in_a_car_answers_every_text(simulator: SimulatorProcess, portal: Listener) -> None:
    send(simulator, to="+447700900991")
    send(simulator, to="+447700900991")
    wait_until(lambda: len(portal.posts) == 2)
    assert {post.params["Body"] for post in portal.posts} == {"I'm driving. I'll text you when I stop."}
    assert len({post.params["MessageSid"] for post in portal.posts}) == 2
