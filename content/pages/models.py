"""The pages that editors publish: the front door, help now, and plain pages of information."""

from content.pages.model_parts.help_now import HelpLine, HelpNowPage
from content.pages.model_parts.home import Door, HomePage
from content.pages.model_parts.information import InformationPage

__all__ = ["Door", "HelpLine", "HelpNowPage", "HomePage", "InformationPage"]
