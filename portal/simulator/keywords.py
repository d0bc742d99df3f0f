"""The words Twilio acts upon by itself, and what it then texts back.

Source: Twilio, "Support for opt-out keywords": a message is a keyword only if it is nothing else, in any case.
"""

from enum import Enum


class Keyword(Enum):
    STOP = "stop"
    START = "start"
    HELP = "help"


WORDS = {
    **dict.fromkeys(("STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"), Keyword.STOP),
    **dict.fromkeys(("START", "UNSTOP", "YES"), Keyword.START),
    **dict.fromkeys(("HELP", "INFO"), Keyword.HELP),
}

ANSWERS = {
    Keyword.STOP: (
        "You have successfully been unsubscribed. You will not receive any more messages from this number. "
        "Reply START to resubscribe."
    ),
    Keyword.START: (
        "You have successfully been re-subscribed to messages from this number. Reply HELP for help. "
        "Reply STOP to unsubscribe. Msg&Data Rates May Apply."
    ),
    Keyword.HELP: "Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
}


def read(body: str) -> Keyword | None:
    return WORDS.get(body.strip().upper())


def effect(keyword: Keyword, *, blocked: bool) -> tuple[bool, str]:
    """Whether the number is blocked afterwards, and the text sent back ('' for none: nothing changed, or blocked)."""
    if keyword is Keyword.HELP:
        return blocked, "" if blocked else ANSWERS[keyword]
    blocks = keyword is Keyword.STOP
    return blocks, "" if blocks == blocked else ANSWERS[keyword]
