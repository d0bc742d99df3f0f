"""The official client against a running simulator: what holds here must hold of Twilio."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from requests.exceptions import ConnectionError as Broken
from requests.exceptions import ReadTimeout
from twilio.base.exceptions import TwilioRestException
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from tests.portal.simulator.listener import Listener
from tests.support.simulator import AUTH_TOKEN, SENDER, SimulatorProcess, wait_until

JOAN = "+447700900123"
OMAR = "+447700900124"


@pytest.fixture
def client(simulator: SimulatorProcess) -> Iterator[Client]:
    made = simulator.twilio()
    yield made
    made.http_client.session.close()


def refusal(client: Client, **changes: str) -> TwilioRestException:
    fields = {"to": JOAN, "from_": SENDER, "body": "Hello"} | changes
    with pytest.raises(TwilioRestException) as caught:
        client.messages.create(**{name: value for name, value in fields.items() if value is not None})
    return caught.value


# Sending


def test_an_accepted_text_is_queued_with_all_its_facts(client: Client) -> None:
    before = datetime.now(UTC) - timedelta(seconds=2)
    sent = client.messages.create(to=JOAN, from_=SENDER, body="Are you all right? £5 – 🙂", validity_period=600)
    assert sent.sid.startswith("SM")
    assert len(sent.sid) == 34
    assert (sent.to, sent.from_, sent.body) == (JOAN, SENDER, "Are you all right? £5 – 🙂")
    assert (sent.status, sent.direction, sent.num_segments) == ("queued", "outbound-api", "1")
    assert (sent.error_code, sent.error_message, sent.date_sent) == (None, None, None)
    assert before <= sent.date_created <= datetime.now(UTC)


def test_a_messaging_service_accepts_first_and_has_a_sender_later(simulator: SimulatorProcess, client: Client) -> None:
    simulator.mischief(sent_after=0.3, delivered_after=0.3)
    sent = client.messages.create(to=JOAN, messaging_service_sid="MG" + "2" * 32, body="Hello")
    assert (sent.status, sent.from_) == ("accepted", None)
    wait_until(lambda: sent.fetch().status == "delivered")
    assert client.messages(sent.sid).fetch().from_ == SENDER


def test_a_text_is_fetched_as_it_changes(simulator: SimulatorProcess, client: Client) -> None:
    simulator.mischief(sent_after=0.2, delivered_after=0.5)
    sid = client.messages.create(to=JOAN, from_=SENDER, body="Hello").sid
    assert client.messages(sid).fetch().status == "queued"
    wait_until(lambda: client.messages(sid).fetch().status == "sent")
    wait_until(lambda: client.messages(sid).fetch().status == "delivered")
    assert client.messages(sid).fetch().date_sent is not None


def test_a_text_that_nobody_sent_is_not_found(client: Client) -> None:
    with pytest.raises(TwilioRestException) as caught:
        client.messages("SM" + "0" * 32).fetch()
    assert (caught.value.status, caught.value.code) == (404, 20404)


@pytest.mark.parametrize(
    ("changes", "code", "words"),
    [
        ({"to": ""}, 21604, "'To' phone number is required"),
        ({"from_": ""}, 21603, "'From' phone number is required"),
        ({"body": ""}, 21602, "Message body is required"),
        ({"to": "07700900123"}, 21211, "Invalid 'To' Phone Number: 07700900123"),
        ({"to": "+447700900981"}, 21211, "Invalid 'To' Phone Number"),
        ({"body": "a" * 1_601}, 21617, "1600 character limit"),
    ],
)
def test_refusals_carry_status_code_and_message(client: Client, changes: dict[str, str], code: int, words: str) -> None:
    error = refusal(client, **changes)
    assert (error.status, error.code) == (400, code)
    assert words in error.msg
    assert client.messages.list() == []


def test_a_wrong_token_gets_nothing(simulator: SimulatorProcess) -> None:
    stranger = simulator.twilio(token="wrong")
    error = refusal(stranger)
    assert (error.status, error.code) == (401, 20003)
    stranger.http_client.session.close()
    assert simulator.ledger()["accepted"] == 0


# Listing


def test_texts_are_listed_by_number_newest_first(client: Client) -> None:
    for body in ("1", "2", "3"):
        client.messages.create(to=JOAN, from_=SENDER, body=body)
    client.messages.create(to=OMAR, from_=SENDER, body="Omar's")
    assert [text.body for text in client.messages.list(to=JOAN)] == ["3", "2", "1"]
    assert [text.body for text in client.messages.list(to=JOAN, limit=2)] == ["3", "2"]
    assert len(client.messages.list(from_=SENDER)) == 4


def test_the_client_walks_through_all_pages(client: Client) -> None:
    for number in range(7):
        client.messages.create(to=JOAN, from_=SENDER, body=str(number))
    assert [text.body for text in client.messages.list(to=JOAN, page_size=3)] == list("6543210")


def test_a_text_not_sent_yet_is_listed_without_a_date(simulator: SimulatorProcess, client: Client) -> None:
    simulator.mischief(sent_after=60, delivered_after=60)
    client.messages.create(to=JOAN, from_=SENDER, body="Hello")
    (text,) = client.messages.list(to=JOAN)
    assert text.date_sent is None
    assert client.messages.list(to=JOAN, date_sent_after=datetime(2020, 1, 1, tzinfo=UTC)) == []


# Reports


def test_reports_are_signed_and_in_order_and_leave_out_the_first_status(
    simulator: SimulatorProcess, client: Client, portal: Listener
) -> None:
    callback = f"{portal.url}/sms/status/5c1d/?a=1&b=2"
    sid = client.messages.create(to=JOAN, from_=SENDER, body="Hello", status_callback=callback).sid
    simulator.settled()
    assert portal.statuses(sid) == ["sent", "delivered"]
    for post in portal.posts:
        assert post.url == callback
        assert RequestValidator(AUTH_TOKEN).validate(post.url, post.params, post.signature)
        assert not RequestValidator("another").validate(post.url, post.params, post.signature)
        assert post.params["SmsStatus"] == post.params["MessageStatus"]
        assert (post.params["To"], post.params["From"], post.params["SmsSid"]) == (JOAN, SENDER, sid)
        assert (post.params["AccountSid"], post.params["ApiVersion"]) == (simulator.sid, "2010-04-01")
        assert "ErrorCode" not in post.params


@pytest.mark.parametrize(("last", "code"), [("982", 30005), ("983", 30003), ("984", 30006)])
def test_a_text_that_cannot_arrive_says_why(
    simulator: SimulatorProcess, client: Client, portal: Listener, last: str, code: int
) -> None:
    sent = client.messages.create(
        to=f"+447700900{last}", from_=SENDER, body="Hello", status_callback=f"{portal.url}/sms/status/1/"
    )
    simulator.settled()
    fetched = sent.fetch()
    assert (fetched.status, fetched.error_code) == ("undelivered", code)
    assert portal.statuses(sent.sid) == ["sent", "undelivered"]
    assert portal.posts[-1].params["ErrorCode"] == str(code)


def test_a_report_is_tried_again_until_the_portal_is_back(
    simulator: SimulatorProcess, client: Client, portal: Listener
) -> None:
    portal.answers += [503]
    sid = client.messages.create(to=JOAN, from_=SENDER, body="Hello", status_callback=f"{portal.url}/sms/status/1/").sid
    simulator.settled()
    assert portal.statuses(sid) == ["sent", "sent", "delivered"]
    assert portal.posts[0].token == portal.posts[1].token != portal.posts[2].token


def test_a_report_that_is_refused_is_not_tried_again(
    simulator: SimulatorProcess, client: Client, portal: Listener
) -> None:
    portal.answers += [403]
    sid = client.messages.create(to=JOAN, from_=SENDER, body="Hello", status_callback=f"{portal.url}/sms/status/1/").sid
    assert simulator.settled()["counts"]["reports_refused"] == 1
    assert portal.statuses(sid) == ["sent", "delivered"]


# Numbers that always cause trouble, and switches


def test_accepted_and_never_answered(simulator: SimulatorProcess) -> None:
    impatient = simulator.twilio(timeout=0.3)
    with pytest.raises(ReadTimeout):
        impatient.messages.create(to="+447700900987", from_=SENDER, body="Hello")
    assert [text.body for text in impatient.messages.list(to="+447700900987")] == ["Hello"]
    impatient.http_client.session.close()


def test_the_connection_breaks_when_the_wait_is_over(simulator: SimulatorProcess, client: Client) -> None:
    simulator.mischief(timeout_rate=1, timeout_seconds=0.2)
    with pytest.raises(Broken):
        client.messages.create(to=JOAN, from_=SENDER, body="Hello")
    assert simulator.ledger()["accepted"] == 1


def test_accepted_then_broken(simulator: SimulatorProcess, client: Client) -> None:
    error = refusal(client, to="+447700900988")
    assert (error.status, error.code) == (500, 20500)
    assert simulator.ledger()["accepted"] == 1


def test_turned_away_twice_then_accepted(simulator: SimulatorProcess, client: Client) -> None:
    for _ in range(2):
        error = refusal(client, to="+447700900989")
        assert (error.status, error.code) == (429, 20429)
    assert simulator.ledger()["accepted"] == 0
    assert client.messages.create(to="+447700900989", from_=SENDER, body="Hello").status == "queued"


def test_late_texts_are_late(simulator: SimulatorProcess, client: Client) -> None:
    simulator.mischief(late_after=0.6)
    late = client.messages.create(to="+447700900985", from_=SENDER, body="Hello")
    usual = client.messages.create(to=JOAN, from_=SENDER, body="Hello")
    wait_until(lambda: usual.fetch().status == "delivered", within=0.5)
    assert late.fetch().status == "sent"
    wait_until(lambda: late.fetch().status == "delivered")


def test_the_muddled_number_tells_old_news_last(simulator: SimulatorProcess, client: Client, portal: Listener) -> None:
    sent = client.messages.create(
        to="+447700900986", from_=SENDER, body="Hello", status_callback=f"{portal.url}/sms/status/1/"
    )
    simulator.settled()
    statuses = portal.statuses(sent.sid)
    assert sorted(statuses) == ["delivered"] * 3 + ["sent"] * 3
    assert (statuses[0], statuses[-1]) == ("delivered", "sent")
    assert sent.fetch().status == "delivered"


def test_errors_and_throttling_accept_nothing(simulator: SimulatorProcess, client: Client) -> None:
    simulator.mischief(error_rate=1)
    assert refusal(client).status == 500
    simulator.mischief(error_rate=0, throttle_rate=1)
    assert refusal(client).code == 20429
    assert simulator.ledger()["accepted"] == 0


def test_a_switch_can_silence_the_reports(simulator: SimulatorProcess, client: Client, portal: Listener) -> None:
    simulator.mischief(callbacks="none")
    sent = client.messages.create(to=JOAN, from_=SENDER, body="Hello", status_callback=f"{portal.url}/s/1/")
    simulator.settled()
    assert sent.fetch().status == "delivered"
    assert portal.posts == []
