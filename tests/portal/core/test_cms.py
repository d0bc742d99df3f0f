"""The CMS in the portal's own name, and still working with our form renderer."""

from datetime import datetime

import pytest
from django.test import Client, RequestFactory
from django.urls import reverse
from wagtail.models import Site

from content.pages.seeding import publish_first_pages
from portal.core.models import Brand
from portal.core.wagtail_hooks import WelcomePanel
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client: Client) -> Client:
    client.force_login(UserFactory(is_superuser=True, is_staff=True))
    return client


def test_the_dashboard_welcomes_in_the_brands_name(editor: Client) -> None:
    Brand.objects.create(site=Site.objects.get(is_default_site=True), name="Round the Corner")
    page = editor.get("/cms/").text
    assert "Welcome to Round the Corner" in page
    assert "<title>Dashboard - Round the Corner</title>" in " ".join(page.split()).replace("<title> ", "<title>")
    assert '<link rel="stylesheet" href="/brand.css">' in page
    assert reverse("wagtailsettings:edit", args=("core", "brand")) in page


def test_who_may_not_change_the_brand_is_not_sent_there(rf: RequestFactory) -> None:
    request = rf.get("/cms/")
    for user, sent in ((UserFactory(), False), (UserFactory(is_superuser=True), True)):
        request.user = user
        places = WelcomePanel().get_context_data({"request": request})["places"]
        assert ("Brand" in {text for _, text, _ in places}) is sent
        assert "Pages" in {text for _, text, _ in places}


def test_pages_and_the_brand_can_be_edited(editor: Client, noon: datetime) -> None:
    home = publish_first_pages(now=noon)
    for page in (home, *home.get_children()):
        assert editor.get(reverse("wagtailadmin_pages:edit", args=(page.pk,))).status_code == 200
    assert editor.get("/cms/settings/core/brand/", follow=True).status_code == 200


def test_an_editor_is_told_why_a_colour_cannot_be_saved(editor: Client) -> None:
    site = Site.objects.get(is_default_site=True)
    address = reverse("wagtailsettings:edit", args=("core", "brand", site.pk))
    data = {"name": "Alongside", "accent": "#ffcc00", "accent_dark": "#083f41", "footer": "", "telephone": ""}
    assert "Please choose a darker one." in editor.post(address, data).text
    assert editor.post(address, data | {"accent": "#4a1d6b"}).status_code == 302
    assert Brand.objects.get().accent == "#4a1d6b"


def test_a_home_page_can_be_looked_at_before_it_is_published(editor: Client, noon: datetime) -> None:
    home = publish_first_pages(now=noon)
    page = editor.get(reverse("wagtailadmin_pages:view_draft", args=(home.pk,)))
    assert page.status_code == 200
    assert "What would help today?" in page.text
