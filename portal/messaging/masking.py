"""Numbers as a list may show them: enough to tell two apart, not enough to ring one."""

KEPT = 3


def mask(number: str) -> str:
    """ "+447700900123" as "•••• 123"; an empty one was withheld."""
    if not number:
        return "withheld"
    return f"•••• {number[-KEPT:]}" if len(number) > KEPT else "••••"
