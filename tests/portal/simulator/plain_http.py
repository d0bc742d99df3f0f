"""One plain HTTP call to the simulator, with nothing done behind the test's back (no redirects, no cookies)."""

import http.client
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from tests.support.simulator import SimulatorProcess


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    text: str

    @property
    def json(self) -> Any:
        return json.loads(self.text)


def call(
    simulator: SimulatorProcess,
    method: str,
    path: str,
    *,
    form: Mapping[str, str] | None = None,
    body: bytes = b"",
    headers: Mapping[str, str] | None = None,
) -> Answer:
    connection = http.client.HTTPConnection("127.0.0.1", simulator.port, timeout=10)
    kind = {"Content-Type": "application/x-www-form-urlencoded"} if form is not None else {}
    connection.request(method, path, urlencode(form).encode() if form is not None else body, kind | dict(headers or {}))
    response = connection.getresponse()
    try:
        return Answer(response.status, dict(response.getheaders()), response.read().decode())
    finally:
        connection.close()
