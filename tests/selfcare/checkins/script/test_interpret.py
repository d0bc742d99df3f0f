"""What single replies mean, theme by theme: the pairs that must not be confused stand next to each other."""

from datetime import date

import pytest

from selfcare.checkins.script import Intent, interpret

TUESDAY = date(2026, 11, 24)


def intents(texts: str) -> list[str]:
    return [interpret(text).intent.value for text in texts.split(" | ")]


@pytest.mark.parametrize(
    ("texts", "intent"),
    [
        ("1 | 1. | one | (1) | １ | 1️⃣ | ١ | 1 x | no 1 | Option 1 | it's a 1 from me", "ok"),
        ("2 | number 2 please | no. 2 | ２ | 2️⃣ | ٢ | i'd say a 2 | Two | tow | Second one", "wants_call"),
        ("3 | Option 3 | three please | 3️⃣ | No 3 thanks", "wants_call"),
        ("1 and 2 | 1 or 2 | 1/2 | 7 | 12 | 0 | 07700 900111", "unclear"),
    ],
)
def test_digits_in_any_form(texts: str, intent: str) -> None:
    assert set(intents(texts)) == {intent}


def test_three_is_help_and_two_is_a_chat() -> None:
    assert "asked_for_help" in interpret("Option 3").flags
    assert "asked_for_help" not in interpret("2").flags


def test_a_digit_gives_way_to_worse_words() -> None:
    assert interpret("1. actually no. i want to die").intent is Intent.CRISIS
    assert interpret("1 but feeling very low").intent is Intent.LOW
    assert interpret("1 all good").intent is Intent.OK


@pytest.mark.parametrize(
    ("danger", "figure"),
    [
        ("heart attack, think I'm having one", "bus nearly gave me a heart attack, im fine"),
        ("I'm dying", "dying for a cuppa, all fine"),
        ("my husband is killing me he says", "these stairs are killing me, fine though"),
        ("I have chest pain", "no chest pain today, all good"),
        ("I had a stroke this morning", "had a stroke in 2018 but doing well now"),
        ("I've fallen", "I've fallen asleep in the chair, fine now"),
        ("the kitchen is on fire", "Liverpool are on fire this season, I'm fine"),
        ("trapped in the bath", "stuck in traffic, I'm fine"),
        ("he hits me", "it hits me how lucky I am, I'm well"),
        ("I want to end it", "at the end of the day I'm fine"),
        ("watching the news with chest pain", "on the news a man had a heart attack, I'm ok"),
        ("thinking about suicide", "watched Suicide Squad, I'm ok"),
    ],
)
def test_danger_and_its_figure_of_speech(danger: str, figure: str) -> None:
    assert interpret(danger).intent is Intent.CRISIS
    assert interpret(figure).intent is Intent.OK


def test_a_figure_of_speech_hides_nothing_else() -> None:
    text = "bus nearly gave me a heart attack, and now my chest really hurts"
    assert interpret(text).intent is Intent.CRISIS


def test_no_before_a_sentence_denies_nothing() -> None:
    assert (
        intents("no i've fallen | No. chest pain | no cant breathe | never had chest pain like this before")
        == ["crisis"] * 4
    )
    assert intents("no falls this week, all good | haven't fallen, feeling well") == ["ok"] * 2


def test_denied_suicide_is_still_a_crisis_and_says_so() -> None:
    reading = interpret("I'm not going to kill myself lol just tired")
    assert reading.intent is Intent.CRISIS
    assert {"self_harm", "mentions_self_harm_negated"} <= reading.flags
    assert "mentions_self_harm_negated" not in interpret("I'm going to kill myself").flags
    assert intents("not suicidal, just fed up | no suicidal thoughts today") == ["crisis"] * 2


def test_in_hospital_after_a_fall_is_no_fresh_alarm_but_a_fall_at_home_is() -> None:
    assert interpret("Dad fell on monday, he's in the Royal").intent is Intent.HOSPITAL
    assert interpret("Dad fell just now").intent is Intent.CRISIS
    assert interpret("in the Royal, I want to die").intent is Intent.CRISIS


