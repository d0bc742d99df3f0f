"""Eight weeks of the city's life, played through the portal's own rules with the clock of each day.

Nothing here decides what a reply means, when silence begins or what a flag says: the planner, the conversation, the
overdue rules and the caseload do, as they do every day.
"""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import partial

from django.db.models import F

from content.demo import network, residents, tables
from content.demo.agenda import Agenda
from content.demo.network import Fault
from content.demo.phones import Phones
from content.demo.tables import Resident, Trouble
from content.demo.workers import Workers
from portal.accounts.models import Person, User
from portal.core import phone
from portal.core.localtime import at, local_date
from portal.messaging.models import Kind, OutboundMessage, State
from selfcare.checkins import overdue, schedule
from selfcare.checkins.models import Programme, Reply
from selfcare.risk.models import Flag

WEEKS = 8
JOINS, FIRST_VISIT = time(9, 20), timedelta(hours=1)
WINDOWS_OPEN = {time(10), time(11), time(14)}
LOOKS = {time(10, 20), time(14, 20), time(16, 5), time(17, 20)}  # for who has not answered
LAST_LOOK = time(20, 45)  # whoever is on duty
TUESDAY, WEEKLY_CALL = 1, time(10, 40)
STILL_NEWS = timedelta(hours=6)  # the teams have been told of every flag but those since then

Progress = Callable[[int], None]  # the number of the week that begins


class Replay:
    def __init__(self, *, now: datetime, programmes: dict[str, Programme], workers: dict[str, list[User]]) -> None:
        self.first_day = local_date(now) - timedelta(weeks=WEEKS)
        self._agenda = Agenda(until=now)
        self._cast = tables.residents()
        self._programmes, self._by_team = programmes, workers
        self._phones = Phones(self._agenda, self._cast, programmes=programmes, first_day=self.first_day)
        self._workers = Workers(self._agenda, workers)
        self._faults = [self._fault(trouble) for trouble in tables.troubles()]

    def run(self, *, progress: Progress) -> None:
        for resident in self._cast:
            joins_on = self.first_day + timedelta(weeks=max(WEEKS - resident.weeks, 0))
            self._agenda.at(at(joins_on, JOINS), partial(self._join, resident=resident))
        for week in range(WEEKS):
            self._agenda.at(at(self._day(week * 7), time(0)), partial(_tell, progress=progress, week=week + 1))
        for day in range(WEEKS * 7 + 1):
            for clock in WINDOWS_OPEN:
                self._agenda.at(at(self._day(day), clock), self._ask)
            for clock in LOOKS:
                self._agenda.at(at(self._day(day), clock), self._look)
            self._agenda.at(at(self._day(day), LAST_LOOK), self._workers.look_round)
        for moment in tables.moments():
            self._phones.expect(moment)
        self._agenda.run()
        self._close_books()

    def _join(self, now: datetime, *, resident: Resident) -> None:
        person = residents.join(resident, programmes=self._programmes, workers=self._by_team, now=now)
        self._phones.belongs(person, to=resident)
        worker = self._by_team[person.team.slug][0]
        visit = partial(self._visit, person=person, by=worker, words=f"First visit. {resident.about}")
        self._agenda.at(now + FIRST_VISIT, visit)
        if not resident.programme:
            self._ring_on_tuesdays(person, by=worker)

    def _visit(self, now: datetime, *, person: Person, by: User, words: str) -> None:
        self._workers.note(person, "start", by=by, now=now, words=words)

    def _ring_on_tuesdays(self, person: Person, *, by: User) -> None:
        for day in (self._day(number) for number in range(1, WEEKS * 7 + 1)):
            if day.weekday() == TUESDAY:
                self._agenda.at(at(day, WEEKLY_CALL), partial(self._ring, person=person, by=by))

    def _ring(self, now: datetime, *, person: Person, by: User) -> None:
        self._workers.note(person, "weekly", by=by, now=now)

    def _ask(self, now: datetime) -> None:
        """The planner, then the network; phones ring."""
        self._phones.settle()
        schedule.open_due(now=now)
        due = OutboundMessage.objects.filter(state=State.DUE, not_before__lte=now, kind=Kind.QUESTION)
        asked = list(due.values_list("pk", flat=True))
        network.deliver(until=now, faults=self._faults)
        arrived = OutboundMessage.objects.filter(pk__in=asked, state=State.DELIVERED).order_by("recipient")
        for recipient_id in arrived.values_list("recipient_id", flat=True):
            self._phones.ring(recipient_id, now=now)

    def _look(self, now: datetime) -> None:
        """The overdue rules ask once more or end what is over, and the teams look at their lists."""
        self._phones.settle()
        overdue.close(now=now)
        network.deliver(until=now, faults=self._faults)
        self._workers.look_round(now)

    def _fault(self, trouble: Trouble) -> Fault:
        resident = next(each for each in self._cast if each.key == trouble.sender)
        since = at(self._day(WEEKS * 7 - trouble.days), time(0))
        return Fault(number=phone.parse_mobile(resident.mobile), since=since, left=trouble.times, trouble=trouble)

    def _close_books(self) -> None:
        now = self._agenda.until
        self._phones.settle()
        network.deliver(until=now, faults=self._faults)
        network.write_receipts_and_spend()
        Flag.objects.filter(raised_at__lt=now - STILL_NEWS, notified_at=None).update(notified_at=F("last_signal_at"))
        Reply.objects.filter(needs_person=True, person=None).update(told_at=F("at"))

    def _day(self, number: int) -> date:
        return self.first_day + timedelta(days=number)


def _tell(_: datetime, *, progress: Progress, week: int) -> None:
    progress(week)
