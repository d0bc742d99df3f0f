"""The witness: what the network really accepted, for tests that break things on purpose."""

from collections import Counter, defaultdict
from typing import Any

from portal.simulator.messages import INBOUND, OUTBOUND
from portal.simulator.store import Store


def summary(store: Store, *, started: float, waiting: int) -> dict[str, Any]:
    """`duplicates` maps a StatusCallback URL to the sids of the texts accepted with it, where there is more than one.

    `counts` are of this process alone; all else is of the journal too.
    """
    texts = store.select()
    accepted = [message for message in texts if message.direction == OUTBOUND]
    inbound = [message for message in texts if message.direction == INBOUND]
    sids: defaultdict[str, list[str]] = defaultdict(list)
    for message in accepted:
        sids[message.status_callback].append(message.sid)
    without_reference = len(sids.pop("", []))
    return {
        "started": started,
        "accepted": len(accepted),
        "references": len(sids),
        "without_reference": without_reference,
        "duplicates": {url: copies for url, copies in sids.items() if len(copies) > 1},
        "statuses": dict(Counter(message.status for message in accepted)),
        "inbound": len(inbound),
        "inbound_not_taken": sum(not _is_taken(message.portal_status) for message in inbound),
        "blocked": store.blocked(),
        "waiting": waiting,
        "counts": dict(store.counts),
    }


def _is_taken(portal_status: int | None) -> bool:
    return portal_status is not None and portal_status < 300
