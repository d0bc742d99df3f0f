"""Every address of the portal."""

from django.conf import settings
from django.conf.urls.static import static
from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

urlpatterns = [
    path("sms/", include("selfcare.checkins.webhook_urls")),
    path("sms/", include("portal.messaging.urls")),
    path("", include("portal.core.urls")),
    path("accounts/", include("allauth.urls")),
    path("you/", include("portal.accounts.urls")),
    path("check-ins/", include("selfcare.checkins.urls")),
    path("team/", include("selfcare.caseload.urls")),
    path("cms/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    *static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT),
    path("", include(wagtail_urls)),
]
