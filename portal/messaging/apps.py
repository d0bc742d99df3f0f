from django.apps import AppConfig
from django.core.checks import register

from portal.messaging.checks import sending_can_work


class MessagingConfig(AppConfig):
    name = "portal.messaging"
    label = "messaging"
    verbose_name = "Messaging"

    def ready(self) -> None:
        register(sending_can_work)
