"""Does a text ask us to stop, or to start again? Asked for every text before anything else."""

from typing import Final

from .interpretation import interpret
from .readings import Intent

_WISHES: Final = {Intent.STOP: "stop", Intent.START: "start"}


def wish(text: str) -> str:
    """ "stop", "start" or "". Danger in the same text is not a wish: it is read as danger."""
    if text.strip() in {"1", "2", "3"}:
        return ""
    return _WISHES.get(interpret(text).intent, "")
