"""One person, as their team's page shows them: why flagged, what to do, how to reach them, what has happened."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import Q

from portal.accounts.models import CarerLink, Person, User
from portal.core.localtime import local_date
from portal.neighbourhoods.models import Team
from selfcare.caseload import casework, lateness, scope, timeline
from selfcare.caseload.presenters import words
from selfcare.caseload.presenters.checkins import CheckIns
from selfcare.caseload.presenters.texts import Text
from selfcare.caseload.presenters.timeline import Day, days
from selfcare.risk.models import Circumstance, Flag


@dataclass(frozen=True)
class Sign:
    """One thing that was noticed, with its day, and how much it counts, in words."""

    words: str
    weight: str


@dataclass(frozen=True)
class FlagCard:
    flag: Flag
    teams: list[Team]
    me: User
    now: datetime

    @property
    def urgency(self) -> str:
        return words.LEVELS[Flag.Level(self.flag.level)]

    @property
    def colour(self) -> str:
        return words.LEVEL_COLOURS[Flag.Level(self.flag.level)]

    @property
    def heading(self) -> str:
        return str(self.flag.get_kind_display()).capitalize()

    @property
    def signs(self) -> list[Sign]:
        return [_sign(signal) for signal in self.flag.signals]

    @property
    def is_late(self) -> bool:
        return lateness.is_late(self.flag, now=self.now)

    @property
    def is_with_another_team(self) -> bool:
        return self.flag.team not in self.teams

    @property
    def holder(self) -> str:
        return words.who(self.flag.claimed_by, me=self.me)


class PersonPage:
    def __init__(self, person: Person, *, teams: list[Team], me: User, now: datetime, page: int = 1) -> None:
        self.person, self.me, self.now, self._teams = person, me, now, teams
        flags = list(scope.open_flags(person))
        self.flags = [FlagCard(flag, teams, me, now) for flag in flags]
        self.steps = words.steps(flags[0], called=person.called) if flags else []
        self.can_claim = any(flag.claimed_by is None and flag.team in teams for flag in flags)
        self.is_mine = any(flag.claimed_by == me for flag in flags)
        self.can_pass_on = any(casework.may_pass_on(flag, by=me) for flag in flags)
        self.texts = [Text(reply) for reply in scope.texts_of(person).filter(read_at=None)]
        self.checkins = CheckIns(person, now=now)
        self.timeline = timeline.of(person, page=page)

    @property
    def is_own_team(self) -> bool:
        """Not only lent to this team through a flag that was passed on."""
        return self.person.team in self._teams

    @property
    def care_card(self) -> str:
        """The NHS care card that goes with how soon somebody is needed."""
        return words.CARE_CARDS[Flag.Level(self.flags[0].flag.level)]

    @property
    def next_heading(self) -> str:
        return words.NEXT_HEADINGS[Flag.Level(self.flags[0].flag.level)].format(called=self.person.called)

    @property
    def days(self) -> list[Day]:
        return days(self.timeline, called=self.person.called)

    @property
    def telephones(self) -> list[tuple[str, str]]:
        """(what it is, number), the mobile first."""
        mobile = self.person.recipient.number if self.person.recipient else ""
        return [(what, number) for what, number in (("Mobile", mobile), ("Other", self.person.telephone)) if number]

    @property
    def helpers(self) -> list[CarerLink]:
        return list(self.person.carer_links.filter(ended_at=None).select_related("carer").order_by("since"))

    @property
    def circumstances(self) -> list[Circumstance]:
        lasting = Q(until=None) | Q(until__gte=local_date(self.now))
        return list(self.person.circumstances.filter(lasting).order_by("-since"))

    @property
    def language(self) -> str:
        return words.language(self.person.language)

    @property
    def quiet_hours(self) -> str:
        recipient = self.person.recipient
        return words.quiet(recipient.quiet_from, recipient.quiet_until) if recipient else ""


def _sign(signal: dict[str, Any]) -> Sign:
    on = date.fromisoformat(signal["on"])
    return Sign(words.sign(signal["name"], said=signal.get("words", ""), on=on), words.weight(signal["weight"]))
