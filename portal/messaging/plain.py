"""Input as any database can hold it."""


def clean(text: str, *, longest: int | None = None) -> str:
    """Without NUL and halves of characters, which PostgreSQL refuses; cut where a column ends."""
    return text.replace("\x00", "\ufffd").encode("utf-8", "replace").decode()[:longest]
