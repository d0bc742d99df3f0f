"""Several written words that stand for one thing: "any more", "a and e", "full stop" when dictated."""

from typing import Final

from .spellings import rows

PHRASES: Final = """
    thanks: thanks you | thanks u | thanks ye | thanks very much | thanks a lot | thanks ever so much | thanks a million
    anymore: any more | any longer | no longer anymore | ever again
    alright: all right | al right
    casualty: a and e | accident and emergency | a an e | a n e | emergency department
    .: full stop | fullstop | new line | new paragraph
    ?: question mark
    ,: comma
    : exclamation mark | exclamation point
    : to be honest | if i am honest | not gonna lie | i must say | i have to say | truth be told | to tell the truth
    : a little bit of a | a little bit of | a little bit | a bit of a | a bit of | a bit | bit of a | bit of | wee bit | kind of | sort of | ever so | as it goes
    : in all honesty | if truth be known | i must admit | at the end of the day | for the record
    someone: some one | some body | somebody
    everyone: everybody | every one | every body
    anyone: any one | any body
    myself: my self | me self | mi self
    overdose: over dose | over dosed
    xray: x ray
    soso: so so
    notreally: not really . | not really ? | not really ,
    notjust: not just | not only
    thinking of you: thinking of you
    heart attack: heart attacked | heartattack | hart attack | heart atack | heart attck | heart attac | heart atttack
    wrong number: wrong num | wrong nos | wrong tel number | wrong no
    pins and needles: pins n needles
    hospital: hospital bed | hossie
    sleeping pills: sleeping tabs
    going to: gon na
    want to: wan na | will not to
    want to die: want to dye | will not to dye | will not to die
    can not get up: can not got up
    carry on: cary on | carryon
    do not: do n't | don t | dont t
    can not: can n't | can t | ca n't
    i am: i m
    i have: i ve
    i will: i ll
    i would: i d
    it is: it s
    that is: that s
    is not: isn t
    did not: didn t
    will not: won t
    text: text message
    texts: text messages
    check in: check ins
    kind of you: kind of you
    ok: ok doke | ok dokie | ok doki | ok dokey | ok doky | ok dok
"""


def _joined(block: str) -> dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]:
    """Phrases by their first word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for plain, spellings in rows(block):
        for phrase in spellings.split("|"):
            words = tuple(phrase.split())
            found.setdefault(words[0], []).append((words, plain))
    return {first: sorted(rows, key=lambda row: -len(row[0])) for first, rows in found.items()}


JOINED: Final = _joined(PHRASES)
