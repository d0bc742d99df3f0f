from portal.neighbourhoods.importing.command import ImportCommand
from portal.neighbourhoods.importing.practices import PracticeImporter


class Command(ImportCommand):
    help = "Loads GP practices with their primary care networks, and closes those that the file says are closed."

    def importer(self) -> PracticeImporter:
        return PracticeImporter()
