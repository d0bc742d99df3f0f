"""One check-in is one conversation; it ends in exactly one outcome."""

from django.db import models
from django.db.models import Q
from django.db.models.functions import Coalesce

from portal.accounts.models import Person
from portal.messaging.models import InboundMessage, OutboundMessage
from selfcare.checkins.model_parts.enrolment import Enrolment


class Outcome(models.TextChoices):
    ANSWERED = "answered", "answered"
    SILENT = "silent", "no answer"
    UNDELIVERABLE = "undeliverable", "could not be delivered"
    OPTED_OUT = "opted_out", "has stopped the texts"
    EXPIRED = "expired", "not sent in time"
    OUTAGE = "outage", "the network failed"


class CheckIn(models.Model):
    """One question on one local day. `slot` is empty for the programme's own; "extra-..." for one a person asked for.

    `enrolment` has no index of its own: the unique constraint begins with it, and a day is planned faster without.
    """

    enrolment = models.ForeignKey(Enrolment, on_delete=models.CASCADE, related_name="checkins", db_index=False)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="checkins")
    question = models.ForeignKey(OutboundMessage, on_delete=models.PROTECT, related_name="+")
    local_date = models.DateField()
    slot = models.CharField(max_length=20, blank=True)
    opened_at = models.DateTimeField()
    due_at = models.DateTimeField(help_text="When the question may first leave")
    nudge_at = models.DateTimeField(null=True, blank=True, help_text="When to ask once more; empty once done")
    answer_by = models.DateTimeField(help_text="Silence begins here")
    turn = models.PositiveSmallIntegerField(default=1)
    asked = models.CharField(max_length=20, default="how_are_you")
    closed_at = models.DateTimeField(null=True, blank=True)
    outcome = models.CharField(max_length=15, choices=Outcome, blank=True)

    class Meta:
        ordering = ["-due_at", "-pk"]
        indexes = [
            # When somebody must look next; the one index that overdue.py needs.
            models.Index(Coalesce("nudge_at", "answer_by"), name="checkin_next_look", condition=Q(closed_at=None)),
        ]
        constraints = [
            models.UniqueConstraint(fields=["enrolment", "local_date", "slot"], name="checkin_once_a_slot"),
            models.CheckConstraint(
                condition=Q(closed_at=None, outcome="") | (Q(closed_at__isnull=False) & ~Q(outcome="")),
                name="checkin_closed_with_one_outcome",
            ),
            models.CheckConstraint(condition=Q(turn__gte=1, turn__lte=3), name="checkin_three_turns_at_most"),
        ]

    def __str__(self) -> str:
        return f"check-in {self.pk} ({self.outcome or 'open'})"


class Reply(models.Model):
    """What was read in one inbound text: one row for each, whoever sent it. The words stay in `inbound`.

    `needs_person` rows with no `read_at` wait for somebody; those without a person are the unallocated queue's.
    """

    inbound = models.OneToOneField(InboundMessage, on_delete=models.PROTECT, related_name="reply")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, null=True, blank=True, related_name="replies")
    checkin = models.ForeignKey(CheckIn, on_delete=models.SET_NULL, null=True, blank=True, related_name="replies")
    intent = models.CharField(max_length=20)
    reason = models.CharField(max_length=300)
    script_version = models.CharField(max_length=30)
    at = models.DateTimeField()
    by_machine = models.BooleanField(default=False, help_text="An automatic answer: we have not heard from the person")
    needs_person = models.BooleanField(default=False)
    told_at = models.DateTimeField(null=True, blank=True, help_text="When the unallocated team was told of it")
    read_at = models.DateTimeField(null=True, blank=True)
    read_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        verbose_name_plural = "replies"
        indexes = [
            models.Index(fields=["at"], name="reply_unread", condition=Q(needs_person=True, read_at=None)),
            models.Index(fields=["at"], name="reply_untold", condition=Q(needs_person=True, person=None, told_at=None)),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(read_at=None, read_by=None) | Q(read_at__isnull=False, read_by__isnull=False),
                name="reply_read_says_who_and_when",
            ),
        ]

    def __str__(self) -> str:
        return f"reply {self.pk} ({self.intent})"
