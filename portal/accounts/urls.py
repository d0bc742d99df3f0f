"""A person's own record, and the people somebody helps. No address carries a name or a number."""

from django.urls import path

from portal.accounts import views

app_name = "accounts"

urlpatterns = [
    path("", views.me, name="me"),
    path("start/", views.start, name="start"),
    path("welcome/", views.welcome, name="welcome"),
    path("about/", views.about, name="about"),
    path("withdraw/", views.withdraw, name="withdraw"),
    path("people/", views.helped_people, name="people"),
    path("people/add/", views.add_person, name="add_person"),
    path("people/<int:person_id>/", views.change_person, name="change_person"),
]
