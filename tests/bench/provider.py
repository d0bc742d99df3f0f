"""A stand-in for the provider that costs as little as possible: `python -m tests.bench.provider PORT SECONDS`.

Takes every POST as a text, answers after so many seconds as Twilio would, and counts. `GET /count` tells how many
texts, how many different StatusCallback addresses, and when the first and the last came (seconds since 1970).
"""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import parse_qs
from urllib.request import ProxyHandler, build_opener

from tests.support.services import free_port, wait_for_port

ANSWER = json.dumps(
    {
        "account_sid": "AC" + "0" * 31 + "1",
        "api_version": "2010-04-01",
        "body": "A text of about the usual length, which is two lines on an old telephone and asks how somebody is.",
        "date_created": "Tue, 24 Nov 2026 12:00:00 +0000",
        "date_sent": None,
        "date_updated": "Tue, 24 Nov 2026 12:00:00 +0000",
        "direction": "outbound-api",
        "error_code": None,
        "error_message": None,
        "from": "+447700900999",
        "num_media": "0",
        "num_segments": "1",
        "sid": "SM%032x",
        "status": "queued",
        "to": "+447700900001",
    }
)


class Seen:
    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.bodies: list[bytes] = []
        self.first = self.last = 0.0
        self.number = 0

    def text(self, body: bytes) -> bytes:
        self.last = time.time()
        self.first = self.first or self.last
        self.bodies.append(body)
        self.number += 1
        return (ANSWER % self.number).encode()

    def count(self) -> bytes:
        references = {parse_qs(body.decode()).get("StatusCallback", [""])[0] for body in self.bodies}
        told = {"texts": len(self.bodies), "references": len(references), "first": self.first, "last": self.last}
        self.bodies, self.first = [], 0.0
        return json.dumps(told).encode()


class Connection(asyncio.Protocol):
    def __init__(self, seen: Seen) -> None:
        self.seen, self.loop = seen, asyncio.get_running_loop()
        self.waiting = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.waiting += data
        end = self.waiting.find(b"\r\n\r\n")
        if end < 0:
            return
        head, length = self.waiting[:end], 0
        if (at := head.lower().find(b"content-length:")) >= 0:
            length = int(head[at + 15 :].split(b"\r\n", 1)[0])
        body = self.waiting[end + 4 : end + 4 + length]
        if len(body) < length:
            return
        self.waiting = b""
        if head.startswith(b"GET /count"):
            self.answer(b"200 OK", self.seen.count())
        else:
            self.loop.call_later(self.seen.seconds, self.answer, b"201 Created", self.seen.text(body))

    def answer(self, status: bytes, body: bytes) -> None:
        head = b"HTTP/1.1 %b\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % (status, len(body))
        self.transport.write(head + body)  # type: ignore[attr-defined]


@contextmanager
def running(seconds: float) -> Iterator[str]:
    """Its URL, for as long as it runs."""
    port = free_port()
    process = subprocess.Popen([sys.executable, "-m", "tests.bench.provider", str(port), str(seconds)])
    try:
        wait_for_port(port)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait()


def count(url: str) -> dict[str, float]:
    """What it has seen since the last time it was asked."""
    with build_opener(ProxyHandler({})).open(f"{url}/count", timeout=30) as answer:
        told: dict[str, float] = json.load(answer)
        return told


async def serve(port: int, seconds: float) -> None:
    seen = Seen(seconds)
    server = await asyncio.get_running_loop().create_server(lambda: Connection(seen), "127.0.0.1", port, backlog=512)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), float(sys.argv[2])))
