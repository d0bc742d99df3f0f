"""What may be written into a text that will be sent. Any model's field of such words can use it."""

import re

from django.core.exceptions import ValidationError
from django.utils.deconstruct import deconstructible

from portal.messaging import segments
from portal.messaging.default_wordings import PLACEHOLDER


@deconstructible
class SMSText:
    """Refuses words too long to send, and placeholders but for those named, which somebody fills in."""

    def __init__(self, *placeholders: str) -> None:
        self.placeholders = placeholders

    def __call__(self, text: str) -> None:
        problems = [*self._too_long(text), *self._unknown(text), *self._stray(text)]
        if problems:
            raise ValidationError(problems)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SMSText) and other.placeholders == self.placeholders

    def __hash__(self) -> int:
        return hash(self.placeholders)

    def _too_long(self, text: str) -> list[str]:
        if len(text) <= segments.LONGEST:
            return []
        return [f"This has {len(text):,} characters. A text can have {segments.LONGEST:,} at most."]

    def _unknown(self, text: str) -> list[str]:
        unknown = [name for name in dict.fromkeys(PLACEHOLDER.findall(text)) if name not in self.placeholders]
        if not unknown:
            return []
        return [f"Nobody fills in {_listed(unknown)} here. {self.allowed()}"]

    def allowed(self) -> str:
        """The placeholders in a sentence, for hints and errors."""
        if not self.placeholders:
            return "There are no placeholders for this text."
        return f"You may use {_listed(self.placeholders)}."

    def _stray(self, text: str) -> list[str]:
        if re.search(r"[{}]", PLACEHOLDER.sub("", text)):
            return [f"There is a bracket too many: write a placeholder as {{name}}. {self.allowed()}"]
        return []


def _listed(names: list[str] | tuple[str, ...]) -> str:
    return ", ".join(f"{{{name}}}" for name in names)
