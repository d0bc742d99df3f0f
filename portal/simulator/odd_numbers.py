"""Numbers on which something always happens, so that each kind of trouble can be tried by hand."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Oddity:
    """`words` is what the page of mischief says of the number. The codes are Twilio's."""

    words: str
    refused: int | None = None
    throttled: int = 0
    silent: bool = False
    broken: bool = False
    undelivered: int | None = None
    late: bool = False
    muddled: bool = False
    answer: str = ""


ORDINARY = Oddity("An ordinary phone.")

ODDITIES = {
    "+447700900981": Oddity("Refused at once: not a number that can be texted (21211).", refused=21211),
    "+447700900982": Oddity("Accepted, then not delivered: nobody has this number (30005).", undelivered=30005),
    "+447700900983": Oddity("Accepted, then not delivered: the phone is off (30003).", undelivered=30003),
    "+447700900984": Oddity("Accepted, then not delivered: it is a landline (30006).", undelivered=30006),
    "+447700900985": Oddity("Delivered late, after a minute.", late=True),
    "+447700900986": Oddity("Delivered, but the reports come out of order and three times each.", muddled=True),
    "+447700900987": Oddity("Accepted, but the portal's call is never answered.", silent=True),
    "+447700900988": Oddity("Accepted, but the portal is told that something broke (500).", broken=True),
    "+447700900989": Oddity("Each text is turned away twice (429), then accepted.", throttled=2),
    "+447700900990": Oddity("Answers STOP to the first text, by itself.", answer="STOP"),
    "+447700900991": Oddity(
        "Answers every text by itself, as a phone in a car does.", answer="I'm driving. I'll text you when I stop."
    ),
}


def of(number: str) -> Oddity:
    return ODDITIES.get(number, ORDINARY)
