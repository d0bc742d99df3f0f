"""What becomes of texts that are due, as the outbox and the provider tell it afterwards."""

from collections.abc import Callable
from datetime import time, timedelta
from uuid import uuid4

import pytest
from django.db import connection, connections
from pytest_django import DjangoAssertNumQueries, Settings

from portal.messaging import optouts, outbox
from portal.messaging.delivery import claims, departures
from portal.messaging.gateways.answers import Answer, Outcome
from portal.messaging.models import Kind, OptOut, OutboundMessage, Receipt, SenderPace, Spend
from tests.factories import NOON, OutboundFactory, RecipientFactory
from tests.portal.messaging.conftest import Clock, Provider, state

pytestmark = pytest.mark.django_db
Dispatch = Callable[[], list[int]]


def test_a_text_that_is_due_leaves_once(provider: Provider, dispatch: Dispatch) -> None:
    row = OutboundFactory()
    dispatch()
    dispatch()
    assert state(row) == "accepted"
    assert row.provider_sid == provider.texts[0]["sid"]
    (call,) = provider.calls
    assert call == {"reference": str(row.pk), "to": row.to_number, "body": row.body, "valid_for": 7200.0}


def test_a_text_that_is_not_due_yet_stays(provider: Provider, dispatch: Dispatch) -> None:
    row = OutboundFactory(not_before=NOON + timedelta(seconds=1))
    dispatch()
    assert state(row) == "due"
    assert provider.calls == []


def test_many_texts_leave_in_one_shift_and_each_once(provider: Provider, dispatch: Dispatch) -> None:
    OutboundFactory.create_batch(250)
    rings = dispatch()
    assert {str(row.pk) for row in OutboundMessage.objects.filter(state="accepted")} == {
        call["reference"] for call in provider.calls
    }
    assert len(provider.calls) == 250
    assert len(rings) == 1, "one ring for a second worker, however many batches"


def test_safety_wording_leaves_before_everything_else(
    provider: Provider, dispatch: Dispatch, settings: Settings
) -> None:
    settings.SMS_CONCURRENCY = 1
    OutboundFactory.create_batch(5)
    OutboundFactory(kind=Kind.SAFETY, priority=0, body="Ring 999", not_before=NOON)
    dispatch()
    assert provider.calls[0]["body"] == "Ring 999"


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_calling_is_committed_before_a_byte_leaves_and_no_transaction_waits_for_the_answer(
    provider: Provider, dispatch: Dispatch
) -> None:
    """Asked from the thread that calls, which has a connection of its own: it sees the state, and could write."""
    row = OutboundFactory()
    seen: list[str] = []

    def look(call: dict[str, object]) -> Answer:
        seen.append(OutboundMessage.objects.get(pk=str(call["reference"])).state)
        seen.append("written" if OutboundMessage.objects.filter(pk=row.pk).update(priority=9) else "not written")
        connections.close_all()
        return Answer(Outcome.UNKNOWN)

    provider.answer = look
    dispatch()
    row.refresh_from_db()
    assert seen == ["calling", "written"]
    assert (row.state, row.called_at, row.attempt) == ("ambiguous", NOON, 1)


# What the provider may answer


def test_a_refused_text_is_rejected_with_its_code(provider: Provider, dispatch: Dispatch) -> None:
    row = OutboundFactory()
    provider.answer = lambda call: Answer(Outcome.REFUSED, error_code="21211")
    dispatch()
    assert (state(row), row.error_code, row.reason) == ("rejected", "21211", "refused")


def test_the_providers_own_block_becomes_our_opt_out(provider: Provider, dispatch: Dispatch) -> None:
    row, later = OutboundFactory(), None
    later = OutboundFactory(recipient=row.recipient, not_before=NOON + timedelta(hours=1))
    provider.answer = lambda call: Answer(Outcome.REFUSED, error_code="21610")
    dispatch()
    assert state(row) == "rejected"
    assert optouts.in_force().get().source == OptOut.Source.PROVIDER
    assert (state(later), later.reason) == ("cancelled", "opted_out")


