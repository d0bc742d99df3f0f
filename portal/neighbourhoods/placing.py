"""Which team looks after somebody: the one that covers their GP practice, else their postcode, else the city team."""

from datetime import date

from portal.core.postcode import NotAPostcode, normalise
from portal.neighbourhoods.models import Postcode, Practice, PracticeMapping, Team

UNALLOCATED_SLUG = "unallocated"
UNALLOCATED = {
    "name": "City team (unallocated)",
    "slug": UNALLOCATED_SLUG,
    "email": "unallocated@alongside.example",
    "telephone": "",
}


def team_for(*, practice: Practice | None, postcode: str, today: date) -> Team:
    """The practice's neighbourhood on that day, else the postcode's ward's, else whoever owns everybody else."""
    return _team_of_practice(practice, today) or _team_of_postcode(postcode) or unallocated_team()


def unallocated_team() -> Team:
    """The one team for people who fit no neighbourhood. There always is one."""
    return Team.objects.get_or_create(is_unallocated=True, defaults=UNALLOCATED)[0]


def _team_of_practice(practice: Practice | None, today: date) -> Team | None:
    if practice is None:
        return None
    in_force = PracticeMapping.objects.in_force(today).filter(practice=practice)
    return Team.objects.filter(neighbourhood__in=in_force.values("neighbourhood")).first()


def _team_of_postcode(raw: str) -> Team | None:
    try:
        code = normalise(raw)
    except NotAPostcode:
        return None
    wards = Postcode.objects.filter(code=code).exclude(ward="").values("ward")
    return Team.objects.filter(neighbourhood__wards__ward__in=wards).first()
