"""A portal that only listens: it keeps what the network posts to it and answers as it is told."""

import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self
from urllib.parse import parse_qsl


@dataclass(frozen=True)
class Post:
    url: str
    params: dict[str, str]
    signature: str
    token: str


class Listener:
    """`answers` are HTTP statuses for the next posts, after which it answers 200; `body` is what it says."""

    def __init__(self) -> None:
        self.posts: list[Post] = []
        self.answers: list[int] = []
        self.body = '<?xml version="1.0" encoding="UTF-8"?><Response/>'
        listener = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                listener.take(self)

            def log_message(self, format: str, *args: object) -> None:
                return

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def take(self, request: BaseHTTPRequestHandler) -> None:
        form = request.rfile.read(int(request.headers["Content-Length"])).decode()
        self.posts.append(
            Post(
                self.url + request.path,
                dict(parse_qsl(form, keep_blank_values=True)),
                request.headers["X-Twilio-Signature"],
                request.headers["I-Twilio-Idempotency-Token"],
            )
        )
        body = self.body.encode()
        request.send_response(self.answers.pop(0) if self.answers else 200)
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)

    def statuses(self, sid: str) -> list[str]:
        return [post.params["MessageStatus"] for post in self.posts if post.params.get("MessageSid") == sid]

    def forget(self) -> None:
        self.posts.clear()
        self.answers.clear()
