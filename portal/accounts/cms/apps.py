"""wagtail.users with our own pages for users: they sign in by e-mail, and hold roles instead of groups."""

from wagtail.users.apps import WagtailUsersAppConfig


class UsersConfig(WagtailUsersAppConfig):
    user_viewset = "portal.accounts.cms.viewsets.UserViewSet"
