"""When words of danger are not danger: denied, long over, somebody's story on television, a hypothetical.

Suicide is excused only as news or fiction: a denied wish to die is still a crisis. An excuse counts only within the
same sentence, and never when the sentence says the danger is new, back, or worse.
"""

import re
from typing import Final

from .patterns import Hit

_LINKS: Final = (
    "(?:had|have|has|having|got|get|getting|been|being|any|a|an|more|further|actual|real|new|sign|signs|of|or|and|nor|feel"
    "|feeling|felt|such|other|pain|pains|falls|fall|breathlessness|dizziness|bleeding|headaches|headache|blackouts|seizures"
    "|fits|palpitations|wheezing|tightness|cough|sickness|temperature|fever|hypos|swelling|confusion|choking|bruises|problems)"
)
_DENIAL: Final = re.compile(rf" (?:not|never|touch wood no|nothing like) (?:{_LINKS} ){{0,7}}\Z")
_NONE_OF: Final = re.compile(rf" (?:no|without|nor|neither|zero|free of|free from|clear of) (?:{_LINKS} ){{0,7}}\Z")
_THINGS: Final = frozenset(
    """pain pains chest heart stroke strokes breathlessness falls fall bleeding blood fits fit seizure seizures blackout
    blackouts palpitations wheezing choking swelling dizziness confusion angina hypo hypos headache headaches fever
    temperature funny numbness tingling rash burns fainting collapse overdose suicide smoke fire gas threats \
        violence abuse
    slurred slurring""".split()
)
_DENIED_STILL: Final = re.compile(
    r" (?:like this|like that|like it|this bad|so bad|before|worse|until now|till now|but|as bad|until|till|anymore help|again please) "
)
_NEW: Final = re.compile(
    r" (?:today|again|this morning|last night|tonight|is back|worse|since this|minutes ago|hour ago|hours ago"
    r"|this afternoon|this evening|yesterday|another|coming on|come back|came back|back again|returned|recently|feels like|keeps"
    r"|having|help|can not) "
)
_LONG_AGO: Final = re.compile(
    r" (?:(?:years?|months|decades|ages|yrs|weeks) (?:ago|back|since|now)|in (?:the )?(?:19|20)\d\d|(?:19|20)\d\d|back in the|last (?:year|month|summer|winter|spring|"
    r"autumn|christmas|january|february|march|april|may|june|july|august|september|october|november|december)|when i was (?:young|younger|a|little|small|\d+|in|at|born|twenty|thirty|"
    r"forty|fifty|sixty|seventy|working|pregnant|carrying|married)|in the (?:\d\ds|war|sixties|seventies|eighties|nineties|noughties|past)|in my (?:\w+ties|youth|teens)|a long time ago|long ago|"
    r"long time ago|years back|in lockdown|during covid|as a (?:child|kid|lad|girl|boy)|over \w+ years|previously|before i retired|"
    r"used to|all behind me|in the past|old injury|fully recovered|made a full recovery|got over it|over it now|all clear now) "
)
_AFTER: Final = re.compile(
    r" (?:since|after|following|recovering from|recover from|recovered from|getting over|got over|survived|rehab after|ever since) "
    r"(?:(?:my|the|his|her|a|that|last|first|second|mum|dad|having|had) ){0,3}\Z"
)
_SCREEN: Final = (
    "(?:news|telly|tv|television|corrie|coronation street|eastenders|emmerdale|casualty|holby|hollyoaks|film|films|movie"
    "|book|novel|documentary|programme|drama|radio|echo|paper|papers|newspaper|soap|soaps|episode|netflix|series|podcast|facebook"
    "|line of duty|call the midwife|midsomer|poirot|marple|vera|happy valley|itv|bbc|panto|play|story"
    "|crimewatch|the archers|24 hours in|thriller|silent witness|luther|taggart|morse|murder mystery|quiz|crossword)"
)
_SCREEN_WORD: Final = re.compile(rf" {_SCREEN} ")
_STORY_BEFORE: Final = re.compile(
    rf" {_SCREEN} (?:(?!(?:i|me|my|mum|dad) )[^ ]+ ){{0,6}}(?:about|where|said|says|story|stories|someone|somebody|man|woman|lad|girl"
    rf"|they|he|she|people|there was|poor|all|full of|bloke|fella|young|a) (?:(?!(?:i|me|my|mum|dad) )[^ ]+ ){{0,8}}\Z"
)
_STORY_AFTER: Final = re.compile(
    rf" (?:(?!(?:i|me|my) )[^ ]+ ){{0,6}}(?:on|in|off|from) (?:the |that |a |last night )?{_SCREEN} "
)
_SPEAKER: Final = re.compile(r" (?:i|me|my|mum|dad|our) ")
_OWN: Final = re.compile(
    r" (?:i|me|my) (?:[^ ]+ ){0,4}(?:feel|felt|think|thinking|understand|same|like him|like her|like that|like them|want|wish|too|jealous|envy"
    r"|good idea|how he felt|how she felt|lucky|brave) | (?:same here|me too|lucky (?:him|her|them)) "
)
_HYPOTHETICAL: Final = re.compile(
    r" (?:(?:what|who|how) .{0,40} if|in case|if|what happens if|what if|should i|ever|whether|advice (?:on|about)|leaflet (?:on|about)|"
    r"information (?:on|about)|talk (?:on|about)|signs of|symptoms of|course (?:on|in|about)|training (?:on|in)|first aid for|"
    r"awareness|risk of|prevent|preventing|prevention of|chance of|family history of|history of|runs in the family) "
    r"(?:(?:i|a|an|the|you|he|she|they|we|someone|somebody|mum|dad|get|gets|got|have|has|had|having|ever|my|feel|with|do|does|there|is|are|another|notice) ){0,4}\Z"
)
_OTHERS: Final = re.compile(
    r" (?:neighbour|friend|mate|lady|man|woman|bloke|fella|someone|somebody|cousin|brother|sister|uncle|auntie|colleague|pal|next door|girl|old boy|chap|sister in law|brother in law) "
)
_OTHERS_SAFE: Final = re.compile(
    r" (?:in (?:the )?(?:hospital|royal|aintree|whiston|broadgreen|icu|casualty|intensive care)|on ward|last (?:week|month|year)|the other (?:day|week)"
    r"|ambulance (?:came|took)|took (?:him|her) (?:in|to|away)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|home now|recovering|had her op|doing well|doing ok|on the mend|stable|funeral|rip|"
    r"years? ago|weeks? ago|months? ago) "
)
_NEAR: Final = 240
_NOT: Final = re.compile(r" (?:not|never|no|nor) ")
SEEN_TO_IN_HOSPITAL: Final = frozenset(
    {
        "Says they, or someone they are with, have fallen",
        "Says they have hurt their head or may have broken a bone",
        "Says they cannot get up, or are on the floor",
        "Says someone is bleeding badly",
        "Says someone is burned or scalded",
        "Describes signs of a stroke",
        "Says someone has collapsed, passed out or cannot be woken",
        "Says someone has had a fit",
        "Describes a severe infection or sudden confusion",
        "Describes a diabetic emergency",
        "Speaks of a heart attack or a heart that is not beating right",
        "Says they may have a clot on the lung or a chest emergency",
        "Asks for an ambulance, the police or 999",
    }
)
_PAST_MEDICAL: Final = frozenset({"medical"})


