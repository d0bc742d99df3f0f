"""A programme: what is asked, on which days, between which hours, and when silence begins."""

from datetime import date, time
from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.db.models import F, Q
from django.http import HttpRequest
from wagtail.models import DraftStateMixin, PreviewableMixin, RevisionMixin

from portal.messaging import previews
from portal.messaging.validators import SMSText


class Programme(PreviewableMixin, DraftStateMixin, RevisionMixin, models.Model):
    """Only a published programme asks anybody; a draft waits unseen. Times are local (Europe/London)."""

    name = models.CharField(max_length=80, unique=True)
    about = models.CharField(max_length=200, blank=True, help_text="One sentence for the person who signs up")
    question = models.TextField(
        default="Hello {name}, how are you today? Reply 1 if you are OK, 2 for a chat, 3 if you need help.",
        validators=[SMSText("name")],
        help_text="{name} is the name they like to be called by",
    )
    nudge = models.TextField(
        default="{name}, we have not heard from you yet. Are you all right? Reply 1 if you are OK, 2 for a chat, "
        "3 if you need help.",
        validators=[SMSText("name")],
        help_text="Sent once to those who have not answered",
    )
    days = models.CharField(
        max_length=7,
        default="135",
        validators=[RegexValidator(r"^(?!.*(.).*\1)[1-7]{1,7}$", "Write each day once, 1 for Monday to 7 for Sunday.")],
        help_text="1 is Monday, 7 is Sunday: 135 is Monday, Wednesday and Friday",
    )
    window_from = models.TimeField(default=time(10))
    window_until = models.TimeField(default=time(12), help_text="A text that could not leave by then is not sent")
    nudge_after = models.PositiveSmallIntegerField(
        default=4, help_text="Hours without an answer before we ask once more; 0 for never"
    )
    silent_after = models.PositiveSmallIntegerField(
        default=24,
        validators=[MinValueValidator(1), MaxValueValidator(168)],
        help_text="Hours without an answer before the team is told",
    )

    class Meta:
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                condition=Q(window_until__gt=F("window_from")),
                name="programme_window_open",
                violation_error_message="The texts must have some time to leave in: the window ends before it begins.",
            ),
            models.CheckConstraint(
                condition=Q(silent_after__gt=F("nudge_after")),
                name="programme_nudge_comes_first",
                violation_error_message="The second try must come before the team is told.",
            ),
        ]

    def __str__(self) -> str:
        return str(self.name)

    def runs_on(self, day: date) -> bool:
        return str(day.isoweekday()) in self.days

    def get_preview_template(self, request: HttpRequest, mode_name: str) -> str:
        return previews.TEMPLATE

    def get_preview_context(self, request: HttpRequest, mode_name: str) -> dict[str, Any]:
        """The question, and what follows when no answer comes."""
        return previews.context(heading=self.name, texts=[self.question or "", self.nudge or ""])
