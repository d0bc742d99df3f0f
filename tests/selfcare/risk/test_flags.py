"""What software raises and what people do with it."""

from datetime import date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from portal.accounts.models import AuditEvent
from selfcare.risk import flags, tasks
from selfcare.risk.models import Flag
from selfcare.risk.scoring import Proposal, Signal, score
from tests.factories import FlagFactory, PersonFactory, TeamFactory, UserFactory

pytestmark = pytest.mark.django_db
TUESDAY = date(2026, 11, 24)


def proposal(*names: str, on: date = TUESDAY) -> Proposal:
    return score([Signal(name, on, "Replied") for name in names], today=TUESDAY)[0]


@pytest.fixture
def rings(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    heard: list[int] = []
    monkeypatch.setattr(tasks.bell, "ring", lambda: heard.append(1))
    return heard


def test_a_flag_keeps_what_raised_it_and_goes_to_the_person_s_team(noon: datetime) -> None:
    person = PersonFactory()
    flag = flags.raise_flag(person=person, proposal=proposal("asked_for_help"), now=noon)
    flag.refresh_from_db()
    assert (flag.team, flag.kind, flag.level) == (person.team, Flag.Kind.ASKED, Flag.Level.TODAY)
    assert flag.reasons == ["Replied on Tuesday 24 November: asked for help"]
    assert flag.signals == [{"name": "asked_for_help", "on": "2026-11-24", "weight": 60, "words": "Replied"}]
    assert (flag.raised_at, flag.last_signal_at, flag.notified_at) == (noon, noon, None)
    event = AuditEvent.objects.get(subject=person.subject)
    assert (event.verb, event.actor, event.detail["flag"]) == ("flag.raised", None, flag.pk)


def test_a_further_signal_strengthens_the_open_flag_instead_of_making_another(noon: datetime) -> None:
    person = PersonFactory()
    first = flags.raise_flag(person=person, proposal=proposal("silent", on=TUESDAY - timedelta(days=1)), now=noon)
    later = noon + timedelta(days=1)
    second = flags.raise_flag(person=person, proposal=proposal("silent"), now=later)
    assert second.pk == first.pk
    assert second.level == Flag.Level.TODAY
    assert (second.raised_at, second.last_signal_at) == (noon, later)
    assert len(second.signals) == 2
    assert list(AuditEvent.objects.order_by("pk").values_list("verb", flat=True)) == [
        "flag.raised",
        "flag.strengthened",
    ]


def test_the_same_signal_again_changes_nothing_that_matters(noon: datetime) -> None:
    person = PersonFactory()
    for _ in range(3):
        flag = flags.raise_flag(person=person, proposal=proposal("feeling_low"), now=noon)
    assert Flag.objects.count() == 1
    assert (flag.level, len(flag.signals), len(flag.reasons)) == (Flag.Level.SOON, 1, 1)


def test_a_level_never_falls(noon: datetime) -> None:
    flag = FlagFactory(kind=Flag.Kind.LOW, level=Flag.Level.TODAY, signals=[], notified_at=noon)
    again = flags.raise_flag(person=flag.person, proposal=proposal("not_sleeping"), now=noon)
    assert (again.pk, again.level, again.notified_at) == (flag.pk, Flag.Level.TODAY, noon)


def test_the_team_hears_again_when_the_level_rises(noon: datetime) -> None:
    flag = FlagFactory(kind=Flag.Kind.SILENT, level=Flag.Level.SOON, signals=[], notified_at=noon)
    flags.raise_flag(person=flag.person, proposal=proposal("silent"), now=noon)
    flag.refresh_from_db()
    assert flag.notified_at == noon
    flags.raise_flag(person=flag.person, proposal=proposal("silent", on=TUESDAY - timedelta(days=1)), now=noon)
    flag.refresh_from_db()
    assert (flag.level, flag.notified_at) == (Flag.Level.TODAY, None)


@pytest.mark.django_db(transaction=True)
def test_danger_rings_at_once_and_each_time_and_nothing_else_does(noon: datetime, rings: list[int]) -> None:
    person = PersonFactory()
    flags.raise_flag(person=person, proposal=proposal("asked_for_help"), now=noon)
    assert rings == []
    flags.raise_flag(person=person, proposal=proposal("crisis_words"), now=noon)
    assert len(rings) == 1
    Flag.objects.update(notified_at=noon)
    flags.raise_flag(person=person, proposal=proposal("self_harm_words"), now=noon)
    assert len(rings) == 2


def test_after_it_was_resolved_the_next_signal_raises_a_new_flag(noon: datetime) -> None:
    person, worker = PersonFactory(), UserFactory()
    first = flags.raise_flag(person=person, proposal=proposal("silent"), now=noon)
    flags.resolve(first, outcome=Flag.Outcome.REACHED_OK, by=worker, now=noon)
    second = flags.raise_flag(person=person, proposal=proposal("silent"), now=noon)
    assert second.pk != first.pk
    assert second.level == Flag.Level.SOON


def test_raising_for_many_takes_no_more_queries_than_for_few(noon: datetime) -> None:
    counts = []
    for number in (2, 40):
        pairs = [(PersonFactory(), proposal("silent")) for _ in range(number)]
        with CaptureQueriesContext(connection) as queries:
            flags.raise_flags(pairs, now=noon)
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_a_note_for_an_open_flag_makes_no_flag_of_its_own(noon: datetime) -> None:
    person = PersonFactory()
    assert flags.add_to_open(person=person, proposal=proposal("answered_late"), now=noon) is None
    flags.raise_flag(person=person, proposal=proposal("silent"), now=noon)
    noted = flags.add_to_open(person=person, proposal=proposal("answered_late"), now=noon)
    assert noted is not None
    assert "heard from them since" in noted.reasons[0]
    assert Flag.objects.count() == 1


class TestTheStepsOfAPerson:
    def test_only_one_of_two_workers_gets_it(self, noon: datetime) -> None:
        flag, mo, ann = FlagFactory(), UserFactory(name="Mo Sample"), UserFactory()
        seen_by_ann = Flag.objects.get(pk=flag.pk)
        flags.claim(flag, by=mo, now=noon)
        with pytest.raises(flags.InvalidTransition, match="Mo Sample already has this one"):
            flags.claim(seen_by_ann, by=ann, now=noon)
        flag.refresh_from_db()
        assert (flag.claimed_by, flag.claimed_at) == (mo, noon)
        assert AuditEvent.objects.filter(verb="flag.claimed").count() == 1

    def test_claiming_twice_is_claiming_once(self, noon: datetime) -> None:
        flag, mo = FlagFactory(), UserFactory()
        flags.claim(flag, by=mo, now=noon)
        flags.claim(flag, by=mo, now=noon + timedelta(minutes=1))
        assert flag.claimed_at == noon
        assert AuditEvent.objects.count() == 1

    def test_given_back_it_can_be_claimed_by_somebody_else(self, noon: datetime) -> None:
        flag, mo, ann = FlagFactory(), UserFactory(), UserFactory()
        flags.claim(flag, by=mo, now=noon)
        flags.release(flag, by=mo, now=noon)
        assert flags.claim(flag, by=ann, now=noon).claimed_by == ann
        assert list(AuditEvent.objects.order_by("pk").values_list("verb", flat=True)) == [
            "flag.claimed",
            "flag.released",
            "flag.claimed",
        ]

    def test_what_nobody_has_cannot_be_given_back(self, noon: datetime) -> None:
        with pytest.raises(flags.InvalidTransition):
            flags.release(FlagFactory(), by=UserFactory(), now=noon)

    def test_resolving_says_who_when_and_how_and_happens_once(self, noon: datetime) -> None:
        flag, mo = FlagFactory(), UserFactory()
        flags.resolve(flag, outcome=Flag.Outcome.VISITED, by=mo, now=noon)
        assert (flag.resolved_by, flag.resolved_at, flag.outcome) == (mo, noon, "visited")
        with pytest.raises(flags.InvalidTransition):
            flags.resolve(flag, outcome=Flag.Outcome.MOVED, by=UserFactory(), now=noon)
        flag.refresh_from_db()
        assert flag.outcome == "visited"

    def test_a_resolved_flag_takes_no_further_step(self, noon: datetime) -> None:
        flag, mo = FlagFactory(), UserFactory()
        flags.resolve(flag, outcome=Flag.Outcome.REACHED_OK, by=mo, now=noon)
        for step in (flags.claim, flags.release):
            with pytest.raises(flags.InvalidTransition):
                step(flag, by=mo, now=noon)
        with pytest.raises(flags.InvalidTransition):
            flags.reassign(flag, team=TeamFactory(), by=mo, now=noon)

    def test_an_outcome_nobody_knows_is_refused(self, noon: datetime) -> None:
        with pytest.raises(ValueError, match="vanished"):
            flags.resolve(FlagFactory(), outcome="vanished", by=UserFactory(), now=noon)

    def test_another_team_gets_it_unclaimed_and_is_told(self, noon: datetime) -> None:
        flag, mo, elsewhere = FlagFactory(notified_at=noon), UserFactory(), TeamFactory()
        before = flag.team_id
        flags.claim(flag, by=mo, now=noon)
        flags.reassign(flag, team=elsewhere, by=mo, now=noon)
        assert (flag.team, flag.claimed_by, flag.claimed_at, flag.notified_at) == (elsewhere, None, None, None)
        detail = AuditEvent.objects.get(verb="flag.reassigned").detail
        assert (detail["from"], detail["to"]) == (before, elsewhere.pk)
        with pytest.raises(flags.InvalidTransition):
            flags.reassign(flag, team=elsewhere, by=mo, now=noon)
