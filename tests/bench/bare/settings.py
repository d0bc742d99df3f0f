"""No middleware, no apps but its own; the portal's database and secrets."""

from portal.settings.demo import ALLOWED_HOSTS, DATABASES, PUBLIC_BASE_URL, TWILIO_AUTH_TOKEN, USE_TZ

SECRET_KEY = "bench-only"
DEBUG = False
INSTALLED_APPS = ["tests.bench.bare"]
MIDDLEWARE: list[str] = []
ROOT_URLCONF = "tests.bench.bare.urls"
WSGI_APPLICATION = "tests.bench.bare.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

__all__ = ["ALLOWED_HOSTS", "DATABASES", "PUBLIC_BASE_URL", "TWILIO_AUTH_TOKEN", "USE_TZ"]
