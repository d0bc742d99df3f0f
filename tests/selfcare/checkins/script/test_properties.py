"""What holds for every text there is."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from selfcare.checkins.script import FLAGS, REPLIES, SIGNALS, Intent, Reading, State, Step, interpret, next_step
from selfcare.checkins.script.readings import MAX_TURNS

WORDS = [
    "i",
    "am",
    "not",
    "ok",
    "stop",
    "help",
    "1",
    "2",
    "3",
    "no",
    "yes",
    "chest",
    "pain",
    "fell",
    "my",
    "the",
    "till",
    "friday",
    "away",
    "mum",
    "died",
    "😢",
    ".",
    ",",
    "?",
    "'",
    "don't",
    "cnt",
    "x",
]
TODAY = date(2026, 11, 24)

anything = st.text(alphabet=st.characters(), max_size=400)
wordy = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)
texts = anything | wordy
ASKED = ["how_are_you", "want_a_call", "say_again", ""]
states = st.builds(State, turn=st.integers(min_value=-1, max_value=9), asked=st.sampled_from(ASKED))
SMALL_TALK = [
    "The sun is out.",
    "Had my tea.",
    "Hello love!",
    "Our Sue came round.",
    "Bingo later.",
    "Thanks for asking.",
]
neutral = st.lists(st.sampled_from(SMALL_TALK), max_size=6).map(" ".join)
danger = st.sampled_from(
    [
        "I want to die.",
        "I have pain in my chest.",
        "I've fallen and can't get up.",
        "My son hits me.",
        "I can smell gas.",
        "took all my tablets.",
        "my face has dropped on one side.",
        "I CAN'T BREATHE.",
        "there is a fire in the kitchen.",
    ]
)


def check(reading: Reading) -> None:
    assert isinstance(reading.intent, Intent)
    assert reading.reason
    assert reading.flags <= set(FLAGS)
    assert reading.days is None or reading.days > 0
    assert reading.until is None or TODAY < reading.until <= TODAY + timedelta(days=732)


@given(texts)
@settings(max_examples=300, deadline=None)
def test_any_text_has_a_reading(text: str) -> None:
    check(interpret(text))
    check(interpret(text, today=TODAY))


@given(st.text(alphabet="\x00\u200f\u202e\u0301\ud800\U0001f600é١中x ", max_size=200))
@settings(max_examples=100, deadline=None)
def test_odd_characters_are_no_trouble(text: str) -> None:
    check(interpret(text, today=TODAY))


@given(wordy)
@settings(max_examples=200, deadline=None)
def test_blanks_around_and_capitals_change_nothing(text: str) -> None:
    assert interpret(f"  {text}\n ").intent == interpret(text).intent == interpret(text.upper()).intent


@given(neutral, danger, neutral)
@settings(max_examples=200, deadline=None)
def test_danger_among_neutral_sentences_is_danger(before: str, worry: str, after: str) -> None:
    assert interpret(f"{before} {worry} {after}").intent is Intent.CRISIS


def check_step(state: State, step: Step) -> None:
    assert set(step.signals) <= set(SIGNALS)
    assert step.reply is None or step.reply in REPLIES
    assert step.next in (None, state) or step.next.turn <= MAX_TURNS


@given(states, texts)
@settings(max_examples=300, deadline=None)
def test_any_state_and_text_give_a_step(state: State, text: str) -> None:
    check_step(state, next_step(state, text, today=TODAY))


@given(st.lists(texts, min_size=6, max_size=6))
@settings(max_examples=150, deadline=None)
def test_a_conversation_never_asks_more_than_three_questions(replies: list[str]) -> None:
    state: State | None = State(turn=1, asked="how_are_you")
    asked = 1
    for text in replies:
        if state is None:
            break
        step = next_step(state, text)
        asked += step.reply in ("checkin.offer_call", "checkin.say_again")
        assert step.next is None or step.next.turn == asked
        state = step.next
    assert asked <= MAX_TURNS
