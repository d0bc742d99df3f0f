"""Twilio's REST paths for messages."""

import base64
import errno
import hmac
import json
import select
import socket
import time
from functools import partial
from typing import Any, NoReturn

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase

from portal.simulator import paging, running
from portal.simulator.errors import ApiError
from portal.simulator.mischief import Verdict
from portal.simulator.network import Network
from portal.simulator.resources import as_resource

LOOKS_EVERY = 0.2  # seconds


def messages(request: HttpRequest, account: str) -> HttpResponseBase:
    network = running.network()
    try:
        _authenticate(request, account, network)
        if request.method == "POST":
            return _create(request, network)
        if request.method == "GET":
            return _list(request, network)
        raise ApiError(20004)
    except ApiError as error:
        return _refusal(error, network)


def message(request: HttpRequest, account: str, sid: str) -> HttpResponseBase:
    network = running.network()
    try:
        _authenticate(request, account, network)
        if request.method != "GET":
            raise ApiError(20004)
        found = network.store.get(sid)
        if found is None:
            raise ApiError(20404, request.path)
        return _json(as_resource(found, account_sid=account))
    except ApiError as error:
        return _refusal(error, network)


def _authenticate(request: HttpRequest, account: str, network: Network) -> None:
    pair = f"{network.config.account_sid}:{network.config.auth_token}"
    expected = b"Basic " + base64.b64encode(pair.encode())
    given = request.META.get("HTTP_AUTHORIZATION", "").encode()
    if not hmac.compare_digest(given, expected) or account != network.config.account_sid:
        raise ApiError(20003)


def _create(request: HttpRequest, network: Network) -> HttpResponseBase:
    switches = network.mischief.switches
    try:
        accepted, verdict = network.accept(request.POST.dict())
    finally:
        if switches.latency_ms:
            network.closing.wait(switches.latency_ms / 1_000)
    if verdict is Verdict.SILENCE:
        network.store.count("never_answered")
        return StreamingHttpResponse(iter(partial(_hold, request, network, switches.timeout_seconds), b""))
    if verdict is Verdict.ERROR:
        network.store.count("accepted_then_500")
        return _json(ApiError(20500).as_dict(), status=500)
    return _json(as_resource(accepted, account_sid=network.config.account_sid), status=201)


def _list(request: HttpRequest, network: Network) -> HttpResponse:
    query = request.GET.dict()
    found = network.store.select(to=query.get("To", ""), from_=query.get("From", ""))
    return _json(paging.page(found, query, path=request.path, account_sid=network.config.account_sid))


def _hold(request: HttpRequest, network: Network, seconds: float) -> NoReturn:
    """Keeps the caller waiting until the time is up, it has gone or the network closes; then breaks off.

    The error makes gunicorn close the connection without having written a byte.
    """
    connection: socket.socket | None = request.META.get("gunicorn.socket")
    until = time.monotonic() + seconds
    while time.monotonic() < until and not network.closing.wait(LOOKS_EVERY):
        if connection is not None and _has_gone(connection):
            break
    raise ConnectionResetError(errno.ECONNRESET, "held on purpose")


def _has_gone(connection: socket.socket) -> bool:
    readable, _, _ = select.select([connection], [], [], 0)
    return bool(readable) and connection.recv(1, socket.MSG_PEEK) == b""


def _refusal(error: ApiError, network: Network) -> HttpResponse:
    network.store.count(f"refused_{error.code}")
    response = _json(error.as_dict(), status=error.status)
    if error.status == 401:
        response["WWW-Authenticate"] = 'Basic realm="Twilio API"'
    if error.status == 429:
        response["Retry-After"] = "1"
    return response


def _json(content: dict[str, Any], *, status: int = 200) -> HttpResponse:
    body = json.dumps(content).encode()
    headers = {"Content-Type": "application/json", "Content-Length": str(len(body))}
    return HttpResponse(body, headers=headers, status=status)
