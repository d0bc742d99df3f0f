"""The texts a portal's TwiML answer asks for: <Response><Message>Hello</Message></Response>."""

from xml.etree import ElementTree


def texts(answer: str) -> list[str]:
    """Empty for an empty <Response/>, and for what is not TwiML."""
    try:
        root = ElementTree.fromstring(answer)  # noqa: S314 (from the portal, not from strangers)
    except ElementTree.ParseError:
        return []
    if root.tag != "Response":
        return []
    found = [_text(message) for message in root.iter("Message")]
    return [text for text in found if text]


def _text(message: ElementTree.Element) -> str:
    body = message.find("Body")
    return "".join((message if body is None else body).itertext()).strip()