def test_after_an_answer_that_never_came_nothing_is_sent_again(
    provider: Provider, dispatch: Dispatch, clock: Clock
) -> None:
    row = OutboundFactory()
    provider.answer = provider.take_and_be_silent
    dispatch()
    clock.move(minutes=30)
    dispatch()
    assert state(row) == "ambiguous"
    assert len(provider.calls) == 1


@pytest.mark.parametrize(
    ("answer", "reason"),
    [(Answer(Outcome.BUSY, retry_after=7), "throttled"), (Answer(Outcome.UNREACHABLE), "outage")],
)
def test_a_text_the_provider_could_not_take_is_due_again_after_a_pause(
    provider: Provider, dispatch: Dispatch, clock: Clock, answer: Answer, reason: str
) -> None:
    row = OutboundFactory()
    provider.answer = lambda call: answer
    dispatch()
    assert (state(row), row.reason) == ("due", reason)
    wait = answer.retry_after or 1
    assert row.not_before == NOON + timedelta(seconds=wait)
    provider.answer = provider.take
    dispatch()
    assert len(provider.calls) == 1, "nothing leaves during the pause"
    clock.move(seconds=wait)
    dispatch()
    assert state(row) == "accepted"
    assert SenderPace.objects.get().troubles == 0


def test_when_the_provider_is_busy_the_rest_stays_at_home(
    provider: Provider, dispatch: Dispatch, settings: Settings
) -> None:
    settings.SMS_CONCURRENCY = 4
    OutboundFactory.create_batch(60)
    provider.answer = lambda call: Answer(Outcome.BUSY)
    dispatch()
    assert len(provider.calls) <= 2 * settings.SMS_CONCURRENCY
    assert set(OutboundMessage.objects.values_list("state", flat=True)) == {"due"}


def test_after_a_pause_one_text_is_tried_alone(
    provider: Provider, dispatch: Dispatch, clock: Clock, settings: Settings
) -> None:
    settings.SMS_CONCURRENCY = 4
    OutboundFactory.create_batch(60)
    provider.answer = lambda call: Answer(Outcome.BUSY)
    dispatch()
    so_far = len(provider.calls)
    for _ in range(5):
        clock.move(seconds=40)
        dispatch()
    assert len(provider.calls) - so_far == 5
    provider.answer = provider.take
    clock.move(seconds=40)
    dispatch()
    assert OutboundMessage.objects.filter(state="accepted").count() == 60


def test_silence_from_the_provider_again_and_again_makes_a_pause(
    provider: Provider, dispatch: Dispatch, settings: Settings
) -> None:
    settings.SMS_CONCURRENCY = 4
    OutboundFactory.create_batch(100)
    provider.answer = lambda call: Answer(Outcome.UNKNOWN)
    dispatch()
    assert len(provider.calls) <= 10 + 3 * settings.SMS_CONCURRENCY


def test_trouble_that_outlasts_a_text_expires_it_with_the_reason(provider: Provider, dispatch: Dispatch) -> None:
    row = OutboundFactory(not_after=NOON + timedelta(seconds=5))
    provider.answer = lambda call: Answer(Outcome.BUSY, retry_after=20)
    dispatch()
    assert (state(row), row.reason) == ("expired", "throttled")


# The rules, asked at the moment of leaving


def test_stop_after_the_claim_is_still_in_time(provider: Provider, clock: Clock) -> None:
    row, token = OutboundFactory(), uuid4()
    claimed = claims.claim(token=token, now=clock()).rows
    optouts.stop(number=row.to_number, source=OptOut.Source.REPLY, now=clock())
    assert departures.depart(claimed, token=token, now=clock()).calls == []
    assert (state(row), row.reason) == ("cancelled", "opted_out")


def test_a_text_planned_for_a_number_that_had_stopped_does_not_leave(provider: Provider, dispatch: Dispatch) -> None:
    optouts.stop(number="+447700900123", source=OptOut.Source.REPLY, now=NOON)
    row = OutboundFactory(recipient=RecipientFactory(number="+447700900123"))
    dispatch()
    assert (state(row), row.reason, provider.calls) == ("cancelled", "opted_out", [])


