from django.urls import path

from portal.messaging import views

urlpatterns = [path("status/<str:reference>/", views.status, name="sms_status")]
