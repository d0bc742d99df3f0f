"""UK telephone numbers: which we may text, which somebody may ring, and in plain words why not.

Ranges: Ofcom's National Telephone Numbering Plan. 07 is mobile except 070 (personal) and 076 (pagers, but 07624 is
the Isle of Man's mobiles). 07700 900000 to 900999 is set aside for drama and is used by the demo and the tests.
"""

import re
from enum import StrEnum

import phonenumbers
from phonenumbers import PhoneNumber, PhoneNumberFormat

DRAMA = re.compile(r"^\+447700900\d{3}$")


class Fault(StrEnum):
    """What is wrong with a number that was typed in."""

    LANDLINE = "landline"
    OTHER_UK = "other_uk"
    PAGER = "pager"
    PERSONAL = "personal"
    FOREIGN = "foreign"
    INCOMPLETE = "incomplete"
    UNREADABLE = "unreadable"


REASONS = {
    Fault.LANDLINE: "That looks like a landline. We can only text mobile numbers, which start with 07. "
    "We can ask someone to ring you instead.",
    Fault.OTHER_UK: "That is not a mobile number. We can only text mobile numbers, which start with 07. "
    "We can ask someone to ring you instead.",
    Fault.PAGER: "That looks like a pager. We can only text mobile numbers, which start with 07.",
    Fault.PERSONAL: "Numbers that start with 070 cannot be texted. "
    "Mobile numbers start with 071 to 075, or 077 to 079.",
    Fault.FOREIGN: "That is a number from another country. We can only text UK mobiles, which start with 07. "
    "We can ask someone to ring you instead, on a UK number.",
    Fault.INCOMPLETE: "That number is not complete or not in use. Please check each digit.",
    Fault.UNREADABLE: "That does not look like a phone number. Please write it in digits, such as 07700 900123.",
}


class NotTextable(ValueError):
    """The number cannot be texted; the message says why and what to do, in words for the person."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(REASONS[fault])
        self.fault = fault


class NotATelephone(ValueError):
    """Not a UK number that somebody could ring; the message is for the person."""


def parse_mobile(raw: str) -> str:
    """The number in E.164, such as "+447700900123". Raises NotTextable."""
    number = _read(raw)
    e164 = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    if DRAMA.match(e164):
        return e164
    fault = _fault(number)
    if fault is not None:
        raise NotTextable(fault)
    return e164


def parse_telephone(raw: str) -> str:
    """Any UK number that somebody can ring, as people write it: "0151 496 0123". Raises NotATelephone."""
    try:
        return display(parse_mobile(raw))
    except NotTextable as refusal:
        if refusal.fault not in (Fault.LANDLINE, Fault.OTHER_UK):
            raise NotATelephone("Please write a UK phone number, such as 0151 496 0123.") from None
    return phonenumbers.format_number(_read(raw), PhoneNumberFormat.NATIONAL)


def display(e164: str) -> str:
    """ "+447700900123" as people write it: "07700 900123". Anything else comes back as it is."""
    if re.fullmatch(r"\+447\d{9}", e164):
        return f"0{e164[3:7]} {e164[7:]}"
    return e164


def _read(raw: str) -> PhoneNumber:
    """Letters are refused, since the library would read them as keys: "07700 CALLME" is nobody's number."""
    if any(character.isalpha() for character in raw):
        raise NotTextable(Fault.UNREADABLE)
    try:
        return phonenumbers.parse(raw.strip(), "GB")
    except phonenumbers.NumberParseException:
        raise NotTextable(Fault.UNREADABLE) from None


def _fault(number: PhoneNumber) -> Fault | None:
    national = str(number.national_number)
    if number.country_code != 44:
        return Fault.FOREIGN
    if national.startswith("70"):
        return Fault.PERSONAL
    if national.startswith("76") and not national.startswith("7624"):
        return Fault.PAGER
    if not phonenumbers.is_valid_number(number):
        return Fault.INCOMPLETE
    if national.startswith("7"):
        return None
    return Fault.LANDLINE if national[0] in "12" else Fault.OTHER_UK
