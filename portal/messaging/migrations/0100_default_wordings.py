"""The built-in wordings, published, so that an editor finds each of them to change."""

from django.db import migrations
from django.utils import timezone

from portal.messaging.default_wordings import DEFAULTS


def create(apps, schema_editor):
    wordings = apps.get_model("messaging", "Wording").objects
    now = timezone.now()
    published = {"live": True, "first_published_at": now, "last_published_at": now}
    for key, (about, text) in DEFAULTS.items():
        wordings.get_or_create(key=key, defaults={"about": about, "text": text, **published})


class Migration(migrations.Migration):
    dependencies = [("messaging", "0002_outbox_evidence")]
    operations = [migrations.RunPython(create, migrations.RunPython.noop)]
