"""The Jinja environment of the simulator's pages."""

from typing import Any

from jinja2 import Environment, StrictUndefined

from portal.simulator import presenters
from portal.simulator.phone_numbers import for_people


def environment(**options: Any) -> Environment:
    """Called by Django with its own options."""
    ours = {"autoescape": True, "undefined": StrictUndefined, "trim_blocks": True, "lstrip_blocks": True}
    made = Environment(**(options | ours))  # noqa: S701
    made.filters["number"] = for_people
    made.filters["pieces"] = presenters.pieces
    return made
