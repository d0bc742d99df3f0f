"""What the teams of the past did about each flag: somebody took it, rang or went round, wrote it down, settled it."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import partial
from random import Random
from uuid import UUID

from content.demo.agenda import Agenda
from content.demo.stories import SEED
from content.demo.tables import Note, notes
from portal.accounts.models import Person, User
from portal.core.localtime import at, local, local_date
from selfcare.caseload import casework, scope
from selfcare.caseload.casework import ContactDetails
from selfcare.risk.models import Flag

OPENS, CLOSES = time(9, 15), time(16, 45)
RECENT = timedelta(hours=40)  # of each team's flags since then, every other one has been taken and none is settled
WAIT, CALL = (20, 150), (5, 40)  # minutes: until somebody takes it, and from then until they have spoken
URGENT_WAIT = (4, 12)


@dataclass(frozen=True)
class Plan:
    """What will be done about one person's flags: left alone, only taken, or seen to the end."""

    takes: bool
    settles: bool


class Workers:
    def __init__(self, agenda: Agenda, by_team: dict[str, list[User]]) -> None:
        self._agenda = agenda
        self._by_team = by_team
        self._dice = Random(f"{SEED}/workers")
        self._notes = notes()
        self._busy: set[int] = set()
        self._recent: Counter[int] = Counter()
        self._written: set[tuple[int, str]] = set()

    def look_round(self, now: datetime) -> None:
        """Somebody sees to everybody who waits and has nobody yet."""
        waiting = Flag.objects.filter(resolved_at=None, claimed_at=None).exclude(person__in=self._busy)
        for flag in waiting.select_related("person__team", "team").order_by("raised_at", "pk"):
            if flag.person_id in self._busy:
                continue
            self._busy.add(flag.person_id)
            plan = self._plan(flag)
            if plan.takes:
                worker = self._dice.choice(self._by_team[flag.team.slug])
                moment = self._begins(flag, now, in_hours=plan.settles)
                self._agenda.at(moment, partial(self._take, person=flag.person, by=worker, settles=plan.settles))

    def note(self, person: Person, kind: str, *, by: User, now: datetime, words: str = "") -> None:
        """A contact that no flag asked for."""
        wanted = Note(kind, "reached_ok", "visit", words) if words else self._note(person, kind)
        self._record(person, wanted, by=by, now=now, settle=False)

    def _plan(self, flag: Flag) -> Plan:
        if flag.raised_at < self._agenda.until - RECENT:
            return Plan(takes=True, settles=True)
        self._recent[flag.team_id] += 1
        every_other = self._recent[flag.team_id] % 2 == 0
        return Plan(takes=flag.level == Flag.Level.NOW or every_other, settles=False)

    def _begins(self, flag: Flag, now: datetime, *, in_hours: bool) -> datetime:
        """At once for danger."""
        danger = flag.level == Flag.Level.NOW
        moment = now + timedelta(minutes=self._dice.randint(*(URGENT_WAIT if danger else WAIT)))
        if danger or not in_hours or _is_open(moment):
            return moment
        return _next_opening(moment) + timedelta(minutes=self._dice.randint(0, 60))

    def _take(self, now: datetime, *, person: Person, by: User, settles: bool) -> None:
        try:
            casework.claim(person, teams=[person.team], by=by, now=now)
        except casework.NothingOpen:
            self._busy.discard(person.pk)
            return
        if settles:
            spoken = now + timedelta(minutes=self._dice.randint(*CALL))
            self._agenda.at(spoken, partial(self._settle, person=person, by=by))

    def _settle(self, now: datetime, *, person: Person, by: User) -> None:
        kinds = list(scope.open_flags(person).values_list("kind", flat=True))
        if not kinds:
            self._busy.discard(person.pk)
            return
        note = self._note(person, kinds[0])
        reached = note.outcome != Flag.Outcome.NOT_REACHED
        self._record(person, note, by=by, now=now, settle=reached)
        if reached:
            self._busy.discard(person.pk)
        else:
            tomorrow = _next_opening(now) + timedelta(minutes=self._dice.randint(0, 90))
            self._agenda.at(tomorrow, partial(self._settle, person=person, by=by))

    def _record(self, person: Person, note: Note, *, by: User, now: datetime, settle: bool) -> None:
        flags = scope.open_flags(person) if settle else []
        details = ContactDetails(
            how=note.how,
            outcome=note.outcome,
            note=note.words.format(called=person.called),
            form_token=UUID(int=self._dice.getrandbits(128), version=4),
            settles={flag.pk: flag.last_signal_at for flag in flags},
            read=list(scope.texts_of(person).filter(read_at=None).values_list("pk", flat=True)) if settle else (),
        )
        casework.record_contact(person, details=details, by=by, now=now)

    def _note(self, person: Person, kind: str) -> Note:
        """One of that kind that does not stand in their record yet, as long as there are any."""
        of_kind = [note for note in self._notes if note.kind == kind]
        fresh = [note for note in of_kind if (person.pk, note.words) not in self._written]
        chosen = self._dice.choice(fresh or of_kind)
        self._written.add((person.pk, chosen.words))
        return chosen


def _is_open(moment: datetime) -> bool:
    return local(moment).weekday() < 5 and OPENS <= local(moment).time() < CLOSES


def _next_opening(moment: datetime) -> datetime:
    day = local_date(moment) + timedelta(days=local(moment).time() >= OPENS)
    while day.weekday() >= 5:
        day += timedelta(days=1)
    return at(day, OPENS)
