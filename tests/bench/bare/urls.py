from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.utils import timezone
from twilio.request_validator import RequestValidator

from tests.bench.bare.models import Text

validator = RequestValidator(settings.TWILIO_AUTH_TOKEN)


def inbound(request: HttpRequest) -> HttpResponse:
    url = settings.PUBLIC_BASE_URL + request.get_full_path()
    if not validator.validate(url, request.POST, request.headers.get("X-Twilio-Signature", "")):
        return HttpResponse(status=403)
    text = request.POST
    Text.objects.create(
        provider_sid=text["MessageSid"],
        from_number=text["From"],
        to_number=text["To"],
        body=text["Body"],
        received_at=timezone.now(),
    )
    return HttpResponse('<?xml version="1.0" encoding="UTF-8"?><Response/>', content_type="text/xml")


urlpatterns = [path("sms/inbound/", inbound)]
