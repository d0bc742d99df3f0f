"""What a worker does: take on, let go, record, settle, pass on; twice, at once, and by whom."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from portal.accounts.models import AuditEvent, Person, User
from portal.messaging.models import Kind, State
from portal.neighbourhoods.models import Team
from selfcare.caseload import casework
from selfcare.caseload.casework import ContactDetails
from selfcare.caseload.models import Contact
from selfcare.checkins.models import Enrolment
from selfcare.risk.models import Flag
from tests.factories import (
    NOON,
    CheckInFactory,
    EnrolmentFactory,
    FlagFactory,
    InboundFactory,
    OutboundFactory,
    ReplyFactory,
)
from tests.selfcare.caseload.conftest import LATER


@pytest.fixture
def flag(joan: Person) -> Flag:
    return FlagFactory(person=joan)


def told(*settled: Flag, **changes: Any) -> ContactDetails:
    details = ContactDetails(how="phone", outcome="reached_ok", note="Had a cup of tea.", form_token=uuid4())
    return replace(details, settles={flag.pk: flag.last_signal_at for flag in settled}, **changes)


def verbs(person: Person) -> list[str]:
    return list(AuditEvent.objects.filter(subject=person.subject).order_by("pk").values_list("verb", flat=True))


class TestClaim:
    def test_takes_everything_that_nobody_has(self, joan: Person, team: Team, ann: User, flag: Flag) -> None:
        silent = FlagFactory(person=joan, kind=Flag.Kind.SILENT)
        casework.claim(joan, teams=[team], by=ann, now=LATER)
        assert {flag.claimed_by for flag in joan.flags.all()} == {ann}
        silent.refresh_from_db()
        assert silent.claimed_at == LATER
        assert verbs(joan) == ["flag.claimed", "flag.claimed"]

    def test_a_second_press_changes_nothing(self, joan: Person, team: Team, ann: User, flag: Flag) -> None:
        casework.claim(joan, teams=[team], by=ann, now=LATER)
        casework.claim(joan, teams=[team], by=ann, now=LATER + timedelta(minutes=1))
        flag.refresh_from_db()
        assert (flag.claimed_at, verbs(joan)) == (LATER, ["flag.claimed"])

    def test_a_colleague_who_comes_second_is_told_who(
        self, joan: Person, team: Team, ann: User, bob: User, flag: Flag
    ) -> None:
        casework.claim(joan, teams=[team], by=ann, now=LATER)
        with pytest.raises(casework.TakenBySomebodyElse) as taken:
            casework.claim(joan, teams=[team], by=bob, now=LATER + timedelta(minutes=1))
        assert (taken.value.by, taken.value.at) == (ann, LATER)
        flag.refresh_from_db()
        assert flag.claimed_by == ann

    def test_new_danger_can_be_taken_though_a_colleague_has_the_rest(
        self, joan: Person, team: Team, ann: User, bob: User, flag: Flag
    ) -> None:
        casework.claim(joan, teams=[team], by=ann, now=LATER)
        danger = FlagFactory(person=joan, kind=Flag.Kind.DANGER, level=Flag.Level.NOW)
        casework.claim(joan, teams=[team], by=bob, now=LATER)
        danger.refresh_from_db()
        flag.refresh_from_db()
        assert (danger.claimed_by, flag.claimed_by) == (bob, ann)

    def test_settled_meanwhile_says_so(self, joan: Person, team: Team, ann: User) -> None:
        with pytest.raises(casework.NothingOpen):
            casework.claim(joan, teams=[team], by=ann, now=LATER)

    def test_what_another_team_has_is_left_to_them(
        self, joan: Person, team: Team, next_door: Team, ann: User, flag: Flag
    ) -> None:
        theirs = FlagFactory(person=joan, kind=Flag.Kind.SILENT, team=next_door)
        casework.claim(joan, teams=[team], by=ann, now=LATER)
        theirs.refresh_from_db()
        assert theirs.claimed_by is None


class TestRelease:
    def test_gives_back_only_ones_own(self, joan: Person, team: Team, ann: User, bob: User, flag: Flag) -> None:
        casework.claim(joan, teams=[team], by=ann, now=LATER)
        casework.release(joan, by=bob, now=LATER)
        flag.refresh_from_db()
        assert flag.claimed_by == ann
        for _ in range(2):
            casework.release(joan, by=ann, now=LATER)
        flag.refresh_from_db()
        assert (flag.claimed_by, verbs(joan)) == (None, ["flag.claimed", "flag.released"])


class TestRecordContact:
    def test_is_written_down_and_settles_what_was_ticked(self, joan: Person, ann: User, flag: Flag) -> None:
        low = FlagFactory(person=joan, kind=Flag.Kind.LOW, level=Flag.Level.SOON)
        done = casework.record_contact(joan, details=told(flag), by=ann, now=LATER)
        flag.refresh_from_db()
        low.refresh_from_db()
        assert (flag.outcome, flag.resolved_by, flag.resolved_at) == ("reached_ok", ann, LATER)
        assert (low.resolved_at, done.contact.note, done.contact.flag) == (None, "Had a cup of tea.", flag)
        assert verbs(joan) == ["contact.recorded", "flag.resolved"]

    def test_note_stays_out_of_the_audit_trail(self, joan: Person, ann: User, flag: Flag) -> None:
        casework.record_contact(joan, details=told(flag), by=ann, now=LATER)
        assert not any("tea" in f"{event.detail} {event.reason}" for event in AuditEvent.objects.all())

    def test_form_posted_twice_is_one_contact(self, joan: Person, ann: User, flag: Flag) -> None:
        details = told(flag)
        first = casework.record_contact(joan, details=details, by=ann, now=LATER)
        again = casework.record_contact(joan, details=details, by=ann, now=LATER + timedelta(seconds=1))
        assert first.contact == again.contact
        assert (Contact.objects.count(), verbs(joan)) == (1, ["contact.recorded", "flag.resolved"])

    def test_same_form_with_other_words_is_not_swallowed(self, joan: Person, ann: User) -> None:
        details = told()
        casework.record_contact(joan, details=details, by=ann, now=LATER)
        with pytest.raises(casework.AlreadyRecorded):
            casework.record_contact(joan, details=replace(details, note="And cake."), by=ann, now=LATER)

    def test_a_sign_that_came_in_while_the_worker_wrote_is_not_settled_unseen(
        self, joan: Person, ann: User, flag: Flag
    ) -> None:
        details = told(flag)
        Flag.objects.filter(pk=flag.pk).update(last_signal_at=NOON)
        done = casework.record_contact(joan, details=details, by=ann, now=LATER)
        flag.refresh_from_db()
        assert (flag.resolved_at, done.still_open) == (None, [flag])
        assert Contact.objects.count() == 1

    def test_a_flag_of_somebody_else_is_never_settled(self, joan: Person, ann: User) -> None:
        other = FlagFactory()
        casework.record_contact(joan, details=told(other), by=ann, now=LATER)
        other.refresh_from_db()
        assert other.resolved_at is None

    def test_texts_that_stood_above_the_form_are_read(self, joan: Person, ann: User) -> None:
        seen, later = (ReplyFactory(person=joan, inbound=InboundFactory(), needs_person=True) for _ in range(2))
        somebodys = ReplyFactory(inbound=InboundFactory(), needs_person=True)
        casework.record_contact(joan, details=told(read=[seen.pk, somebodys.pk]), by=ann, now=LATER)
        for reply in (seen, later, somebodys):
            reply.refresh_from_db()
        assert (seen.read_by, later.read_by, somebodys.read_by) == (ann, None, None)

    def test_all_or_nothing(self, joan: Person, ann: User, flag: Flag) -> None:
        with pytest.raises(ValueError, match="date"):
            casework.record_contact(joan, details=told(flag, outcome="died"), by=ann, now=LATER)
        assert (Contact.objects.count(), verbs(joan)) == (0, [])


class TestEndings:
    def test_after_a_death_not_one_more_text(self, joan: Person, ann: User, flag: Flag) -> None:
        enrolment = EnrolmentFactory(person=joan)
        checkin = CheckInFactory(enrolment=enrolment)
        FlagFactory(person=joan, kind=Flag.Kind.SILENT)
        waiting = OutboundFactory(recipient=joan.recipient, kind=Kind.REMINDER)
        details = told(outcome="died", died_on=NOON.date())
        casework.record_contact(joan, details=details, by=ann, now=LATER)
        for each in (joan, enrolment, waiting, checkin):
            each.refresh_from_db()
        assert joan.died_on == NOON.date()
        assert (enrolment.ended_at, enrolment.ended_reason) == (LATER, "died")
        assert (waiting.state, checkin.closed_at) == (State.CANCELLED, LATER)
        assert set(joan.flags.values_list("outcome", flat=True)) == {"died"}
        assert "person.died" in verbs(joan)

    def test_moving_away_ends_the_check_ins_and_keeps_the_person(self, joan: Person, ann: User, flag: Flag) -> None:
        enrolment = EnrolmentFactory(person=joan)
        casework.record_contact(joan, details=told(outcome="moved"), by=ann, now=LATER)
        joan.refresh_from_db()
        assert (joan.died_on, Enrolment.objects.get(pk=enrolment.pk).ended_reason) == (None, "moved")
        assert not joan.flags.filter(resolved_at=None).exists()


class TestPassOn:
    def test_to_another_team(self, joan: Person, team: Team, next_door: Team, ann: User, flag: Flag) -> None:
        casework.claim(joan, teams=[team], by=ann, now=LATER)
        casework.pass_on(joan, team=next_door, by=ann, now=LATER)
        flag.refresh_from_db()
        assert (flag.team, flag.claimed_by) == (next_door, None)

    def test_to_a_colleague(self, joan: Person, team: Team, ann: User, bob: User, flag: Flag) -> None:
        casework.claim(joan, teams=[team], by=ann, now=NOON)
        casework.pass_on(joan, colleague=bob, by=ann, now=LATER)
        flag.refresh_from_db()
        assert (flag.claimed_by, flag.claimed_at) == (bob, LATER)
        handed = AuditEvent.objects.get(verb="flag.handed_over")
        assert (handed.actor, handed.detail["to"]) == (ann, bob.pk)

    def test_never_to_somebody_who_could_not_see_it(self, joan: Person, lee: User, stranger: User, flag: Flag) -> None:
        casework.pass_on(joan, colleague=stranger, by=lee, now=LATER)
        flag.refresh_from_db()
        assert flag.claimed_by is None

    def test_a_lead_may_pass_on_what_a_member_has(
        self, joan: Person, team: Team, ann: User, bob: User, lee: User, flag: Flag
    ) -> None:
        casework.claim(joan, teams=[team], by=ann, now=NOON)
        casework.pass_on(joan, colleague=bob, by=lee, now=LATER)
        flag.refresh_from_db()
        assert flag.claimed_by == bob

    def test_a_member_may_not(self, joan: Person, team: Team, ann: User, bob: User, flag: Flag) -> None:
        casework.claim(joan, teams=[team], by=ann, now=NOON)
        with pytest.raises(casework.NotYours):
            casework.pass_on(joan, colleague=bob, by=bob, now=LATER)


def test_settling_twice_is_settling_once(joan: Person, ann: User, bob: User, flag: Flag) -> None:
    seen = {flag.pk: flag.last_signal_at}
    casework.resolve(joan, settles=seen, outcome="wrong_flag", by=ann, now=NOON)
    assert casework.resolve(joan, settles=seen, outcome="visited", by=bob, now=LATER) == []
    flag.refresh_from_db()
    assert (flag.outcome, flag.resolved_by) == ("wrong_flag", ann)
