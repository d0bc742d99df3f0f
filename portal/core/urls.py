"""Health of the web process."""

from django.urls import path

from portal.core import views

urlpatterns = [path("", views.healthz, name="healthz")]
