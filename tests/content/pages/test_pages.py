"""The public pages as a visitor meets them, and what an editor may not save."""

import re
from datetime import date, datetime
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.test import Client

from content.pages.models import Door, HelpLine, HelpNowPage, HomePage, InformationPage
from content.pages.seeding import publish_first_pages

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def home(noon: datetime) -> HomePage:
    return publish_first_pages(now=noon)


def test_home_asks_what_would_help_and_opens_four_doors(client: Client) -> None:
    page = client.get("/").text
    assert "What would help today?</h1>" in page
    doors = re.findall(r'<h2 class="nhsuk-heading-m"><a href="([^"]+)">', page)
    assert doors == ["/how-check-ins-work/", "/help-now/", "/for-carers/", "/team/"]


def test_home_says_what_to_do_when_it_cannot_wait(client: Client) -> None:
    page = client.get("/").text
    section = page[page.index("If it cannot wait") : page.index("Everybody you can call or text")]
    assert re.findall(r'href="(tel:\d+)"', section) == ["tel:999", "tel:111", "tel:116123"]


def test_home_stands_without_a_help_page(client: Client) -> None:
    HelpNowPage.objects.get().unpublish()
    assert "If it cannot wait" not in client.get("/").text


def test_help_now_puts_the_emergency_first(client: Client) -> None:
    page = client.get("/help-now/").text
    headings = [str(label) for label in HelpLine.Urgency.labels]
    assert [page.index(heading) for heading in headings] == sorted(page.index(heading) for heading in headings)


def test_numbers_ring_and_texts_text(client: Client) -> None:
    page = client.get("/help-now/").text
    assert '<a href="tel:08004708090">Call 0800 4 70 80 90</a>' in page
    assert '<a href="sms:85258">Text SHOUT to 85258</a>' in page


def test_help_now_is_open_about_what_is_not_confirmed(client: Client) -> None:
    HelpLine.objects.filter(name="Childline").update(checked_on=date(2026, 11, 3))
    page = client.get("/help-now/").text
    assert "Number checked on Tuesday 3 November (Childline)." in page
    assert "We are still confirming this number (Samaritans)." in page


@pytest.mark.parametrize("slug", ["how-check-ins-work", "for-carers", "privacy", "accessibility"])
def test_pages_of_information_are_there(client: Client, slug: str) -> None:
    response = client.get(f"/{slug}/")
    assert response.status_code == 200
    assert response.text.count("<h1") == 1


def test_a_page_says_what_to_do_next(client: Client) -> None:
    assert re.search(r'href="/accounts/signup/"[^>]*>\s*Start the check-ins', client.get("/how-check-ins-work/").text)


def test_home_asks_little_of_the_database(client: Client, django_assert_max_num_queries: Any) -> None:
    client.get("/")
    with django_assert_max_num_queries(8):
        client.get("/")


@pytest.mark.parametrize(
    "path", ["https://elsewhere.example/", "//elsewhere.example/", "javascript:alert(1)", "/a b", "/\\x"]
)
def test_a_door_leads_nowhere_else(home: HomePage, path: str) -> None:
    with pytest.raises(ValidationError, match="address on this site"):
        Door(home=home, heading="Out", path=path).full_clean()
    with pytest.raises(ValidationError, match="address on this site"):
        InformationPage(title="Out", slug="out", action_path=path).full_clean(exclude=["path", "depth", "numchild"])


def test_a_door_leads_to_exactly_one_place(home: HomePage) -> None:
    for door in (Door(home=home, heading="Two", page=home, path="/x/"), Door(home=home, heading="None")):
        with pytest.raises(ValidationError, match="one of the two"):
            door.full_clean()
        with pytest.raises(IntegrityError), transaction.atomic():
            door.save()


def test_a_line_needs_a_number() -> None:
    line = HelpLine(page=HelpNowPage.objects.get(), urgency="talk", name="Nobody", words="Nothing", source="nowhere")
    with pytest.raises(ValidationError, match="a number to ring"):
        line.full_clean()
    line.telephone = "0800 CALL ME"
    with pytest.raises(ValidationError, match="digits and spaces"):
        line.full_clean()
