"""One team owns everybody who fits no neighbourhood."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def add_team(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    apps.get_model("neighbourhoods", "Team").objects.get_or_create(
        is_unallocated=True,
        defaults={
            "name": "City team (unallocated)",
            "slug": "unallocated",
            "email": "unallocated@alongside.example",
        },
    )


class Migration(migrations.Migration):
    dependencies = [("neighbourhoods", "0002_practice_network_date")]
    operations = [migrations.RunPython(add_team, migrations.RunPython.noop)]
