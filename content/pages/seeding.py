"""The first pages of a new portal. Run again, it adds what is missing and leaves alone what an editor has changed."""

from dataclasses import asdict
from datetime import datetime

from django.db import transaction
from wagtail.models import Page, Site

from content.pages import first_words
from content.pages.models import Door, HelpLine, HelpNowPage, HomePage, InformationPage


@transaction.atomic
def publish_first_pages(*, now: datetime) -> HomePage:
    """The home page at the site's root, with help now and the pages of information below it."""
    home = HomePage.objects.first() or _add_home(now=now)
    _lead_the_site_to(home)
    if not HelpNowPage.objects.exists():
        _publish(_help_now(), below=home, now=now)
    for words in first_words.INFORMATION:
        if not Page.objects.child_of(home).filter(slug=words.slug).exists():
            _publish(InformationPage(body=first_words.body(words.slug), **asdict(words)), below=home, now=now)
    if not home.doors.exists():
        _open_doors(home)
    return home


def _add_home(*, now: datetime) -> HomePage:
    root = Page.get_first_root_node()
    _remove_welcome_page(root)
    home = HomePage(title=first_words.HOME_TITLE, intro=first_words.HOME_INTRO)
    _publish(home, below=Page.objects.get(pk=root.pk), now=now)
    return home


def _remove_welcome_page(root: Page) -> None:
    """Wagtail's own first page, unless somebody has put pages below it. Its site lives on without it for a moment."""
    welcome = root.get_children().filter(slug="home", content_type__model="page", numchild=0).first()
    if welcome:
        Site.objects.filter(root_page=welcome).update(root_page=root)
        welcome.delete()


def _lead_the_site_to(home: HomePage) -> None:
    """The default site starts at our home page, unless an editor has led it to a page of ours already."""
    site = Site.objects.filter(is_default_site=True).first()
    if site is None:
        Site.objects.create(hostname="localhost", is_default_site=True, root_page=home, site_name="Alongside")
    elif site.root_page.specific_class != HomePage:
        site.root_page = home
        site.site_name = site.site_name or "Alongside"
        site.save()


def _help_now() -> HelpNowPage:
    page = HelpNowPage(
        title=first_words.HELP_TITLE,
        slug="help-now",
        intro=first_words.HELP_INTRO,
        after=first_words.body("help-now"),
    )
    page.lines = [HelpLine(sort_order=order, **line) for order, line in enumerate(first_words.HELP_LINES)]
    return page


def _open_doors(home: HomePage) -> None:
    pages = {page.slug: page for page in home.get_children()}
    home.doors = [
        Door(sort_order=order, heading=heading, text=text, page=pages.get(place), path="" if place in pages else place)
        for order, (heading, text, place) in enumerate(first_words.DOORS)
    ]
    home.save()
    home.save_revision().publish()


def _publish(page: Page, *, below: Page, now: datetime) -> None:
    page.first_published_at = now
    below.add_child(instance=page)
    page.save_revision().publish()
