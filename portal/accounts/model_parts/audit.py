"""The audit trail."""

from django.db import models

from portal.accounts.model_parts.user import User


class AuditEvent(models.Model):
    """Who did what to whom, when. Written in the transaction of the deed, never changed or deleted by the portal.

    `subject` is a key such as "person:41"; `detail` holds field names and ids, never the words of a text or note.
    """

    at = models.DateTimeField()
    actor = models.ForeignKey(User, on_delete=models.PROTECT, null=True, related_name="+")
    verb = models.CharField(max_length=60)
    subject = models.CharField(max_length=60)
    reason = models.CharField(max_length=200, blank=True)
    detail = models.JSONField(default=dict)

    class Meta:
        indexes = [models.Index(fields=["subject", "-at"], name="audit_subject")]
        ordering = ["-at", "-pk"]

    def __str__(self) -> str:
        return f"{self.verb} {self.subject}"
