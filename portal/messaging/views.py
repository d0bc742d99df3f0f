"""What the provider tells us about texts we sent."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from portal.messaging import receipts
from portal.messaging.webhook import empty_twiml, signed_by_provider


@signed_by_provider
def status(request: HttpRequest, reference: str) -> HttpResponse:
    """A status of the text with our reference: repeated, late, in any order, about texts we do not know."""
    sid, told, error = (request.POST.get(name, "") for name in ("MessageSid", "MessageStatus", "ErrorCode"))
    receipts.record(reference, sid, told, error, now=timezone.now())
    return empty_twiml()
