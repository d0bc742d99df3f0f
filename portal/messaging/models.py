"""The record of every text: whom we may text, what must leave, what became of it, what came in."""

from portal.messaging.model_parts.inbound import InboundMessage
from portal.messaging.model_parts.outbound import (
    FINAL,
    IN_FLIGHT,
    Kind,
    OutboundMessage,
    Reason,
    Receipt,
    SenderPace,
    Spend,
    State,
)
from portal.messaging.model_parts.recipients import OptOut, Recipient
from portal.messaging.model_parts.wording import Wording

__all__ = [
    "FINAL",
    "IN_FLIGHT",
    "InboundMessage",
    "Kind",
    "OptOut",
    "OutboundMessage",
    "Reason",
    "Receipt",
    "Recipient",
    "SenderPace",
    "Spend",
    "State",
    "Wording",
]
