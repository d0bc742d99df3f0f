import django.db.models.functions.text
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('messaging', '0001_initial'),
    ]

    operations = [
        migrations.AlterModelOptions(
            name='inboundmessage',
            options={'verbose_name': 'text from a person', 'verbose_name_plural': 'texts from people'},
        ),
        migrations.AlterModelOptions(
            name='outboundmessage',
            options={'verbose_name': 'text to a person', 'verbose_name_plural': 'texts to people'},
        ),
        migrations.AlterModelOptions(
            name='receipt',
            options={'verbose_name': 'receipt'},
        ),
        migrations.RemoveConstraint(
            model_name='outboundmessage',
            name='outbox_same_text_one_at_a_time',
        ),
        migrations.RemoveIndex(
            model_name='outboundmessage',
            name='outbox_leased',
        ),
        migrations.RemoveIndex(
            model_name='outboundmessage',
            name='outbox_open',
        ),
        migrations.AddField(
            model_name='outboundmessage',
            name='searched_at',
            field=models.DateTimeField(blank=True, help_text='When the provider was last asked about it', null=True),
        ),
        migrations.AddField(
            model_name='senderpace',
            name='paused_until',
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name='senderpace',
            name='troubles',
            field=models.PositiveSmallIntegerField(default=0, help_text='Pauses in a row, since the provider took nothing'),
        ),
        migrations.AlterField(
            model_name='inboundmessage',
            name='provider_sid',
            field=models.CharField(max_length=40),
        ),
        migrations.AlterField(
            model_name='outboundmessage',
            name='dedupe_key',
            field=models.CharField(max_length=120),
        ),
        migrations.AlterField(
            model_name='outboundmessage',
            name='fence',
            field=models.PositiveIntegerField(default=0, help_text='Counts the claims; an older one changes nothing'),
        ),
        migrations.AlterField(
            model_name='outboundmessage',
            name='provider_sid',
            field=models.CharField(blank=True, max_length=40, null=True),
        ),
        migrations.AlterField(
            model_name='outboundmessage',
            name='searches',
            field=models.PositiveSmallIntegerField(default=0, help_text="Times the provider's list did not have it"),
        ),
        migrations.AddIndex(
            model_name='outboundmessage',
            index=models.Index(condition=models.Q(('state', 'claimed')), fields=['lease_until'], name='outbox_claimed'),
        ),
        migrations.AddIndex(
            model_name='outboundmessage',
            index=models.Index(condition=models.Q(('state', 'calling')), fields=['lease_until'], name='outbox_calling'),
        ),
        migrations.AddIndex(
            model_name='outboundmessage',
            index=models.Index(condition=models.Q(('state', 'ambiguous')), fields=['state_at'], name='outbox_ambiguous'),
        ),
        migrations.AddIndex(
            model_name='outboundmessage',
            index=models.Index(condition=models.Q(('state', 'accepted')), fields=['state_at'], name='outbox_accepted'),
        ),
        migrations.AddIndex(
            model_name='outboundmessage',
            index=models.Index(condition=models.Q(('state', 'sent')), fields=['state_at'], name='outbox_sent'),
        ),
        migrations.AddConstraint(
            model_name='inboundmessage',
            constraint=models.UniqueConstraint(fields=('provider_sid',), name='inbound_stored_once'),
        ),
        migrations.AddConstraint(
            model_name='outboundmessage',
            constraint=models.UniqueConstraint(fields=('dedupe_key',), name='outbox_planned_once'),
        ),
        migrations.AddConstraint(
            model_name='outboundmessage',
            constraint=models.UniqueConstraint(fields=('provider_sid',), name='outbox_one_row_a_provider_sid'),
        ),
        migrations.AddConstraint(
            model_name='outboundmessage',
            constraint=models.UniqueConstraint(models.F('to_number'), django.db.models.functions.text.Left('body', 300), condition=models.Q(('state__in', ['calling', 'ambiguous'])), name='outbox_same_text_one_at_a_time'),
        ),
    ]
