"""Whom to ring or text when it is bad, emergency first. Each line is data with its source and when it was checked."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.http import HttpRequest
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable, Page

DIGITS = RegexValidator(r"\A\+?[0-9 ]{3,20}\Z", "Write the number in digits and spaces.")


class HelpNowPage(Page):
    intro = RichTextField(features=["bold", "link"], blank=True)
    after = RichTextField("below the lines", features=["h2", "bold", "ul", "link"], blank=True)

    template = "pages/help_now.jinja"
    max_count = 1
    parent_page_types = ["pages.HomePage"]
    subpage_types: list[str] = []
    content_panels = [
        *Page.content_panels,
        FieldPanel("intro"),
        InlinePanel("lines", heading="Lines", label="Line", min_num=1),
        FieldPanel("after"),
    ]

    class Meta:
        verbose_name = "help now page"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        return context | {"groups": list(self.groups())}

    def groups(self) -> Iterator[tuple[str, list["HelpLine"]]]:
        """The lines under their headings, the most urgent first, each group in the editor's order."""
        order = list(HelpLine.Urgency)
        lines = sorted(self.lines.all(), key=lambda line: order.index(HelpLine.Urgency(line.urgency)))
        for urgency, group in groupby(lines, key=lambda line: line.urgency):
            yield HelpLine.Urgency(urgency).label, list(group)


class HelpLine(Orderable):
    """One number. An empty `checked_on` says openly that it is being confirmed."""

    class Urgency(models.TextChoices):
        DANGER = "danger", "If somebody is in danger now"
        URGENT = "urgent", "If it cannot wait"
        TALK = "talk", "If you want to talk to somebody"
        ADVICE = "advice", "If you have a question"

    page = ParentalKey(HelpNowPage, on_delete=models.CASCADE, related_name="lines")
    urgency = models.CharField(max_length=10, choices=Urgency)
    name = models.CharField(max_length=80)
    telephone = models.CharField(max_length=20, blank=True, validators=[DIGITS])
    text_to = models.CharField("number to text", max_length=20, blank=True, validators=[DIGITS])
    text_word = models.CharField("word to text", max_length=20, blank=True, help_text="Such as SHOUT")
    opens = models.CharField("when it is open", max_length=80, blank=True)
    words = models.CharField("what it is for", max_length=250)
    source = models.CharField(max_length=120, help_text="Where the number was found")
    checked_on = models.DateField(null=True, blank=True, help_text="Empty while it is being confirmed")

    panels = [
        FieldPanel("urgency"),
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("telephone"), FieldPanel("text_to"), FieldPanel("text_word")]),
        FieldPanel("opens"),
        FieldPanel("words"),
        MultiFieldPanel([FieldPanel("source"), FieldPanel("checked_on")], heading="How do we know?"),
    ]

    def __str__(self) -> str:
        return str(self.name)

    def clean(self) -> None:
        super().clean()
        if not self.telephone and not self.text_to:
            raise ValidationError("Give a number to ring, a number to text, or both.")

    @classmethod
    def most_urgent(cls) -> "list[HelpLine]":
        """For the home page: the first line for danger, the first for what cannot wait, and the first to talk to."""
        first: dict[str, HelpLine] = {}
        for line in cls.objects.filter(page__live=True):
            first.setdefault(line.urgency, line)
        shown = (cls.Urgency.DANGER, cls.Urgency.URGENT, cls.Urgency.TALK)
        return [first[urgency] for urgency in shown if urgency in first]
