"""Who takes part in which programme."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from portal.accounts.models import Person
from selfcare.checkins.model_parts.programme import Programme


class Enrolment(models.Model):
    """A person's place in a programme. Consent lies in the ledger; without one in force nothing is sent."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="enrolments")
    programme = models.ForeignKey(Programme, on_delete=models.PROTECT, related_name="enrolments")
    enrolled_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    started_at = models.DateTimeField()
    away_until = models.DateField(null=True, blank=True, help_text="The first day on which check-ins go out again")
    away_reason = models.CharField(
        max_length=10,
        blank=True,
        choices=[("away", "away"), ("hospital", "in hospital"), ("asked", "asked for a pause")],
    )
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_reason = models.CharField(max_length=40, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "programme"], condition=Q(ended_at=None), name="enrolled_once_in_a_programme"
            ),
            models.CheckConstraint(
                condition=Q(ended_at=None, ended_reason="") | (Q(ended_at__isnull=False) & ~Q(ended_reason="")),
                name="enrolment_end_has_a_reason",
            ),
            models.CheckConstraint(
                condition=~Q(away_reason="") | Q(away_until=None), name="enrolment_away_has_a_reason"
            ),
        ]

    def __str__(self) -> str:
        return f"enrolment {self.pk}"
