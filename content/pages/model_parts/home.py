"""The front door: what would help today, and where to turn at once when it is bad."""

from typing import Any

from django.db import models
from django.db.models import Q, prefetch_related_objects
from django.http import HttpRequest
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel, PageChooserPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable, Page

from content.pages.model_parts.addresses import ON_THIS_SITE
from content.pages.model_parts.help_now import HelpLine


class HomePage(Page):
    heading = models.CharField(max_length=80, default="What would help today?")
    intro = RichTextField(features=["bold", "link"], blank=True)

    template = "pages/home.jinja"
    max_count = 1
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["pages.HelpNowPage", "pages.InformationPage"]
    content_panels = [
        *Page.content_panels,
        FieldPanel("heading"),
        FieldPanel("intro"),
        InlinePanel("doors", heading="Doors", label="Door", min_num=1, max_num=6),
    ]

    class Meta:
        verbose_name = "home page"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        doors = list(self.doors.all())
        prefetch_related_objects(doors, "page")
        return context | {
            "doors": [(door, door.address(request)) for door in doors],
            "lines": HelpLine.most_urgent(),
        }


class Door(Orderable):
    """One thing that somebody may have come for. It leads to one of our pages or to an address on this site."""

    home = ParentalKey(HomePage, on_delete=models.CASCADE, related_name="doors")
    heading = models.CharField(max_length=60)
    text = models.CharField(max_length=160, blank=True)
    page = models.ForeignKey(Page, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    path = models.CharField(
        "or an address on this site", max_length=200, blank=True, validators=[ON_THIS_SITE], help_text="Such as /team/"
    )

    panels = [FieldPanel("heading"), FieldPanel("text"), PageChooserPanel("page"), FieldPanel("path")]

    class Meta(Orderable.Meta):
        constraints = [
            models.CheckConstraint(
                condition=Q(page=None) ^ Q(path=""),
                name="door_leads_to_one_place",
                violation_error_message="Choose a page or write an address, one of the two.",
            )
        ]

    def __str__(self) -> str:
        return str(self.heading)

    def address(self, request: HttpRequest) -> str:
        return str(self.page.get_url(request) or "/") if self.page else str(self.path)
