"""Every sentence that leaves by text is a snippet an editor keeps."""

from django.db import models
from wagtail.models import DraftStateMixin, PreviewableMixin, RevisionMixin
from wagtail.search import index


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
