"""Who signs in, and in which role."""

from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models
from django.db.models import Q
from django.utils import timezone

from portal.neighbourhoods.models import Team


class UserManager(BaseUserManager["User"]):
    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email__iexact=username)

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "User":
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)


class User(AbstractBaseUser, PermissionsMixin):
    """Somebody with a sign-in. The e-mail address is the name they sign in with."""

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=120, blank=True)
    is_staff = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    date_joined = models.DateTimeField(default=timezone.now)

    objects: ClassVar[UserManager] = UserManager()

    EMAIL_FIELD = "email"
    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    class Meta:
        ordering = ["email"]

    def __str__(self) -> str:
        return str(self.name or "Somebody")

    def get_full_name(self) -> str:
        return str(self.name)

    def get_short_name(self) -> str:
        return str(self.name).split(" ")[0]


class Role(models.TextChoices):
    RESIDENT = "resident", "resident"
    CARER = "carer", "carer"
    TEAM_MEMBER = "team_member", "neighbourhood team member"
    TEAM_LEAD = "team_lead", "team lead"
    EDITOR = "editor", "content editor"
    ADMINISTRATOR = "administrator", "administrator"


class RoleGrant(models.Model):
    """A role somebody holds, given by whom, ended when. Team roles name their team."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="role_grants")
    role = models.CharField(max_length=20, choices=Role)
    team = models.ForeignKey(Team, on_delete=models.PROTECT, null=True, blank=True, related_name="role_grants")
    granted_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    since = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(role__in=["team_member", "team_lead"], team__isnull=False)
                | (~Q(role__in=["team_member", "team_lead"]) & Q(team=None)),
                name="team_roles_name_their_team",
            ),
            models.UniqueConstraint(
                fields=["user", "role"], condition=Q(ended_at=None, team=None), name="role_held_once"
            ),
            models.UniqueConstraint(
                fields=["user", "role", "team"],
                condition=Q(ended_at=None, team__isnull=False),
                name="team_role_held_once",
            ),
        ]

    def __str__(self) -> str:
        return str(self.get_role_display())
