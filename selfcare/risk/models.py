"""What is known about a person's circumstances, and the flags that put them in front of their team."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from portal.accounts.models import Person
from portal.neighbourhoods.models import Team


class Circumstance(models.Model):
    """Something about a person's life that makes isolation likelier, recorded by the person, a carer or staff."""

    class Kind(models.TextChoices):
        BEREAVED = "bereaved", "lost somebody close"
        LIVES_ALONE = "lives_alone", "lives alone"
        NEW_CARER = "new_carer", "has become a carer"
        LEFT_HOSPITAL = "left_hospital", "came home from hospital"
        STOPPED_DRIVING = "stopped_driving", "stopped driving"
        LONG_TERM_CONDITION = "long_term_condition", "lives with a long-term condition"
        SENSORY_LOSS = "sensory_loss", "has trouble seeing or hearing"
        MOVED_HOME = "moved_home", "moved home"

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="circumstances")
    kind = models.CharField(max_length=30, choices=Kind)
    since = models.DateField()
    until = models.DateField(null=True, blank=True)
    recorded_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "kind", "since"], name="circumstance_once"),
            models.CheckConstraint(condition=Q(until=None) | Q(until__gte=F("since")), name="circumstance_dates"),
        ]

    def __str__(self) -> str:
        return f"circumstance {self.pk}"


class Flag(models.Model):
    """One reason why a person needs somebody. Software proposes it; a person claims and resolves it.

    `signals` is what the scoring saw: a list of {"name", "on", "weight", "words"}. `team` is the team of that day.
    """

    class Kind(models.TextChoices):
        DANGER = "danger", "may be in danger"
        ASKED = "asked", "asked for somebody"
        LOW = "low", "feeling low"
        SILENT = "silent", "not heard from"
        UNCLEAR = "unclear", "a text needs reading"
        CONTACT = "contact", "contact details need checking"
        UNKNOWN_SEND = "unknown_send", "a text may not have arrived"

    class Level(models.IntegerChoices):
        NOW = 1, "now"
        TODAY = 2, "today"
        SOON = 3, "within three working days"

    class Outcome(models.TextChoices):
        REACHED_OK = "reached_ok", "reached, and well"
        REACHED_NEEDS = "reached_needs", "reached, and needs support"
        VISITED = "visited", "visited"
        EMERGENCY = "emergency", "emergency services called"
        NOT_REACHED = "not_reached", "could not reach"
        MOVED = "moved", "has moved away"
        DIED = "died", "has died"
        WRONG_FLAG = "wrong_flag", "flag was wrong"

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="flags")
    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="flags")
    kind = models.CharField(max_length=20, choices=Kind)
    level = models.PositiveSmallIntegerField(choices=Level)
    reasons = models.JSONField(help_text="Plain sentences, the most important first")
    signals = models.JSONField()
    rules_version = models.CharField(max_length=30)
    raised_at = models.DateTimeField()
    last_signal_at = models.DateTimeField()
    notified_at = models.DateTimeField(null=True, blank=True)
    claimed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="claimed_flags"
    )
    claimed_at = models.DateTimeField(null=True, blank=True)
    resolved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    resolved_at = models.DateTimeField(null=True, blank=True)
    outcome = models.CharField(max_length=20, choices=Outcome, blank=True)

    class Meta:
        ordering = ["level", "raised_at"]
        indexes = [
            models.Index(fields=["team", "level", "raised_at"], name="flag_open", condition=Q(resolved_at=None)),
            models.Index(fields=["raised_at"], name="flag_untold", condition=Q(notified_at=None)),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "kind"], condition=Q(resolved_at=None), name="one_open_flag_of_a_kind"
            ),
            models.CheckConstraint(
                condition=Q(claimed_at=None, claimed_by=None) | Q(claimed_at__isnull=False, claimed_by__isnull=False),
                name="flag_claim_says_who_and_when",
            ),
            models.CheckConstraint(
                condition=Q(resolved_at=None, resolved_by=None, outcome="")
                | (Q(resolved_at__isnull=False, resolved_by__isnull=False) & ~Q(outcome="")),
                name="flag_resolution_says_who_when_and_how",
            ),
        ]

    def __str__(self) -> str:
        return f"flag {self.pk} ({self.kind})"
