from portal.neighbourhoods.importing.command import ImportCommand
from portal.neighbourhoods.importing.postcodes import PostcodeImporter


class Command(ImportCommand):
    help = "Loads postcodes and where they are from a Code-Point Open file with a header line."

    def importer(self) -> PostcodeImporter:
        return PostcodeImporter()
