"""The team's list, as the page shows it."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Q

from portal.accounts import roles
from portal.accounts.models import Person, User
from portal.neighbourhoods.models import Team
from selfcare.caseload import lateness, scope
from selfcare.caseload.presenters import words
from selfcare.caseload.presenters.texts import Text
from selfcare.risk.models import Flag

PEOPLE = 50
TEXTS = 5


@dataclass(frozen=True)
class Row:
    """One person who needs somebody. `waiting` has at least one flag, the most urgent first."""

    person: Person
    waiting: list[Flag]
    me: User
    now: datetime

    @property
    def first(self) -> Flag:
        return self.waiting[0]

    @property
    def urgency(self) -> str:
        return words.LEVELS[Flag.Level(self.first.level)]

    @property
    def colour(self) -> str:
        return words.LEVEL_COLOURS[Flag.Level(self.first.level)]

    @property
    def why(self) -> str:
        return str(self.first.reasons[0]) if self.first.reasons else self.first.get_kind_display().capitalize()

    @property
    def more(self) -> int:
        """How many further reasons the person's page gives."""
        return sum(max(1, len(flag.reasons)) for flag in self.waiting) - 1

    @property
    def since(self) -> datetime:
        return self.first.raised_at

    @property
    def holders(self) -> list[Flag]:
        """One flag for each colleague who has something of theirs, `me` left out."""
        held = {flag.claimed_by_id: flag for flag in self.waiting if flag.claimed_by not in (None, self.me)}
        return list(held.values())

    @property
    def mine(self) -> Flag | None:
        return next((flag for flag in self.waiting if flag.claimed_by == self.me), None)

    @property
    def free(self) -> list[Flag]:
        return [flag for flag in self.waiting if flag.claimed_by is None]

    @property
    def unclaimed_for(self) -> str:
        return words.lasted(self.now - min(flag.raised_at for flag in self.free))

    @property
    def is_late(self) -> bool:
        return any(lateness.is_late(flag, now=self.now) for flag in self.waiting)


class Today:
    """Who needs somebody of this team, a page of people at a time."""

    def __init__(self, *, team: Team, me: User, now: datetime, page: int = 1) -> None:
        self.team, self.me, self.now, self.page = team, me, now, page
        self._people = scope.needing_somebody(team)
        self._unread = scope.unread([team])
        self.counts = self._people.aggregate(
            all=Count("pk"),
            now=Count("pk", filter=Q(level=Flag.Level.NOW)),
            today=Count("pk", filter=Q(level=Flag.Level.TODAY)),
            soon=Count("pk", filter=Q(level=Flag.Level.SOON)),
            unclaimed=Count("pk", filter=Q(nobodys=1)),
        )
        shown = self._people[self._first : self._first + PEOPLE]
        self.rows = [Row(person, person.waiting, me, now) for person in shown]  # type: ignore[attr-defined]
        self.texts = [Text(reply) for reply in self._unread[:TEXTS]]
        self.texts_count = self._unread.count()
        self.is_lead = roles.leads(me, team)

    @property
    def _first(self) -> int:
        return (self.page - 1) * PEOPLE

    @property
    def counted(self) -> list[tuple[str, str]]:
        """(what, how many), nothing that is none but for what waits for somebody."""
        levels = [("now", "now"), ("today", "today"), ("soon", "within three working days")]
        shown = [(words, str(self.counts[name])) for name, words in levels if self.counts[name]]
        waiting = ("waiting for somebody to take them on", str(self.counts["unclaimed"] or "None"))
        return [*shown, waiting] if self.counts["all"] else []

    @property
    def has_more(self) -> bool:
        return self.counts["all"] > self._first + PEOPLE
