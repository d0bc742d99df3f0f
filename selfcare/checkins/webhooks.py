"""Texts from people, as the provider hands them to us."""

from uuid import uuid4

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from portal.accounts import access
from portal.messaging.inbound import receive
from portal.messaging.webhook import empty_twiml, signed_by_provider
from selfcare.checkins import incoming, tasks


@access.public
@access.public
@signed_by_provider
def inbound(request: HttpRequest) -> HttpResponse:
    """Stored once, then answered; reading it is the worker's, which a lost ring only delays."""
    text = request.POST
    stored = receive(
        provider_sid=text.get("MessageSid") or uuid4().hex,
        from_number=text.get("From", ""),
        to_number=text.get("To", ""),
        body=text.get("Body", ""),
        opt_out_type=text.get("OptOutType", ""),
        now=timezone.now(),
        wish=incoming.wish,
    )
    if stored:
        tasks.ring()
    return empty_twiml()
