"""What a team did for a person."""

import uuid

from django.conf import settings
from django.db import models

from portal.accounts.models import Person
from selfcare.risk.models import Flag


class Contact(models.Model):
    """A call, a visit or a message by a worker, and how it went. `form_token` makes a form posted twice one contact."""

    class How(models.TextChoices):
        PHONE = "phone", "by telephone"
        VISIT = "visit", "by visiting"
        OTHER = "other", "another way"

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="contacts")
    flag = models.ForeignKey(Flag, on_delete=models.SET_NULL, null=True, blank=True, related_name="contacts")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    how = models.CharField(max_length=10, choices=How)
    outcome = models.CharField(max_length=20, choices=Flag.Outcome)
    note = models.TextField(blank=True)
    form_token = models.UUIDField(default=uuid.uuid4, unique=True)

    class Meta:
        ordering = ["-at", "-pk"]

    def __str__(self) -> str:
        return f"contact {self.pk}"
