from django.apps import AppConfig


class NeighbourhoodsConfig(AppConfig):
    name = "portal.neighbourhoods"
    label = "neighbourhoods"
    verbose_name = "Neighbourhoods"
