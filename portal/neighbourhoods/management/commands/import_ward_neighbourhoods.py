from portal.neighbourhoods.importing.command import ImportCommand
from portal.neighbourhoods.importing.neighbourhood_files import WardMapImporter


class Command(ImportCommand):
    help = "Sets the neighbourhood of each ward in a file: ward,neighbourhood."

    def importer(self) -> WardMapImporter:
        return WardMapImporter()
