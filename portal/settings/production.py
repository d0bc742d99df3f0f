"""Production: chosen by the environment only. What is missing or unsafe is named in one clear error at start."""

import sys

from environs import Env, EnvError

from portal.settings.base import *  # noqa: F403

env = Env()
DEMO = False
DEBUG = False
_problems: list[str] = []


def _need(name: str, what: str, *, least: int = 1) -> str:
    """The environment's value, or a line for the one error: `what` says in plain words what belongs there."""
    value = str(env.str(name, "")).strip()
    if len(value) < least:
        _problems.append(f"{name}: {what}")
    return value


SECRET_KEY = _need("SECRET_KEY", "a random text of at least 50 characters", least=50)
PUBLIC_BASE_URL = _need("PUBLIC_BASE_URL", "the address people use, such as https://alongside.example.gov.uk").rstrip(
    "/"
)
if PUBLIC_BASE_URL and not PUBLIC_BASE_URL.startswith("https://"):
    _problems.append("PUBLIC_BASE_URL: must begin with https://")
_database_url = _need("DATABASE_URL", "postgres://user:password@host:5432/name")
if _database_url and not _database_url.startswith(("postgres://", "postgresql://")):
    _problems.append("DATABASE_URL: production runs on PostgreSQL")
REDIS_URL = _need("REDIS_URL", "redis://host:6379/0")
TWILIO_ACCOUNT_SID = _need("TWILIO_ACCOUNT_SID", "the account, AC and 32 characters", least=34)
TWILIO_AUTH_TOKEN = _need("TWILIO_AUTH_TOKEN", "the account's token; it signs Twilio's calls to us", least=16)
TWILIO_API_BASE_URL = env.str("TWILIO_API_BASE_URL", "https://api.twilio.com")
if not TWILIO_API_BASE_URL.startswith("https://"):
    _problems.append("TWILIO_API_BASE_URL: must begin with https://; the phone simulator never runs in production")
SMS_SENDER = _need("SMS_SENDER", "our own number as +447..., one that people can reply to")
EMAIL_HOST = _need("EMAIL_HOST", "the mail server")
DEFAULT_FROM_EMAIL = _need("DEFAULT_FROM_EMAIL", "the address our e-mails come from")
try:
    EMAIL_PORT = env.int("EMAIL_PORT", 587)
    TRUSTED_PROXIES = env.int("TRUSTED_PROXIES", 1)
except EnvError as error:
    _problems.append(str(error))
if _problems:
    sys.exit("The portal cannot start. Please set in the environment:\n  - " + "\n  - ".join(_problems))

ALLOWED_HOSTS = [PUBLIC_BASE_URL.removeprefix("https://").split("/")[0].split(":")[0]]
CSRF_TRUSTED_ORIGINS = [PUBLIC_BASE_URL]
WAGTAILADMIN_BASE_URL = PUBLIC_BASE_URL
EMAIL_HOST_USER = env.str("EMAIL_HOST_USER", "")
EMAIL_HOST_PASSWORD = env.str("EMAIL_HOST_PASSWORD", "")
EMAIL_USE_TLS = True
DATABASES = {"default": env.dj_db_url("DATABASE_URL")}
DATABASES["default"]["OPTIONS"] = DATABASES["default"].get("OPTIONS", {}) | {"pool": True}
CACHES = {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL}}
CELERY_BROKER_URL = REDIS_URL
CELERY_BROKER_TRANSPORT_OPTIONS = {"socket_timeout": 5, "socket_connect_timeout": 2, "visibility_timeout": 3600}

SECURE_SSL_REDIRECT = True
SECURE_REDIRECT_EXEMPT = [r"^healthz$"]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = 31_536_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SILENCED_SYSTEM_CHECKS = ["security.W019"]  # editors preview pages in a frame of the same site
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
ALLAUTH_TRUSTED_PROXY_COUNT = TRUSTED_PROXIES
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
