"""Where and when one person may be texted, and the numbers that asked us to stop."""

from datetime import time

from django.contrib.admin.decorators import display
from django.db import models
from django.db.models import F, Q

from portal.messaging.masking import mask


class Recipient(models.Model):
    """One person's way to be texted. Several may share a number; each keeps quiet hours of their own."""

    number = models.CharField(max_length=16, db_index=True, help_text="E.164, such as +447700900123")
    quiet_from = models.TimeField(default=time(20), help_text="Local time. Equal ends mean no quiet hours.")
    quiet_until = models.TimeField(default=time(8))

    def __str__(self) -> str:
        return f"recipient {self.pk}"


class OptOut(models.Model):
    """A number that asked us to stop. The block is the number's, whoever uses it; START lifts it."""

    class Source(models.TextChoices):
        REPLY = "reply", "replied STOP"
        PROVIDER = "provider", "told by the provider (21610)"
        PERSON = "person", "asked a person"

    number = models.CharField(max_length=16)
    source = models.CharField(max_length=10, choices=Source)
    at = models.DateTimeField()
    lifted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["number"], condition=Q(lifted_at=None), name="one_opt_out_in_force"),
            models.CheckConstraint(
                condition=Q(lifted_at=None) | Q(lifted_at__gte=F("at")), name="opt_out_lifted_after_it_began"
            ),
        ]

    def __str__(self) -> str:
        return f"opt-out {self.pk}"

    @display(description="Number")
    def masked_number(self) -> str:
        return mask(self.number)
