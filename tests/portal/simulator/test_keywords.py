import pytest

from portal.simulator import keywords
from portal.simulator.keywords import Keyword


@pytest.mark.parametrize(
    "body", ["STOP", "stop", " Stop\n", "STOPALL", "unsubscribe", "End", "QUIT", "revoke", "OPTOUT"]
)
def test_stop_words_block(body: str) -> None:
    keyword = keywords.read(body)
    assert keyword is Keyword.STOP
    blocked, text = keywords.effect(keyword, blocked=False)
    assert blocked
    assert "unsubscribed" in text


@pytest.mark.parametrize("body", ["STOP please", "stop.", "please stop", "STOP STOP", "1", ""])
def test_anything_more_than_the_word_is_not_a_keyword(body: str) -> None:
    assert keywords.read(body) is None


@pytest.mark.parametrize("body", ["START", "unstop", "Yes"])
def test_start_words_unblock(body: str) -> None:
    keyword = keywords.read(body)
    assert keyword is Keyword.START
    assert keywords.effect(keyword, blocked=True) == (False, keywords.ANSWERS[Keyword.START])


def test_nothing_is_texted_where_nothing_changes() -> None:
    assert keywords.effect(Keyword.STOP, blocked=True) == (True, "")
    assert keywords.effect(Keyword.START, blocked=False) == (False, "")


def test_help_is_answered_unless_blocked() -> None:
    assert keywords.read("info") is Keyword.HELP
    assert keywords.effect(Keyword.HELP, blocked=False) == (False, keywords.ANSWERS[Keyword.HELP])
    assert keywords.effect(Keyword.HELP, blocked=True) == (True, "")