def _is_denied(before: str, said: str, after: str) -> bool:
    """ "No chest pain", "not fallen"; but not "no, fallen over", "no my chest hurts", "never had pain like it"."""
    if _DENIED_STILL.match(after):
        return False
    return bool(_DENIAL.search(before) or (_NONE_OF.search(before) and said.split()[0] in _THINGS))


def long_ago(hit: Hit, plain: str) -> bool:
    _, _, sentence = _around(hit, plain)
    return bool(_LONG_AGO.search(sentence)) and not _NEW.search(sentence)


def excuse(hit: Hit, plain: str, *, in_hospital: bool = False) -> str | None:
    """Why these words are no danger now, or None when they are."""
    before, after, sentence = _around(hit, plain)
    if _is_a_story(before, plain[hit.start - 1 : hit.end], after) and not _OWN.search(plain[hit.end - 1 :]):
        return "on television or in the news"
    if hit.table in ("suicide", "goodbye"):
        return None
    if hit.table == "cry":
        return (
            "says there is none"
            if _NONE_OF.search(before) and after.startswith(" ") and "emergency" in plain[hit.start : hit.end]
            else None
        )
    if _is_denied(before, plain[hit.start : hit.end], after):
        return "says there is none"
    if in_hospital and hit.reason in SEEN_TO_IN_HOSPITAL:
        return "in hospital, being looked after"
    if hit.table in _PAST_MEDICAL:
        return _over(hit, plain, before, after, sentence)
    return None


def in_a_story(hit: Hit, plain: str) -> bool:
    before, after, _ = _around(hit, plain)
    return _is_a_story(before, plain[hit.start - 1 : hit.end], after) or bool(
        _SCREEN_WORD.search(plain[hit.start - 1 : hit.end])
    )


def denied(hit: Hit, plain: str) -> bool:
    """Whether the words come with a "not": they would never, they are not."""
    before, _, _ = _around(hit, plain)
    said = plain[hit.start - 1 : hit.end + 1]
    return bool(_NOT.search(_last(before, 6) + said))


def _over(hit: Hit, plain: str, before: str, after: str, sentence: str) -> str | None:
    said = plain[hit.start - 1 : hit.end]
    rest = before + said.lstrip() + after.lstrip()
    if _HYPOTHETICAL.search(before):
        return "asks what if"
    if _NEW.search(_beside(before, after, said)):
        return None
    if _LONG_AGO.search(rest):
        return "long ago"
    if _AFTER.search(before):
        return "since or after it"
    if _OTHERS.search(before) and _OTHERS_SAFE.search(rest):
        return "somebody else, and seen to"
    return None


def _beside(before: str, after: str, said: str) -> str:
    return " " + " ".join([*before.split()[-4:], *said.split(), *after.split()[:6]]) + " "


def _around(hit: Hit, plain: str) -> tuple[str, str, str]:
    """The sentence before and after a hit, as far as _NEAR letters, and both with it; each begins and ends with a blank."""
    before = " . " + plain[max(0, hit.start - _NEAR) : hit.start].lstrip()
    after = plain[hit.end - 1 : hit.end + _NEAR]
    before = before[max(before.rfind(" . "), before.rfind(" ? ")) + 2 :]
    end = min((place for place in (after.find(" . "), after.find(" ? ")) if place >= 0), default=len(after) - 1)
    after = after[: end + 1]
    return before, after, before + plain[hit.start : hit.end - 1] + after


def _is_a_story(before: str, said: str, after: str) -> bool:
    if _SPEAKER.search(said):
        return False
    return bool(_STORY_BEFORE.search(before)) or bool(
        _STORY_AFTER.match(after) and not _SPEAKER.search(_last(before, 4))
    )


def _last(text: str, count: int) -> str:
    return " ".join(["", *text.split()[-count:], ""])
