from django.utils import timezone

from portal.core.localtime import local_date
from portal.neighbourhoods.importing.command import ImportCommand
from portal.neighbourhoods.importing.neighbourhood_files import PracticeMapImporter


class Command(ImportCommand):
    help = "Sets each practice's neighbourhood from a file: practice_code,neighbourhood[,since]. Old mappings are kept."

    def importer(self) -> PracticeMapImporter:
        return PracticeMapImporter(today=local_date(timezone.now()))
