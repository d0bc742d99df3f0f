"""A plain page: how the check-ins work, for carers, privacy, accessibility."""

from django.db import models
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Page

from content.pages.model_parts.addresses import ON_THIS_SITE

FEATURES = ["h2", "h3", "bold", "ol", "ul", "link"]


class InformationPage(Page):
    """The answer in one sentence, then the parts, then one thing to do next."""

    summary = RichTextField(features=["bold", "link"], help_text="The answer in one sentence")
    body = RichTextField(features=FEATURES)
    action_text = models.CharField("button", max_length=60, blank=True, help_text="What to do next, such as: Start")
    action_path = models.CharField("where it leads", max_length=200, blank=True, validators=[ON_THIS_SITE])

    template = "pages/information.jinja"
    parent_page_types = ["pages.HomePage", "pages.InformationPage"]
    subpage_types = ["pages.InformationPage"]
    content_panels = [
        *Page.content_panels,
        FieldPanel("summary"),
        FieldPanel("body"),
        MultiFieldPanel([FieldPanel("action_text"), FieldPanel("action_path")], heading="What to do next"),
    ]

    class Meta:
        verbose_name = "information page"
