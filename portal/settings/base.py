"""What every way of running the portal shares. Nothing here is secret, and nothing here is insecure in production."""

from pathlib import Path

from csp.constants import NONCE, SELF
from django.urls import reverse_lazy
from environs import Env
from kombu import Exchange, Queue

env = Env()
BASE_DIR = Path(__file__).resolve().parents[2]
VAR_DIR = Path(env.str("PORTAL_VAR", str(BASE_DIR / "var")))

# --- Applications: each stands on those below it (kept by import-linter) ---
INSTALLED_APPS = [
    "content.demo",
    "content.pages",
    "selfcare.caseload",
    "selfcare.checkins",
    "selfcare.risk",
    "portal.accounts",
    "portal.messaging",
    "portal.neighbourhoods",
    "portal.core",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "wagtail.contrib.settings",
    "wagtail.contrib.redirects",
    "wagtail.embeds",
    "wagtail.sites",
    "portal.accounts.cms.apps.UsersConfig",  # wagtail.users, for people who sign in by e-mail
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "csp",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "portal.core.fastlane.fast_lane",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "portal.accounts.middleware.Door",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

ROOT_URLCONF = "portal.urls"
WSGI_APPLICATION = "portal.wsgi.application"

_CONTEXT = [
    "django.template.context_processors.request",
    "django.contrib.auth.context_processors.auth",
    "django.contrib.messages.context_processors.messages",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [BASE_DIR / "portal" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "environment": "portal.core.jinja.environment",
            "context_processors": [*_CONTEXT, "portal.accounts.context.nav"],
        },
    },
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {"context_processors": _CONTEXT},
    },
]
FORM_RENDERER = "portal.core.forms.NHSRenderer"

# --- Where things are kept ---
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
}
STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "portal" / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR_DIR / "media"

# --- People ---
AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = reverse_lazy("account_login")
LOGIN_REDIRECT_URL = reverse_lazy("accounts:start")
ACCOUNT_ADAPTER = "portal.accounts.adapters.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_LOGOUT_REDIRECT_URL = "/"
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_EMAIL_NOTIFICATIONS = True
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_REQUIRED_FOR_STAFF = True
WAGTAIL_FRONTEND_LOGIN_URL = LOGIN_URL
WAGTAILADMIN_LOGIN_URL = LOGIN_URL
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False

# --- Time and words ---
LANGUAGE_CODE = "en-gb"
TIME_ZONE = "Europe/London"
USE_TZ = True
USE_I18N = True
WAGTAIL_SITE_NAME = "Alongside"
WAGTAIL_GRAVATAR_PROVIDER_URL = None  # nothing of an editor's screen comes from another host
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_I18N_ENABLED = False
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES = [("en-gb", "English")]

# --- Celery: the first word of a task's name is its queue; there is no default queue to fall into ---
CELERY_TASK_QUEUES = [Queue(name, Exchange(name), routing_key=name) for name in ("messaging", "checkins", "risk")]
CELERY_TASK_CREATE_MISSING_QUEUES = False
CELERY_TASK_ROUTES = {f"{queue.name}.*": {"queue": queue.name} for queue in CELERY_TASK_QUEUES}  # by the task's name
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_PUBLISH_RETRY = False  # a lost ring is found by the sweep; a web request must not wait for the broker
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_TIMEZONE = "UTC"  # beat ticks at intervals only; local time is worked out where it is needed
CELERY_BEAT_SCHEDULE_FILENAME = str(VAR_DIR / "beat-schedule")
_TICKS = {  # seconds; what a missed tick would have done, the next one does
    "checkins.open_due": 30.0,
    "checkins.close_overdue": 60.0,
    "checkins.sweep_replies": 10.0,
    "messaging.dispatch": 5.0,
    "messaging.sweep": 10.0,
    "risk.notify_teams": 30.0,
}
CELERY_BEAT_SCHEDULE = {
    name: {"task": name, "schedule": seconds, "options": {"expires": 2 * seconds}} for name, seconds in _TICKS.items()
}

# --- Text messages ---
SMS_RATE_PER_SECOND = env.float("SMS_RATE_PER_SECOND", 10.0)  # messages per second for our sender; see the contract
SMS_CONCURRENCY = env.int("SMS_CONCURRENCY", 16)  # calls to the provider at one time in one worker process
SMS_BATCH = env.int("SMS_BATCH", 100)  # rows one task claims
SMS_CALL_TIMEOUT = env.float("SMS_CALL_TIMEOUT", 10.0)  # seconds
SMS_LEASE = env.float("SMS_LEASE", 60.0)  # seconds a claim holds; must exceed the call timeout
SMS_GRACE = env.float("SMS_GRACE", 60.0)  # seconds over which an unknown send is looked for at the provider
SMS_DAILY_CAP = env.int("SMS_DAILY_CAP", 6)  # texts to one number on one day, safety wording and answers apart
SMS_TEAM_DAILY_SEGMENTS = env.int("SMS_TEAM_DAILY_SEGMENTS", 200_000)  # segments one team may spend on one day

# --- Doors ---
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "script-src": [SELF, NONCE],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "frame-ancestors": [SELF],
        "form-action": [SELF],
        "base-uri": [SELF],
        "object-src": ["'none'"],
    },
    "EXCLUDE_URL_PREFIXES": ["/cms/"],  # Wagtail's admin brings inline styles of its own
}
SECURE_REFERRER_POLICY = "same-origin"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"  # they may carry a name; no cookie does
SESSION_COOKIE_HTTPONLY = True
CSRF_COOKIE_HTTPONLY = True
X_FRAME_OPTIONS = "SAMEORIGIN"
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_000_000

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {"portal": {"level": "INFO"}, "selfcare": {"level": "INFO"}, "content": {"level": "INFO"}},
}
