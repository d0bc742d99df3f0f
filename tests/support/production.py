"""Runs a command under production settings with made-up values: python -m tests.support.production manage.py check"""

import os
import subprocess
import sys

ENVIRONMENT = {
    "DJANGO_SETTINGS_MODULE": "portal.settings.production",
    "SECRET_KEY": "made-up-for-checks-only-" + "0123456789abcdefghijklmnopqrstuvwxyz-ABCDEF",
    "PUBLIC_BASE_URL": "https://alongside.example",
    "DATABASE_URL": "postgres://nobody:nothing@127.0.0.1:1/none",
    "REDIS_URL": "redis://127.0.0.1:1/0",
    "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
    "TWILIO_AUTH_TOKEN": "0" * 32,
    "SMS_SENDER": "+447700900999",
    "EMAIL_HOST": "mail.alongside.example",
    "DEFAULT_FROM_EMAIL": "no-reply@alongside.example",
}

if __name__ == "__main__":
    sys.exit(subprocess.run([sys.executable, *sys.argv[1:]], env=os.environ | ENVIRONMENT).returncode)
