"""Twilio's paths, JSON for scripts, and pages for people."""

from django.urls import path

from portal.simulator import pages, phone_pages, rest, scripts

urlpatterns = [
    path("2010-04-01/Accounts/<account>/Messages.json", rest.messages),
    path("2010-04-01/Accounts/<account>/Messages/<sid>.json", rest.message),
    path("healthz", scripts.healthz),
    path("messages.json", scripts.messages),
    path("inbound", scripts.inbound),
    path("ledger.json", scripts.ledger),
    path("mischief", scripts.mischief),
    path("reset", scripts.reset),
    path("", phone_pages.phones),
    path("phones.json", phone_pages.news),
    path("answer", phone_pages.answer),
    path("mischief/", pages.mischief),
    path("mischief/forget/", pages.forget),
    path("mail/", pages.mail),
    path("assets/<name>", pages.asset),
]
