"""Who is asked, when, and never twice."""

import re
import threading
import time as time_module
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

import pytest
from django.db import connection, connections, transaction
from django.test.utils import CaptureQueriesContext

from portal.accounts.models import AuditEvent, Consent, Person
from portal.core.localtime import at
from portal.messaging import segments
from portal.messaging.doorbell import Doorbell
from portal.messaging.models import OptOut, OutboundMessage, Recipient, State
from selfcare.checkins import schedule, schedule_sql
from selfcare.checkins.models import CheckIn, Enrolment, Programme
from tests.factories import EnrolmentFactory, PersonFactory, ProgrammeFactory, RecipientFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def nobody_hears(monkeypatch: pytest.MonkeyPatch) -> None:
    """No broker here: what is rung for is not what these tests are about."""
    monkeypatch.setattr(Doorbell, "ring", lambda self: None)


TUESDAY = date(2026, 11, 24)
TEN = at(TUESDAY, time(10))


def enrol(*, programme: Programme | None = None, **person: object) -> Enrolment:
    chosen = {"programme": programme} if programme else {}
    return EnrolmentFactory(person=PersonFactory(**person), **chosen)


class TestADay:
    def test_each_is_asked_in_the_published_words_by_the_name_they_go_by(self) -> None:
        enrolment = enrol(called="Winnie")
        assert schedule.open_due(now=TEN) == 1
        checkin = CheckIn.objects.get()
        assert (checkin.enrolment, checkin.person, checkin.slot) == (enrolment, enrolment.person, "")
        assert (checkin.local_date, checkin.opened_at, checkin.due_at) == (TUESDAY, TEN, TEN)
        assert checkin.nudge_at == TEN + timedelta(hours=4)
        assert checkin.answer_by == TEN + timedelta(hours=24)
        text = checkin.question
        assert text.body.startswith("Hello Winnie, how are you today?")
        assert (text.recipient, text.to_number) == (enrolment.person.recipient, enrolment.person.recipient.number)
        assert (text.kind, text.state, text.reason, text.priority) == ("question", "due", "", 5)
        assert (text.not_before, text.not_after) == (TEN, TEN + timedelta(hours=2))
        assert text.dedupe_key == f"checkin/{enrolment.pk}/2026-11-24//ask"
        assert text.cost_centre == enrolment.person.team.slug
        text.full_clean(exclude=["provider_sid"])
        checkin.full_clean()

    def test_a_day_is_planned_half_an_hour_ahead_and_not_before(self) -> None:
        enrol()
        assert schedule.open_due(now=TEN - timedelta(minutes=31)) == 0
        assert schedule.open_due(now=TEN - timedelta(minutes=30)) == 1
        assert OutboundMessage.objects.get().not_before == TEN

    def test_after_the_window_it_is_too_late_for_today(self) -> None:
        enrol()
        assert schedule.open_due(now=TEN + timedelta(hours=2)) == 0
        assert not CheckIn.objects.exists()

    def test_days_the_programme_does_not_run_and_drafts_ask_nobody(self) -> None:
        enrol(programme=ProgrammeFactory(days="1"))
        enrol(programme=ProgrammeFactory(live=False))
        assert schedule.open_due(now=TEN) == 0

    def test_a_late_start_gives_nobody_less_time_to_answer(self) -> None:
        enrol()
        late = TEN + timedelta(minutes=90)
        schedule.open_due(now=late)
        checkin = CheckIn.objects.get()
        assert (checkin.due_at, checkin.answer_by) == (late, late + timedelta(hours=24))
        assert checkin.question.not_after == TEN + timedelta(hours=2)

    def test_without_a_second_try_there_is_none(self) -> None:
        enrol(programme=ProgrammeFactory(nudge_after=0))
        schedule.open_due(now=TEN)
        assert CheckIn.objects.get().nudge_at is None

    def test_braces_in_a_name_are_only_braces(self) -> None:
        enrol(called="{name}")
        schedule.open_due(now=TEN)
        assert OutboundMessage.objects.get().body.startswith("Hello {name}, how")

    def test_ids_are_version_7_and_all_different(self) -> None:
        programme = ProgrammeFactory()
        for _ in range(5):
            enrol(programme=programme)
        schedule.open_due(now=TEN)
        ids = list(OutboundMessage.objects.values_list("id", flat=True))
        assert {(each.version, each.variant) for each in ids} == {(7, "specified in RFC 4122")}
        assert len({str(each)[15:] for each in ids}) == 5

    def test_words_with_a_percent_sign_or_a_quote_are_sent_as_they_are(self) -> None:
        enrol(programme=ProgrammeFactory(question="100% OK, {name}? It's us. {name}!"), called="O'Hara")
        schedule.open_due(now=TEN)
        assert OutboundMessage.objects.get().body == "100% OK, O'Hara? It's us. O'Hara!"


