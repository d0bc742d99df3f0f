"""The first pages of a new portal: published once, true to the facts, and an editor's to change."""

import re
from datetime import datetime

import pytest
from wagtail.models import Page, Site

from content.pages import first_words
from content.pages.models import Door, HelpLine, HelpNowPage, HomePage, InformationPage
from content.pages.seeding import publish_first_pages

pytestmark = pytest.mark.django_db


@pytest.fixture
def home(noon: datetime) -> HomePage:
    return publish_first_pages(now=noon)


def test_the_site_begins_at_the_home_page(home: HomePage) -> None:
    assert Site.objects.get(is_default_site=True).root_page_id == home.pk
    assert [page.slug for page in home.get_children()] == [
        "help-now",
        "how-check-ins-work",
        "for-carers",
        "privacy",
        "accessibility",
    ]
    assert not Page.objects.filter(title__contains="Wagtail").exists()


def test_a_second_run_adds_nothing(home: HomePage, noon: datetime) -> None:
    before = [Page.objects.count(), Door.objects.count(), HelpLine.objects.count(), home.revisions.count()]
    assert publish_first_pages(now=noon) == home
    after = [Page.objects.count(), Door.objects.count(), HelpLine.objects.count(), home.revisions.count()]
    assert after == before


def test_what_an_editor_changed_stays(home: HomePage, noon: datetime) -> None:
    InformationPage.objects.filter(slug="privacy").update(title="Your data")
    HelpLine.objects.filter(name="Samaritans").update(checked_on=noon.date())
    HomePage.objects.update(heading="Hello Liverpool")
    publish_first_pages(now=noon)
    assert InformationPage.objects.get(slug="privacy").title == "Your data"
    assert HelpLine.objects.get(name="Samaritans").checked_on == noon.date()
    assert HomePage.objects.get().heading == "Hello Liverpool"


def test_a_page_that_is_missing_comes_back(home: HomePage, noon: datetime) -> None:
    InformationPage.objects.get(slug="privacy").delete()
    publish_first_pages(now=noon)
    assert InformationPage.objects.get(slug="privacy").live
    assert Page.find_problems() == ([], [], [], [], [])


def test_it_works_without_any_site(noon: datetime) -> None:
    Site.objects.all().delete()
    home = publish_first_pages(now=noon)
    assert Site.objects.get().root_page_id == home.pk


def test_somebody_elses_pages_are_left_alone(noon: datetime) -> None:
    welcome = Page.objects.get(slug="home")
    welcome.add_child(instance=Page(title="Kept", slug="kept"))
    publish_first_pages(now=noon)
    assert Page.objects.filter(slug="kept").exists()


def test_editors_find_a_history_and_the_day_of_publishing(home: HomePage, noon: datetime) -> None:
    page = HelpNowPage.objects.get()
    assert page.live
    assert page.first_published_at == noon
    assert page.revisions.exists()


def test_numbers_we_only_know_by_heart_are_being_confirmed(home: HomePage) -> None:
    confirmed = set(HelpLine.objects.exclude(checked_on=None).values_list("telephone", flat=True))
    assert confirmed == {"999", "111", "18001 111", "0800 1111"}


def test_every_line_is_one_that_an_editor_could_have_saved(home: HomePage) -> None:
    for line in HelpLine.objects.all():
        line.full_clean()
    for door in Door.objects.all():
        door.full_clean()


@pytest.mark.parametrize("words", first_words.INFORMATION, ids=lambda words: words.slug)
def test_the_words_are_plain(words: first_words.Information) -> None:
    """Short sentences, and none of the words this house does not use."""
    text = re.sub(r"<[^>]+>", " ", re.sub(r"</(li|h2|p)>", ".", words.summary + first_words.body(words.slug)))
    assert not re.search(r"service user|vulnerable|scheduled|utilis|please note|non-compliant", text, re.IGNORECASE)
    sentences = [sentence.split() for sentence in re.split(r"[.!?:]", text) if sentence.strip()]
    assert sum(map(len, sentences)) / len(sentences) < 15
