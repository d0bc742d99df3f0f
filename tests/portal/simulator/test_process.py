"""The simulator as a process: it starts only where it may, stops cleanly, and with a journal survives a crash."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from requests.exceptions import RequestException

from tests.portal.simulator.listener import Listener
from tests.support.simulator import PROJECT, SENDER, SimulatorProcess, free_port, wait_until

JOAN = "+447700900123"


def run(*command: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command], cwd=PROJECT, env=os.environ | environ, capture_output=True, text=True, timeout=30
    )


@pytest.mark.parametrize("environ", [{"DJANGO_ENV": "production"}, {"PORTAL_PRODUCTION": "1"}])
def test_it_refuses_to_start_in_production(environ: dict[str, str]) -> None:
    result = run("-m", "portal.simulator", SIMULATOR_PORT=str(free_port()), **environ)
    assert result.returncode == 2
    assert "never runs in production" in result.stderr
    assert "Traceback" not in result.stderr


def test_gunicorn_alone_refuses_as_well() -> None:
    command = ["-m", "gunicorn", "--bind", f"127.0.0.1:{free_port()}", "--no-control-socket", "portal.simulator.wsgi"]
    result = run(*command, DJANGO_ENV="production")
    assert result.returncode != 0
    assert "never runs in production" in result.stderr


def test_it_imports_nothing_of_the_project_beside_itself() -> None:
    """Even where the environment names the portal's settings; nor does it use the library whose work it checks."""
    code = (
        "import sys, portal.simulator.wsgi\n"
        "ours = ('portal', 'selfcare', 'community_directory', 'content', 'twilio', 'tests')\n"
        "print(*sorted(name for name in sys.modules if name.split('.')[0] in ours"
        " and name != 'portal' and not name.startswith('portal.simulator')))\n"
    )
    result = run("-c", code, DJANGO_SETTINGS_MODULE="portal.settings.demo", DJANGO_ENV="", PORTAL_PRODUCTION="")
    assert (result.returncode, result.stdout.strip()) == (0, ""), result.stderr


def test_it_stops_within_two_seconds_even_with_a_call_held_open() -> None:
    process = SimulatorProcess()
    process.start()
    client = process.twilio(timeout=30)
    client.messages.list()  # leaves a connection open
    broken: list[Exception] = []

    def hold() -> None:
        try:
            client.messages.create(to="+447700900987", from_=SENDER, body="Hello")
        except RequestException as error:
            broken.append(error)

    held = threading.Thread(target=hold)
    held.start()
    wait_until(lambda: process.ledger()["accepted"] == 1)
    started = time.monotonic()
    assert process.stop() == 0
    assert time.monotonic() - started < 2
    held.join()
    assert len(broken) == 1
    client.http_client.session.close()
    assert "Traceback" not in process.output()
    assert "SIGKILL" not in process.output()


def test_held_calls_leave_room_for_others() -> None:
    """More callers give up than the simulator has threads; their places come free as they go."""
    with SimulatorProcess(mischief={"timeout_rate": 1.0, "timeout_seconds": 60}) as process:
        client = process.twilio(timeout=0.3)

        def give_up() -> None:
            with pytest.raises(RequestException):
                client.messages.create(to=JOAN, from_=SENDER, body="Hello")

        for _ in range(3):
            callers = [threading.Thread(target=give_up) for _ in range(30)]
            for caller in callers:
                caller.start()
            for caller in callers:
                caller.join()
        wait_until(lambda: process.ledger()["accepted"] == 90, within=15)
        client.http_client.session.close()


def test_a_crash_loses_nothing_that_was_accepted(tmp_path: Path, portal: Listener) -> None:
    process = SimulatorProcess(
        ledger=tmp_path / "ledger.jsonl",
        public_base_url=portal.url,
        mischief={"sent_after": 0.05, "delivered_after": 1.5},
    )
    with process:
        client = process.twilio()
        portal.answers += [200] * 5 + [503]
        sids = [
            client.messages.create(
                to=JOAN, from_=SENDER, body=str(number), status_callback=f"{portal.url}/sms/status/{number}/"
            ).sid
            for number in range(5)
        ]
        client.http_client.session.close()
        wait_until(lambda: len(portal.posts) == 5)
        wait_until(lambda: all("sent" in text["reported"] for text in process.messages(to=JOAN)))
        waiting = process.inbound(JOAN, "STOP")
        assert waiting["portal_status"] == 503
        process.kill()

        process.start()
        assert [text["sid"] for text in process.messages(to=JOAN)][:5] == sids
        assert process.ledger()["blocked"] == [JOAN]
        process.settled()
        assert {text["status"] for text in process.messages(to=JOAN)} == {"delivered"}
        assert process.ledger()["inbound_not_taken"] == 0
    for sid in sids:
        assert portal.statuses(sid) == ["sent", "delivered"]
    assert [post.params["MessageSid"] for post in portal.posts].count(waiting["sid"]) == 2
