"""Telephone numbers: as people type them, as Twilio writes them, as a page shows them."""

import re

E164 = re.compile(r"\+[1-9]\d{6,14}")
ALPHANUMERIC_SENDER = re.compile(r"(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}")


def to_e164(text: str) -> str:
    """'07700 900123', '+44 (0)7700 900123', '00447700900123' and ' 447700900123' all give '+447700900123'.

    What does not look like a telephone number comes back as it was, without the space around it.
    """
    bare = re.sub(r"[\s().-]", "", text.replace("(0)", ""))
    for found, country in (("00", "+"), ("0", "+44"), ("44", "+44")):
        if bare.startswith(found) and E164.fullmatch(country + bare.removeprefix(found)):
            return country + bare.removeprefix(found)
    return bare if E164.fullmatch(bare) else text.strip()


def for_people(number: str) -> str:
    """'+447700900123' is shown as '07700 900 123', '+441514960000' as '0151 496 0000', others as they are."""
    if not re.fullmatch(r"\+44\d{10}", number):
        return number
    national = "0" + number[3:]
    if national.startswith("07"):
        return f"{national[:5]} {national[5:8]} {national[8:]}"
    return f"{national[:4]} {national[4:7]} {national[7:]}"
