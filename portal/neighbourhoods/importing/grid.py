"""National Grid positions (OSGB36 eastings and northings, metres) as WGS84 degrees."""

from collections.abc import Sequence
from functools import cache

from pyproj import Transformer

EAST, NORTH = 700_000, 1_300_000  # metres: the far corner of the National Grid
DECIMALS = 6  # about ten centimetres; the Helmert transformation itself is good to some five metres


def to_degrees(eastings: Sequence[float], northings: Sequence[float]) -> list[tuple[float, float]]:
    """(latitude, longitude) of each position."""
    longitudes, latitudes = _transformer().transform(list(eastings), list(northings))
    return [
        (round(latitude, DECIMALS), round(longitude, DECIMALS))
        for latitude, longitude in zip(latitudes, longitudes, strict=True)
    ]


def on_the_grid(easting: int, northing: int) -> bool:
    return 0 < easting < EAST and 0 < northing < NORTH


@cache
def _transformer() -> Transformer:
    return Transformer.from_crs("EPSG:27700", "EPSG:4326", always_xy=True, allow_ballpark=False)
