"""The core; with it every Django process, commands included, knows the Celery app that it rings."""

from django.apps import AppConfig

from portal.celery import app as celery_app


class CoreConfig(AppConfig):
    name = "portal.core"
    label = "core"
    verbose_name = "Core"


__all__ = ["CoreConfig", "celery_app"]
