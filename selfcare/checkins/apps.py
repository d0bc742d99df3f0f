from django.apps import AppConfig


class CheckInsConfig(AppConfig):
    name = "selfcare.checkins"
    label = "checkins"
    verbose_name = "Check-ins"
