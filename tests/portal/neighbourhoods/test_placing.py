"""Whose team somebody belongs to: practice first, then postcode, else the team that owns everybody else."""

from datetime import date, timedelta

import pytest

from portal.neighbourhoods.models import Postcode, Team, WardMapping
from portal.neighbourhoods.placing import team_for, unallocated_team
from tests.factories import NeighbourhoodFactory, PracticeFactory, PracticeMappingFactory, TeamFactory

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 24)


@pytest.fixture
def anfield() -> Team:
    team: Team = TeamFactory()
    return team


@pytest.fixture
def speke() -> Team:
    """The team for postcode L24 0TG."""
    team: Team = TeamFactory()
    Postcode.objects.create(code="L24 0TG", latitude=53.34, longitude=-2.85, ward="E05000907")
    WardMapping.objects.create(ward="E05000907", neighbourhood=team.neighbourhood)
    return team


def test_the_practice_decides_before_the_postcode(anfield: Team, speke: Team) -> None:
    practice = PracticeMappingFactory(neighbourhood=anfield.neighbourhood).practice
    assert team_for(practice=practice, postcode="L24 0TG", today=TODAY) == anfield


def test_the_postcode_decides_where_the_practice_does_not(speke: Team) -> None:
    assert team_for(practice=None, postcode="L24 0TG", today=TODAY) == speke
    assert team_for(practice=None, postcode="l240tg", today=TODAY) == speke
    assert team_for(practice=PracticeFactory(), postcode="L24 0TG", today=TODAY) == speke


@pytest.mark.parametrize("postcode", ["", "L99 9ZZ", "not a postcode"])
def test_everybody_else_has_the_unallocated_team(postcode: str) -> None:
    team = team_for(practice=None, postcode=postcode, today=TODAY)
    assert team.is_unallocated
    assert (team.slug, team.name) == ("unallocated", "City team (unallocated)")


def test_a_postcode_without_a_ward_or_in_a_ward_of_no_neighbourhood() -> None:
    Postcode.objects.create(code="L8 1XY", latitude=53.39, longitude=-2.97, ward="")
    Postcode.objects.create(code="L8 1XZ", latitude=53.39, longitude=-2.97, ward="E05000889")
    for code in ("L8 1XY", "L8 1XZ"):
        assert team_for(practice=None, postcode=code, today=TODAY).is_unallocated


def test_a_neighbourhood_without_a_team_falls_through(speke: Team) -> None:
    practice = PracticeMappingFactory(neighbourhood=NeighbourhoodFactory()).practice
    assert team_for(practice=practice, postcode="L24 0TG", today=TODAY) == speke


@pytest.mark.parametrize(
    ("since", "until", "in_force"),
    [
        (TODAY, None, True),
        (TODAY + timedelta(days=1), None, False),
        (TODAY - timedelta(days=9), TODAY, False),
        (TODAY - timedelta(days=9), TODAY + timedelta(days=1), True),
    ],
)
def test_a_mapping_counts_from_its_first_day_to_the_day_before_its_end(
    anfield: Team, since: date, until: date | None, in_force: bool
) -> None:
    practice = PracticeMappingFactory(neighbourhood=anfield.neighbourhood, since=since, until=until).practice
    found = team_for(practice=practice, postcode="", today=TODAY)
    assert found == (anfield if in_force else unallocated_team())


def test_a_closed_practice_still_places_its_people(anfield: Team) -> None:
    practice = PracticeFactory(is_open=False)
    PracticeMappingFactory(practice=practice, neighbourhood=anfield.neighbourhood)
    assert team_for(practice=practice, postcode="", today=TODAY) == anfield


def test_there_is_always_an_unallocated_team_and_only_one() -> None:
    assert Team.objects.filter(is_unallocated=True).count() == 1
    Team.objects.all().delete()
    assert unallocated_team() == unallocated_team()
    assert Team.objects.filter(is_unallocated=True).count() == 1