def test_the_confirmation_of_stop_passes_the_block(provider: Provider, dispatch: Dispatch) -> None:
    row = OutboundFactory(kind=Kind.CONFIRMATION)
    optouts.stop(number=row.to_number, source=OptOut.Source.REPLY, now=NOON)
    dispatch()
    assert state(row) == "accepted"


def test_nobody_is_texted_on_a_number_they_no_longer_have(provider: Provider, dispatch: Dispatch) -> None:
    row = OutboundFactory()
    row.recipient.number = "+447700900777"
    row.recipient.save()
    dispatch()
    assert (state(row), row.reason) == ("cancelled", "number_changed")


def test_quiet_hours_hold_a_question_back_and_let_an_answer_pass(
    provider: Provider, dispatch: Dispatch, clock: Clock
) -> None:
    sleeper = RecipientFactory(quiet_from=time(11), quiet_until=time(13))
    question = OutboundFactory(recipient=sleeper)
    answer = OutboundFactory(recipient=sleeper, kind=Kind.REPLY)
    dispatch()
    assert (state(question), question.reason) == ("due", "quiet_hours")
    assert question.not_before == NOON + timedelta(hours=1)
    assert state(answer) == "accepted"
    clock.move(hours=1)
    dispatch()
    assert (state(question), question.reason) == ("accepted", "")


def test_the_daily_cap_counts_texts_that_leave_together(
    provider: Provider, dispatch: Dispatch, settings: Settings
) -> None:
    settings.SMS_DAILY_CAP = 3
    busy = RecipientFactory()
    OutboundFactory.create_batch(5, recipient=busy, not_after=NOON + timedelta(hours=30))
    OutboundFactory(recipient=busy, kind=Kind.SAFETY)
    dispatch()
    assert len(provider.calls) == 4
    waiting = OutboundMessage.objects.filter(state="due")
    assert {(row.reason, row.not_before) for row in waiting} == {("daily_cap", NOON + timedelta(hours=20))}


def test_the_cap_is_the_numbers_whoever_shares_it(provider: Provider, dispatch: Dispatch, settings: Settings) -> None:
    settings.SMS_DAILY_CAP = 1
    number = "+447700900123"
    OutboundFactory(recipient=RecipientFactory(number=number))
    dispatch()
    second = OutboundFactory(recipient=RecipientFactory(number=number))
    dispatch()
    assert (state(second), second.reason) == ("expired", "daily_cap")


def test_a_team_spends_what_it_has_and_no_more(provider: Provider, dispatch: Dispatch, settings: Settings) -> None:
    settings.SMS_TEAM_DAILY_SEGMENTS = 5
    OutboundFactory.create_batch(4, cost_centre="granby", segments=2)
    OutboundFactory.create_batch(2, cost_centre="speke", segments=2)
    safety = OutboundFactory(cost_centre="granby", segments=2, kind=Kind.SAFETY)
    dispatch()
    assert state(safety) == "accepted"
    spent = dict(Spend.objects.values_list("cost_centre", "segments"))
    assert spent["speke"] == 4
    assert spent["granby"] <= 6, "two questions, or one and the safety wording"
    assert OutboundMessage.objects.filter(reason="team_spend").count() >= 2


def test_what_the_provider_did_not_take_is_not_spent(provider: Provider, dispatch: Dispatch) -> None:
    OutboundFactory(cost_centre="granby", segments=3)
    provider.answer = lambda call: Answer(Outcome.REFUSED, error_code="21211")
    dispatch()
    assert Spend.objects.get().segments == 0


