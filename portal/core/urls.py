"""Health of the web process, and the brand's colours."""

from django.urls import path

from portal.core import views

urlpatterns = [
    path("healthz", views.healthz, name="healthz"),
    path("brand.css", views.brand_css, name="brand_css"),
]