@pytest.mark.parametrize(
    ("texts", "intent"),
    [
        (
            "stop | STOP. | stop texting me | take me off your list | No more messages thank you | pack it in"
            " | leave me alone",
            "stop",
        ),
        ("stop worrying im fine | I am fine full stop | got off at the wrong bus stop but fine", "ok"),
        ("I can't stop crying", "low"),
        ("stopped taking my tablets | cancel my appt please", "question"),
        ("please don't stop texting me | i stopped them by accident, can i have the messages back", "start"),
        ("don't text till friday, im in Wales", "away"),
    ],
)
def test_the_word_stop(texts: str, intent: str) -> None:
    assert set(intents(texts)) == {intent}


def test_misspelt_dictated_and_run_together() -> None:
    assert (
        intents("i cnt brethe | chst pane | sucidal | icantbreathe | I have fallen comma please help full stop")
        == ["crisis"] * 5
    )
    assert intents("feelin lonley | nt gd | not to good") == ["low"] * 3
    assert intents("I'M FINE | imokthanks | 2 gd thx | I am okay full stop") == ["ok"] * 4


def test_lookalikes_are_not_mended_into_danger() -> None:
    assert intents("drying the washing, fine | had a chess game, lovely | fell asleep early, all good") == ["ok"] * 3


def test_someone_else_answers() -> None:
    for text in ("Mum says she is fine. Julie (daughter)", "this is her carer, she is doing well"):
        reading = interpret(text)
        assert reading.intent is Intent.OK
        assert "carer_reply" in reading.flags


def test_who_has_died() -> None:
    theirs, ours = interpret("My sister died on Tuesday"), interpret("Sorry to say mum passed away last week")
    assert (theirs.intent, "bereaved" in theirs.flags) == (Intent.LOW, True)
    assert (ours.intent, "deceased" in ours.flags) == (Intent.WRONG_NUMBER, True)


def test_machines_are_told_from_people() -> None:
    assert "auto_reply" in interpret("I'm driving, will reply later").flags
    assert "auto_reply" in interpret("Out of office. In an emergency call 999").flags
    assert interpret("Thank you for your message. I am fine").intent is Intent.OK


def test_other_details_are_flagged() -> None:
    assert "appetite" in interpret("not really eating much").flags
    assert "lonely" in interpret("so lonely today").flags
    assert "no_care" in interpret("my carer didn't come this morning, what's happened?").flags
    assert "also_asks" in interpret("I'm lonely. when is the lunch club?").flags
    assert interpret("all good").flags == frozenset()


@pytest.mark.parametrize(
    ("text", "days", "until"),
    [
        ("AWAY 7", 7, None),
        ("on me holidays in Spain 2 weeks x", 14, None),
        ("gone to Benidorm for a fortnight", 14, None),
        ("at my son's in Leeds from Saturday for about ten days so no need to text", 10, None),
        ("Off to Llandudno till Friday", None, date(2026, 11, 27)),
        ("away until tuesday", None, date(2026, 12, 1)),
        ("on my holidays until 3 March", None, date(2027, 3, 3)),
        ("away till the 14th", None, date(2026, 12, 14)),
        ("away until 25/12", None, date(2026, 12, 25)),
        ("away until 31 February", None, None),
        ("AWAY", None, None),
    ],
)
def test_how_long_away(text: str, days: int | None, until: date | None) -> None:
    reading = interpret(text, today=TUESDAY)
    assert (reading.intent, reading.days, reading.until) == (Intent.AWAY, days, until)


def test_without_a_day_to_count_from_no_date_is_guessed() -> None:
    assert interpret("away till Friday").until is None


def test_the_reason_names_the_rule_and_the_words() -> None:
    assert interpret("Morning. Slipped in the bath, still stuck here").reason.startswith("Says ")
    assert "smell gas" in interpret("I can smell gas").reason
    assert "chest" in interpret("ok but my chest hurts").reason
