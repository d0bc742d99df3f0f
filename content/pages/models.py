"""The pages that editors publish: for now the home page and plain pages of information."""

from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Page

FEATURES = ["h2", "h3", "bold", "ol", "ul", "link"]


class HomePage(Page):
    """The front door: what would help today, and where to turn at once when it is bad."""

    intro = RichTextField(features=FEATURES, blank=True)

    template = "pages/home.jinja"
    max_count = 1
    content_panels = [*Page.content_panels, FieldPanel("intro")]


class InformationPage(Page):
    """A plain page: about the check-ins, privacy, accessibility."""

    summary = RichTextField(features=["bold", "link"], help_text="The answer in one sentence")
    body = RichTextField(features=FEATURES)

    template = "pages/information.jinja"
    content_panels = [*Page.content_panels, FieldPanel("summary"), FieldPanel("body")]
