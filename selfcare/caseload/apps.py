from django.apps import AppConfig


class CaseloadConfig(AppConfig):
    name = "selfcare.caseload"
    label = "caseload"
    verbose_name = "Caseload"
