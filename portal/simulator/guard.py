"""Who may use the pages and the scripts: this machine, and no other site in its browser."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import HttpRequest, HttpResponse, HttpResponseForbidden, HttpResponseNotAllowed

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]

CONTENT_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


def local(*methods: str) -> Callable[[View[P]], View[P]]:
    """Allows the methods named; a POST only from our own pages or from a program that is no browser."""

    def decorate(view: View[P]) -> View[P]:
        @wraps(view)
        def guarded(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            if request.method not in methods:
                return HttpResponseNotAllowed(methods)
            if not _is_from_here(request):
                return HttpResponseForbidden("This form was sent from another site.", content_type="text/plain")
            response = view(request, *args, **kwargs)
            response["Content-Length"] = str(len(response.content))
            response["Content-Security-Policy"] = CONTENT_POLICY
            response["X-Content-Type-Options"] = "nosniff"
            response["Referrer-Policy"] = "same-origin"
            return response

        return guarded

    return decorate


def _is_from_here(request: HttpRequest) -> bool:
    """Browsers name the origin of every POST that another site starts. An unknown Host ends in a 400."""
    here = f"{request.scheme}://{request.get_host()}"
    if request.method != "POST":
        return True
    if origin := request.headers.get("Origin"):
        return origin == here
    return request.headers.get("Sec-Fetch-Site", "none") in ("same-origin", "none")
