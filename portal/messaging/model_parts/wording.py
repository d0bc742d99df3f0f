"""Every sentence that leaves by text is a snippet an editor keeps."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from wagtail.models import DraftStateMixin, PreviewableMixin, RevisionMixin
from wagtail.search import index

from portal.messaging import previews
from portal.messaging.default_wordings import placeholders
from portal.messaging.validators import SMSText


class Wording(PreviewableMixin, DraftStateMixin, RevisionMixin, index.Indexed, models.Model):
    """One sentence, found by its key. Only the published text is sent; a draft waits unseen."""

    key = models.CharField(max_length=60, unique=True)
    about = models.CharField(max_length=200, help_text="When this is sent")
    text = models.TextField(help_text="Placeholders such as {name} and {team} are filled in when it is sent.")

    search_fields = [index.SearchField("text"), index.SearchField("about"), index.AutocompleteField("about")]

    class Meta:
        ordering = ["key"]

    def __str__(self) -> str:
        return str(self.about)

    def clean(self) -> None:
        super().clean()
        try:
            SMSText(*placeholders(self.key))(self.text or "")
        except ValidationError as problem:
            raise ValidationError({"text": problem.messages}) from problem

    def get_preview_template(self, request: HttpRequest, mode_name: str) -> str:
        return previews.TEMPLATE

    def get_preview_context(self, request: HttpRequest, mode_name: str) -> dict[str, Any]:
        return previews.context(heading=self.about, texts=[self.text or ""])