def ended(enrolment: Enrolment) -> None:
    Enrolment.objects.filter(pk=enrolment.pk).update(ended_at=TEN, ended_reason="asked")


def begins_later(enrolment: Enrolment) -> None:
    Enrolment.objects.filter(pk=enrolment.pk).update(started_at=TEN + timedelta(days=1))


def away(enrolment: Enrolment) -> None:
    until = TUESDAY + timedelta(days=1)
    Enrolment.objects.filter(pk=enrolment.pk).update(away_until=until, away_reason="away")


def died(enrolment: Enrolment) -> None:
    Person.objects.filter(pk=enrolment.person_id).update(died_on=TUESDAY)


def without_mobile(enrolment: Enrolment) -> None:
    Person.objects.filter(pk=enrolment.person_id).update(recipient=None)


def without_consent(enrolment: Enrolment) -> None:
    Consent.objects.filter(person=enrolment.person_id).update(withdrawn_at=TEN, withdrawn_how="web")


def with_consent_for_calls_only(enrolment: Enrolment) -> None:
    Consent.objects.filter(person=enrolment.person_id).update(purpose="team_contact")


def opted_out(enrolment: Enrolment) -> None:
    OptOut.objects.create(number=enrolment.person.recipient.number, source="reply", at=TEN)


@pytest.mark.parametrize(
    "hindrance",
    [
        ended,
        begins_later,
        away,
        died,
        without_mobile,
        without_consent,
        with_consent_for_calls_only,
        opted_out,
    ],
)
def test_who_may_not_be_asked_is_not_asked(hindrance: Callable[[Enrolment], None]) -> None:
    programme = ProgrammeFactory()
    hindered, other = enrol(programme=programme), enrol(programme=programme)
    hindrance(hindered)
    assert schedule.open_due(now=TEN) == 1
    assert CheckIn.objects.get().enrolment == other
    assert OutboundMessage.objects.count() == 1


def test_back_on_the_first_day_after_being_away_and_after_an_opt_out_that_was_lifted() -> None:
    programme = ProgrammeFactory()
    back, lifted = enrol(programme=programme), enrol(programme=programme)
    Enrolment.objects.filter(pk=back.pk).update(away_until=TUESDAY, away_reason="away")
    OptOut.objects.create(number=lifted.person.recipient.number, source="reply", at=TEN, lifted_at=TEN)
    assert schedule.open_due(now=TEN) == 2


