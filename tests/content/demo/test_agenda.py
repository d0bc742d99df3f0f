"""Deeds happen in the order of their time, and none after the end."""

from datetime import datetime, timedelta

from content.demo.agenda import Agenda
from tests.factories import NOON


def test_in_the_order_of_time_and_of_planning() -> None:
    agenda, done = Agenda(until=NOON), list[str]()
    agenda.at(NOON, lambda _: done.append("last"))
    agenda.at(NOON - timedelta(hours=2), lambda _: done.append("first"))
    agenda.at(NOON - timedelta(hours=1), lambda _: done.append("second"))
    agenda.at(NOON - timedelta(hours=1), lambda _: done.append("third"))
    agenda.run()
    assert done == ["first", "second", "third", "last"]


def test_a_deed_may_plan_another_but_nothing_happens_in_the_future() -> None:
    agenda, told = Agenda(until=NOON), list[datetime]()

    def again(now: datetime) -> None:
        told.append(now)
        agenda.at(now + timedelta(hours=1), again)

    agenda.at(NOON - timedelta(hours=3), again)
    agenda.run()
    assert told == [NOON - timedelta(hours=hours) for hours in (3, 2, 1, 0)]
