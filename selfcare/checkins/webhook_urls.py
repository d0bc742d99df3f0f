"""Where the provider hands us texts from people."""

from django.urls import path

from selfcare.checkins import webhooks

urlpatterns = [path("inbound/", webhooks.inbound, name="sms_inbound")]
