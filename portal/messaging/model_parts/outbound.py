"""The outbox: one row for each text, from the moment it is due to the one outcome it ends in."""

import uuid

from django.contrib.admin.decorators import display
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Left

from portal.messaging.masking import mask
from portal.messaging.model_parts.recipients import Recipient


class State(models.TextChoices):
    DUE = "due", "waiting to go"
    CLAIMED = "claimed", "taken by a worker"
    CALLING = "calling", "being handed over"
    AMBIGUOUS = "ambiguous", "handed over, answer lost"
    ACCEPTED = "accepted", "taken by the provider"
    SENT = "sent", "sent to the network"
    DELIVERED = "delivered", "delivered"
    UNDELIVERED = "undelivered", "not delivered"
    REJECTED = "rejected", "refused by the provider"
    UNCONFIRMED = "unconfirmed", "sent, no receipt came"
    EXPIRED = "expired", "too late to send"
    CANCELLED = "cancelled", "not sent"
    REVIEW = "review", "a person must look"


IN_FLIGHT = (State.CLAIMED, State.CALLING, State.AMBIGUOUS)
FINAL = (
    State.DELIVERED,
    State.UNDELIVERED,
    State.REJECTED,
    State.UNCONFIRMED,
    State.EXPIRED,
    State.CANCELLED,
    State.REVIEW,
)


class Kind(models.TextChoices):
    """What a text is for decides whether quiet hours and the daily cap hold it back (see policy.py)."""

    SAFETY = "safety", "safety wording"
    REPLY = "reply", "answer to a text of theirs"
    CONFIRMATION = "confirmation", "confirms STOP or START"
    QUESTION = "question", "check-in question"
    NUDGE = "nudge", "second try of a check-in"
    REMINDER = "reminder", "reminder"


class Reason(models.TextChoices):
    """Why a text waits or did not go, as far as this app decides it; whoever cancels may give a reason of their own."""

    QUIET_HOURS = "quiet_hours", "waits for the end of their quiet hours"
    DAILY_CAP = "daily_cap", "this number has had its texts for the day"
    TEAM_SPEND = "team_spend", "the team has spent its texts for the day"
    SAME_TEXT = "same_text", "the same text is on its way to this number"
    THROTTLED = "throttled", "the provider asked us to slow down"
    OUTAGE = "outage", "the provider could not be reached"
    NOT_CALLED = "not_called", "taken by a worker that did not send it"
    NOT_FOUND = "not_found", "the provider never took it, so it goes again"
    OPTED_OUT = "opted_out", "this number has asked us to stop"
    NUMBER_CHANGED = "number_changed", "the person's number has changed"
    LOOP = "loop", "too many answers to one number in a day"
    TOO_LATE = "too_late", "its time had passed"
    REFUSED = "refused", "the provider refused it"
    OUTCOME_UNKNOWN = "outcome_unknown", "nobody can tell whether it went"
    TWO_CANDIDATES = "two_candidates", "the provider has more than one text like it"
    NO_RECEIPT = "no_receipt", "no receipt came for three days"


