"""Where the script meets what stands around it: every signal is weighed, every answer has words."""

from portal.messaging.default_wordings import DEFAULTS
from selfcare.checkins import script
from selfcare.checkins.incoming import NOTHING_OPEN
from selfcare.checkins.models import Reply
from selfcare.checkins.script import Intent
from selfcare.risk.weights import SIGNS


def test_every_signal_of_the_script_has_a_weight() -> None:
    assert set(script.SIGNALS) <= set(SIGNS)


def test_every_answer_of_the_script_has_words() -> None:
    assert set(script.REPLIES) <= set(DEFAULTS)


def test_every_intent_fits_its_column() -> None:
    longest = Reply._meta.get_field("intent").max_length
    assert all(len(intent) <= longest for intent in Intent)


def test_outside_a_conversation_nothing_is_asked_back() -> None:
    for words in ("not so good", "zxcv", "hm", "7"):
        step = script.next_step(NOTHING_OPEN, words)
        assert step.next is None or step.next == NOTHING_OPEN
        assert step.reply not in ("checkin.say_again", "checkin.offer_call")