def test_the_same_words_to_one_number_go_one_at_a_time(
    provider: Provider, dispatch: Dispatch, clock: Clock, settings: Settings
) -> None:
    """Or a search for the one could find the other."""
    someone = RecipientFactory()
    OutboundFactory.create_batch(2, recipient=someone, body="How are you?")
    provider.answer = provider.take_and_be_silent
    dispatch()
    assert sorted(OutboundMessage.objects.values_list("state", "reason")) == [("ambiguous", ""), ("due", "same_text")]
    assert len(provider.calls) == 1


# Leases and fences


def test_a_thread_whose_lease_would_not_last_does_not_call(
    provider: Provider, dispatch: Dispatch, settings: Settings, clock: Clock
) -> None:
    row = OutboundFactory()
    settings.SMS_LEASE = settings.SMS_CALL_TIMEOUT
    dispatch()
    assert provider.calls == []
    assert state(row) == "claimed", "left for the sweep"


def test_a_text_claimed_again_by_another_is_not_ours(provider: Provider, clock: Clock) -> None:
    row, token = OutboundFactory(), uuid4()
    claimed = claims.claim(token=token, now=clock()).rows
    OutboundMessage.objects.update(claim=uuid4(), fence=2)
    assert departures.depart(claimed, token=token, now=clock()).calls == []
    assert state(row) == "claimed"


def test_a_late_answer_with_a_sid_settles_the_text_it_is_about(
    provider: Provider, dispatch: Dispatch, clock: Clock
) -> None:
    """Meanwhile somebody else took the text over: the answer is evidence, and nothing is sent again."""
    row = OutboundFactory()

    def taken_over(call: dict[str, str]) -> Answer:
        return Answer(Outcome.ACCEPTED, sid=provider.has(**call))

    provider.answer = taken_over
    depart = departures.depart

    def depart_and_lose(claimed: list[object], **more: object) -> departures.Departure:
        departure = depart(claimed, **more)  # type: ignore[arg-type]
        if departure.calls:
            OutboundMessage.objects.update(state="due", fence=99, claim=None, lease_until=None)
        return departure

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(departures, "depart", depart_and_lose)
        dispatch()
    assert state(row) == "accepted"
    assert row.provider_sid == provider.texts[0]["sid"]
    assert Receipt.objects.get().status == "accepted"
    dispatch()
    assert len(provider.calls) == 1


def test_a_late_answer_without_a_sid_changes_nothing(provider: Provider, dispatch: Dispatch) -> None:
    row = OutboundFactory()
    provider.answer = lambda call: Answer(Outcome.REFUSED, error_code="21211")
    depart = departures.depart

    def depart_and_lose(claimed: list[object], **more: object) -> departures.Departure:
        departure = depart(claimed, **more)  # type: ignore[arg-type]
        OutboundMessage.objects.filter(state="calling").update(fence=99)
        return departure

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(departures, "depart", depart_and_lose)
        dispatch()
    assert (state(row), row.error_code) == ("calling", "")


def test_a_batch_is_never_larger_than_what_the_lease_can_bear(settings: Settings) -> None:
    settings.SMS_BATCH, settings.SMS_CONCURRENCY = 100, 4
    settings.SMS_LEASE, settings.SMS_CALL_TIMEOUT = 60, 10
    assert claims.batch_size() == 20
    settings.SMS_CALL_TIMEOUT = 0.1
    assert claims.batch_size() == 100


def test_a_wave_asks_the_database_as_often_for_many_texts_as_for_one(
    provider: Provider, clock: Clock, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    OutboundFactory.create_batch(20)
    token = uuid4()
    claimed = claims.claim(token=token, now=clock()).rows
    queries = 3 if connection.vendor == "postgresql" else 2
    with django_assert_num_queries(queries):
        departures.depart(claimed[:1], token=token, now=clock())
    with django_assert_num_queries(queries):
        departures.depart(claimed[1:], token=token, now=clock())


def test_a_cancelled_text_does_not_leave(provider: Provider, dispatch: Dispatch) -> None:
    row = OutboundFactory()
    assert outbox.cancel(recipient=row.recipient, reason="moved away", now=NOON) == 1
    dispatch()
    assert (state(row), row.reason) == ("cancelled", "moved away")
    assert provider.calls == []
