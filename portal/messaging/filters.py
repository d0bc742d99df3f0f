"""What the lists of texts and receipts can be narrowed down to."""

from django import forms
from django_filters import (  # type: ignore[import-untyped]
    BooleanFilter,
    CharFilter,
    ChoiceFilter,
    DateFromToRangeFilter,
    MultipleChoiceFilter,
)
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet

from portal.messaging.models import InboundMessage, Kind, OptOut, OutboundMessage, Receipt, State


class OutboxFilter(WagtailFilterSet):
    state = MultipleChoiceFilter(choices=State.choices, widget=forms.CheckboxSelectMultiple)
    kind = MultipleChoiceFilter(choices=Kind.choices, widget=forms.CheckboxSelectMultiple)
    not_before = DateFromToRangeFilter(label="Due", widget=DateRangePickerWidget)
    error_code = CharFilter(label="Error code")

    class Meta:
        model = OutboundMessage
        fields = ["state", "kind", "not_before", "error_code"]


class InboundFilter(WagtailFilterSet):
    received_at = DateFromToRangeFilter(label="Received", widget=DateRangePickerWidget)
    waiting = BooleanFilter(field_name="handled_at", lookup_expr="isnull", label="Not read yet")

    class Meta:
        model = InboundMessage
        fields = ["received_at"]


class ReceiptFilter(WagtailFilterSet):
    status = CharFilter(label="Status")
    error_code = CharFilter(label="Error code")
    received_at = DateFromToRangeFilter(label="Received", widget=DateRangePickerWidget)
    unknown = BooleanFilter(field_name="message", lookup_expr="isnull", label="About a text we do not know")

    class Meta:
        model = Receipt
        fields = ["status", "error_code", "received_at"]


class OptOutFilter(WagtailFilterSet):
    source = ChoiceFilter(choices=OptOut.Source.choices)
    in_force = BooleanFilter(field_name="lifted_at", lookup_expr="isnull", label="In force")

    class Meta:
        model = OptOut
        fields = ["source"]
