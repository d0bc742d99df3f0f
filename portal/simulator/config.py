"""What the simulator is started with, read from the environment once."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path

from portal.simulator.mischief import Switches

LOCAL_NAMES = {"localhost"}
DEMO_ACCOUNT_SID = "AC" + "0" * 31 + "1"  # public; the demo's settings say the same
DEMO_AUTH_TOKEN = "demo-token"  # noqa: S105


class ConfigError(RuntimeError):
    """The environment does not let the simulator start; the message says why."""


@dataclass(frozen=True)
class Config:
    account_sid: str
    auth_token: str
    sender: str
    portal_url: str
    host: str = "127.0.0.1"
    port: int = 8001
    ledger: Path | None = None
    mail_dir: Path | None = None
    switches: Switches = field(default_factory=Switches)

    @property
    def inbound_url(self) -> str:
        return f"{self.portal_url}/sms/inbound/"

    @property
    def bind(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def from_environ(environ: Mapping[str, str]) -> Config:
    """With nothing set, what the demo beside it uses. Raises ConfigError, in production always."""
    refuse_production(environ)
    return Config(
        account_sid=environ.get("TWILIO_ACCOUNT_SID") or DEMO_ACCOUNT_SID,
        auth_token=environ.get("TWILIO_AUTH_TOKEN") or DEMO_AUTH_TOKEN,
        sender=environ.get("SMS_SENDER") or "+447700900999",
        portal_url=_portal_url(environ),
        host=_local_host(environ),
        port=_port(environ),
        ledger=_path(environ.get("SIMULATOR_LEDGER", "")),
        mail_dir=_path(environ.get("SIMULATOR_MAIL_DIR", f"{environ.get('PORTAL_VAR') or 'var'}/mail")),
        switches=_switches(environ),
    )


def refuse_production(environ: Mapping[str, str]) -> None:
    if environ.get("DJANGO_ENV", "").strip().lower() == "production" or environ.get("PORTAL_PRODUCTION"):
        raise ConfigError(
            "The phone simulator never runs in production: it sends no real texts. "
            "Here DJANGO_ENV is 'production' or PORTAL_PRODUCTION is set."
        )


def _portal_url(environ: Mapping[str, str]) -> str:
    url = (environ.get("PUBLIC_BASE_URL") or f"http://localhost:{environ.get('PORT') or 8000}").rstrip("/")
    if not url.startswith(("http://", "https://")):
        raise ConfigError(f"PUBLIC_BASE_URL must begin with http:// or https://, not {url!r}.")
    return url


def _local_host(environ: Mapping[str, str]) -> str:
    host = environ.get("SIMULATOR_HOST") or "127.0.0.1"
    try:
        local = host in LOCAL_NAMES or ip_address(host).is_loopback
    except ValueError:
        local = False
    if not local:
        raise ConfigError(f"SIMULATOR_HOST must be this machine alone (127.0.0.1 or ::1), not {host!r}.")
    return host


def _port(environ: Mapping[str, str]) -> int:
    text = environ.get("SIMULATOR_PORT") or "8001"
    if not text.isdecimal() or not 0 < int(text) < 65_536:
        raise ConfigError(f"SIMULATOR_PORT must be a port number, not {text!r}.")
    return int(text)


def _path(text: str) -> Path | None:
    return Path(text) if text else None


def _switches(environ: Mapping[str, str]) -> Switches:
    text = environ.get("SIMULATOR_MISCHIEF") or "{}"
    try:
        values = json.loads(text)
        if not isinstance(values, dict):
            raise ValueError(text)
        return Switches().changed(values)
    except ValueError as error:
        raise ConfigError(f"SIMULATOR_MISCHIEF must be a JSON object of switches: {error}") from error
