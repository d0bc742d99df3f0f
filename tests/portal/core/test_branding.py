"""An editor changes the name and the colours; every page wears them, and unreadable colours are refused."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client, RequestFactory
from wagtail.models import Site

from portal.core import branding
from portal.core.models import Brand


@pytest.fixture
def brand(db: None) -> Brand:
    brand: Brand = Brand.for_site(Site.objects.get(is_default_site=True))
    return brand


def test_without_a_site_or_a_choice_the_portal_still_has_a_name(db: None, rf: RequestFactory) -> None:
    Site.objects.all().delete()
    assert branding.current(rf.get("/")).name == "Alongside"


def test_without_a_request_nothing_is_asked_of_the_database() -> None:
    """No `db` here: a query would fail the test. The page that says the database is down has no request."""
    assert branding.current(None).name == "Alongside"


def test_a_request_asks_once(brand: Brand, rf: RequestFactory, django_assert_num_queries: Any) -> None:
    request = rf.get("/")
    with django_assert_num_queries(1):
        branding.current(request)
        branding.current(request)


def test_an_editors_colours_reach_the_stylesheet(brand: Brand, client: Client) -> None:
    brand.accent = "#4a1d6b"
    brand.save()
    response = client.get("/brand.css")
    assert response["Content-Type"] == "text/css"
    assert "--accent:#4a1d6b;" in response.text
    assert "--accent-shade-50:#250f36;" in response.text


def test_a_browser_that_has_the_stylesheet_is_told_so(brand: Brand, client: Client) -> None:
    first = client.get("/brand.css")
    assert client.get("/brand.css", headers={"If-None-Match": first["ETag"]}).status_code == 304
    brand.accent = "#4a1d6b"
    brand.save()
    assert client.get("/brand.css", headers={"If-None-Match": first["ETag"]}).status_code == 200


def test_pages_ask_for_the_stylesheet_by_its_version(brand: Brand, client: Client) -> None:
    """So that a change shows at once although browsers keep the old one for a day."""
    before = client.get("/accounts/login/").text
    assert f"/brand.css?v={branding.version(brand)}" in before
    brand.accent = "#4a1d6b"
    brand.name = "Round the Corner"
    brand.save()
    after = client.get("/accounts/login/").text
    assert f"/brand.css?v={branding.version(brand)}" in after
    assert "Round the Corner" in after
    assert "Alongside</" not in after


def test_readable_colours_are_accepted(brand: Brand) -> None:
    brand.full_clean()


@pytest.mark.parametrize("pale", ["#ffcc00", "#3aa6a8", "#777777", "#747474"])
def test_pale_colours_are_refused_with_what_to_do(brand: Brand, pale: str) -> None:
    """#747474 can be read on white but not on our page, which is a little darker."""
    brand.accent = pale
    with pytest.raises(ValidationError) as refused:
        brand.full_clean()
    assert list(refused.value.message_dict) == ["accent"]
    assert "choose a darker one" in refused.value.message_dict["accent"][0]


@pytest.mark.parametrize("bad", ["teal", "#fff", "#0b5c5e\n", "#0b5c5g", "red;}"])
def test_what_is_not_a_colour_is_refused(brand: Brand, bad: str) -> None:
    brand.accent_dark = bad
    with pytest.raises(ValidationError) as refused:
        brand.full_clean()
    assert "Write the colour as # and six characters" in str(refused.value.message_dict["accent_dark"])
