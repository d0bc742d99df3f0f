"""What one reply means. The most worrying thing in it wins; what fits nothing is unclear, and a person looks."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from .absence import AWAY, BACK, HOSPITAL, NOT_AWAY, NOT_HOSPITAL
from .calendar_words import days_said, until_said
from .calls import NOT_CALL, WANTS_CALL
from .courtesies import ACKNOWLEDGES, THANKS
from .danger import cover, find_danger
from .excuses import in_a_story, long_ago
from .feeling_ill import UNWELL
from .feeling_low import LOW
from .feeling_well import OK
from .figures_of_death import OF_DEATH
from .figures_of_mishap import OF_MISHAP
from .figures_of_speech import FIGURES
from .figures_of_the_body import OF_THE_BODY
from .languages import FOREIGN
from .languages_without_spaces import SCRIPTS_WITHOUT_SPACES
from .leanings import feeling, worrying
from .lexicon import KNOWN
from .menu import is_no, is_yes, leading_digit, menu_digit
from .message import Message, read_message
from .noise import AUTO_REPLY, CARER, DETAILS, SPAM
from .opt_out import NOT_STOP, START, STOP, STOP_SOFTLY
from .patterns import Hit, Table
from .pictures import DANGER_WITH_WORDS, PICTURES
from .plans import PLANS
from .questions import ASKS, NOT_QUESTION, QUESTION
from .readings import Intent, Reading
from .sounds_low import NOT_LOW
from .spellings import SPELLINGS
from .wrong_person import DIED, GRIEF, WRONG_NUMBER

_MENU: Final = {
    1: (Intent.OK, "Chose 1: says they are OK", frozenset[str]()),
    2: (Intent.WANTS_CALL, "Chose 2: would like a chat", frozenset[str]()),
    3: (Intent.WANTS_CALL, "Chose 3: needs help", frozenset({"asked_for_help"})),
}
_FOREIGN_ORDER: Final = (Intent.STOP, Intent.WANTS_CALL, Intent.LOW, Intent.OK, Intent.THANKS)
_SAYS_NOTHING: Final = frozenset(
    ". , ? i am is we are it all here feel feeling today hello hi morning good afternoon evening love and".split()
)
_UNCLEAR: Final = Reading(Intent.UNCLEAR, "We could not tell what this means")


def interpret(text: str, *, today: date | None = None) -> Reading:
    """The meaning of any text at all; never raises. `today` lets "till Friday" become a date."""
    message = read_message(text)
    reading = _danger(message) or _read(message, today) or _UNCLEAR
    return replace(reading, flags=reading.flags | _details(message, reading))


def _danger(message: Message) -> Reading | None:
    if found := find_danger(message):
        return Reading(Intent.CRISIS, "; ".join(found.reasons), flags=found.flags)
    if reading := _foreign(message, Intent.CRISIS):
        return reading
    if DANGER_WITH_WORDS & set(message.emoji):
        return Reading(Intent.CRISIS, PICTURES[Intent.CRISIS][1])
    return None


def _read(message: Message, today: date | None) -> Reading | None:
    if not message.tokens and not message.emoji:
        return Reading(Intent.UNCLEAR, "The text is empty")
    readers = (_noise, _mostly_foreign, _somebody_else, _opting, _menu, _plan, _absence)
    for reader in readers:
        if reading := reader(message):
            return _dated(reading, message, today)
    if hit := _first(STOP_SOFTLY, message.plain):
        for_now = days_said(message.plain) is not None
        reading = Reading(Intent.AWAY if for_now else Intent.STOP, _because(hit, message))
        return _dated(reading, message, today)
    return _feelings(message) or _any_foreign(message) or _asks(message) or _leaning(message) or _pictures(message)


def _noise(message: Message) -> Reading | None:
    for table, flag in ((AUTO_REPLY, "auto_reply"), (SPAM, "spam")):
        if hit := table.first(message.plain, message.words):
            return Reading(Intent.UNCLEAR, _because(hit, message), flags=frozenset({flag}))
    return None


def _somebody_else(message: Message) -> Reading | None:
    living = cover(message.plain, *FIGURES, GRIEF)
    hit = _first(DIED, living)
    if hit and not in_a_story(hit, message.plain):
        return Reading(Intent.WRONG_NUMBER, _because(hit, message), flags=frozenset({"deceased"}))
    if hit := _first(WRONG_NUMBER, message.plain):
        return Reading(Intent.WRONG_NUMBER, _because(hit, message))
    return None


def _opting(message: Message) -> Reading | None:
    if hit := _first(START, message.plain):
        return Reading(Intent.START, _because(hit, message))
    if hit := _first(STOP, cover(message.plain, NOT_STOP)):
        return Reading(Intent.STOP, _because(hit, message))
    return None


def _menu(message: Message) -> Reading | None:
    words = [token.word for token in message.tokens]
    digit = menu_digit(words)
    if digit is None:
        return None
    if digit not in _MENU:
        return Reading(Intent.UNCLEAR, "Gives a number that is not one of our answers, or more than one")
    intent, reason, flags = _MENU[digit]
    return Reading(intent, reason, flags=flags)


def _plan(message: Message) -> Reading | None:
    for name, table in PLANS.items():
        if hit := _first(table, message.plain):
            return Reading(Intent(name), _because(hit, message))
    return None


def _absence(message: Message) -> Reading | None:
    if _first(ASKS, cover(message.plain, NOT_QUESTION)):
        return None
    elsewhere = cover(message.plain, NOT_HOSPITAL)
    at_home = cover(message.plain, NOT_AWAY)
    for intent, table, plain in (
        (Intent.BACK, BACK, at_home),
        (Intent.HOSPITAL, HOSPITAL, elsewhere),
        (Intent.AWAY, AWAY, at_home),
    ):
        hit = _first(table, plain)
        if hit and not (intent is Intent.HOSPITAL and long_ago(hit, plain)):
            return Reading(intent, _because(hit, message))
    return None


def _dated(reading: Reading, message: Message, today: date | None) -> Reading:
    if reading.intent not in (Intent.AWAY, Intent.HOSPITAL):
        return reading
    until = until_said(message.plain, today=today) if today else None
    return replace(reading, days=days_said(message.plain), until=until)


def _feelings(message: Message) -> Reading | None:
    """Call, low, question, ill, well, thanks: in the order in which they need somebody."""
    if hit := _first(WANTS_CALL, cover(message.plain, NOT_CALL)):
        return Reading(Intent.WANTS_CALL, _because(hit, message), flags=_help_flags(hit, message))
    digit = leading_digit([token.word for token in message.tokens])
    if digit in (2, 3):
        intent, reason, flags = _MENU[digit]
        return Reading(intent, reason, flags=flags)
    literal = cover(message.plain, *FIGURES)
    bearable = cover(message.plain, OF_DEATH, OF_THE_BODY, OF_MISHAP, NOT_LOW)
    hit = _first(GRIEF, literal)
    if hit and not in_a_story(hit, message.plain):
        return Reading(Intent.LOW, _because(hit, message), flags=frozenset({"bereaved"}))
    if hit := _first(LOW, bearable):
        return Reading(Intent.LOW, _because(hit, message))
    if hit := _first(QUESTION, cover(message.plain, NOT_QUESTION)):
        return Reading(Intent.QUESTION, _because(hit, message))
    return _well_or_ill(message, bearable, digit)


def _well_or_ill(message: Message, bearable: str, digit: int | None) -> Reading | None:
    ill, well = _first(UNWELL, cover(message.plain, NOT_LOW)), _first(OK, message.plain)
    if not ill and (hit := _first(ACKNOWLEDGES, message.plain)):
        return Reading(Intent.THANKS, _because(hit, message))
    if well:
        return Reading(Intent.OK, _because(well, message), flags=frozenset({"unwell"} if ill else ()))
    if digit == 1 and not ill:
        return Reading(Intent.OK, _MENU[1][1])
    if ill:
        return Reading(Intent.LOW, _because(ill, message), flags=frozenset({"unwell"}))
    if hit := _first(THANKS, message.plain):
        return Reading(Intent.THANKS, _because(hit, message))
    return _yes_or_no(message)


def _asks(message: Message) -> Reading | None:
    hit = _first(ASKS, cover(message.plain, NOT_QUESTION))
    return Reading(Intent.QUESTION, _because(hit, message)) if hit else None


def _leaning(message: Message) -> Reading | None:
    """Nothing fits: single words decide, danger first."""
    literal = cover(message.plain, *FIGURES)
    if words := worrying(literal):
        return Reading(Intent.CRISIS, f"Unclear, but uses worrying words ({words})")
    if (felt := feeling(message.plain, cover(literal, NOT_LOW))) is None:
        return None
    well, word = felt
    return Reading(Intent.OK if well else Intent.LOW, f"Sounds {'well' if well else 'low'} (“{word}”)")


def _yes_or_no(message: Message) -> Reading | None:
    words = [token.word for token in message.tokens]
    if is_yes(words):
        return Reading(Intent.OK, "Says yes", flags=frozenset({"said_yes"}))
    if is_no(words):
        return Reading(Intent.UNCLEAR, "Says no, and nothing more", flags=frozenset({"said_no"}))
    return None


def _mostly_foreign(message: Message) -> Reading | None:
    words = [word for word in message.light.split() if word not in ".,?"]
    strange = [word for word in words if word not in KNOWN and word not in SPELLINGS]
    return _any_foreign(message) if 2 * len(strange) >= len(words) > 0 else None


def _any_foreign(message: Message) -> Reading | None:
    return next(filter(None, (_foreign(message, intent) for intent in _FOREIGN_ORDER)), None)


def _foreign(message: Message, intent: Intent) -> Reading | None:
    if hit := _first(FOREIGN[intent], message.light):
        return Reading(intent, f"{hit.reason} (“{message.light[hit.start : hit.end].strip()}”)")
    for phrase in SCRIPTS_WITHOUT_SPACES.get(intent, ()):
        if phrase in message.light:
            return Reading(intent, f"Chinese: “{phrase}”")
    return None


def _pictures(message: Message) -> Reading | None:
    alone = not message.words - _SAYS_NOTHING
    for intent, (symbols, reason) in PICTURES.items():
        if any(symbol in symbols for symbol in message.emoji) and (alone or intent is Intent.LOW):
            return Reading(intent, reason)
    return None


def _details(message: Message, reading: Reading) -> frozenset[str]:
    """What else a worker, or the scoring of risk, should know."""
    found = {flag for flag, table in DETAILS.items() if table.first(message.plain, message.words)}
    if _first(CARER, message.plain):
        found.add("carer_reply")
    if "deceased" not in reading.flags and _first(GRIEF, message.plain):
        found.add("bereaved")
    found.update(_also(message, reading.intent))
    return frozenset(found)


def _also(message: Message, intent: Intent) -> Iterator[str]:
    if intent in (Intent.UNCLEAR, Intent.WRONG_NUMBER, Intent.CRISIS):
        return
    if intent is not Intent.LOW and _first(LOW, cover(message.plain, NOT_LOW)):
        yield "also_low"
    if intent not in (Intent.OK, Intent.LOW) and _first(OK, message.plain):
        yield "also_ok"
    if intent is not Intent.QUESTION and _first(QUESTION, cover(message.plain, NOT_QUESTION)):
        yield "also_asks"


def _help_flags(hit: Hit, message: Message) -> frozenset[str]:
    return frozenset({"asked_for_help"} if "help" in message.plain[hit.start : hit.end].split() else ())


def _first(table: Table, plain: str) -> Hit | None:
    return table.first(plain, frozenset(plain.split()))


def _because(hit: Hit, message: Message) -> str:
    return f"{hit.reason} (“{message.quote(hit.start, hit.end)}”)"
