"""The consent ledger: what for, in which words, when, how, recorded by whom, withdrawn when. Rows are never deleted."""

from django.db import models
from django.db.models import F, Q

from portal.accounts.model_parts.person import Person
from portal.accounts.model_parts.user import User


class Purpose(models.TextChoices):
    CHECK_INS = "check_ins", "check-ins by text"
    TEAM_CONTACT = "team_contact", "the neighbourhood team getting in touch"


class ConsentWording(models.Model):
    """The words a person agreed to. A new wording is a new version; old ones stay."""

    purpose = models.CharField(max_length=20, choices=Purpose)
    version = models.PositiveSmallIntegerField()
    text = models.TextField()
    since = models.DateField()

    class Meta:
        ordering = ["purpose", "-version"]
        constraints = [models.UniqueConstraint(fields=["purpose", "version"], name="consent_wording_version")]

    def __str__(self) -> str:
        return f"{self.purpose} version {self.version}"


class Consent(models.Model):
    class How(models.TextChoices):
        WEB = "web", "on the website"
        PHONE = "phone", "by telephone"
        IN_PERSON = "in_person", "in person"
        PAPER = "paper", "on paper"
        TEXT = "text", "by text"

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="consents")
    wording = models.ForeignKey(ConsentWording, on_delete=models.PROTECT)
    purpose = models.CharField(max_length=20, choices=Purpose)
    given_at = models.DateTimeField()
    how = models.CharField(max_length=10, choices=How)
    recorded_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, related_name="+")
    relationship = models.CharField(max_length=40, blank=True, help_text="Of whoever recorded it; empty for the person")
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdrawn_how = models.CharField(max_length=10, choices=How, blank=True)

    class Meta:
        ordering = ["-given_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "purpose"], condition=Q(withdrawn_at=None), name="one_consent_in_force"
            ),
            models.CheckConstraint(
                condition=Q(withdrawn_at=None, withdrawn_how="")
                | (Q(withdrawn_at__gte=F("given_at")) & ~Q(withdrawn_how="")),
                name="withdrawal_says_when_and_how",
            ),
        ]

    def __str__(self) -> str:
        return f"consent {self.pk}"
