"""What content editors may do in the CMS. Permissions that a later step of the same migrate would make are made here."""

from django.db import migrations

GROUP = "Content editors"
PAGES = ("add", "change", "publish", "lock", "unlock")
LIBRARY = {("wagtailimages", "image"): ("add", "change", "choose"), ("wagtaildocs", "document"): ("add", "change", "choose")}
SNIPPETS = {
    ("messaging", "wording"): ("change", "publish"),
    ("checkins", "programme"): ("add", "change", "publish"),
    ("core", "brand"): ("change",),
}


def let_editors_in(apps, schema_editor):
    group, _ = apps.get_model("auth", "Group").objects.get_or_create(name=GROUP)
    group.permissions.add(_permission(apps, ("wagtailadmin", "admin"), "access_admin", "Can access Wagtail admin"))
    for model, actions in SNIPPETS.items():
        group.permissions.add(*(_permission(apps, model, f"{action}_{model[1]}") for action in actions))
    _give_pages(apps, group)
    _give_library(apps, group)


def _give_pages(apps, group):
    root = apps.get_model("wagtailcore", "Page").objects.get(depth=1)
    given = apps.get_model("wagtailcore", "GroupPagePermission").objects
    for action in PAGES:
        given.get_or_create(group=group, page=root, permission=_permission(apps, ("wagtailcore", "page"), f"{action}_page"))


def _give_library(apps, group):
    root = apps.get_model("wagtailcore", "Collection").objects.get(depth=1)
    given = apps.get_model("wagtailcore", "GroupCollectionPermission").objects
    for model, actions in LIBRARY.items():
        for action in actions:
            permission = _permission(apps, model, f"{action}_{model[1]}")
            given.get_or_create(group=group, collection=root, permission=permission)


def _permission(apps, model, codename, name=""):
    content_type, _ = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
        app_label=model[0], model=model[1]
    )
    made, _ = apps.get_model("auth", "Permission").objects.get_or_create(
        content_type=content_type,
        codename=codename,
        defaults={"name": name or f"Can {codename.replace('_', ' ')}"},
    )
    return made


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0100_first_consent_wordings"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("wagtailcore", "0098_apitoken"),
        ("wagtailadmin", "0006_formstate"),
        ("wagtailimages", "0027_image_description"),
        ("wagtaildocs", "0014_alter_document_file_size"),
    ]

    operations = [migrations.RunPython(let_editors_in, migrations.RunPython.noop)]