class TestSeenNotSkipped:
    """Somebody who takes part but can never be asked has a check-in all the same, so that a person is told."""

    @pytest.mark.parametrize(
        ("quiet_from", "quiet_until", "leaves_time"),
        [
            (time(20), time(8), True),
            (time(20), time(10), True),
            (time(20), time(11), True),
            (time(20), time(12), False),
            (time(9), time(13), False),
            (time(10), time(12), False),
            (time(10, 30), time(13), True),
            (time(9), time(11), True),
            (time(10), time(8), False),
            (time(11), time(10, 30), True),
            (time(10), time(10), True),
        ],
    )
    def test_quiet_hours_over_the_whole_window(self, quiet_from: time, quiet_until: time, leaves_time: bool) -> None:
        enrol(recipient=RecipientFactory(quiet_from=quiet_from, quiet_until=quiet_until))
        schedule.open_due(now=TEN)
        text = CheckIn.objects.get().question
        assert (text.state, text.reason) == (("due", "") if leaves_time else ("expired", "quiet_all_window"))

    @pytest.mark.parametrize("number", ["+441514960000", "+33612345678", "+44770090012", "07700900123", ""])
    def test_a_number_that_is_no_mobile(self, number: str) -> None:
        enrolment = enrol()
        Recipient.objects.filter(pk=enrolment.person.recipient_id).update(number=number)
        schedule.open_due(now=TEN)
        text = CheckIn.objects.get().question
        assert (text.state, text.reason) == ("rejected", "not_a_mobile")


