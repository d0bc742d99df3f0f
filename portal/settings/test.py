"""Tests: the demo's settings in a folder of their own, quick password hashes, mail in memory."""

import os
import tempfile
from pathlib import Path

_worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
os.environ.setdefault("PORTAL_VAR", str(Path(tempfile.gettempdir()) / f"alongside-tests-{os.getuid()}" / _worker))

from portal.settings.demo import *  # noqa: E402, F403
from portal.settings.demo import STATIC_ROOT  # noqa: E402

STATIC_ROOT.mkdir(parents=True, exist_ok=True)  # whitenoise warns of a missing folder

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
CELERY_TASK_ALWAYS_EAGER = False
SMS_RATE_PER_SECOND = 10_000.0