class OutboundMessage(models.Model):
    """One text. `id` is our reference at the provider; `dedupe_key` makes planning it twice impossible."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    dedupe_key = models.CharField(max_length=120)
    recipient = models.ForeignKey(Recipient, on_delete=models.PROTECT, related_name="outbound")
    to_number = models.CharField(max_length=16)
    body = models.TextField()
    segments = models.PositiveSmallIntegerField(default=1)
    kind = models.CharField(max_length=12, choices=Kind)
    priority = models.PositiveSmallIntegerField(default=5, help_text="0 leaves first")
    cost_centre = models.CharField(max_length=60, blank=True, help_text="The team whose daily spend this counts to")
    not_before = models.DateTimeField()
    not_after = models.DateTimeField()
    created_at = models.DateTimeField()

    state = models.CharField(max_length=12, choices=State, default=State.DUE)
    state_at = models.DateTimeField()
    reason = models.CharField(max_length=60, blank=True, help_text="Why it is held, cancelled or refused")
    attempt = models.PositiveSmallIntegerField(default=0)
    claim = models.UUIDField(null=True, blank=True)
    lease_until = models.DateTimeField(null=True, blank=True)
    fence = models.PositiveIntegerField(default=0, help_text="Counts the claims; an older one changes nothing")
    called_at = models.DateTimeField(null=True, blank=True)
    searches = models.PositiveSmallIntegerField(default=0, help_text="Times the provider's list did not have it")
    searched_at = models.DateTimeField(null=True, blank=True, help_text="When the provider was last asked about it")
    provider_sid = models.CharField(max_length=40, null=True, blank=True)
    error_code = models.CharField(max_length=10, blank=True)

    class Meta:
        verbose_name = "text to a person"
        verbose_name_plural = "texts to people"
        indexes = [  # one for each state: SQLite uses a partial index only for its very condition
            models.Index(fields=["priority", "not_before"], name="outbox_due", condition=Q(state="due")),
            models.Index(fields=["lease_until"], name="outbox_claimed", condition=Q(state="claimed")),
            models.Index(fields=["lease_until"], name="outbox_calling", condition=Q(state="calling")),
            models.Index(fields=["state_at"], name="outbox_ambiguous", condition=Q(state="ambiguous")),
            models.Index(fields=["state_at"], name="outbox_accepted", condition=Q(state="accepted")),
            models.Index(fields=["state_at"], name="outbox_sent", condition=Q(state="sent")),
            models.Index(fields=["to_number", "called_at"], name="outbox_called", condition=Q(called_at__isnull=False)),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(state__in=State.values), name="outbox_state_known"),
            models.CheckConstraint(condition=Q(not_after__gt=F("not_before")), name="outbox_window_open"),
            models.CheckConstraint(
                condition=~Q(state__in=["claimed", "calling"]) | Q(claim__isnull=False, lease_until__isnull=False),
                name="outbox_claim_has_lease",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["accepted", "sent", "delivered", "undelivered", "unconfirmed"])
                | Q(provider_sid__isnull=False),
                name="outbox_accepted_has_sid",
            ),
            models.UniqueConstraint(fields=["dedupe_key"], name="outbox_planned_once"),
            models.UniqueConstraint(fields=["provider_sid"], name="outbox_one_row_a_provider_sid"),
            # The beginning of the body only: PostgreSQL cannot index the longest ones whole.
            models.UniqueConstraint(
                "to_number",
                Left("body", 300),
                condition=Q(state__in=["calling", "ambiguous"]),
                name="outbox_same_text_one_at_a_time",
            ),
        ]

    def __str__(self) -> str:
        return f"text {self.pk} ({self.state})"

    @display(description="Number")
    def masked_number(self) -> str:
        return mask(self.to_number)

    def reason_words(self) -> str:
        """Our own reasons in words; others as they were given."""
        return str(Reason(self.reason).label) if self.reason in Reason.values else self.reason


class Receipt(models.Model):
    """What the provider told us about a text, kept whether or not we know the text. A repeat adds nothing."""

    message = models.ForeignKey(
        OutboundMessage, on_delete=models.PROTECT, null=True, blank=True, related_name="receipts"
    )
    reference = models.CharField(max_length=40)
    provider_sid = models.CharField(max_length=40)
    status = models.CharField(max_length=20)
    error_code = models.CharField(max_length=10, blank=True)
    received_at = models.DateTimeField()

    class Meta:
        verbose_name = "receipt"
        constraints = [
            models.UniqueConstraint(
                fields=["reference", "provider_sid", "status", "error_code"], name="receipt_once_each"
            )
        ]

    def __str__(self) -> str:
        return f"receipt {self.pk} ({self.status})"


class SenderPace(models.Model):
    """When our sender may next send: reserved in the claim, so that all workers together keep the rate."""

    sender = models.CharField(max_length=40, unique=True)
    next_at = models.DateTimeField()
    troubles = models.PositiveSmallIntegerField(default=0, help_text="Pauses in a row, since the provider took nothing")
    paused_until = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"pace {self.pk}"


class Spend(models.Model):
    """Segments one team has spent on one local day, added up in the transaction that hands texts over."""

    cost_centre = models.CharField(max_length=60)
    day = models.DateField()
    segments = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["cost_centre", "day"], name="spend_one_row_a_day")]

    def __str__(self) -> str:
        return f"{self.cost_centre} {self.day}"
