"""The city to try out: no server, no secret, no real text. Everything lies under var/."""

from portal.settings.base import *  # noqa: F403
from portal.settings.base import CELERY_BEAT_SCHEDULE, SQLITE_OPTIONS, VAR_DIR, env

if env.str("DJANGO_ENV", "") == "production":
    raise SystemExit(
        "The demo settings never run in production. Use DJANGO_SETTINGS_MODULE=portal.settings.production."
    )

DEMO = True
DEBUG = False
SECRET_KEY = "demo-only-and-public-never-used-in-production"
PORT = env.int("PORTAL_PORT", 8000)
SIMULATOR_PORT = env.int("SIMULATOR_PORT", 8001)
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]", "testserver"]
PUBLIC_BASE_URL = env.str("PUBLIC_BASE_URL", f"http://localhost:{PORT}")
WAGTAILADMIN_BASE_URL = PUBLIC_BASE_URL
CSRF_TRUSTED_ORIGINS = [PUBLIC_BASE_URL]

VAR_DIR.mkdir(parents=True, exist_ok=True)
DATABASES = {"default": env.dj_db_url("DATABASE_URL", f"sqlite:///{VAR_DIR / 'portal.sqlite3'}", conn_max_age=60)}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"] = SQLITE_OPTIONS

REDIS_URL = env.str("REDIS_URL", "")
if REDIS_URL:
    CELERY_BROKER_URL = REDIS_URL
    CACHES = {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL}}
else:
    _BROKER = VAR_DIR / "broker"
    for _folder in ("queue", "control"):
        (_BROKER / _folder).mkdir(parents=True, exist_ok=True)
    CELERY_BROKER_URL = "filesystem://"
    CELERY_BROKER_TRANSPORT_OPTIONS = {
        "data_folder_in": str(_BROKER / "queue"),
        "data_folder_out": str(_BROKER / "queue"),
        "control_folder": str(_BROKER / "control"),
        "polling_interval": 0.1,
    }
    CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}

MFA_REQUIRED_FOR_STAFF = False  # the demo says so openly on its sign-in page
EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = VAR_DIR / "mail"
DEFAULT_FROM_EMAIL = "Alongside <no-reply@alongside.example>"
ACCOUNT_EMAIL_VERIFICATION = "optional"

TWILIO_ACCOUNT_SID = "AC" + "0" * 31 + "1"
TWILIO_AUTH_TOKEN = "demo-token"
TWILIO_API_BASE_URL = env.str("TWILIO_API_BASE_URL", f"http://127.0.0.1:{SIMULATOR_PORT}")
SMS_SENDER = "+447700900999"
SMS_DAILY_CAP = 50  # a newcomer starts the demo many times in a day, and three phones ring each time
SIMULATOR_URL = env.str("SIMULATOR_URL", f"http://localhost:{SIMULATOR_PORT}")

# A newcomer should not wait: the demo's clock ticks faster than production's.
CELERY_BEAT_SCHEDULE = {name: entry | {"schedule": 5.0} for name, entry in CELERY_BEAT_SCHEDULE.items()}
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

# Whom the demo city lets in. The tour's worker is in the team of the tour's resident.
DEMO_PASSWORD = "alongside-demo"
DEMO_ACCOUNTS = [
    {"who": f"{account['name']}, {account['role']}", "password": DEMO_PASSWORD} | account
    for account in (
        {
            "role": "resident",
            "name": "Joan Whitty",
            "email": "joan@alongside.example",
            "sees": "her own check-ins, and how to pause or stop them",
        },
        {
            "role": "carer",
            "name": "Mo Rahman",
            "email": "mo@alongside.example",
            "sees": "the people he helps: Joan and Frank, his neighbours",
        },
        {
            "role": "worker",
            "name": "Priya Nair",
            "email": "priya@alongside.example",
            "sees": "who needs somebody in Anfield and Everton",
        },
        {
            "role": "lead",
            "name": "Moira Kelly",
            "email": "moira@alongside.example",
            "sees": "the same list, what is late and who could take it",
        },
        {
            "role": "editor",
            "name": "Erin Moss",
            "email": "erin@alongside.example",
            "sees": "pages, programmes and every sentence sent by text",
        },
        {
            "role": "administrator",
            "name": "Alex Grove",
            "email": "alex@alongside.example",
            "sees": "also teams, practices, accounts and the outbox",
        },
    )
]
