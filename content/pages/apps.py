from django.apps import AppConfig


class PagesConfig(AppConfig):
    name = "content.pages"
    label = "pages"
    verbose_name = "Pages"
