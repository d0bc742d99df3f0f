"""The board of phones: whose conversations lie side by side, and who has texted of late."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlencode

from portal.simulator import presenters
from portal.simulator.network import Network
from portal.simulator.phone_numbers import E164, to_e164
from portal.simulator.presenters import Phone, Recent

SHOWN_UNASKED = 4  # phones
MOST_SHOWN = 12
RECENT = 40


@dataclass(frozen=True)
class Board:
    """`version` changes whenever anything on the board can have changed."""

    version: str
    phones: Sequence[Phone]
    recent: Sequence[Recent]
    problem: str

    @property
    def numbers(self) -> list[str]:
        return [phone.number for phone in self.phones]

    @property
    def link(self) -> str:
        """The address of this board."""
        return link(self.numbers)

    def link_with(self, number: str) -> str:
        return link([number, *(other for other in self.numbers if other != number)])

    def link_without(self, number: str) -> str:
        return link([other for other in self.numbers if other != number])


def link(numbers: Sequence[str]) -> str:
    return "/?" + urlencode([("phone", number) for number in numbers])


def version(network: Network) -> str:
    return f"{network.started}-{network.store.version}"


def lay_out(network: Network, *, asked: Sequence[str], fill: bool, now: datetime) -> Board:
    """The phones asked for, in any form of their numbers; if `fill`, the most recent ones beside them."""
    store, sender = network.store, network.config.sender
    at_version = version(network)
    typed = [to_e164(number) for number in asked if number.strip()]
    numbers = [number for number in typed if E164.fullmatch(number)]
    beside = store.recent_phones(SHOWN_UNASKED) if fill else []
    shown = list(dict.fromkeys([*numbers, *beside]))[:MOST_SHOWN]
    return Board(
        version=at_version,
        phones=[presenters.phone(store, number, now=now, sender=sender) for number in shown],
        recent=presenters.recent(store, now=now, limit=RECENT),
        problem="" if len(numbers) == len(typed) else "That is not a telephone number. Try one like 07700 900 123.",
    )
