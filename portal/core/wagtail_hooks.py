"""The CMS in the portal's own name and colours, and a welcome that says where things are."""

from collections.abc import Mapping
from typing import Any

from django.contrib.auth.models import AnonymousUser, PermissionsMixin
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail.admin.ui.components import Component

Place = tuple[str, str, str]


class WelcomePanel(Component):
    name = "editors_welcome"
    template_name = "core/welcome_panel.html"
    order = 50

    def get_context_data(self, parent_context: Mapping[str, Any]) -> Mapping[str, Any]:
        request = parent_context["request"]
        return {"request": request, "places": list(_places(request.user))}


@hooks.register("construct_homepage_panels")
def welcome(request: HttpRequest, panels: list[Component]) -> None:
    panels.append(WelcomePanel())


@hooks.register("insert_global_admin_css")
def brand_colours() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', reverse("brand_css"))


def _places(user: PermissionsMixin | AnonymousUser) -> list[Place]:
    """Where an editor goes, as far as this one may."""
    places = [
        (reverse("wagtailadmin_explore_root"), "Pages", "home, help now, how the check-ins work"),
        (reverse("wagtailsnippets:index"), "Snippets", "programmes of check-ins, and every sentence we text"),
    ]
    if user.has_perm("core.change_brand"):
        brand = reverse("wagtailsettings:edit", args=("core", "brand"))
        places.append((brand, "Brand", "the name, the colours and the words at the foot of each page"))
    return places
