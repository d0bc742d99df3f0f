"""Where somebody goes first after signing in."""

from portal.accounts import roles
from portal.accounts.models import Role, User

# The most urgent work first: somebody may hold several roles.
FIRST_PAGES = (
    ((Role.TEAM_MEMBER, Role.TEAM_LEAD), "caseload:today"),
    ((Role.ADMINISTRATOR, Role.EDITOR), "wagtailadmin_home"),
    ((Role.CARER,), "accounts:people"),
    ((Role.RESIDENT,), "checkins:mine"),
)


def first_page(user: User) -> str:
    """The URL name. Somebody new is asked whom the portal is for."""
    for wanted, name in FIRST_PAGES:
        if roles.holds(user, *wanted):
            return name
    return "wagtailadmin_home" if user.is_superuser else "accounts:welcome"
