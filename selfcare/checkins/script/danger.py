"""Is there danger in this text? All the tables of danger, what makes them figures of speech, and what excuses them."""

import re
from dataclasses import dataclass
from typing import Final

from .absence import IN_HOSPITAL, NOT_HOSPITAL
from .danger_abuse import ABUSE
from .danger_at_home import HOME
from .danger_brain_and_body import BRAIN
from .danger_cries import CRIES
from .danger_falls_and_injury import INJURY
from .danger_goodbye import GOODBYE
from .danger_heart_and_breath import HEART
from .danger_medicines import MEDICINES
from .danger_suicide import SUICIDE
from .excuses import denied, excuse, long_ago
from .figures_of_death import OF_DEATH
from .figures_of_speech import FIGURES
from .message import Message
from .noise import AUTO_REPLY, SPAM
from .patterns import Hit, Table

OF_THE_MIND: Final = (SUICIDE, GOODBYE)
OF_THE_BODY_AND_HOME: Final = (HEART, BRAIN, INJURY, MEDICINES, HOME, ABUSE, CRIES)
_MOST_REASONS: Final = 3
_LETTER: Final = re.compile(r"[^ ]")


@dataclass(frozen=True, slots=True)
class Danger:
    reasons: tuple[str, ...]
    flags: frozenset[str]


def find_danger(message: Message) -> Danger | None:
    of_the_mind = cover(message.plain, OF_DEATH)
    covered = cover(message.plain, *FIGURES)
    cared_for = _in_hospital(message)
    hits = [*_unexcused(OF_THE_MIND, of_the_mind), *_unexcused(OF_THE_BODY_AND_HOME, covered, in_hospital=cared_for)]
    if not hits or (_only_cries(hits) and _by_machine(message)):
        return None
    return Danger(_reasons(message, hits), _flags(message, hits, covered))


def cover(plain: str, *tables: Table) -> str:
    """The text with what the tables match covered up, letter by letter, so that places stay the same."""
    words = frozenset(plain.split())
    letters = list(plain)
    for table in tables:
        for hit in table.find(plain, words):
            letters[hit.start : hit.end] = _LETTER.sub("_", plain[hit.start : hit.end])
    return "".join(letters)


def _only_cries(hits: list[Hit]) -> bool:
    return all(hit.table == CRIES.name for hit in hits)


def _by_machine(message: Message) -> bool:
    """ "For emergencies call 999", says the machine that answers for somebody."""
    return any(table.first(message.plain, message.words) for table in (AUTO_REPLY, SPAM))


def _in_hospital(message: Message) -> bool:
    elsewhere = cover(message.plain, NOT_HOSPITAL)
    return any(not long_ago(hit, elsewhere) for hit in IN_HOSPITAL.find(elsewhere, frozenset(elsewhere.split())))


def _unexcused(tables: tuple[Table, ...], plain: str, *, in_hospital: bool = False) -> list[Hit]:
    words = frozenset(plain.split())
    found = (hit for table in tables for hit in table.find(plain, words))
    return [hit for hit in found if excuse(hit, plain, in_hospital=in_hospital) is None]


def _reasons(message: Message, hits: list[Hit]) -> tuple[str, ...]:
    said: dict[str, str] = {}
    for hit in hits:
        if hit.reason not in said and len(said) < _MOST_REASONS:
            said[hit.reason] = message.quote(hit.start, hit.end)
    return tuple(f"{reason} (“{words}”)" for reason, words in said.items())


def _flags(message: Message, hits: list[Hit], plain: str) -> frozenset[str]:
    tables = {hit.table for hit in hits}
    flags = {"self_harm"} if tables & {"suicide", "goodbye"} else set()
    if "abuse" in tables:
        flags.add("abuse")
    if tables == {"suicide"} and all(denied(hit, plain) for hit in hits):
        flags.add("mentions_self_harm_negated")
    return frozenset(flags)
