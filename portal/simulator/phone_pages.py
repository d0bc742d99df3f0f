"""The page of phones, the news it asks for, and the answers typed into it."""

from datetime import UTC, datetime

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.template.loader import render_to_string

from portal.simulator import board, presenters, running
from portal.simulator.board import SHOWN_UNASKED
from portal.simulator.guard import local
from portal.simulator.pages import page
from portal.simulator.phone_numbers import E164, for_people, to_e164


@local("GET", "HEAD")
def phones(request: HttpRequest) -> HttpResponse:
    """With no number asked for, the phones that had a text of late. `watch` reloads by itself, without boxes."""
    asked = request.GET.getlist("phone")
    laid_out = board.lay_out(running.network(), asked=asked, fill=not any(asked), now=datetime.now(UTC))
    context = {"board": laid_out, "fills": not any(asked), "watching": "watch" in request.GET}
    return page(request, "phones.jinja", context)


@local("GET")
def news(request: HttpRequest) -> HttpResponse:
    """Pieces of the page as they are now; 204 if nothing has changed since `version`."""
    network = running.network()
    if request.GET.get("version") == board.version(network):
        return HttpResponse(status=204)
    asked = request.GET.getlist("phone")
    fill = "fill" in request.GET and len(asked) < SHOWN_UNASKED
    laid_out = board.lay_out(network, asked=asked, fill=fill, now=datetime.now(UTC))
    shared = {"board": laid_out, "watching": False}
    pieces = [
        {
            "number": phone.number,
            "shown": for_people(phone.number),
            "card": render_to_string("phone.jinja", shared | {"phone": phone}),
            "talk": render_to_string("talk.jinja", shared | {"phone": phone}),
            "newest": phone.bubbles[-1].body if phone.bubbles and not phone.bubbles[-1].is_answer else "",
            "texts": phone.texts,
        }
        for phone in laid_out.phones
    ]
    recent = render_to_string("recent.jinja", shared)
    return JsonResponse({"version": laid_out.version, "problem": laid_out.problem, "recent": recent, "phones": pieces})


@local("POST")
def answer(request: HttpRequest) -> HttpResponse:
    """A text typed into one of the phones."""
    number = to_e164(request.POST.get("From", ""))
    body = request.POST.get("quick") or request.POST.get("Body", "")
    can_be_sent = bool(E164.fullmatch(number) and body.strip())
    words = _send(number, body) if can_be_sent else "Type an answer first."
    if request.accepts("text/html"):
        shown = list(dict.fromkeys([*request.POST.getlist("shown"), number]))
        return HttpResponseRedirect(f"{board.link(shown)}#{presenters.anchor(number)}")
    return JsonResponse({"words": words}, status=200 if can_be_sent else 400)


def _send(number: str, body: str) -> str:
    network = running.network()
    received = network.incoming.receive(from_=number, body=body)
    message = network.store.get(received.sid)
    words = presenters.bubble(message, now=datetime.now(UTC)).words if message else "It was forgotten at once"
    return f"Sent from {for_people(number)}. {words}."
