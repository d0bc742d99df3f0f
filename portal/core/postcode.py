"""UK postcodes: one way to write them."""

import re

SHAPE = re.compile(r"^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})\Z", re.ASCII)


class NotAPostcode(ValueError):
    """The text is not shaped like a UK postcode."""


def normalise(raw: str) -> str:
    """ "l8 1xy" as "L8 1XY". Raises NotAPostcode."""
    match = SHAPE.match(re.sub(r"\s+", "", raw).upper())
    if match is None:
        raise NotAPostcode("That does not look like a postcode. An example is L8 1XY.")
    return f"{match[1]} {match[2]}"
