"""What an import did, in numbers and, for what it refused, by line."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from portal.neighbourhoods.mappings import Change

SHOWN = 20


class Refused(ValueError):
    """One row cannot be loaded; the message says why, for whoever keeps the file."""


class FileRefused(ValueError):
    """The file as a whole cannot be loaded; nothing was changed."""


@dataclass
class Report:
    read: int = 0
    refused: int = 0
    changes: Counter[Change] = field(default_factory=Counter)
    refusals: list[tuple[int, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def count(self, line: int, result: Change | Refused) -> None:
        """Enters one row. Of the refused ones only the first few are kept, so that a bad file costs no memory."""
        self.read += 1
        if isinstance(result, Change):
            self.changes[result] += 1
            return
        self.refused += 1
        if len(self.refusals) < SHOWN:
            self.refusals.append((line, str(result)))

    def lines(self) -> Iterator[str]:
        """The report as people read it."""
        counts = [("read", self.read), *((change.value, self.changes[change]) for change in Change)]
        for name, number in [*counts, ("refused", self.refused)]:
            yield f"{name:>10} {number:>10,}"
        for line, reason in sorted(self.refusals):
            yield f"  line {line}: {reason}"
        if self.refused > len(self.refusals):
            yield f"  ... and {self.refused - len(self.refusals):,} more"
        yield from self.notes
