"""The neighbourhood team's pages. No address carries a name, a number or a word that somebody typed."""

from django.urls import path

from selfcare.caseload.views import contact, find, flags, person, texts, today

app_name = "caseload"

urlpatterns = [
    path("", today.today, name="today"),
    path("find/", find.find, name="find"),
    path("texts/", texts.texts, name="texts"),
    path("texts/<int:reply_id>/read/", texts.read, name="read"),
    path("people/<int:person_id>/", person.person, name="person"),
    path("people/<int:person_id>/claim/", flags.claim, name="claim"),
    path("people/<int:person_id>/release/", flags.release, name="release"),
    path("people/<int:person_id>/contact/", contact.contact, name="contact"),
    path("people/<int:person_id>/resolve/", flags.resolve, name="resolve"),
    path("people/<int:person_id>/pass-on/", flags.reassign, name="reassign"),
    path("people/<int:person_id>/not-died/", person.not_died, name="not_died"),
    path("people/<int:person_id>/check-in/", person.check_in_now, name="check_in_now"),
]
