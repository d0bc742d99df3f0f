"""Positions against points whose both coordinates are published."""

from math import cos, hypot, radians

import pytest

from portal.neighbourhoods.importing.grid import on_the_grid, to_degrees

METRES_IN_A_DEGREE = 111_300


def metres_between(one: tuple[float, float], other: tuple[float, float]) -> float:
    north = (one[0] - other[0]) * METRES_IN_A_DEGREE
    east = (one[1] - other[1]) * METRES_IN_A_DEGREE * cos(radians(one[0]))
    return hypot(north, east)


def test_caister_water_tower() -> None:
    """The worked example of Ordnance Survey's "Transformations and OSGM15 user guide", annexe A."""
    published = (52.658007833, 1.716073973)
    (computed,) = to_degrees([651409.804], [313177.450])
    assert metres_between(computed, published) < 10


def test_it_is_wgs84_and_not_the_old_datum() -> None:
    """The same point on OSGB36's own Airy ellipsoid is some hundred metres away: that shift must have been applied."""
    on_airy = (52 + 39 / 60 + 27.2531 / 3600, 1 + 43 / 60 + 4.5177 / 3600)
    (computed,) = to_degrees([651409.903], [313177.270])
    assert 80 < metres_between(computed, on_airy) < 200


def test_lime_street_station_is_north_and_west() -> None:
    """NaPTAN gives 335100, 390500 and 53.4073, -2.9777, each to some fifty metres."""
    (computed,) = to_degrees([335100], [390500])
    assert metres_between(computed, (53.4073, -2.9777)) < 60


def test_many_at_once_keep_their_order() -> None:
    together = to_degrees([335100, 651409.804], [390500, 313177.450])
    assert together == [*to_degrees([335100], [390500]), *to_degrees([651409.804], [313177.450])]


@pytest.mark.parametrize(
    ("easting", "northing", "good"),
    [(335100, 390500, True), (0, 390500, False), (335100, 0, False), (700000, 390500, False), (335100, 1300000, False)],
)
def test_the_grid_has_edges(easting: int, northing: int, good: bool) -> None:
    assert on_the_grid(easting, northing) is good
