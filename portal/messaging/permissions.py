"""What nobody may do in the CMS, administrators included."""

from collections.abc import Iterable

from django.contrib.auth.base_user import AbstractBaseUser
from wagtail.permission_policies import ModelPermissionPolicy


class LookOnlyPolicy(ModelPermissionPolicy):
    """The record of what was sent and received is read, never written, by hand."""

    forbidden: Iterable[str] = ("add", "change", "delete")

    def user_has_permission(self, user: AbstractBaseUser, action: str) -> bool:
        return action not in self.forbidden and bool(super().user_has_permission(user, action))


class FixedSetPolicy(LookOnlyPolicy):
    """What is sent when is a matter of code; an editor changes the words."""

    forbidden = ("add", "delete")
