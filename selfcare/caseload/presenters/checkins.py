"""Where somebody stands with the check-ins by text, and whether they can be asked now."""

from datetime import datetime

from portal.accounts.models import Person
from selfcare.checkins.agenda import Course, agenda
from selfcare.checkins.models import CheckIn

STOPPED = {
    "no_mobile": "We have no mobile number for {called}.",
    "stop": "{called} asked us to stop texting this number.",
    "consent": "{called} has not agreed to check-ins by text.",
}


class CheckIns:
    def __init__(self, person: Person, *, now: datetime) -> None:
        found = agenda(person, now=now)
        self.courses = found.courses
        self.why_not = self._why_not(person, found.stopped_by)

    @property
    def open(self) -> CheckIn | None:
        """The one that waits for an answer."""
        return next((course.open for course in self.courses if course.open), None)

    @property
    def can_ask(self) -> bool:
        return not self.why_not and self.open is None

    @property
    def paused(self) -> Course | None:
        return next((course for course in self.courses if course.paused_until), None)

    def _why_not(self, person: Person, stopped_by: str) -> str:
        """Empty when a text may go."""
        if person.died_on is not None:
            return f"{person.called} has died. No texts go out."
        if not self.courses:
            return f"{person.called} does not have check-ins by text."
        if stopped_by:
            return STOPPED[stopped_by].format(called=person.called)
        return f"{person.called}'s check-ins are paused." if self.paused else ""
