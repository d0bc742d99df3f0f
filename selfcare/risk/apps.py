from django.apps import AppConfig


class RiskConfig(AppConfig):
    name = "selfcare.risk"
    label = "risk"
    verbose_name = "Risk"
