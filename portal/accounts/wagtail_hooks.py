"""Users and roles in the CMS's settings menu."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from wagtail import hooks
from wagtail.admin.views.account import NameEmailSettingsPanel
from wagtail.permissions import register_permission_policy

from portal.accounts.cms.forms import NameForm
from portal.accounts.cms.viewsets import RoleGrantViewSet
from portal.accounts.models import RoleGrant, User
from portal.neighbourhoods.permissions import KeepForeverPolicy

for model in (User, RoleGrant):
    register_permission_policy(model, KeepForeverPolicy(model), exact_class=True)
NameEmailSettingsPanel.form_class = NameForm  # Wagtail has no setting for it


@hooks.register("register_admin_viewset")
def role_grants() -> RoleGrantViewSet:
    return RoleGrantViewSet()


@hooks.register("before_bulk_action")
def one_by_one(request: HttpRequest, action_type: str, objects: list[Any], action: Any) -> None:
    """Nobody is deleted, since the audit trail names them; and roles, which have an audit row, take groups' place."""
    if action.model is User and action_type in ("delete", "assign_role"):
        raise PermissionDenied
