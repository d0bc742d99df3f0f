"""How many SMS parts a text takes (Twilio's rules; GSM 03.38 and UCS-2)."""

GSM_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM_EXTENDED = frozenset("^{}\\[~]|€\f")
GSM_ALL = GSM_BASIC | GSM_EXTENDED


def count(body: str) -> int:
    """At least 1. One character outside GSM-7 makes the whole text UCS-2."""
    if GSM_ALL.issuperset(body):
        costs = [2 if character in GSM_EXTENDED else 1 for character in body]
        single, part = 160, 153
    else:
        costs = [2 if ord(character) > 0xFFFF else 1 for character in body]
        single, part = 70, 67
    return 1 if sum(costs) <= single else _parts(costs, part)


def _parts(costs: list[int], size: int) -> int:
    """A character is never cut in two, so a part may end one unit early."""
    parts, used = 1, 0
    for cost in costs:
        if used + cost > size:
            parts, used = parts + 1, 0
        used += cost
    return parts
