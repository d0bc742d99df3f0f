"""Users and roles in the CMS, for administrators."""

from typing import Any

from allauth.account.forms import ResetPasswordForm
from django.http import HttpResponse
from django.utils import timezone
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.users.views import users

from portal.accounts import roles
from portal.accounts.cms.forms import EndForm, GrantForm, UserCreationForm, UserEditForm
from portal.accounts.models import RoleGrant, User


class CreateUserView(users.CreateView):
    def save_instance(self) -> User:
        """In the view's own transaction."""
        wanted = self.form.cleaned_data
        user = User.objects.create_user(wanted["email"], name=wanted["name"])
        if wanted["role"]:
            by, now = self.request.user, timezone.now()
            roles.grant(user=user, role=wanted["role"], team=wanted["team"], by=by, now=now)
        return user

    def form_valid(self, form: UserCreationForm) -> HttpResponse:
        """Sends the link with which they choose a password, once they are saved."""
        response: HttpResponse = super().form_valid(form)
        mail = ResetPasswordForm({"email": form.cleaned_data["email"]})
        if mail.is_valid():
            mail.save(self.request)
        return response


class UserViewSet(users.UserViewSet):
    add_view_class = CreateUserView
    create_template_name = generic.CreateView.template_name
    edit_template_name = generic.EditView.template_name
    copy_view_enabled = False

    def get_form_class(self, for_update: bool = False) -> type:
        return UserEditForm if for_update else UserCreationForm


class GrantView(generic.CreateView):
    page_title = "Give a role"
    success_message = "Done: %(object)s."

    def save_instance(self) -> RoleGrant:
        wanted, by = self.form.cleaned_data, self.request.user
        return roles.grant(user=self.form.user, role=wanted["role"], team=wanted["team"], by=by, now=timezone.now())


class EndView(generic.EditView):
    page_title = "End a role"
    success_message = "Ended: %(object)s."

    def save_instance(self) -> RoleGrant:
        grant: RoleGrant = self.object
        roles.end(user=grant.user, role=grant.role, team=grant.team, by=self.request.user, now=timezone.now())
        return grant


class RoleGrantViewSet(ModelViewSet):
    model = RoleGrant
    name = "roles"
    icon = "key"
    menu_label = "Roles"
    menu_order = 610
    add_to_settings_menu = True
    add_to_reference_index = False
    copy_view_enabled = False
    add_view_class = GrantView
    edit_view_class = EndView
    list_display = [
        "user",
        Column("role", accessor="get_role_display"),
        "team",
        DateColumn("since"),
        DateColumn("ended_at"),
    ]
    list_filter = ["role", "team"]
    search_fields = ["user__email", "user__name"]
    ordering = ["ended_at", "-since"]

    def get_form_class(self, for_update: bool = False) -> Any:
        return EndForm if for_update else GrantForm
