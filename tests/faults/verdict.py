"""What must be true when all is quiet again, whatever was done to the town."""

from collections import Counter

from tests.faults.town import Town

FINAL = {"delivered", "undelivered", "rejected", "unconfirmed", "expired", "cancelled", "review"}
TAKEN = {"accepted", "sent", "delivered", "undelivered", "unconfirmed"}


def wait_for_quiet(town: Town, *, within: float) -> None:
    """Until every text has reached a state it will stay in."""
    town.wait_until(lambda: set(town.states()) <= FINAL, within=within)
    town.provider.settled(within=within)


def nothing_lost_nothing_doubled(town: Town, texts: int) -> None:
    """Lost 0, sent twice 0, the sum holds, and ledger and outbox name the same texts one to one."""
    ledger, rows = town.provider.ledger(), town.rows()
    states = Counter(state for _, _, state, _, _ in rows)
    assert ledger["duplicates"] == {}, "somebody was texted twice"
    assert sum(states.values()) == texts
    assert states["delivered"] == texts, states
    assert ledger["accepted"] == ledger["references"] == texts
    in_outbox = {(reference, sid) for reference, sid, state, _, _ in rows if state in TAKEN}
    assert in_outbox == set(town.taken())
