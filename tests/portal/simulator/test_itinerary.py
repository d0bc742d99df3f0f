from portal.simulator import itinerary, messages, odd_numbers
from portal.simulator.itinerary import Step
from portal.simulator.messages import Message
from portal.simulator.mischief import Switches
from portal.simulator.odd_numbers import ORDINARY


def text(**more: object) -> Message:
    facts = {"status_callback": "http://localhost/sms/status/1/"} | more
    return messages.new(
        direction="outbound-api",
        to="+447700900123",
        from_="+447700900999",
        body="Hi",
        status="queued",
        now=0.0,
        **facts,
    )


def told(steps: list[Step]) -> list[str]:
    return [step.status for step in steps if step.reports]


def changed(steps: list[Step]) -> list[str]:
    return [step.status for step in steps if step.changes]


def test_an_ordinary_text_is_sent_then_delivered() -> None:
    steps = itinerary.plan(text(), switches=Switches(), oddity=ORDINARY)
    assert [(step.status, step.after) for step in steps] == [("sent", 0.3), ("delivered", 1.0)]
    assert told(steps) == changed(steps) == ["sent", "delivered"]


def test_no_reports_without_a_callback_or_with_them_switched_off() -> None:
    without = itinerary.plan(text(status_callback=""), switches=Switches(), oddity=ORDINARY)
    switched_off = itinerary.plan(text(), switches=Switches(callbacks="none"), oddity=ORDINARY)
    assert told(without) == told(switched_off) == []
    assert changed(without) == changed(switched_off) == ["sent", "delivered"]


def test_duplicated_reports_change_the_status_once() -> None:
    steps = itinerary.plan(text(), switches=Switches(callbacks="duplicated"), oddity=ORDINARY)
    assert told(steps) == ["sent"] * 3 + ["delivered"] * 3
    assert changed(steps) == ["sent", "delivered"]


def test_shuffled_reports_come_in_any_order_the_same_for_one_seed() -> None:
    switches = Switches(callbacks="shuffled", seed=1)
    orders = [told(itinerary.plan(text(seq=n), switches=switches, oddity=ORDINARY)) for n in range(20)]
    again = [told(itinerary.plan(text(seq=n), switches=switches, oddity=ORDINARY)) for n in range(20)]
    assert orders == again
    assert ["delivered", "sent"] in orders
    assert ["sent", "delivered"] in orders


def test_the_muddled_number_reports_each_status_three_times_and_an_old_one_last() -> None:
    steps = itinerary.plan(text(), switches=Switches(), oddity=odd_numbers.of("+447700900986"))
    assert changed(steps) == ["sent", "delivered"]
    assert sorted(told(steps)) == ["delivered"] * 3 + ["sent"] * 3
    assert told(steps)[0] == "delivered"
    assert told(steps)[-1] == "sent"


def test_numbers_that_are_never_reached_say_why() -> None:
    for number, code in (("+447700900982", 30005), ("+447700900983", 30003), ("+447700900984", 30006)):
        last = itinerary.plan(text(), switches=Switches(), oddity=odd_numbers.of(number))[-1]
        assert (last.status, last.error_code) == ("undelivered", code)


def test_a_late_text_is_sent_at_once_and_delivered_late() -> None:
    steps = itinerary.plan(text(), switches=Switches(late_after=60), oddity=odd_numbers.of("+447700900985"))
    assert [(step.status, step.after) for step in steps] == [("sent", 0.3), ("delivered", 60)]


def test_a_text_that_waits_longer_than_it_is_valid_fails() -> None:
    steps = itinerary.plan(text(validity_period=5), switches=Switches(sent_after=10), oddity=ORDINARY)
    assert steps == [Step(5, "failed", 30036)]


def test_after_a_restart_only_what_is_missing_is_done() -> None:
    message = text()
    message.status, message.history, message.reported = (
        "delivered",
        [("queued", 0), ("sent", 1), ("delivered", 2)],
        ["sent"],
    )
    plan = itinerary.plan(message, switches=Switches(), oddity=ORDINARY)
    assert itinerary.still_to_come(plan, message) == [Step(1.0, "delivered", changes=False, reports=True)]
