"""The menu "City" in the CMS, for administrators: neighbourhoods, teams, practices, and which lies where."""

from wagtail import hooks
from wagtail.permissions import register_permission_policy

from portal.neighbourhoods.models import Neighbourhood, Practice, PracticeMapping, Team
from portal.neighbourhoods.permissions import CreateOnlyPolicy, KeepForeverPolicy
from portal.neighbourhoods.viewsets import CityGroup

for model in (Neighbourhood, Team, Practice):
    register_permission_policy(model, KeepForeverPolicy(model), exact_class=True)
register_permission_policy(PracticeMapping, CreateOnlyPolicy(PracticeMapping), exact_class=True)


@hooks.register("register_admin_viewset")
def city() -> CityGroup:
    return CityGroup()
