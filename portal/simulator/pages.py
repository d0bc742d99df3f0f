"""Pages for people: the mischief, the e-mails, and the files that all pages use."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from portal.simulator import mail as mails
from portal.simulator import odd_numbers, presenters, running
from portal.simulator.guard import local
from portal.simulator.mischief import CALLBACKS, Switches

ASSETS = {"simulator.css": "text/css", "phones.js": "text/javascript", "phone.svg": "image/svg+xml"}
FOLDER = Path(__file__).parent / "assets"
PERCENT = ("timeout_rate", "error_rate", "throttle_rate")


@local("GET", "HEAD", "POST")
def mischief(request: HttpRequest) -> HttpResponse:
    network = running.network()
    problem = ""
    if request.method == "POST":
        try:
            network.mischief.change(_asked(request))
            return HttpResponseRedirect("/mischief/?saved")
        except ValueError as error:
            problem = str(error)
    context = {
        "values": _shown(network.mischief.switches) | (request.POST.dict() if problem else {}),
        "odd_numbers": odd_numbers.ODDITIES,
        "callbacks": CALLBACKS,
        "problem": problem,
        "saved": "saved" in request.GET,
    }
    return page(request, "mischief.jinja", context, status=400 if problem else 200)


@local("POST")
def forget(request: HttpRequest) -> HttpResponse:
    running.network().reset()
    return HttpResponseRedirect("/")


@local("GET", "HEAD")
def mail(request: HttpRequest) -> HttpResponse:
    folder = running.network().config.mail_dir
    now = datetime.now(UTC)
    letters = [(letter, presenters.when(letter.date.timestamp(), now=now)) for letter in mails.newest(folder)]
    return page(request, "mail.jinja", {"letters": letters, "has_folder": folder is not None})


@local("GET", "HEAD")
def asset(request: HttpRequest, name: str) -> HttpResponse:
    if name not in ASSETS:
        raise Http404
    return HttpResponse((FOLDER / name).read_bytes(), content_type=f"{ASSETS[name]}; charset=utf-8")


def page(request: HttpRequest, template: str, context: dict[str, Any], *, status: int = 200) -> HttpResponse:
    config = running.network().config
    frame = {"portal_url": config.portal_url, "sender": config.sender, "path": request.path}
    return render(request, template, frame | context, status=status)


def _asked(request: HttpRequest) -> dict[str, Any]:
    """The form speaks of per cent where the switches are shares. 'Everything normal' is a button of the same form."""
    if "normal" in request.POST:
        return Switches().as_dict()
    asked: dict[str, Any] = {name: value for name, value in request.POST.items() if value != ""}
    for name in PERCENT:
        if name in asked:
            asked[name] = _number(asked[name]) / 100
    return asked


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError as error:
        raise ValueError(f"{text!r} is not a number.") from error


def _shown(switches: Switches) -> dict[str, str]:
    values = switches.as_dict()
    values |= {name: values[name] * 100 for name in PERCENT}
    return {name: f"{value:g}" if isinstance(value, float) else str(value) for name, value in values.items()}
