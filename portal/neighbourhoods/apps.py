from django.apps import AppConfig
from django.core.checks import Tags, register

from portal.neighbourhoods.checks import teams_can_be_told


class NeighbourhoodsConfig(AppConfig):
    name = "portal.neighbourhoods"
    label = "neighbourhoods"
    verbose_name = "Neighbourhoods"

    def ready(self) -> None:
        register(teams_can_be_told, Tags.database)
