"""Texts that came in: kept first, understood later, dropped never."""

from django.db import models
from django.db.models import Q


class InboundMessage(models.Model):
    """One text to our number, stored once for each provider id before anything else happens."""

    provider_sid = models.CharField(max_length=40, unique=True)
    from_number = models.CharField(max_length=40, blank=True, help_text="As the provider gave it; may be withheld")
    to_number = models.CharField(max_length=40, blank=True)
    body = models.TextField(blank=True)
    opt_out_type = models.CharField(max_length=10, blank=True, help_text="STOP, START or HELP where the provider says so")
    received_at = models.DateTimeField()
    handled_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [
            models.Index(fields=["received_at"], name="inbound_unhandled", condition=Q(handled_at=None)),
            models.Index(fields=["from_number", "-received_at"], name="inbound_from"),
        ]

    def __str__(self) -> str:
        return f"inbound {self.pk}"
