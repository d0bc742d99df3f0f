"""Whom a team sees, and what waits for it."""

from datetime import timedelta

import pytest

from portal.accounts.models import Person, User
from portal.neighbourhoods.models import Team
from selfcare.caseload import scope
from selfcare.risk.models import Flag
from tests.factories import NOON, FlagFactory, InboundFactory, PersonFactory, ReplyFactory


class TestPeople:
    def test_are_the_teams_own(self, joan: Person, team: Team, next_door: Team) -> None:
        assert list(scope.people([team])) == [joan]
        assert not scope.people([next_door]).exists()
        assert not scope.people([]).exists()

    def test_and_whoever_was_passed_on_for_as_long_as_it_is_open(
        self, joan: Person, next_door: Team, stranger: User
    ) -> None:
        flag = FlagFactory(person=joan, team=next_door)
        assert list(scope.people([next_door])) == [joan]
        flag.resolved_at, flag.resolved_by, flag.outcome = NOON, stranger, Flag.Outcome.REACHED_OK
        flag.save()
        assert not scope.people([next_door]).exists()


class TestNeedingSomebody:
    def test_danger_first_then_what_nobody_has_then_the_longest_wait(self, team: Team, ann: User) -> None:
        held = {"claimed_by": ann, "claimed_at": NOON}
        long_ago = NOON - timedelta(days=2)
        orders = [
            {"level": Flag.Level.TODAY, "raised_at": NOON - timedelta(hours=1)},
            {"level": Flag.Level.SOON, "raised_at": long_ago},
            {"level": Flag.Level.TODAY, "raised_at": long_ago, **held},
            {"level": Flag.Level.TODAY, "raised_at": NOON - timedelta(hours=3)},
            {"level": Flag.Level.NOW, "kind": Flag.Kind.DANGER},
        ]
        flags = [FlagFactory(person=PersonFactory(team=team), **order) for order in orders]
        expected = [flags[index].person for index in (4, 3, 0, 2, 1)]
        assert list(scope.needing_somebody(team)) == expected

    def test_somebody_with_two_flags_stands_there_once_with_the_most_urgent_first(
        self, joan: Person, team: Team
    ) -> None:
        FlagFactory(person=joan, kind=Flag.Kind.SILENT, level=Flag.Level.SOON, raised_at=NOON - timedelta(days=3))
        danger = FlagFactory(person=joan, kind=Flag.Kind.DANGER, level=Flag.Level.NOW)
        (row,) = scope.needing_somebody(team)
        assert (row.level, row.nobodys, row.waiting[0], len(row.waiting)) == (Flag.Level.NOW, 1, danger, 2)

    def test_what_is_settled_or_with_another_team_is_not_there(self, joan: Person, team: Team, next_door: Team) -> None:
        FlagFactory(person=joan, team=next_door)
        assert not scope.needing_somebody(team).exists()
        assert list(scope.needing_somebody(next_door)) == [joan]


@pytest.mark.parametrize("words", ["jo", "JOAN", "example joan", "Joanie"])
def test_a_person_is_found_by_parts_of_either_name(team: Team, words: str) -> None:
    person = PersonFactory(team=team, name="Joan Example", called="Joanie")
    PersonFactory(team=team, name="Mary Other", called="Mary")
    PersonFactory(name="Joan Example", called="Joanie")
    assert list(scope.named([team], words)) == [person]


def test_texts_of_nobody_we_know_belong_to_the_unallocated_team(team: Team, joan: Person) -> None:
    unallocated = Team.objects.get(is_unallocated=True)
    theirs = ReplyFactory(person=joan, inbound=InboundFactory(), needs_person=True)
    nobodys = ReplyFactory(person=None, inbound=InboundFactory(), needs_person=True)
    ReplyFactory(person=joan, inbound=InboundFactory(), needs_person=False)
    assert list(scope.unread([team])) == [theirs]
    assert list(scope.unread([unallocated])) == [nobodys]
    assert list(scope.unread([team, unallocated])) == [theirs, nobodys]


def test_a_text_about_danger_is_read_before_an_older_one(team: Team, joan: Person) -> None:
    older = ReplyFactory(person=joan, inbound=InboundFactory(received_at=NOON - timedelta(hours=2)), needs_person=True)
    danger = ReplyFactory(person=joan, inbound=InboundFactory(), needs_person=True, intent="crisis")
    assert list(scope.unread([team])) == [danger, older]
