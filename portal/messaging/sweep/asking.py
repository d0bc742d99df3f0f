"""Asks the provider about several texts at a time. Threads do nothing but HTTP; no transaction is open meanwhile."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from portal.messaging.gateways.answers import ProviderError

THREADS = 8

Row = TypeVar("Row")
Found = TypeVar("Found")


def each(rows: Sequence[Row], ask: Callable[[Row], Found]) -> Iterator[tuple[Row, Found | None]]:
    """Each row with what was found as soon as it is; None where the provider could not be asked."""

    def asked(row: Row) -> Found | None:
        try:
            return ask(row)
        except ProviderError:
            return None

    if not rows:
        return
    with ThreadPoolExecutor(THREADS) as threads:
        yield from zip(rows, threads.map(asked, rows), strict=True)
