"""Check-ins of one's own, and of somebody one helps or looks after. No address carries a name or a number."""

from django.urls import path

from selfcare.checkins import views

app_name = "checkins"

TASKS = {"join": views.join, "ring": views.ring, "pause": views.pause, "resume": views.resume, "end": views.end}

urlpatterns = [
    path("", views.overview, name="mine"),
    path("sign-up/", views.sign_up, name="sign_up"),
    *(path(f"{name}/", view, name=name) for name, view in TASKS.items()),
    path("<int:person_id>/", views.overview, name="for_person"),
    *(path(f"<int:person_id>/{name}/", view, name=f"{name}_for") for name, view in TASKS.items()),
]
