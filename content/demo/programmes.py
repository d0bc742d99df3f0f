"""The programmes of the demo city: four that run and one that an editor has not published yet."""

from datetime import time

from portal.accounts.models import User
from selfcare.checkins.models import Programme

RUNNING = [
    Programme(name="Weekday hello", about="A text every weekday morning to ask how you are.", days="12345"),
    Programme(name="Three times a week", about="A text on Monday, Wednesday and Friday mornings.", days="135"),
    Programme(
        name="Twice a week",
        about="A text on Tuesday and Thursday afternoons.",
        days="24",
        window_from=time(14),
        window_until=time(16),
        nudge_after=3,
    ),
    Programme(
        name="Once a week",
        about="A text on Wednesdays, late in the morning.",
        days="3",
        window_from=time(11),
        window_until=time(13),
        nudge_after=5,
        silent_after=30,
    ),
]
DRAFT = Programme(
    name="Weekend company",
    about="A text on Saturday and Sunday, for weekends that are long.",
    question="Hello {name}, how is your weekend? Reply 1 if you are OK, 2 for a chat, 3 if you need help.",
    days="67",
)


def publish(*, by: User) -> dict[str, Programme]:
    """By name. Publishing leaves a revision, as it would in the CMS."""
    running = {programme.name: _copy(programme, live=True) for programme in RUNNING}
    for programme in running.values():
        programme.save_revision(user=by).publish(user=by)
    _copy(DRAFT, live=False).save_revision(user=by)
    return running


def _copy(programme: Programme, *, live: bool) -> Programme:
    fields = (
        "name",
        "about",
        "question",
        "nudge",
        "days",
        "window_from",
        "window_until",
        "nudge_after",
        "silent_after",
    )
    return Programme.objects.create(live=live, **{name: getattr(programme, name) for name in fields})
