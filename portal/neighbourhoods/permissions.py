"""What nobody may do in the CMS, administrators included, because people and history hang on it."""

from collections.abc import Iterable

from django.contrib.auth.base_user import AbstractBaseUser
from wagtail.permission_policies import ModelPermissionPolicy


class KeepForeverPolicy(ModelPermissionPolicy):
    """Rows are added and changed, never deleted: a practice closes, a neighbourhood gets another name."""

    forbidden: Iterable[str] = ("delete",)

    def user_has_permission(self, user: AbstractBaseUser, action: str) -> bool:
        return action not in self.forbidden and bool(super().user_has_permission(user, action))


class CreateOnlyPolicy(KeepForeverPolicy):
    """A new row takes the place of an old one, which is kept; a wrong one may be deleted."""

    forbidden = ("change",)
