"""A server that answers each request with the next scripted act: bytes, a pause, or a cut line."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Self
from urllib.parse import parse_qs

Act = Callable[[socket.socket], None]


class Wire:
    """`requests` are the raw requests seen; `connections` counts the lines opened."""

    def __init__(self) -> None:
        self.acts: list[Act] = []
        self.requests: list[bytes] = []
        self.packets: list[int] = []
        self.connections = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._listen, daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        self._listener.close()

    def form(self, number: int = -1) -> dict[str, str]:
        body = self.requests[number].split(b"\r\n\r\n", 1)[1].decode()
        return {name: values[0] for name, values in parse_qs(body).items()}

    def _listen(self) -> None:
        while True:
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._talk, args=(line,), daemon=True).start()

    def _talk(self, line: socket.socket) -> None:
        with line:
            for request in self._read(line):
                self.requests.append(request)
                act = self.acts.pop(0) if self.acts else answer(500, "{}")
                act(line)

    def _read(self, line: socket.socket) -> Iterator[bytes]:
        waiting, packets = b"", 0
        while True:
            try:
                data = line.recv(65_536)
            except OSError:
                return
            if not data:
                return
            waiting, packets = waiting + data, packets + 1
            head, _, body = waiting.partition(b"\r\n\r\n")
            length = next(
                (int(row[15:]) for row in head.split(b"\r\n") if row.lower().startswith(b"content-length:")), 0
            )
            if b"\r\n\r\n" in waiting and len(body) >= length:
                self.packets.append(packets)
                yield waiting
                waiting, packets = b"", 0


def answer(status: int, body: str, *headers: str) -> Act:
    head = "\r\n".join([f"HTTP/1.1 {status} X", f"Content-Length: {len(body.encode())}", *headers])
    return lambda line: line.sendall(f"{head}\r\n\r\n{body}".encode())


def cut(line: socket.socket) -> None:
    """The line goes dead in the middle: a reset."""
    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
    line.close()


def half(line: socket.socket) -> None:
    line.sendall(b"HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n" + b'{"sid": "SM1"')
    line.close()


def silence(seconds: float) -> Act:
    return lambda line: time.sleep(seconds)


@contextmanager
def running() -> Iterator[Wire]:
    with Wire() as wire:
        yield wire
