"""A practice's neighbourhoods over time: one after another, never two at once."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from portal.neighbourhoods.mappings import Change, TooEarly, assign
from portal.neighbourhoods.models import PracticeMapping
from tests.factories import NeighbourhoodFactory, PracticeFactory

pytestmark = pytest.mark.django_db
JAN, FEB, MAR = date(2026, 1, 1), date(2026, 2, 1), date(2026, 3, 1)


def test_the_first_mapping_then_a_change_then_a_correction_of_the_same_day() -> None:
    practice, here, there, elsewhere = PracticeFactory(), *NeighbourhoodFactory.create_batch(3)
    assert assign(practice=practice, neighbourhood=here, since=JAN) is Change.ADDED
    assert assign(practice=practice, neighbourhood=here, since=FEB) is Change.UNCHANGED
    assert assign(practice=practice, neighbourhood=there, since=FEB) is Change.CHANGED
    assert assign(practice=practice, neighbourhood=elsewhere, since=FEB) is Change.CHANGED
    told = PracticeMapping.objects.order_by("since").values_list("neighbourhood", "since", "until")
    assert list(told) == [(here.pk, JAN, FEB), (elsewhere.pk, FEB, None)]


def test_nothing_begins_before_the_last_one_began_or_ended() -> None:
    practice, here, there = PracticeFactory(), *NeighbourhoodFactory.create_batch(2)
    PracticeMapping.objects.create(practice=practice, neighbourhood=here, since=JAN, until=FEB)
    with pytest.raises(TooEarly):
        assign(practice=practice, neighbourhood=there, since=JAN)
    assert assign(practice=practice, neighbourhood=there, since=FEB) is Change.ADDED


@hypothesis_settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(st.integers(0, 2), st.dates(JAN, MAR)), max_size=8))
def test_whatever_is_asked_no_two_are_in_force_on_one_day(asked: list[tuple[int, date]]) -> None:
    practice, places = PracticeFactory(), NeighbourhoodFactory.create_batch(3)
    for place, since in asked:
        try:
            assign(practice=practice, neighbourhood=places[place], since=since)
        except TooEarly:
            continue
    for day in (JAN, FEB, MAR, *(since for _, since in asked)):
        assert PracticeMapping.objects.filter(practice=practice).in_force(day).count() <= 1
    practice.delete()
