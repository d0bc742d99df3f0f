"""The menu "City" in the CMS: for administrators, and nothing that would break people's history."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from portal.accounts import roles
from portal.accounts.models import Role, User
from portal.neighbourhoods.models import Neighbourhood, Practice, PracticeMapping, Team, WardMapping
from tests.factories import NOON, NeighbourhoodFactory, PracticeFactory, PracticeMappingFactory, TeamFactory

pytestmark = pytest.mark.django_db
LISTS = ["neighbourhood", "team", "practice", "practice_neighbourhoods", "ward_neighbourhoods"]


@pytest.fixture
def admin(client: Client) -> Client:
    client.force_login(User.objects.create_superuser("admin@alongside.example", "not a secret"))
    return client


@pytest.fixture
def editor(client: Client) -> Client:
    user = User.objects.create_user("editor@alongside.example", "not a secret")
    roles.grant(user=user, role=Role.EDITOR, by=None, now=NOON)
    client.force_login(user)
    return client


@pytest.mark.parametrize("name", LISTS)
def test_an_administrator_opens_each_list_and_its_form(admin: Client, name: str) -> None:
    mapping = PracticeMappingFactory()
    TeamFactory(neighbourhood=mapping.neighbourhood, name="Anfield team")
    WardMapping.objects.create(ward="E05000907", neighbourhood=mapping.neighbourhood)
    assert admin.get(reverse(f"{name}:index")).status_code == 200
    assert admin.get(reverse(f"{name}:add")).status_code == 200


@pytest.mark.parametrize("name", LISTS)
def test_an_editor_is_shown_none_of_it(editor: Client, name: str) -> None:
    assert editor.get(reverse("wagtailadmin_home")).status_code == 200
    response = editor.get(reverse(f"{name}:index"))
    assert response.status_code == 302
    assert response["Location"] == reverse("wagtailadmin_home")


def test_a_new_neighbourhood_with_its_team(admin: Client) -> None:
    admin.post(reverse("neighbourhood:add"), {"name": "Old Swan", "slug": "old-swan"})
    place = Neighbourhood.objects.get(slug="old-swan")
    team = {"name": "Old Swan team", "slug": "old-swan", "neighbourhood": place.pk, "email": "team@alongside.example"}
    admin.post(reverse("team:add"), team)
    assert Team.objects.get(slug="old-swan").neighbourhood == place


def test_a_team_needs_a_neighbourhood_and_the_city_team_has_none(admin: Client) -> None:
    form = {"name": "Lost team", "slug": "lost", "neighbourhood": "", "email": "team@alongside.example"}
    response = admin.post(reverse("team:add"), form)
    assert b"Choose the neighbourhood that the team looks after." in response.content
    city = Team.objects.get(is_unallocated=True)
    changed = form | {"name": city.name, "slug": city.slug, "email": "city@alongside.example"}
    assert admin.post(reverse("team:edit", args=[city.pk]), changed).status_code == 302
    changed["neighbourhood"] = str(NeighbourhoodFactory().pk)
    assert b"everybody who fits no neighbourhood" in admin.post(reverse("team:edit", args=[city.pk]), changed).content
    city.refresh_from_db()
    assert (city.email, city.neighbourhood) == ("city@alongside.example", None)


def test_a_practice_gets_another_neighbourhood_and_the_old_one_stays_in_its_history(admin: Client) -> None:
    old = PracticeMappingFactory(since=date(2025, 1, 1))
    new = NeighbourhoodFactory()
    form = {"practice": old.practice.pk, "neighbourhood": new.pk, "since": "2026-11-24"}
    assert admin.post(reverse("practice_neighbourhoods:add"), form).status_code == 302
    told = PracticeMapping.objects.order_by("since").values_list("neighbourhood", "since", "until")
    assert list(told) == [
        (old.neighbourhood.pk, date(2025, 1, 1), date(2026, 11, 24)),
        (new.pk, date(2026, 11, 24), None),
    ]


def test_a_mapping_that_would_rewrite_history_is_refused_in_the_form(admin: Client) -> None:
    old = PracticeMappingFactory(since=date(2025, 1, 1))
    form = {"practice": old.practice.pk, "neighbourhood": NeighbourhoodFactory().pk, "since": "2024-11-24"}
    response = admin.post(reverse("practice_neighbourhoods:add"), form)
    assert b"a new one cannot begin before that" in response.content
    assert PracticeMapping.objects.count() == 1


def test_what_people_hang_on_cannot_be_deleted(admin: Client) -> None:
    rows = [("neighbourhood", NeighbourhoodFactory()), ("team", TeamFactory()), ("practice", PracticeFactory())]
    for name, row in rows:
        admin.post(reverse(f"{name}:delete", args=[row.pk]))
        row.refresh_from_db()
    assert Practice.objects.count() == 1


def test_a_mapping_is_not_edited_but_a_wrong_one_may_be_deleted(admin: Client) -> None:
    mapping = PracticeMappingFactory(since=date(2025, 1, 1))
    other = {"practice": mapping.practice.pk, "neighbourhood": mapping.neighbourhood.pk, "since": "2020-01-01"}
    admin.post(reverse("practice_neighbourhoods:edit", args=[mapping.pk]), other)
    mapping.refresh_from_db()
    assert mapping.since == date(2025, 1, 1)
    admin.post(reverse("practice_neighbourhoods:delete", args=[mapping.pk]))
    assert not PracticeMapping.objects.exists()


def test_a_ward_is_written_as_its_code(admin: Client) -> None:
    form = {"ward": "Picton", "neighbourhood": NeighbourhoodFactory().pk}
    assert b"such as E05000907" in admin.post(reverse("ward_neighbourhoods:add"), form).content
    admin.post(reverse("ward_neighbourhoods:add"), form | {"ward": "E05000907"})
    assert WardMapping.objects.get().ward == "E05000907"
