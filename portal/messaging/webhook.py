"""The door for the provider's calls to us: signed by our provider for our account, or refused."""

import logging
from collections.abc import Callable
from functools import wraps

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseForbidden, HttpResponseNotAllowed
from django.views.decorators.csrf import csrf_exempt

from portal.core.fastlane import takes_fast_lane
from portal.messaging.gateways import twilio

logger = logging.getLogger(__name__)

EMPTY_TWIML = '<?xml version="1.0" encoding="UTF-8"?><Response/>'

View = Callable[..., HttpResponse]


def signed_by_provider(view: View) -> View:
    """405 for anything but POST; 403 for a bad or missing signature, or another account's. The view need not look."""

    @takes_fast_lane
    @csrf_exempt
    @wraps(view)
    def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        if not (twilio.signature_is_good(request) and request.POST.get("AccountSid") == settings.TWILIO_ACCOUNT_SID):
            logger.warning("A call that our provider did not sign was refused")
            return HttpResponseForbidden()
        return view(request, *args, **kwargs)

    return guarded


def empty_twiml() -> HttpResponse:
    """Received, nothing to answer: what we have to say leaves through the outbox."""
    return HttpResponse(EMPTY_TWIML, content_type="text/xml")
