from django.db import models


class Text(models.Model):
    provider_sid = models.CharField(max_length=40)
    from_number = models.CharField(max_length=40)
    to_number = models.CharField(max_length=40)
    body = models.TextField()
    opt_out_type = models.CharField(max_length=10)
    received_at = models.DateTimeField()
    handled_at = models.DateTimeField(null=True)

    class Meta:
        managed = False
        db_table = "messaging_inboundmessage"
        app_label = "bare"

    def __str__(self) -> str:
        return f"text {self.pk}"
