"""The answers our own questions offer: 1, 2 and 3 in any form, yes and no."""

from collections.abc import Sequence
from typing import Final

_DIGITS: Final = {
    "1": 1, "one": 1, "won": 1, "wan": 1, "first": 1, "1st": 1, "uno": 1, "jeden": 1, "un": 1, "une": 1, "eins": 1, "um": 1,
    "unu": 1, "один": 1, "wahid": 1, "ek": 1, "kow": 1, "一": 1, "واحد": 1,
    "2": 2, "two": 2, "tow": 2, "too": 2, "second": 2, "2nd": 2, "dos": 2, "dwa": 2, "deux": 2, "zwei": 2, "dois": 2, "doi": 2,
    "due": 2, "два": 2, "itnain": 2, "laba": 2, "dau": 2, "二": 2, "اثنان": 2, "twoo": 2, "tw": 2,
    "3": 3, "three": 3, "thre": 3, "tree": 3, "third": 3, "3rd": 3, "tres": 3, "trzy": 3, "trois": 3, "drei": 3, "trei": 3, "tre": 3,
    "три": 3, "saddex": 3, "tri": 3, "三": 3, "ثلاثة": 3, "thee": 3, "threee": 3,
}  # fmt: skip
_ORDINALS: Final = frozenset({"first", "second", "third"})
_AROUND: Final = frozenset(
    """please thanks love number no option answer press pressed pressing reply replying choose chose choice say saying i
    would go going for with a an the it is am are me from today pick picked think put putting will have my , . ? said
    that one more definitely probably maybe suppose guess mate lad ok dear hi hello morning again still to just of yes
    def'ly dunno we want like option's alright sorry numero button key here give you lets send sending x in about its
    numbers both be been as usual always same and ring hun well text texting answering response menu afternoon evening
    way down us""".split()
)
_UNITS: Final = frozenset(
    """day days week weeks night nights month months hour hours year years minute minutes o'clock oclock pm am pints cups
    of times people kids cats dogs sugars pounds quid stone th st nd rd more tablets pills weeks' fortnights sisters sons
    daughters grandkids miles doors bags slices ft bedroom nil""".split()
)
_CHOICE_WORDS: Final = frozenset({"and", "or", ",", "to", "maybe", "not", "sure", "either", "between", "but", "then"})
_YES: Final = frozenset(
    """yes ok sure please definitely absolutely would like love that it be nice i do lovely great alright thanks go on then
    if you can good grand course fine aye could will want to call ring me someone a the anytime any time may tak si oui ja da
    haan han haa ie ydw naam sim yeah why not dont do not mind very much indeed certainly by all means sound perfect
    wouldnt need help kind of is so""".split()
)
_YES_NEEDED: Final = frozenset(
    """yes ok sure please definitely absolutely love lovely go alright great tak si oui ja da haan han haa ie ydw naam sim
    certainly indeed grand sound perfect fine nice mind good""".split()
)
_NO: Final = frozenset(
    """no not thanks i am ok fine today now it is alright don't want do need to anyone one love bother nie nein non nahi naw
    la nao na nu dim maya please good i'll be will a call ring chat that's that kind of you but later maybe another time
    really for moment at the right yet just dont leave it this time thank grand sound all any someone worry about me will
    manage would rather say necessary""".split()
)
_NO_NEEDED: Final = frozenset("no not nie nein non nahi nao nu later maya".split())


def menu_digit(words: Sequence[str]) -> int | None:
    """1, 2 or 3 when that is all the text says; 0 when it names several or another number; else None."""
    if not words or all(word in ",.?" for word in words):
        return None
    if _ORDINALS & set(words):
        words = [word for word in words if word != "one"]
    numbers = [word for word in words if _number(word, alone=len(words) <= 3)]
    rest = [word for word in words if word not in numbers]
    if not numbers or not all(word in _AROUND or word in _CHOICE_WORDS for word in rest):
        return None
    meant = {_DIGITS.get(word, 0) for word in numbers}
    return meant.pop() if len(meant) == 1 else 0


def leading_digit(words: Sequence[str]) -> int | None:
    """1, 2 or 3 when the text opens with it as an answer ("1 but my hip hurts"); None for "2 weeks in Spain"."""
    opening = [word for word in words[:4] if word not in ("number", "option", "no", ".", ",", "hi", "hello")][:2]
    if not opening or opening[0] not in ("1", "2", "3"):
        return None
    if len(opening) > 1 and (opening[1] in _UNITS or opening[1].isdigit() or opening[1] in ("or", "and")):
        return None
    return int(opening[0])


def is_yes(words: Sequence[str]) -> bool:
    said = [word for word in words if word not in ",.?"]
    willing = "not" not in said or "mind" in said or "why" in said
    return willing and all(word in _YES for word in said) and any(word in _YES_NEEDED for word in said)


def is_no(words: Sequence[str]) -> bool:
    said = [word for word in words if word not in ",.?"]
    return bool(said) and all(word in _NO for word in said) and any(word in _NO_NEEDED for word in said)


def _number(word: str, *, alone: bool) -> bool:
    if word.isdigit() or (word[0].isdigit() and "." in word):
        return True
    return word in _DIGITS and (alone or word in ("one", "two", "three"))
