"""The web process."""

import os

from django.core.wsgi import get_wsgi_application

# Tasks are rung from web requests, so the Celery app must exist here too.
from portal.celery import app as celery_app

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.demo")
application = get_wsgi_application()
__all__ = ["application", "celery_app"]
