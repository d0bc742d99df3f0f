"""The person who is looked after."""

from django.db import models
from django.db.models import F, Q

from portal.accounts.model_parts.user import User
from portal.messaging.models import Recipient
from portal.neighbourhoods.models import Practice, Team


class PersonQuerySet(models.QuerySet["Person"]):
    def of_team(self, team: Team) -> "PersonQuerySet":
        return self.filter(team=team)

    def reachable_at(self, number: str) -> "PersonQuerySet":
        """Everybody who shares that number (E.164)."""
        return self.filter(recipient__number=number)


class Person(models.Model):
    """A resident the portal looks after, with or without a sign-in of their own.

    `team` is worked out from the practice, then the postcode (see people.allocate), and is never empty.
    """

    user = models.OneToOneField(User, on_delete=models.SET_NULL, null=True, blank=True, related_name="person")
    name = models.CharField(max_length=120)
    called = models.CharField("name to be called by", max_length=40)
    recipient = models.OneToOneField(
        Recipient, on_delete=models.PROTECT, null=True, blank=True, related_name="person", help_text="Empty: no mobile"
    )
    telephone = models.CharField("other telephone", max_length=20, blank=True)
    address = models.CharField(max_length=200, blank=True, help_text="For the team's visits")
    postcode = models.CharField(max_length=8, blank=True)
    practice = models.ForeignKey(Practice, on_delete=models.SET_NULL, null=True, blank=True, related_name="people")
    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="people")
    language = models.CharField(max_length=10, default="en-gb")
    died_on = models.DateField(null=True, blank=True, help_text="Confirmed by a person, never by software")
    created_at = models.DateTimeField()
    form_token = models.UUIDField(
        null=True, blank=True, unique=True, editable=False, help_text="Makes a form posted twice one person"
    )

    objects = PersonQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]
        verbose_name_plural = "people"

    def __str__(self) -> str:
        return f"person {self.pk}"

    @property
    def subject(self) -> str:
        """How the audit trail names this person."""
        return f"person:{self.pk}"


class CarerLink(models.Model):
    """Somebody who helps a person and may act for them; what they may see comes with it being recorded."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="carer_links")
    carer = models.ForeignKey(User, on_delete=models.CASCADE, related_name="carer_links")
    relationship = models.CharField(max_length=40, help_text="Such as daughter, neighbour, paid carer")
    recorded_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    since = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "carer"], condition=Q(ended_at=None), name="carer_linked_once"),
            models.CheckConstraint(
                condition=Q(ended_at=None) | Q(ended_at__gte=F("since")), name="carer_link_ends_after_start"
            ),
        ]

    def __str__(self) -> str:
        return f"carer link {self.pk}"
