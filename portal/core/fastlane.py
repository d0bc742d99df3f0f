"""The provider's calls take the short way: straight to their view, past sessions, sign-in and policies for browsers.

They come from a machine, many at once, and carry their own proof (a signature). The ordinary way costs several times
what storing a text costs. `fast_lane` comes first in MIDDLEWARE; a view says by `takes_fast_lane` that it needs nothing
of what it passes by.
"""

from collections.abc import Callable
from typing import TypeVar

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import Resolver404, resolve

LANE = "/sms/"

View = TypeVar("View", bound=Callable[..., HttpResponseBase])


def takes_fast_lane(view: View) -> View:
    view.takes_fast_lane = True  # type: ignore[attr-defined]
    return view


def fast_lane(get_response: Callable[[HttpRequest], HttpResponseBase]) -> Callable[[HttpRequest], HttpResponseBase]:
    def middleware(request: HttpRequest) -> HttpResponseBase:
        if not request.path_info.startswith(LANE):
            return get_response(request)
        try:
            match = resolve(request.path_info)
        except Resolver404:
            return get_response(request)
        if not getattr(match.func, "takes_fast_lane", False):
            return get_response(request)
        request.resolver_match = match
        return _measured(match.func(request, *match.args, **match.kwargs))

    return middleware


def _measured(response: HttpResponseBase) -> HttpResponseBase:
    """With its length, which Django's own middleware would have added."""
    if isinstance(response, HttpResponse):
        response.headers.setdefault("Content-Length", str(len(response.content)))
    return response
