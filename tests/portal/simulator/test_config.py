from pathlib import Path

import pytest

from portal.simulator import config
from portal.simulator.config import ConfigError
from portal.simulator.mischief import Switches


def test_with_nothing_set_it_serves_the_demo_beside_it() -> None:
    settings = config.from_environ({})
    assert (settings.bind, settings.inbound_url) == ("127.0.0.1:8001", "http://localhost:8000/sms/inbound/")
    assert (settings.sender, settings.ledger, settings.switches) == ("+447700900999", None, Switches())


def test_everything_set() -> None:
    settings = config.from_environ(
        {
            "TWILIO_ACCOUNT_SID": "AC1",
            "TWILIO_AUTH_TOKEN": "secret",
            "SIMULATOR_HOST": "::1",
            "SIMULATOR_PORT": "9001",
            "PUBLIC_BASE_URL": "http://127.0.0.1:9000/",
            "SIMULATOR_LEDGER": "var/phones.jsonl",
            "SIMULATOR_MAIL_DIR": "var/mail",
            "SIMULATOR_MISCHIEF": '{"timeout_rate": 0.2}',
        }
    )
    assert (settings.bind, settings.inbound_url) == ("[::1]:9001", "http://127.0.0.1:9000/sms/inbound/")
    assert (settings.ledger, settings.mail_dir) == (Path("var/phones.jsonl"), Path("var/mail"))
    assert settings.switches == Switches(timeout_rate=0.2)


@pytest.mark.parametrize(
    "environ", [{"DJANGO_ENV": "production"}, {"DJANGO_ENV": "Production "}, {"PORTAL_PRODUCTION": "1"}]
)
def test_it_never_runs_in_production(environ: dict[str, str]) -> None:
    with pytest.raises(ConfigError, match="never runs in production"):
        config.from_environ(environ)


@pytest.mark.parametrize(
    "environ",
    [
        {"SIMULATOR_HOST": "0.0.0.0"},
        {"SIMULATOR_HOST": "phones.example"},
        {"SIMULATOR_PORT": "many"},
        {"SIMULATOR_PORT": "70000"},
        {"PUBLIC_BASE_URL": "localhost:8000"},
        {"SIMULATOR_MISCHIEF": "{"},
        {"SIMULATOR_MISCHIEF": "[1]"},
        {"SIMULATOR_MISCHIEF": '{"timeout_rate": 2}'},
    ],
)
def test_what_does_not_fit_is_named(environ: dict[str, str]) -> None:
    with pytest.raises(ConfigError, match=next(iter(environ))):
        config.from_environ(environ)
