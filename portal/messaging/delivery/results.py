"""Writes down what came of calls, in the caller's transaction.

Every write needs the fence of the claim that made the call. What a stale worker brings is evidence and goes where all
evidence goes (receipts.record); it never causes a second call.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from portal.core import localtime
from portal.messaging import optouts, receipts
from portal.messaging.delivery import statements
from portal.messaging.delivery.handed import Result
from portal.messaging.gateways.answers import Outcome
from portal.messaging.models import OptOut, OutboundMessage, Reason, State
from portal.messaging.spending import Spent

UNSETTLED = (State.CALLING, State.AMBIGUOUS)
HELD_BACK = {Outcome.BUSY: Reason.THROTTLED, Outcome.UNREACHABLE: Reason.OUTAGE}


def record(results: Sequence[Result], *, now: datetime, again_at: datetime) -> Spent:
    """What is to be taken back from the teams' spending. `again_at`: when a text not taken now may be tried again."""
    back = Spent()
    accepted = []
    for result in results:
        if result.answer and result.answer.outcome is Outcome.ACCEPTED:
            accepted.append(result)
        elif _write(result, now, again_at):
            back[localtime.local_date(result.call.called_at), result.call.text.cost_centre] -= result.call.text.segments
    _accept(accepted, now)
    return back


def _accept(results: Sequence[Result], now: datetime) -> None:
    """One statement for all. Those it does not match were settled already, or are no longer ours."""
    if not results:
        return
    facts = {result.call.text.pk: (result.call.text.fence, result.answer.sid) for result in results if result.answer}
    values = [value for pk, (fence, sid) in facts.items() for value in (statements.key(pk), fence, sid)]
    statement = statements.ACCEPT.format(rows=statements.places(facts, "(%s, %s, %s)"))
    written = {statements.to_uuid(pk) for (pk,) in statements.run(statement, [statements.moment(now), *values])}
    for pk in facts.keys() - written:
        receipts.record(str(pk), facts[pk][1], "accepted", now=now)


def _write(result: Result, now: datetime, again_at: datetime) -> bool:
    """False if the text may have been taken, or if the result is stale."""
    answer = result.answer
    if answer is None:
        return _put_back(result, now, again_at=now, reason=Reason.NOT_CALLED)
    if answer.outcome is Outcome.UNKNOWN:
        _change(result, (State.CALLING,), state=State.AMBIGUOUS, state_at=now, claim=None, lease_until=None)
        return False
    if answer.outcome is Outcome.REFUSED:
        return _refuse(result, answer.error_code, now)
    return _put_back(result, now, again_at=again_at, reason=HELD_BACK[answer.outcome])


def _refuse(result: Result, error_code: str, now: datetime) -> bool:
    refused = {"state": State.REJECTED, "state_at": now, "reason": Reason.REFUSED, "error_code": error_code}
    if error_code == receipts.STOPPED_AT_PROVIDER:
        optouts.stop(number=result.call.text.to_number, source=OptOut.Source.PROVIDER, now=now)
    return _change(result, UNSETTLED, **refused)


def _put_back(result: Result, now: datetime, *, again_at: datetime, reason: str) -> bool:
    too_late = again_at >= result.call.text.not_after
    return _change(
        result,
        UNSETTLED,
        state=State.EXPIRED if too_late else State.DUE,
        state_at=now,
        reason=reason,
        claim=None,
        lease_until=None,
        **({} if too_late or again_at <= now else {"not_before": again_at}),
    )


def _change(result: Result, from_states: Sequence[str], **changes: Any) -> bool:
    row = OutboundMessage.objects.filter(pk=result.call.text.pk, fence=result.call.text.fence, state__in=from_states)
    return row.filter(provider_sid=None).update(**changes) == 1
