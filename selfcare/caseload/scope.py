"""Who a team looks after, and what of it waits for somebody. Every page and every deed begins with one of these.

A team sees its own people, and for as long as it is open whoever's flag was passed to it: it could not help otherwise.
"""

from collections.abc import Iterable

from django.db.models import Case, Exists, Max, Min, OuterRef, Prefetch, Q, QuerySet, When

from portal.accounts.models import Person, RoleGrant, User
from portal.neighbourhoods.models import Team
from selfcare.checkins.models import Reply
from selfcare.checkins.script import Intent
from selfcare.risk.models import Flag


def people(teams: Iterable[Team]) -> QuerySet[Person]:
    passed_on = Flag.objects.filter(person=OuterRef("pk"), team__in=teams, resolved_at=None)
    return Person.objects.filter(Q(team__in=teams) | Exists(passed_on))


def open_flags(person: Person) -> QuerySet[Flag]:
    """The most urgent first."""
    flags = person.flags.filter(resolved_at=None).select_related("team", "claimed_by")
    return flags.order_by("level", "raised_at", "pk")


def needing_somebody(team: Team) -> QuerySet[Person]:
    """One row a person, danger first, then what nobody has yet, then the longest wait.

    Each has `level`, `since` (first raised), `nobodys` (1 while one of the flags is unclaimed) and `waiting`: the
    open flags of this team, the most urgent first.
    """
    flags = Flag.objects.filter(team=team, resolved_at=None).select_related("claimed_by")
    return (
        Person.objects.filter(flags__team=team, flags__resolved_at=None)
        .annotate(
            level=Min("flags__level"),
            since=Min("flags__raised_at"),
            nobodys=Max(Case(When(flags__claimed_at=None, then=1), default=0)),
        )
        .order_by("level", "-nobodys", "since", "pk")
        .prefetch_related(Prefetch("flags", queryset=flags.order_by("level", "raised_at", "pk"), to_attr="waiting"))
    )


def named(teams: Iterable[Team], words: str) -> QuerySet[Person]:
    """People whose name, or the name they like to be called by, contains every word."""
    found = people(teams)
    for word in words.split():
        found = found.filter(Q(name__icontains=word) | Q(called__icontains=word))
    return found.order_by("name", "pk")


def colleagues(teams: Iterable[Team]) -> QuerySet[User]:
    """Whoever works in one of these teams now."""
    working = RoleGrant.objects.filter(user=OuterRef("pk"), team__in=teams, ended_at=None)
    return User.objects.filter(Exists(working), is_active=True).order_by("name", "pk")


def texts(teams: Iterable[Team]) -> QuerySet[Reply]:
    """Texts that need a person, danger first, then the oldest.

    Those of nobody we know belong to the team of all that fits nowhere.
    """
    theirs = Q(person__in=people(teams))
    if any(team.is_unallocated for team in teams):
        theirs |= Q(person=None)
    return _to_read(Reply.objects.filter(theirs))


def texts_of(person: Person) -> QuerySet[Reply]:
    return _to_read(person.replies.all())


def unread(teams: Iterable[Team]) -> QuerySet[Reply]:
    return texts(teams).filter(read_at=None)


def _to_read(replies: QuerySet[Reply]) -> QuerySet[Reply]:
    danger_first = Case(When(intent=Intent.CRISIS, then=0), default=1)
    return replies.filter(needs_person=True).select_related("inbound", "person").order_by(danger_first, "at", "pk")
