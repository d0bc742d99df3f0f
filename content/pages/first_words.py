"""What the first pages say, until an editor changes it in the CMS.

Telephone numbers: national lines. `CHECKED` stands at those found in a published source when these pages were written;
the others were written down from general knowledge and stay "being confirmed" until an editor has checked them.
The longer texts lie in words/, one file to a page.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

WORDS = Path(__file__).parent / "words"

CHECKED = date(2026, 11, 21)

HOME_TITLE = "Home"
HOME_INTRO = "<p>You do not need an account to get help.</p>"

HELP_TITLE = "Help now"
HELP_INTRO = "<p>You do not have to be sure that it is serious. Asking is right.</p>"


@dataclass(frozen=True)
class Information:
    slug: str
    title: str
    summary: str
    action_text: str = ""
    action_path: str = ""


def body(slug: str) -> str:
    """The page's text as rich text. Lines are broken for the reader of the file only."""
    return " ".join((WORDS / f"{slug}.html").read_text(encoding="utf-8").split("\n")).strip()


HELP_LINES: list[dict[str, Any]] = [
    {
        "urgency": "danger",
        "name": "Emergency: ambulance, police, fire",
        "telephone": "999",
        "opens": "Day and night",
        "words": "Somebody may die, is badly hurt, or is about to be. Or go to A&E.",
        "source": "national emergency number",
        "checked_on": CHECKED,
    },
    {
        "urgency": "danger",
        "name": "Emergency, if you cannot hear or speak",
        "text_to": "999",
        "opens": "Day and night",
        "words": "Your phone must be signed up first: text REGISTER to 999 while all is well.",
        "source": "emergencySMS",
    },
    {
        "urgency": "danger",
        "name": "Emergency, if it is not safe to speak",
        "telephone": "999",
        "opens": "Day and night",
        "words": "From a mobile: call, stay on the line, and press 55 when you are asked to.",
        "source": "police notices about silent calls",
    },
    {
        "urgency": "urgent",
        "name": "NHS 111: a crisis of the mind",
        "telephone": "111",
        "opens": "Day and night, any age",
        "words": "Choose option 2 to speak to somebody about your mental health, or about somebody else's.",
        "source": "local NHS notices of 2024 and 2025",
        "checked_on": CHECKED,
    },
    {
        "urgency": "urgent",
        "name": "NHS 111, if you cannot hear or speak",
        "telephone": "18001 111",
        "opens": "Day and night",
        "words": "Calls NHS 111 by text relay.",
        "source": "NHS 111",
        "checked_on": CHECKED,
    },
    {
        "urgency": "talk",
        "name": "Samaritans",
        "telephone": "116 123",
        "opens": "Day and night, free",
        "words": "Whatever you are going through. Somebody listens.",
        "source": "Samaritans",
    },
    {
        "urgency": "talk",
        "name": "Shout",
        "text_to": "85258",
        "text_word": "SHOUT",
        "opens": "Day and night, free",
        "words": "When you would rather text than talk.",
        "source": "Shout",
    },
    {
        "urgency": "talk",
        "name": "The Silver Line",
        "telephone": "0800 4 70 80 90",
        "opens": "Day and night, free",
        "words": "For older people who would like a friendly voice.",
        "source": "Age UK",
    },
    {
        "urgency": "talk",
        "name": "Childline",
        "telephone": "0800 1111",
        "opens": "Free",
        "words": "For anybody under 19.",
        "source": "Childline",
        "checked_on": CHECKED,
    },
    {
        "urgency": "advice",
        "name": "Age UK advice line",
        "telephone": "0800 678 1602",
        "words": "Money, care, housing, and who can help with what in later life.",
        "source": "Age UK",
    },
]

INFORMATION = (
    Information(
        slug="how-check-ins-work",
        title="How the check-ins work",
        summary="<p>We send you a short text to ask how you are. You answer with one number. If you need somebody, or "
        "we do not hear from you, a person of your neighbourhood team gets in touch.</p>",
        action_text="Start the check-ins",
        action_path="/accounts/signup/",
    ),
    Information(
        slug="for-carers",
        title="For carers",
        summary="<p>If you look after somebody, even a little and even from far away, you can ask us to check in on "
        "them by text, as long as they say yes.</p>",
        action_text="Make an account",
        action_path="/accounts/signup/",
    ),
    Information(
        slug="privacy",
        title="Privacy",
        summary="<p>We keep what we need to check in on you and to help, show it only to the people who help you, and "
        "write down each time one of them looks.</p>",
    ),
    Information(
        slug="accessibility",
        title="Accessibility",
        summary="<p>Everybody should be able to use this site: on an old phone, with large print, with a keyboard, "
        "with a screen reader, or on paper.</p>",
    ),
)

# Heading, words, and the slug of one of our pages or an address that another part answers
DOORS: list[tuple[str, str, str]] = [
    (
        "Get a regular check-in by text",
        "A short text asks how you are. If you need somebody, we get in touch.",
        "how-check-ins-work",
    ),
    ("Find help now", "Whom to call or text, day and night.", "help-now"),
    ("I look after somebody", "Ask us to check in on them, and get some rest yourself.", "for-carers"),
    ("I work in a neighbourhood team", "Sign in and see who needs you today.", "/team/"),
]
