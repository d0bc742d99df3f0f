"""Every word the tables know: a word is mended only when it is none of these."""

from typing import Final

from .absence import AWAY, BACK, HOSPITAL, NOT_HOSPITAL
from .calls import NOT_CALL, WANTS_CALL
from .courtesies import ACKNOWLEDGES, THANKS
from .danger_abuse import ABUSE
from .danger_at_home import HOME
from .danger_brain_and_body import BRAIN
from .danger_cries import CRIES
from .danger_falls_and_injury import INJURY
from .danger_goodbye import GOODBYE
from .danger_heart_and_breath import HEART
from .danger_medicines import MEDICINES
from .danger_suicide import SUICIDE
from .everyday import EVERYDAY
from .feeling_ill import UNWELL
from .feeling_low import LOW
from .feeling_well import OK
from .figures_of_speech import FIGURES
from .joined_words import JOINED
from .noise import AUTO_REPLY, CARER, DETAILS, SPAM
from .offers import ACCEPTS, DECLINES, WILLING
from .opt_out import NOT_STOP, START, STOP, STOP_SOFTLY
from .patterns import Table
from .plans import PLANS
from .questions import ASKS, NOT_QUESTION, QUESTION
from .sounds_low import NOT_LOW
from .spellings import SPELLINGS
from .vocabulary import CLOSERS, OPENERS
from .wrong_person import DIED, GRIEF, WRONG_NUMBER

DANGER_TABLES: Final = (SUICIDE, GOODBYE, HEART, BRAIN, INJURY, MEDICINES, HOME, ABUSE, CRIES)
ENGLISH_TABLES: Final[tuple[Table, ...]] = (
    *DANGER_TABLES, *FIGURES, LOW, NOT_LOW, UNWELL, OK, STOP, STOP_SOFTLY, NOT_STOP, START, HOSPITAL, NOT_HOSPITAL, BACK, AWAY, WRONG_NUMBER,
    DIED, GRIEF, WANTS_CALL, NOT_CALL, QUESTION, NOT_QUESTION, ASKS, *PLANS.values(), THANKS, ACKNOWLEDGES, AUTO_REPLY, SPAM, CARER, *DETAILS.values(), WILLING, DECLINES, ACCEPTS,
)  # fmt: skip
_WORDS: Final = frozenset(
    {word for table in ENGLISH_TABLES for word in table.vocabulary()}
    | EVERYDAY
    | {word for plain in SPELLINGS.values() for word in plain}
    | {word for rows in JOINED.values() for words, plain in rows for word in (*words, *plain)}
    | set(OPENERS)
    | set(CLOSERS)
)
KNOWN: Final = frozenset(word for word in _WORDS if not (word.endswith("in") and f"{word}g" in _WORDS))
