"""What the simulator is started with, read from the environment once."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

from portal.simulator.mischief import Switches

LOCAL_NAMES = {"localhost"}


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
    switches: Switches = Switches()

    @property
    def inbound_url(self) -> str:
        return f"{self.portal_url}/sms/inbound/"

    @property
    def bind(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def from_environ(environ: Mapping[str, str]) -> Config:
    """Raises ConfigError, in production always."""
    refuse_production(environ)
    return Config(
        account_sid=_needed(environ, "TWILIO_ACCOUNT_SID"),
        auth_token=_needed(environ, "TWILIO_AUTH_TOKEN"),
        sender=environ.get("SMS_SENDER") or "+447700900999",
        portal_url=_portal_url(environ),
        host=_local_host(environ),
        port=_port(environ),
        ledger=_path(environ, "SIMULATOR_LEDGER"),
        mail_dir=_path(environ, "SIMULATOR_MAIL_DIR"),
        switches=_switches(environ),
    )


def refuse_production(environ: Mapping[str, str]) -> None:
    if environ.get("DJANGO_ENV", "").strip().lower() == "production" or environ.get("PORTAL_PRODUCTION"):
        raise ConfigError(
            "The phone simulator never runs in production: it pretends to be the phone network and sends no real texts. "
            "DJANGO_ENV is 'production' or PORTAL_PRODUCTION is set."
        )


def _needed(environ: Mapping[str, str], name: str) -> str:
    if value := environ.get(name, "").strip():
        return value
    raise ConfigError(f"{name} is missing: give the simulator the same value as the portal.")


def _portal_url(environ: Mapping[str, str]) -> str:
    url = (environ.get("PUBLIC_BASE_URL") or "http://localhost:8000").rstrip("/")
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


def _path(environ: Mapping[str, str], name: str) -> Path | None:
    value = environ.get(name)
    return Path(value) if value else None


def _switches(environ: Mapping[str, str]) -> Switches:
    text = environ.get("SIMULATOR_MISCHIEF")
    try:
        return Switches().changed(json.loads(text)) if text else Switches()
    except (ValueError, AttributeError) as error:
        raise ConfigError(f"SIMULATOR_MISCHIEF must be a JSON object of switches: {error}") from error
