"""A text that somebody sent us, as a page shows it."""

from dataclasses import dataclass
from datetime import datetime

from portal.accounts.models import Person
from portal.neighbourhoods.models import Team
from selfcare.caseload import scope
from selfcare.checkins.models import Reply
from selfcare.checkins.script import Intent

EXCERPT = 160  # characters
SIZE = 30  # texts on a page


@dataclass(frozen=True)
class Text:
    reply: Reply

    @property
    def person(self) -> Person | None:
        return self.reply.person

    @property
    def at(self) -> datetime:
        return self.reply.at

    @property
    def body(self) -> str:
        return self.reply.inbound.body.strip() or "(an empty text)"

    @property
    def excerpt(self) -> str:
        return self.body if len(self.body) <= EXCERPT else self.body[:EXCERPT].rstrip() + "…"

    @property
    def number(self) -> str:
        """Of a sender we do not know; empty when it was withheld."""
        return self.reply.inbound.from_number

    @property
    def may_be_danger(self) -> bool:
        return self.reply.intent == Intent.CRISIS


class Texts:
    """The team's unread texts, danger first, then the oldest, a page at a time."""

    def __init__(self, *, teams: list[Team], page: int = 1) -> None:
        first = (page - 1) * SIZE
        found = [Text(reply) for reply in scope.unread(teams)[first : first + SIZE + 1]]
        self.texts, self.has_more, self.number = found[:SIZE], len(found) > SIZE, page
