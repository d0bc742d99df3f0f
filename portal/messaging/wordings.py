"""Finds the words for a text: what an editor has published, else the built-in ones. Safety wording never fails."""

import re
from collections.abc import Mapping

from portal.messaging.default_wordings import DEFAULTS, PLACEHOLDER
from portal.messaging.models import Wording

UNTIDY = re.compile(r" +(?=[ .,!?])")  # where a placeholder was filled with nothing


def render(key: str, **context: object) -> str:
    """The words for `key` with its placeholders filled. Raises KeyError for a key that nothing sends.

    Published words with a placeholder that nobody filled give way to the built-in ones.
    """
    built_in = DEFAULTS[key][1]
    published = Wording.objects.filter(key=key, live=True).values_list("text", flat=True).first()
    filled = _fill(published or built_in, context)
    return _fill(built_in, context) if PLACEHOLDER.search(filled) else filled


def _fill(words: str, context: Mapping[str, object]) -> str:
    filled = PLACEHOLDER.sub(lambda found: str(context.get(found[1], found[0])), words)
    return UNTIDY.sub("", filled).strip()
