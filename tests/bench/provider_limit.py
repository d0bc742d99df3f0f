"""What plain threads with kept-alive connections get from the provider: the most that any dispatcher could.

`python -m tests.bench.provider_limit URL CALLS PROCESSES THREADS` prints the calls per second.
"""

import http.client
import multiprocessing
import subprocess
import sys
import threading
import time
from base64 import b64encode
from multiprocessing.synchronize import Barrier
from typing import Any
from urllib.parse import urlencode, urlsplit

BODY = urlencode(
    {
        "To": "+447700900001",
        "From": "+447700900999",
        "Body": "Hello Joan, how are you today? Reply 1 if you are OK, 2 for a chat, 3 if you need help.",
        "StatusCallback": "http://localhost:8000/sms/status/00000000-0000-0000-0000-000000000000/",
        "ValidityPeriod": "7200",
    }
)
HEADERS = {
    "Content-Type": "application/x-www-form-urlencoded",
    "Accept": "application/json",
    "Authorization": "Basic " + b64encode(b"AC" + b"0" * 31 + b"1:demo-token").decode(),
}


def measured(url: str, *, calls: int, processes: int, threads: int) -> float:
    command = [sys.executable, "-m", "tests.bench.provider_limit", url, str(calls), str(processes), str(threads)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def main(url: str, calls: int, processes: int, threads: int) -> None:
    context = multiprocessing.get_context("fork")
    start, end = context.Barrier(processes + 1), context.Barrier(processes + 1)
    for _ in range(processes):
        context.Process(target=call_many, args=(url, calls // processes, threads, start, end), daemon=True).start()
    start.wait()
    begun = time.perf_counter()
    end.wait()
    print(calls // processes * processes / (time.perf_counter() - begun))


def call_many(url: str, calls: int, threads: int, start: Barrier, end: Barrier) -> None:
    left = iter(range(calls))
    ready = threading.Barrier(threads + 1)
    workers = [threading.Thread(target=call, args=(url, left, ready)) for _ in range(threads)]
    for worker in workers:
        worker.start()
    start.wait()
    ready.wait()
    for worker in workers:
        worker.join()
    end.wait()


def call(url: str, left: Any, ready: threading.Barrier) -> None:
    host = urlsplit(url)
    connection = http.client.HTTPConnection(host.hostname or "", host.port)
    connection.connect()
    ready.wait()
    for _ in left:
        connection.request("POST", "/2010-04-01/Accounts/AC/Messages.json", BODY, HEADERS)
        connection.getresponse().read()
    connection.close()


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:5]))
