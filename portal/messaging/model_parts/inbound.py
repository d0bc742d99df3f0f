"""Texts that came in: kept first, understood later, dropped never."""

from django.contrib.admin.decorators import display
from django.db import models
from django.db.models import Q

from portal.messaging.masking import mask


class InboundMessage(models.Model):
    """One text to our number, stored once for each provider id before anything else happens."""

    provider_sid = models.CharField(max_length=40)
    from_number = models.CharField(max_length=40, blank=True, help_text="As the provider gave it; may be withheld")
    to_number = models.CharField(max_length=40, blank=True)
    body = models.TextField(blank=True)
    opt_out_type = models.CharField(max_length=10, blank=True, help_text="STOP, START or HELP if the provider says so")
    received_at = models.DateTimeField()
    handled_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = "text from a person"
        verbose_name_plural = "texts from people"
        constraints = [models.UniqueConstraint(fields=["provider_sid"], name="inbound_stored_once")]
        indexes = [
            models.Index(fields=["received_at"], name="inbound_unhandled", condition=Q(handled_at=None)),
            models.Index(fields=["from_number", "-received_at"], name="inbound_from"),
        ]

    def __str__(self) -> str:
        return f"inbound {self.pk}"

    @display(description="Number")
    def masked_number(self) -> str:
        return mask(self.from_number)
