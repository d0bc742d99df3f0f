"""Sends signed inbound texts over kept-alive connections as fast as they are answered.

`python -m tests.bench.inbound_load PORT BASE_URL TOKEN ACCOUNT TEXTS CONNECTIONS` prints one line of JSON: texts per
second, and the 50th, 95th and 99th percentile of the time to the answer in milliseconds. Every request is made and
signed before the clock starts.
"""

import asyncio
import json
import sys
import time
import uuid
from urllib.parse import urlencode

from twilio.request_validator import RequestValidator

# Most people press a number; some write, and then our side reads the whole text for a wish to stop.
WORDS = ("1", "1", "1", "2", "1", "1", "ok", "OK thanks love", "fine thank you", "not so good today")


def requests(base_url: str, token: str, account: str, texts: int) -> list[bytes]:
    validator = RequestValidator(token)
    url = f"{base_url}/sms/inbound/"
    return [request(validator, url, account, number) for number in range(texts)]


def request(validator: RequestValidator, url: str, account: str, number: int) -> bytes:
    form = {
        "MessageSid": f"SM{uuid.uuid4().hex}",
        "SmsSid": "SM" + "0" * 32,
        "AccountSid": account,
        "From": f"+447700900{number % 900:03d}",
        "To": "+447700900999",
        "Body": WORDS[number % len(WORDS)],
        "NumMedia": "0",
        "NumSegments": "1",
        "ApiVersion": "2010-04-01",
    }
    body = urlencode(form)
    head = (
        f"POST /sms/inbound/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(body)}\r\n"
        "Content-Type: application/x-www-form-urlencoded; charset=UTF-8\r\n"
        f"X-Twilio-Signature: {validator.compute_signature(url, form)}\r\n\r\n"
    )
    return (head + body).encode()


async def talk(port: int, waiting: list[bytes], times: list[float]) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    while waiting:
        begun = time.perf_counter()
        writer.write(waiting.pop())
        head = await reader.readuntil(b"\r\n\r\n")
        if not head.startswith(b"HTTP/1.1 200"):
            raise SystemExit(f"answered with {head[:40]!r}")
        await read_body(reader, head.lower())
        times.append(time.perf_counter() - begun)
        if b"connection: close" in head.lower():
            writer.close()
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.close()


async def read_body(reader: asyncio.StreamReader, head: bytes) -> None:
    if b"transfer-encoding: chunked" in head:
        await reader.readuntil(b"0\r\n\r\n")
    else:
        length = next(int(row[15:]) for row in head.split(b"\r\n") if row.startswith(b"content-length:"))
        await reader.readexactly(length)


async def main(port: int, base_url: str, token: str, account: str, texts: int, connections: int) -> None:
    waiting, times = requests(base_url, token, account, texts), []
    begun = time.perf_counter()
    await asyncio.gather(*(talk(port, waiting, times) for _ in range(connections)))
    rate = texts / (time.perf_counter() - begun)
    times.sort()
    ranks = {f"p{share}": 1000 * times[min(int(share / 100 * len(times)), len(times) - 1)] for share in (50, 95, 99)}
    print(json.dumps({"rate": rate, **ranks}))


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), *sys.argv[2:5], int(sys.argv[5]), int(sys.argv[6])))
