"""Remembers which postcodes a file has held so far: exact, and a few megabytes for all 1.7 million of the country."""

INWARD = 10 * 26 * 26  # a digit and two letters


class SeenPostcodes:
    """One bit for each possible inward part, in one small array for each outward part that occurs."""

    def __init__(self) -> None:
        self._bits: dict[str, bytearray] = {}

    def add(self, code: str) -> bool:
        """Whether this normalised postcode is new."""
        outward, inward = code.split(" ")
        place = int(inward[0]) * 676 + (ord(inward[1]) - 65) * 26 + ord(inward[2]) - 65
        bits = self._bits.setdefault(outward, bytearray(INWARD // 8 + 1))
        mask = 1 << place % 8
        is_new = not bits[place // 8] & mask
        bits[place // 8] |= mask
        return is_new
