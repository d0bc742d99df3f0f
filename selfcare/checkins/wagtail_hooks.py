"""The menu "Check-ins" in the CMS: what is asked, on which days and between which hours."""

from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from portal.messaging.permissions import LookOnlyPolicy
from portal.messaging.widgets import SMSTextarea
from selfcare.checkins.models import Programme


class KeptPolicy(LookOnlyPolicy):
    """People take part in it and its history is theirs: a programme is taken back, never deleted."""

    forbidden = ("delete",)


class ProgrammeViewSet(SnippetViewSet):
    model = Programme
    icon = "calendar-check"
    menu_label = "Check-ins"
    menu_name = "programmes"
    menu_order = 300
    add_to_admin_menu = True
    copy_view_enabled = False
    list_display = ["name", "days", "window_from", "window_until", "live"]
    panels = [
        FieldPanel("name"),
        FieldPanel("about"),
        MultiFieldPanel(
            [FieldPanel("question", widget=SMSTextarea), FieldPanel("nudge", widget=SMSTextarea)], heading="Words"
        ),
        MultiFieldPanel(
            [
                FieldPanel("days"),
                FieldRowPanel([FieldPanel("window_from"), FieldPanel("window_until")]),
                FieldRowPanel([FieldPanel("nudge_after"), FieldPanel("silent_after")]),
            ],
            heading="Times",
        ),
    ]


register_permission_policy(Programme, KeptPolicy(Programme), exact_class=True)
register_snippet(ProgrammeViewSet)
