"""The table itself, so that a slip in it is seen."""

from selfcare.risk.weights import BACKGROUND, HIGHEST, SIGNS


def test_every_sentence_can_be_filled() -> None:
    for sign in SIGNS.values():
        for words in (sign.words, sign.many):
            assert "{" not in words.format(said="Replied", on="today", first="then", n=2)
    for background in BACKGROUND.values():
        assert "{" not in background.words.format(since="May", on="today")


def test_what_raises_a_flag_weighs_something_but_a_late_answer() -> None:
    weightless = {name for name, sign in SIGNS.items() if sign.kind and not sign.points}
    assert weightless == {"answered_late"}


def test_only_danger_may_be_now() -> None:
    assert set(HIGHEST) == {"danger"}
