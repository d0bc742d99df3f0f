"""When no phrase fits: single words that worry us, or that lean towards low or well.

A text that would otherwise be unclear, and holds one GRAVE word or two WORRYING ones of different kinds, is treated as
danger: in doubt, a person looks now. Otherwise one word of feeling decides between low and well.
"""

import re
from typing import Final

GRAVE: Final = frozenset(
    """die died dies dying dead death kill killed killing suicide suicidal overdose overdosed poison unconscious collapsed
    ambulance paramedic paramedics chest breathe breathing breathless gasping choking stroke seizure bleeding haemorrhage rape raped
    abuse abused abuses abusing assaulted strangled threatened threatens threatening knife noose stabbed drown drowning
    frightened terrified petrified scared trapped police emergency danger fallen unresponsive slurred paralysed swallowed
    bruises beaten punched molested noose hang hanging jump harm goodbye farewell heaven coffin grave""".split()
)
WORRYING: Final[dict[str, frozenset[str]]] = {
    "body": frozenset("face mouth smile arm arms hand side speech head throat lips tongue heart jaw hip leg legs skin eye eyes neck".split()),
    "change": frozenset(
        """droop drooping drooped dropping numb weak clammy sweating sweaty dizzy faint swollen blue grey cold blood burnt burned
        broken cut cuts lift confused pain pains agony hurt hurts severe sudden suddenly worst worse""".split()
    ),
    "floor": frozenset("floor stairs fell fall tripped slipped tumble tumbled ladder".split()),
    "medicine": frozenset("tablets pills insulin warfarin paracetamol painkillers bleach packet packets pack medication dose".split()),
    "too much": frozenset("all many lots twice double extra whole wrong handful again swallowed took taken".split()),
    "hurtful": frozenset("hit hits hurts shoved pushed grabbed slapped kicked locked threat steals stole takes money pension shouts".split()),
    "person": frozenset("he she they son daughter husband wife carer nephew niece grandson partner man him boyfriend lodger".split()),
    "ending": frozenset("end ending over finish point peace forever anymore tonight sorry note letter gone".split()),
    "despair": frozenset("life live living alive world burden useless hopeless pointless enough tired bear carry cope".split()),
    "home": frozenset("smoke fire flames gas burning fumes boiler smell door window intruder noise noises".split()),
    "alarm": frozenset("alarm coming strong everywhere filling breaking broke inside banging someone".split()),
}  # fmt: skip
_PAIRS: Final = (
    ("body", "change"), ("floor", "change"), ("medicine", "too much"), ("hurtful", "person"), ("ending", "despair"), ("home", "alarm"),
)  # fmt: skip

_LOW: Final = frozenset(
    """effort struggle struggling hard harder difficult tough alone awful bored bore tired exhausted worried worry worries pain
    pains ache aches aching hurt hurts hurting ill sick poorly cry crying cried miss missing useless hopeless shit crap
    rubbish rough sad lonely down depressed depressing miserable unhappy upset anxious fed gutted horrible terrible dreadful
    weak dizzy cold flu cough weepy tearful grief grieving hate stuck lost afraid nervous stressed stress suffering suffer
    unwell low worse bad moody broke skint knackered shattered drained weary sore swollen empty numb struggled fretting bleak
    grim lousy ropey rotten tears sob heartbroken devastated disappointed angry annoyed frustrated let-down forgotten sigh
    loss bereaved isolated quiet painful stiff limping limp headache sleepless restless toothache earache backache stomachache migraine cramp dreading dread homesick guilty ashamed""".split()
)
_WELL: Final = frozenset(
    """happy lovely nice laughing smiling smile chuffed enjoying enjoyed enjoy sunshine sunny warm cosy grand great good fine ok
    well brilliant fab fantastic wonderful smashing champion sound boss better best perfect beautiful delighted thrilled
    excited blessed lucky cheerful relaxed relaxing peaceful content pleased proud healthy safe strong alright super amazing
    excellent belting cracking gorgeous laugh laughed fun joy feet-up ninepence pulling-through comfy busy improving improved
    mending recovering dancing singing baking gardening bingo celebrating hooray yay woohoo yippee cheery buzzing""".split()
)
_NEAR: Final = 40
_WORD: Final = re.compile(r"[^ .,?]+")
_NOT: Final = re.compile(r" (?:not|no|never|hardly|without|nothing|nor) (?:[^ .,?]+ ){0,2}\Z")


def worrying(plain: str) -> str | None:
    """The words that make an otherwise unclear text a worry, or None."""
    words = [
        match.group()
        for match in _WORD.finditer(plain)
        if not _NOT.search(plain, max(0, match.start() - _NEAR), match.start())
    ]
    if grave := [word for word in words if word in GRAVE]:
        return ", ".join(dict.fromkeys(grave))
    kinds = {kind: [word for word in words if word in known] for kind, known in WORRYING.items()}
    for first, second in _PAIRS:
        if kinds[first] and kinds[second] and kinds[first] != kinds[second]:
            return f"{kinds[first][0]}, {kinds[second][0]}"
    return None


def feeling(plain: str, literal: str) -> tuple[bool, str] | None:
    """(sounds well, the word that says so), or None when no word of feeling is there. One low word outweighs the rest.

    `literal` is `plain` with figures of speech covered: only there a low word counts.
    """
    well: str | None = None
    for match in _WORD.finditer(plain):
        word = match.group()
        covered = literal[match.start() : match.end()] != word
        denied = bool(_NOT.search(plain, max(0, match.start() - _NEAR), match.start()))
        if (word in _LOW and not denied and not covered) or (word in _WELL and denied and not covered):
            return False, word
        if word in _WELL or (word in _LOW and denied):
            well = well or word
    return (True, well) if well else None
