"""The box in which the words of a text are written."""

from typing import Any

from django.forms import Media
from wagtail.admin.widgets import AdminAutoHeightTextInput


class SMSTextarea(AdminAutoHeightTextInput):
    """Shows, as one types, how many characters and segments there are, and which characters make it longer to send."""

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__({"data-sms-counter": "", "spellcheck": "true", **(attrs or {})})

    @property
    def media(self) -> Media:
        return Media(js=["messaging/segments.js"], css={"all": ["messaging/sms-counter.css"]})
