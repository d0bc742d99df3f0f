"""The pages of the menu "City"."""

from typing import Any

from django import forms
from django.utils import timezone
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, TitleFieldPanel
from wagtail.admin.views.generic import CreateView
from wagtail.admin.viewsets.model import ModelViewSet, ModelViewSetGroup
from wagtail.log_actions import log

from portal.core.localtime import local_date
from portal.neighbourhoods.mappings import TooEarly, assign, latest, refuse_if_too_early
from portal.neighbourhoods.models import Neighbourhood, Practice, PracticeMapping, Team, WardMapping


class NeighbourhoodViewSet(ModelViewSet):
    model = Neighbourhood
    icon = "site"
    panels = [TitleFieldPanel("name", targets=["slug"]), FieldPanel("slug")]
    list_display = ["name", "team"]
    search_fields = ["name"]
    copy_view_enabled = False


class TeamViewSet(ModelViewSet):
    model = Team
    icon = "group"
    panels = [
        TitleFieldPanel("name", targets=["slug"]),
        *(FieldPanel(name) for name in ("slug", "neighbourhood", "email", "telephone")),
    ]
    list_display = ["name", "neighbourhood", "email", "telephone"]
    search_fields = ["name", "email"]
    copy_view_enabled = False


class PracticeViewSet(ModelViewSet):
    model = Practice
    icon = "plus-inverse"
    panels = [FieldPanel(name) for name in ("code", "name", "postcode", "pcn_code", "pcn_name", "pcn_since", "is_open")]
    list_display = ["name", "code", "postcode", "pcn_name", "is_open"]
    list_filter = ["is_open", "pcn_name"]
    search_fields = ["name", "code", "postcode"]
    list_per_page = 50
    copy_view_enabled = False


class MappingForm(WagtailAdminModelForm):
    """Which neighbourhood a practice belongs to from a day on: today, unless somebody writes another."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["since"].initial = local_date(timezone.now())

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        if cleaned.get("practice") and cleaned.get("since"):
            try:
                refuse_if_too_early(practice=cleaned["practice"], since=cleaned["since"])
            except TooEarly as problem:
                self.add_error("since", forms.ValidationError(str(problem)))
        return cleaned


class AssignView(CreateView):
    """Adding a mapping ends the one before it."""

    def save_instance(self) -> PracticeMapping | None:
        wanted = self.form.instance
        assign(practice=wanted.practice, neighbourhood=wanted.neighbourhood, since=wanted.since)
        mapping = latest(wanted.practice)
        log(instance=mapping, action="wagtail.create", user=self.request.user, content_changed=True)
        return mapping

    def get_success_buttons(self) -> list[Any]:
        return []


class MappingViewSet(ModelViewSet):
    model = PracticeMapping
    icon = "link"
    name = "practice_neighbourhoods"
    add_view_class = AssignView
    panels = [
        FieldPanel("practice"),
        FieldPanel("neighbourhood"),
        FieldPanel("since", heading="From", help_text="The first day. The mapping before it ends on that day."),
    ]
    list_display = ["practice", "neighbourhood", "since", "until"]
    list_filter = ["neighbourhood", "until"]
    search_fields = ["practice__name", "practice__code"]
    list_per_page = 50
    copy_view_enabled = False

    def get_edit_handler(self) -> Any:
        handler = super().get_edit_handler()
        handler.base_form_class = MappingForm
        return handler


class WardViewSet(ModelViewSet):
    model = WardMapping
    icon = "map"
    name = "ward_neighbourhoods"
    panels = [FieldPanel("ward"), FieldPanel("neighbourhood")]
    list_display = ["ward", "neighbourhood"]
    list_filter = ["neighbourhood"]
    search_fields = ["ward"]
    list_per_page = 50
    copy_view_enabled = False


class CityGroup(ModelViewSetGroup):
    menu_label = "City"
    menu_icon = "globe"
    menu_order = 300
    items = (NeighbourhoodViewSet, TeamViewSet, PracticeViewSet, MappingViewSet, WardViewSet)
