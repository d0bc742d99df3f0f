"""UK mobile numbers: which we may text, and in plain words why not.

Ranges: Ofcom's National Telephone Numbering Plan. 07 is mobile except 070 (personal) and 076 (pagers, but 07624 is
the Isle of Man's mobiles). 07700 900000 to 900999 is set aside for drama and is used by the demo and the tests.
"""

import re

import phonenumbers

DRAMA = re.compile(r"^\+447700900\d{3}$")


class NotTextable(ValueError):
    """The number cannot be texted; the message says why and what to do, in words for the person."""


def parse_mobile(raw: str) -> str:
    """The number in E.164, such as "+447700900123". Raises NotTextable."""
    try:
        number = phonenumbers.parse(raw.strip(), "GB")
    except phonenumbers.NumberParseException:
        raise NotTextable("That does not look like a phone number. Mobile numbers start with 07.") from None
    if number.country_code != 44:
        raise NotTextable("That is a number from another country. We can only text UK mobiles, which start with 07.")
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if DRAMA.match(e164):
        return e164
    _refuse_other_ranges(str(number.national_number))
    if len(str(number.national_number)) != 10 or not phonenumbers.is_valid_number(number):
        raise NotTextable("That mobile number is not complete or not in use. Please check each digit.")
    return e164


def display(e164: str) -> str:
    """"+447700900123" as people write it: "07700 900123". Anything else comes back as it is."""
    if re.fullmatch(r"\+447\d{9}", e164):
        return f"0{e164[3:7]} {e164[7:]}"
    return e164


def _refuse_other_ranges(national: str) -> None:
    if national.startswith("70"):
        raise NotTextable("Numbers that start with 070 cannot be texted. Mobile numbers start with 071 to 075, 077 to 079.")
    if national.startswith("76") and not national.startswith("7624"):
        raise NotTextable("That looks like a pager. We can only text mobile numbers, which start with 07.")
    if not national.startswith("7"):
        raise NotTextable(
            "That looks like a landline. We can only text mobile numbers, which start with 07. "
            "We can ask someone to ring you instead."
        )
