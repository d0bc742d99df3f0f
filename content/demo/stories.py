"""What each resident is likely to answer: their story says how often which mood, their own dice choose the words."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta
from random import Random

from content.demo.tables import Resident, rows

SEED = "alongside demo 1"
SILENT = "silent"
QUICK, SLOW = (1, 9), (10, 95)  # minutes between a question and its answer
AFTER_NUDGE = (25, 75)  # minutes, for those who needed the second text
YES_TO_A_CALL = 0.6
ANSWERS_AGAIN = 0.9

Pool = dict[str, list[str]]


@dataclass(frozen=True)
class Chapter:
    """How often which mood, from a day of the history on."""

    from_day: int
    moods: dict[str, int]


@dataclass(frozen=True)
class Answer:
    """`after_nudge`: the first text was not enough; `wait` runs from the text that is answered."""

    words: str
    wait: timedelta
    after_nudge: bool


class Voice:
    """One resident's way to answer. The same questions in the same order get the same answers."""

    def __init__(self, resident: Resident, chapters: dict[str, list[Chapter]], words: Pool) -> None:
        self.resident = resident
        self.dice = Random(f"{SEED}/{resident.key}")
        self._chapters = chapters[resident.story]
        self._words = words

    def answer(self, *, day: int) -> Answer | None:
        """To a question on that day of the history; None for silence."""
        chapter = [each for each in self._chapters if each.from_day <= day][-1]
        mood = self.dice.choices(list(chapter.moods), weights=list(chapter.moods.values()))[0]
        quickly, needs_nudge = self.dice.random() < 0.6, self.dice.random() < 0.08
        span = AFTER_NUDGE if needs_nudge else QUICK if quickly or self.resident.story == "tour" else SLOW
        wait = timedelta(minutes=self.dice.randint(*span), seconds=self.dice.randint(0, 59))
        return None if mood == SILENT else Answer(self._say(mood), wait, needs_nudge)

    def answer_again(self, asked: str) -> Answer | None:
        """To what we asked back: "want_a_call" or "say_again"."""
        if self.dice.random() > ANSWERS_AGAIN:
            return None
        moods = {"want_a_call": "yes_call" if self.dice.random() < YES_TO_A_CALL else "no_call"}
        wait = timedelta(minutes=self.dice.randint(*QUICK), seconds=self.dice.randint(0, 59))
        return Answer(self._say(moods.get(asked, "say_again")), wait, after_nudge=False)

    def _say(self, mood: str) -> str:
        own = self._words.get(f"{mood}/{self.resident.key}", [])
        return self.dice.choice(own + self._words.get(f"{mood}/", []))


def voices(residents: list[Resident]) -> dict[str, Voice]:
    """By the resident's key."""
    chapters, words = _chapters(), _words()
    return {resident.key: Voice(resident, chapters, words) for resident in residents}


def _chapters() -> dict[str, list[Chapter]]:
    found: dict[str, list[Chapter]] = defaultdict(list)
    for row in rows("stories"):
        moods = {name: int(weight) for name, weight in row.items() if name not in ("story", "from_day")}
        found[row["story"]].append(Chapter(int(row["from_day"]), moods))
    return found


def _words() -> Pool:
    pool: Pool = defaultdict(list)
    for row in rows("replies"):
        pool[f"{row['mood']}/{row['only']}"].append(row["words"])
    return dict(pool)
