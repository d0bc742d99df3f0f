"""Published words are sent; where there are none, the built-in ones are, so that safety wording never fails."""

import pytest

from portal.messaging import segments, wordings
from portal.messaging.default_wordings import DEFAULTS, placeholders
from portal.messaging.models import Wording
from portal.messaging.wordings import render

EVERYTHING = {"name": "Joan", "team": "Granby team", "telephone": "0151 496 0101", "until": "Friday"}


@pytest.mark.django_db
class TestRendering:
    def test_every_built_in_wording_is_there_published(self) -> None:
        assert dict(Wording.objects.filter(live=True).values_list("key", "text")) == {
            key: text for key, (_, text) in DEFAULTS.items()
        }

    def test_what_an_editor_publishes_is_sent(self) -> None:
        Wording.objects.filter(key="checkin.thanks").update(text="Lovely, thank you.")
        assert render("checkin.thanks") == "Lovely, thank you."

    def test_a_draft_waits_unseen(self) -> None:
        Wording.objects.filter(key="safety.crisis").update(text="Half a sentence", live=False)
        assert "999" in render("safety.crisis")

    def test_without_any_row_the_built_in_words_are_sent(self) -> None:
        Wording.objects.all().delete()
        assert "999" in render("safety.crisis")

    def test_a_placeholder_that_nobody_filled_never_reaches_a_phone(self) -> None:
        Wording.objects.filter(key="safety.crisis").update(text="Dear {nickname}, ring 999.")
        assert "{" not in render("safety.crisis")
        assert "111" in render("safety.crisis")

    def test_placeholders_are_filled_and_gaps_closed(self) -> None:
        assert render("checkin.welcome", **EVERYTHING).startswith("Hello Joan, this is the Granby team.")
        assert render("checkin.welcome", name="", team="team").startswith("Hello, this is the team.")

    def test_words_that_came_in_are_not_read_as_placeholders(self) -> None:
        words = render("checkin.welcome", name="{team}", team="Granby team")
        assert words.count("Granby team") == 1

    def test_a_key_that_nothing_sends_is_a_mistake(self) -> None:
        with pytest.raises(KeyError):
            render("checkin.nonsense")


@pytest.mark.parametrize("key", DEFAULTS)
def test_built_in_words_are_short_and_cheap(key: str) -> None:
    text = DEFAULTS[key][1]
    assert not segments.foreign(text)
    filled = wordings._fill(text, EVERYTHING)
    assert segments.count(filled).segments <= 2, f"{len(filled)} characters"


@pytest.mark.parametrize("key", [key for key in DEFAULTS if key.startswith("safety.")])
def test_safety_wording_names_who_helps_now_and_needs_nothing_filled_in(key: str) -> None:
    assert "999" in DEFAULTS[key][1]
    assert "111" in DEFAULTS[key][1]
    assert placeholders(key) == []
