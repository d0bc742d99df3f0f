"""All the figures of speech, as the tables of danger need them."""

from typing import Final

from .figures_of_death import OF_DEATH
from .figures_of_mishap import OF_MISHAP
from .figures_of_the_body import OF_THE_BODY
from .figures_of_worry import OF_WORRY
from .patterns import Table

FIGURES: Final[tuple[Table, ...]] = (OF_DEATH, OF_THE_BODY, OF_MISHAP, OF_WORRY)
