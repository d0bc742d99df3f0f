"""The words people agree to, version 1. Each line after the first is one point of a list."""

from datetime import date

from django.db import migrations

CHECK_INS = """\
I agree that my neighbourhood team may text me to ask how I am.
My answers are kept with my record. Only my own team reads them.
If I do not answer, or if my answer sounds as if I need somebody, my team may ring me or visit me.
If somebody signed me up for me, they can see when my check-ins are, but not what I answer.
The texts cost me nothing to get. Answering costs what my phone company charges for a text.
This is not an emergency service: nobody reads my text the moment I send it. In an emergency I ring 999.
I can stop at any time. I text STOP, or I tell my team. It changes nothing about the other help I get."""

TEAM_CONTACT = """\
I agree that my neighbourhood team may ring me or visit me to ask how I am.
What we talk about is kept with my record. Only my own team reads it.
This is not an emergency service. In an emergency I ring 999.
I can change my mind at any time by telling my team. It changes nothing about the other help I get."""

FIRST = {"check_ins": CHECK_INS, "team_contact": TEAM_CONTACT}


def write(apps, schema_editor):
    wordings = apps.get_model("accounts", "ConsentWording").objects
    for purpose, text in FIRST.items():
        wordings.get_or_create(purpose=purpose, version=1, defaults={"text": text, "since": date(2026, 11, 1)})


class Migration(migrations.Migration):
    dependencies = [("accounts", "0003_person_form_token")]

    operations = [migrations.RunPython(write, migrations.RunPython.noop)]
