"""Is this process able to serve, and what colours does the portal wear?"""

from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import condition

from portal.core import branding


def healthz(request: HttpRequest) -> HttpResponse:
    """200 and "ok" when the database answers."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("ok", content_type="text/plain")


def _brand_etag(request: HttpRequest) -> str:
    return f'"{branding.version(branding.current(request))}"'


@cache_control(public=True, max_age=86_400)
@condition(etag_func=_brand_etag)
def brand_css(request: HttpRequest) -> HttpResponse:
    """The brand's colours. Pages ask for it with the version in the query, so that a change shows at once."""
    return HttpResponse(branding.stylesheet(branding.current(request)), content_type="text/css")
