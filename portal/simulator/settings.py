"""Django as a small web framework: no database, no apps, nothing of the portal."""

import os
import secrets
from pathlib import Path

from portal.simulator.config import refuse_production

refuse_production(os.environ)

SECRET_KEY = secrets.token_hex()  # nothing is signed with it
DEBUG = False
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
ROOT_URLCONF = "portal.simulator.urls"
WSGI_APPLICATION = "portal.simulator.wsgi.application"
INSTALLED_APPS: list[str] = []
MIDDLEWARE: list[str] = []
DATABASES: dict[str, dict[str, str]] = {}
USE_TZ = True
TIME_ZONE = "Europe/London"
USE_I18N = False
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [Path(__file__).parent / "templates"],
        "OPTIONS": {"environment": "portal.simulator.rendering.environment"},
    }
]
