"""The menus "Messages" (administrators) and "Words we text" (editors) in the CMS."""

from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.log_actions import LogActionRegistry
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet

from portal.messaging.models import InboundMessage, OptOut, OutboundMessage, Receipt, Wording
from portal.messaging.permissions import FixedSetPolicy, LookOnlyPolicy
from portal.messaging.viewsets import MessagesGroup, WordingViewSet

for model in (OutboundMessage, InboundMessage, Receipt, OptOut):
    register_permission_policy(model, LookOnlyPolicy(model), exact_class=True)
register_permission_policy(Wording, FixedSetPolicy(Wording), exact_class=True)
register_snippet(WordingViewSet)


@hooks.register("register_admin_viewset")
def messages() -> MessagesGroup:
    return MessagesGroup()


@hooks.register("register_log_actions")
def log_reading(actions: LogActionRegistry) -> None:
    actions.register_action("messaging.read", gettext_lazy("Read a text"), gettext_lazy("Read the words of a text"))
