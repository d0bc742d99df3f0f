"""The pages of the menu "Messages": what was sent, what came in, what the provider said. Looked at, never changed."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.functional import cached_property
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views.generic import InspectView
from wagtail.admin.viewsets.model import ModelViewSet, ModelViewSetGroup
from wagtail.log_actions import log
from wagtail.snippets.views.snippets import SnippetViewSet

from portal.messaging.default_wordings import placeholders
from portal.messaging.filters import InboundFilter, OptOutFilter, OutboxFilter, ReceiptFilter
from portal.messaging.models import InboundMessage, OptOut, OutboundMessage, Receipt, Wording
from portal.messaging.validators import SMSText
from portal.messaging.widgets import SMSTextarea


class LoggedInspectView(InspectView):
    """Who has read the words of a text is written down."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        log(instance=self.object, action="messaging.read", user=request.user)
        response: HttpResponse = super().get(request, *args, **kwargs)
        return response

    def get_from_number_display_value(self) -> str:
        return str(self.object.masked_number())

    def get_to_number_display_value(self) -> str:
        return str(self.object.masked_number())


class LookOnlyViewSet(ModelViewSet):
    inspect_view_enabled = True
    inspect_view_class = LoggedInspectView
    copy_view_enabled = False
    list_per_page = 50
    exclude_form_fields: list[str] = []
    add_to_reference_index = False


class OutboxViewSet(LookOnlyViewSet):
    model = OutboundMessage
    name = "outbox"
    menu_label = "Outbox"
    icon = "mail"
    ordering = ["-not_before", "-pk"]
    filterset_class = OutboxFilter
    list_display = [
        "masked_number",
        "kind",
        "state",
        Column("reason_words", label="Why"),
        "error_code",
        "segments",
        DateColumn("not_before", label="Due", sort_key="not_before"),
    ]
    inspect_view_fields = [
        *("to_number", "kind", "body", "segments", "cost_centre", "state", "state_at", "reason", "error_code"),
        *("not_before", "not_after", "created_at", "called_at", "attempt", "searches", "provider_sid", "receipts"),
    ]


class InboundViewSet(LookOnlyViewSet):
    model = InboundMessage
    name = "inbound"
    menu_label = "Received"
    icon = "comment"
    ordering = ["-received_at", "-pk"]
    filterset_class = InboundFilter
    list_display = [
        "masked_number",
        DateColumn("received_at", label="Received", sort_key="received_at"),
        DateColumn("handled_at", label="Read", sort_key="handled_at"),
        "opt_out_type",
    ]
    inspect_view_fields = ["from_number", "body", "opt_out_type", "received_at", "handled_at", "provider_sid"]


class ReceiptViewSet(LookOnlyViewSet):
    model = Receipt
    name = "receipts"
    menu_label = "Receipts"
    icon = "check"
    ordering = ["-received_at", "-pk"]
    filterset_class = ReceiptFilter
    list_display = [
        "status",
        "error_code",
        DateColumn("received_at", label="Received", sort_key="received_at"),
        "reference",
        "provider_sid",
    ]
    inspect_view_fields = ["status", "error_code", "received_at", "reference", "provider_sid", "message"]


class OptOutViewSet(LookOnlyViewSet):
    model = OptOut
    name = "opt_outs"
    menu_label = "Opt-outs"
    icon = "no-view"
    ordering = ["-at", "-pk"]
    filterset_class = OptOutFilter
    list_display = ["masked_number", "source", DateColumn("at", label="Since"), DateColumn("lifted_at", label="Lifted")]
    inspect_view_fields = ["masked_number", "source", "at", "lifted_at"]


class MessagesGroup(ModelViewSetGroup):
    menu_label = "Messages"
    menu_icon = "mail"
    menu_order = 310
    items = (OutboxViewSet, InboundViewSet, ReceiptViewSet, OptOutViewSet)


class WordingForm(WagtailAdminModelForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["text"].help_text = SMSText(*placeholders(self.instance.key)).allowed()


class WordingViewSet(SnippetViewSet):
    model = Wording
    icon = "openquote"
    menu_label = "Words we text"
    menu_name = "wordings"
    menu_order = 305
    add_to_admin_menu = True
    copy_view_enabled = False
    list_display = ["about", "key", "live"]
    list_per_page = 50
    panels = [FieldPanel("about", read_only=True), FieldPanel("text", widget=SMSTextarea)]

    @cached_property
    def _edit_handler(self) -> Any:
        handler = self.get_edit_handler()
        handler.base_form_class = WordingForm
        return handler.bind_to_model(self.model)
