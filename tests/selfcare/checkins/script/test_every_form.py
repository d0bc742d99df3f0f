"""The plain forms in all their combinations: who, what, how said. Nothing here may depend on one wording."""

from itertools import product

import pytest

from selfcare.checkins.script import interpret

WHO = "I have | mum has | my dad has | my wife has | she has | he's | our nan has | Joan has | I've"
HAPPENED = (
    "fallen | fallen over | fallen down the stairs | collapsed | had a bad fall | passed out | fainted | had a seizure | had a fit"
    " | had a stroke | had a heart attack | had a funny turn | stopped breathing | lost a lot of blood | got bad chest pains"
    " | taken an overdose | taken too many tablets | broken a hip | blacked out | swallowed bleach | choked on some food"
)
ABUSERS = "my son | my daughter | my husband | my carer | my neighbour | my nephew | he | she | my grandson | the lodger | someone"
DOES = (
    "hits me | hurt me | is hurting me | threatens me | takes my money | stole my purse | took my bank card | locks me in"
    " | shouts at me | won't feed me | pushed me | grabbed me | slapped me | won't let me out | touches me | pulled my hair"
    " | kicked me | is violent | keeps hitting me | strangled me | spends my money | raped me | has a knife"
)
WISHES = "I want to | I'm going to | i just want to | I'm thinking of how to | I wish I could | planning to | gonna | I'd rather"
ENDS = (
    "die | kill myself | end it | end it all | end my life | never wake up | disappear for good | be dead | hang myself"
    " | take all my tablets | go to sleep and not wake up | top myself | overdose | slit my wrists | jump off a bridge"
)
PLEAS = " | help | please come"
AT_HOME = (
    "there's a fire | the house is on fire | fire in the kitchen | smoke everywhere | I smell gas | gas leak"
    " | carbon monoxide alarm is going off | someone is breaking in | someone's in my house | there's an intruder"
    " | freezing cold and no heating | no food and no money | not eaten for three days"
)
HOW = " | I'm | im feeling | I feel | Mum is | yes"
WELL = "ok | fine | good | alright | great | very well | grand | much better | sound"
LOW = "low | sad | lonely | fed up | not good | not well | not ok | depressed | poorly | not too good | upset | worried"
ENDING = " | thanks | today | love | x | at the moment"
ASKS = "please | can someone | could you | would somebody | I'd like someone to"
CALLS = "ring me | call me | give me a ring | come and see me | talk to me | ring my mum | help with my shopping"
STOPS = "stop | stop texting me | stop sending me texts | take me off your list | remove my number | leave me alone"


def combined(*parts: str) -> list[str]:
    return [" ".join(" ".join(words).split()) for words in product(*(part.split(" | ") for part in parts))]


@pytest.mark.parametrize(
    ("intent", "parts"),
    [
        ("crisis", (WHO, HAPPENED)),
        ("crisis", (ABUSERS, DOES)),
        ("crisis", (WISHES, ENDS)),
        ("crisis", (PLEAS, AT_HOME)),
        ("ok", (HOW, WELL, ENDING)),
        ("low", (HOW, LOW, ENDING)),
        ("wants_call", (ASKS, CALLS, ENDING)),
        ("stop", (" | please | pls | can you", STOPS, " | please | now | thanks")),
    ],
)
def test_every_combination(intent: str, parts: tuple[str, ...]) -> None:
    texts = combined(*parts)
    assert [text for text in texts if interpret(text).intent != intent] == []