class TestNothingTwice:
    def test_a_second_beat_and_a_repeated_one_write_nothing(self) -> None:
        enrol()
        assert [schedule.open_due(now=TEN + timedelta(seconds=n)) for n in (0, 0, 30)] == [1, 0, 0]
        assert (CheckIn.objects.count(), OutboundMessage.objects.count()) == (1, 1)

    def test_who_signs_up_during_the_window_is_still_asked_today(self) -> None:
        programme = ProgrammeFactory()
        enrol(programme=programme)
        schedule.open_due(now=TEN)
        enrol(programme=programme)
        assert schedule.open_due(now=TEN + timedelta(minutes=30)) == 1
        assert CheckIn.objects.count() == 2

    def test_a_crash_between_two_chunks_loses_nothing_and_the_next_run_does_the_rest(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(schedule, "CHUNK", 2)
        programme = ProgrammeFactory()
        for _ in range(5):
            enrol(programme=programme)
        chunks = schedule._chunks

        def dies_in_the_second(fixed: dict[str, object]) -> object:
            for number, chunk in enumerate(chunks(fixed)):
                if number:
                    raise KeyboardInterrupt
                yield chunk

        monkeypatch.setattr(schedule, "_chunks", dies_in_the_second)
        with pytest.raises(KeyboardInterrupt):
            schedule.open_due(now=TEN)
        assert CheckIn.objects.count() == OutboundMessage.objects.count() == 2
        monkeypatch.setattr(schedule, "_chunks", chunks)
        assert schedule.open_due(now=TEN + timedelta(minutes=1)) == 3
        assert CheckIn.objects.count() == OutboundMessage.objects.count() == 5

    @pytest.mark.django_db(transaction=True)
    def test_a_crash_between_text_and_check_in_leaves_neither(self, monkeypatch: pytest.MonkeyPatch) -> None:
        enrol()
        monkeypatch.setattr(schedule_sql, "plan_checkins", lambda words: "SELECT no_such_column FROM checkins_checkin")
        with pytest.raises(Exception, match="no_such_column"):
            schedule.open_due(now=TEN)
        assert not OutboundMessage.objects.exists()

    @pytest.mark.django_db(transaction=True)
    def test_two_beats_at_one_moment_plan_each_slot_once(self) -> None:
        enrol()
        planned: list[int] = []

        def second_beat() -> None:
            planned.append(schedule.open_due(now=TEN))
            connections.close_all()

        other = threading.Thread(target=second_beat)
        with transaction.atomic():
            planned.append(schedule.open_due(now=TEN))
            other.start()
            time_module.sleep(0.5)
        other.join()
        assert planned == [1, 0]
        assert CheckIn.objects.count() == OutboundMessage.objects.count() == 1

    def test_a_person_in_two_programmes_is_asked_by_each(self) -> None:
        person = EnrolmentFactory().person
        EnrolmentFactory(person=person)
        assert schedule.open_due(now=TEN) == 2

    def test_however_many_people_a_chunk_takes_the_same_number_of_statements(self) -> None:
        counts = []
        for number in (1, 25):
            programme = ProgrammeFactory()
            for _ in range(number):
                enrol(programme=programme)
            with CaptureQueriesContext(connection) as queries:
                schedule.open_due(now=TEN)
            counts.append(sum(bool(re.match(r"\s*(INSERT|SELECT max)", q["sql"])) for q in queries))
            Programme.objects.update(live=False)
        assert counts == [4, 4]  # two inserts, and twice where the next chunk ends


class TestTheClock:
    """Each slot once, whatever the clocks do."""

    def beats(self, start: datetime, end: datetime, *, every: timedelta = timedelta(minutes=10)) -> list[int]:
        moments = []
        while start <= end:
            moments.append(start)
            start += every
        return [schedule.open_due(now=moment) for moment in moments]

    @pytest.mark.parametrize(
        ("day", "offset"),
        [
            (date(2026, 10, 24), 1),
            (date(2026, 10, 25), 0),
            (date(2027, 3, 27), 0),
            (date(2027, 3, 28), 1),
        ],
    )
    def test_ten_o_clock_is_ten_o_clock_in_london_on_both_sides_of_both_changes(self, day: date, offset: int) -> None:
        enrol()
        midnight = datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(hours=1)
        assert sum(self.beats(midnight, midnight + timedelta(hours=25))) == 1
        checkin = CheckIn.objects.get()
        assert checkin.due_at == datetime(day.year, day.month, day.day, 10 - offset, tzinfo=UTC)
        assert checkin.question.not_after - checkin.question.not_before == timedelta(hours=2)

    @pytest.mark.parametrize("sunday", [date(2026, 10, 25), date(2027, 3, 28)])
    def test_a_window_inside_the_hour_that_comes_twice_or_never_is_planned_once(self, sunday: date) -> None:
        enrol(programme=ProgrammeFactory(window_from=time(1, 15), window_until=time(2, 10)))
        start = datetime(sunday.year, sunday.month, sunday.day, tzinfo=UTC) - timedelta(hours=1)
        self.beats(start, start + timedelta(hours=8))
        checkin = CheckIn.objects.get(local_date=sunday)
        assert checkin.question.not_after > checkin.question.not_before

    def test_a_window_just_after_midnight_is_planned_the_evening_before(self) -> None:
        enrol(programme=ProgrammeFactory(window_from=time(0, 5), window_until=time(1)))
        schedule.open_due(now=at(TUESDAY, time(23, 45)))
        checkin = CheckIn.objects.get()
        assert checkin.local_date == TUESDAY + timedelta(days=1)
        assert checkin.due_at == at(TUESDAY + timedelta(days=1), time(0, 5))

    def test_beat_stopped_for_two_hours_then_each_once_and_only_while_it_is_of_use(self) -> None:
        early = enrol(programme=ProgrammeFactory(window_from=time(9), window_until=time(10)))
        later = enrol(programme=ProgrammeFactory(window_from=time(10), window_until=time(12)))
        self.beats(TEN - timedelta(hours=3), TEN - timedelta(hours=1, minutes=40))
        self.beats(TEN + timedelta(minutes=20), TEN + timedelta(hours=3))
        assert list(CheckIn.objects.values_list("enrolment", flat=True)) == [later.pk]
        assert not CheckIn.objects.filter(enrolment=early).exists()

    def test_the_clock_set_back_an_hour_plans_nothing_again(self) -> None:
        enrol()
        self.beats(TEN - timedelta(minutes=30), TEN + timedelta(minutes=30))
        self.beats(TEN - timedelta(minutes=30), TEN + timedelta(hours=2))
        assert CheckIn.objects.count() == 1

    def test_a_week_of_beats_asks_on_the_days_of_the_programme(self) -> None:
        enrol(programme=ProgrammeFactory(days="135"))
        self.beats(TEN, TEN + timedelta(days=7), every=timedelta(hours=1))
        days = [day.isoweekday() for day in CheckIn.objects.order_by("local_date").values_list("local_date", flat=True)]
        assert days == [3, 5, 1]


class TestSegments:
    """The database counts as portal.messaging.segments does."""

    @pytest.mark.parametrize(
        "called", ["Joan", "Al", "Seán", "Zoë", "Łukasz", "Mary-Jane O'Neill", "علي", "René", "Ñusta"]
    )
    @pytest.mark.parametrize(
        "question",
        [
            "Hello {name}, how are you today?",
            "No name at all",
            "{name}" + "x" * 152 + "{name}",
            "{name} " + "All right? " * 30,
            "{name}, ca va? ça va? " + "y" * 60,
            "[{name}] {{name}} €5 " + "z" * 140,
            "{name}" + "x" * (306 - 4),
            "{name}" + "x" * (160 - 4),
            "{name}ł" + "x" * (134 - 5),
            "{name}ł" + "x" * (70 - 5),
        ],
    )
    def test_as_the_counter_in_the_editor(self, question: str, called: str) -> None:
        enrol(programme=ProgrammeFactory(question=question), called=called)
        schedule.open_due(now=TEN)
        text = OutboundMessage.objects.get()
        assert text.body == question.replace("{name}", called)
        assert text.segments == segments.count(text.body).segments

    def test_the_letters_taken_for_plain_are_plain(self) -> None:
        letters = schedule_sql.PLAIN_LETTERS.replace("A-Za-z0-9", "").replace("''", "'")
        assert segments.foreign(letters) == []
        assert all(segments.count(letter).units == 1 for letter in letters)


class TestAnExtraCheckIn:
    def test_asked_for_by_a_worker_it_goes_out_once_and_leaves_its_trace(self, noon: datetime) -> None:
        enrolment, worker = enrol(), UserFactory()
        checkin = schedule.open_now(enrolment, by=worker, now=noon, after=timedelta(minutes=1))
        again = schedule.open_now(enrolment, by=worker, now=noon, after=timedelta(minutes=1))
        assert again == checkin
        assert checkin.slot == "extra-120100"
        assert checkin.due_at == checkin.question.not_before == noon + timedelta(minutes=1)
        assert checkin.answer_by == checkin.due_at + timedelta(hours=24)
        assert checkin.question.dedupe_key == f"checkin/{enrolment.pk}/2026-11-24/extra-120100/ask"
        assert AuditEvent.objects.get(verb="checkin.asked").actor == worker

    def test_it_does_not_take_the_place_of_the_day_s_own(self) -> None:
        enrolment = enrol()
        schedule.open_now(enrolment, by=UserFactory(), now=TEN)
        assert schedule.open_due(now=TEN) == 1

    @pytest.mark.parametrize("hindrance", [ended, away, died, without_mobile, without_consent, opted_out])
    def test_who_may_not_be_asked_is_not_asked(self, hindrance: Callable[[Enrolment], None], noon: datetime) -> None:
        enrolment = enrol()
        hindrance(enrolment)
        with pytest.raises(schedule.CannotAsk):
            schedule.open_now(enrolment, by=UserFactory(), now=noon)
        assert not CheckIn.objects.exists()

    def test_nobody_is_woken(self) -> None:
        with pytest.raises(schedule.CannotAsk, match="quiet hours"):
            schedule.open_now(enrol(), by=UserFactory(), now=at(TUESDAY, time(21)))
        assert not OutboundMessage.objects.exists()


def test_planning_rings_once_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    rings: list[int] = []
    monkeypatch.setattr(schedule.outbox, "ring", lambda: rings.append(1))
    for _ in range(3):
        enrol()
    schedule.open_due(now=TEN)
    schedule.open_due(now=TEN)
    assert rings == [1]


def test_a_row_in_the_state_due_can_be_claimed_like_any_other() -> None:
    enrol()
    schedule.open_due(now=TEN)
    assert OutboundMessage.objects.filter(state=State.DUE, not_before__lte=TEN, not_after__gt=TEN).count() == 1
