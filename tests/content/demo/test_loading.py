"""The demo city: every rule of the portal holds in its history, and every page has something to show."""

import io
from collections import Counter
from datetime import timedelta

import pytest
from django.conf import settings
from django.contrib.auth import authenticate
from django.core.management import CommandError, call_command
from django.db import connection
from django.db.models import Count, F, Q, Sum
from wagtail.models import Page, get_page_models

from content.demo import loading
from portal.accounts import roles
from portal.accounts.models import AuditEvent, CarerLink, Consent, Person, Role, RoleGrant, User
from portal.core import phone
from portal.core.localtime import local_date
from portal.messaging.models import FINAL, InboundMessage, OptOut, OutboundMessage, Receipt, Recipient, Spend, State
from portal.neighbourhoods.models import Neighbourhood, Postcode, Practice, PracticeMapping, Team, WardMapping
from selfcare.caseload.models import Contact
from selfcare.checkins.models import CheckIn, Enrolment, Outcome, Programme, Reply
from selfcare.risk.models import Circumstance, Flag
from tests.factories import NOON

pytestmark = pytest.mark.usefixtures("city")
TODAY = local_date(NOON)
COUNTED = (
    Person,
    User,
    CheckIn,
    Reply,
    InboundMessage,
    OutboundMessage,
    Receipt,
    Flag,
    Contact,
    AuditEvent,
    Page,
    Spend,
)


def counts() -> dict[str, int]:
    return {model.__name__: model.objects.count() for model in COUNTED}  # type: ignore[attr-defined]


def test_the_places_are_all_there() -> None:
    assert (Neighbourhood.objects.count(), Team.objects.count()) == (13, 14)
    assert (Practice.objects.count(), PracticeMapping.objects.count()) == (53, 52)
    assert (Postcode.objects.count(), WardMapping.objects.count()) == (78, 30)


def test_a_second_load_changes_nothing() -> None:
    before = counts()
    said: list[str] = []
    assert loading.load(now=NOON + timedelta(days=1), say=said.append).is_new is False
    assert (counts(), said) == (before, [])


def test_loading_says_how_far_it_is(city: list[str]) -> None:
    assert city[0].startswith("Thirteen neighbourhoods")
    assert sum(line.startswith("Week ") for line in city) == 8


def test_there_are_eight_weeks_of_history_and_nothing_lies_in_the_future() -> None:
    days = set(CheckIn.objects.values_list("local_date", flat=True))
    assert min(days) <= TODAY - timedelta(days=55)
    assert max(days) <= TODAY
    assert CheckIn.objects.count() > 600
    moments = {
        "replies": Reply.objects.filter(at__gt=NOON),
        "flags": Flag.objects.filter(Q(raised_at__gt=NOON) | Q(resolved_at__gt=NOON)),
        "contacts": Contact.objects.filter(at__gt=NOON),
        "audit": AuditEvent.objects.filter(at__gt=NOON),
        "texts": OutboundMessage.objects.filter(called_at__gt=NOON + timedelta(minutes=1)),
    }
    assert [name for name, rows in moments.items() if rows.exists()] == []


def test_the_database_finds_no_row_that_points_nowhere() -> None:
    connection.check_constraints()


def test_every_check_in_is_open_or_has_one_outcome() -> None:
    closed = Counter(CheckIn.objects.exclude(closed_at=None).values_list("outcome", flat=True))
    assert set(closed) >= {Outcome.ANSWERED, Outcome.SILENT, Outcome.UNDELIVERABLE, Outcome.EXPIRED, Outcome.OUTAGE}
    assert sum(closed.values()) + CheckIn.objects.filter(closed_at=None, outcome="").count() == CheckIn.objects.count()
    assert not CheckIn.objects.filter(closed_at=None, answer_by__lt=NOON - timedelta(hours=1)).exists()
    assert not CheckIn.objects.filter(closed_at__lt=F("opened_at")).exists()


def test_whoever_answered_has_been_heard_and_whoever_was_silent_has_a_flag() -> None:
    for checkin in CheckIn.objects.filter(outcome=Outcome.ANSWERED):
        heard = Reply.objects.filter(person=checkin.person_id, at__gte=checkin.opened_at, at__lte=checkin.closed_at)
        assert heard.exists(), checkin
    for checkin in CheckIn.objects.filter(outcome=Outcome.SILENT):
        raised = Flag.objects.filter(person=checkin.person_id, kind=Flag.Kind.SILENT, raised_at__lte=checkin.closed_at)
        days = {signal["on"] for flag in raised for signal in flag.signals}
        assert checkin.local_date.isoformat() in days, checkin


def test_every_text_has_ended_or_is_on_its_way() -> None:
    states = Counter(OutboundMessage.objects.values_list("state", flat=True))
    assert set(states) <= {*FINAL, State.DUE}
    assert sum(states.values()) == OutboundMessage.objects.count()
    assert not OutboundMessage.objects.filter(state=State.DUE, not_before__lt=NOON - timedelta(minutes=5)).exists()
    assert set(states) >= {State.DELIVERED, State.UNDELIVERED, State.EXPIRED, State.UNCONFIRMED, State.REVIEW}


def test_the_providers_ids_are_shaped_like_its_own_and_receipts_agree() -> None:
    sids = OutboundMessage.objects.exclude(provider_sid=None).values_list("provider_sid", flat=True)
    assert all(len(sid) == 34 and sid.startswith("SM") for sid in sids if sid)
    delivered = OutboundMessage.objects.filter(state=State.DELIVERED)
    assert Receipt.objects.filter(status="delivered", message__in=delivered).count() == delivered.count()
    assert not Receipt.objects.exclude(provider_sid=F("message__provider_sid")).exists()


def test_the_spend_of_each_team_is_the_sum_of_its_texts() -> None:
    sent = OutboundMessage.objects.filter(called_at__isnull=False).exclude(cost_centre="")
    by_team = dict(sent.values_list("cost_centre").annotate(Sum("segments")))
    assert dict(Spend.objects.values_list("cost_centre").annotate(Sum("segments"))) == by_team


def test_every_text_that_came_in_has_been_read_once() -> None:
    assert InboundMessage.objects.count() == Reply.objects.count()
    assert not InboundMessage.objects.filter(handled_at=None).exists()


def test_flags_are_consistent() -> None:
    """Levels are known, reasons are said, claims are by the team's own, and what was settled was written down."""
    assert not Flag.objects.filter(reasons=[]).exists()
    own = set(RoleGrant.objects.filter(team__isnull=False).values_list("user", "team"))
    claimed = Flag.objects.filter(claimed_by__isnull=False)
    assert all((flag.claimed_by_id, flag.team_id) in own for flag in claimed)
    for flag in Flag.objects.exclude(resolved_at=None):
        assert Contact.objects.filter(person=flag.person_id, at=flag.resolved_at, outcome=flag.outcome).exists(), flag
        assert flag.raised_at <= flag.claimed_at <= flag.resolved_at, flag
    assert set(Flag.objects.values_list("kind", flat=True)) == set(Flag.Kind.values)


def test_some_flags_wait_some_are_taken_and_old_ones_are_settled() -> None:
    waiting = Flag.objects.filter(resolved_at=None)
    assert waiting.filter(claimed_at=None).exists()
    assert waiting.filter(claimed_at__isnull=False).exists()
    of_the_tour = waiting.filter(team__slug="anfield").select_related("person")
    assert {flag.person.called: flag.claimed_at is not None for flag in of_the_tour} == {
        "Ray": False,
        "Kelvin": True,
        "Samina": False,
    }
    assert not waiting.filter(raised_at__lt=NOON - timedelta(days=5)).exists()
    assert Flag.objects.exclude(resolved_at=None).count() > 50


def test_joans_list_is_clear_so_that_the_tour_shows_her_arrive() -> None:
    joan = Person.objects.get(user__email="joan@alongside.example")
    assert not joan.flags.filter(resolved_at=None).exists()
    assert joan.flags.exists()
    assert not joan.checkins.filter(closed_at=None).exists()
    assert joan.contacts.count() >= 2


def test_teams_are_told_of_everything_but_the_news() -> None:
    untold = Flag.objects.filter(notified_at=None)
    assert not untold.filter(raised_at__lt=NOON - timedelta(hours=6)).exists()


def test_nobody_was_asked_without_consent() -> None:
    for enrolment in Enrolment.objects.all():
        given = Consent.objects.filter(
            person=enrolment.person_id, purpose="check_ins", given_at__lte=enrolment.started_at
        )
        assert given.exists()


def test_every_number_is_made_up() -> None:
    numbers = [
        *Recipient.objects.values_list("number", flat=True),
        *InboundMessage.objects.values_list("from_number", flat=True),
    ]
    assert all(phone.DRAMA.match(number) for number in numbers)
    landlines = [*Person.objects.values_list("telephone", flat=True), *Team.objects.values_list("telephone", flat=True)]
    assert all(number.startswith("0151 496 0") for number in landlines if number)


def test_special_lives_are_there() -> None:
    people = Person.objects.all()
    assert people.count() == 44
    assert people.filter(team__is_unallocated=True).count() == 1
    assert people.filter(recipient=None).exclude(telephone="").count() == 1
    shared = Recipient.objects.values("number").annotate(people=Count("person")).filter(people__gt=1)
    assert shared.count() == 2
    assert OptOut.objects.filter(lifted_at=None).count() == 1
    assert Enrolment.objects.filter(away_until__gt=TODAY).exists()
    assert Enrolment.objects.filter(ended_reason="wrong number").exists()
    assert set(Circumstance.objects.values_list("kind", flat=True)) == set(Circumstance.Kind.values)
    assert Contact.objects.filter(flag=None, person__recipient=None).count() >= 8


def test_a_text_of_nobody_we_know_waits_for_the_unallocated_team() -> None:
    known = Recipient.objects.filter(person__isnull=False).values("number")
    strangers = Reply.objects.filter(person=None, needs_person=True, read_at=None).exclude(
        inbound__from_number__in=known
    )
    assert strangers.count() == 2
    assert not strangers.filter(told_at=None).exists()


def test_each_team_has_a_lead_a_worker_and_people() -> None:
    for team in Team.objects.all():
        held = set(RoleGrant.objects.filter(team=team, ended_at=None).values_list("role", flat=True))
        assert held == {Role.TEAM_MEMBER, Role.TEAM_LEAD}, team
        assert team.people.exists(), team


def test_programmes_run_and_one_waits_to_be_published() -> None:
    assert set(Programme.objects.filter(live=True).values_list("name", flat=True)) == {
        "Weekday hello",
        "Three times a week",
        "Twice a week",
        "Once a week",
    }
    assert Programme.objects.get(live=False).latest_revision is not None
    for programme in Programme.objects.all():
        programme.full_clean()


@pytest.mark.parametrize("account", settings.DEMO_ACCOUNTS, ids=lambda account: account["role"])
def test_the_accounts_of_the_tour_can_sign_in(account: dict[str, str]) -> None:
    user = authenticate(email=account["email"], password=account["password"])
    assert isinstance(user, User)
    assert user.name == account["name"]
    assert user.emailaddress_set.filter(verified=True, primary=True).exists()
    wanted = {"worker": Role.TEAM_MEMBER, "lead": Role.TEAM_LEAD, "administrator": Role.ADMINISTRATOR}
    assert roles.holds(user, wanted.get(account["role"], account["role"]))


def test_nobody_else_has_a_password() -> None:
    emails = [account["email"] for account in settings.DEMO_ACCOUNTS]
    assert all(not user.has_usable_password() for user in User.objects.exclude(email__in=emails))


def test_the_worker_and_the_lead_are_in_the_team_of_the_resident_and_the_carer_helps_her() -> None:
    joan = Person.objects.get(user__email="joan@alongside.example")
    for email in ("priya@alongside.example", "moira@alongside.example"):
        assert list(roles.teams_of(User.objects.get(email=email))) == [joan.team]
    helped = CarerLink.objects.filter(carer__email="mo@alongside.example", ended_at=None)
    assert joan.pk in helped.values_list("person", flat=True)
    assert helped.count() == 2


def test_each_kind_of_page_has_content() -> None:
    ours = [model for model in get_page_models() if model._meta.app_label == "pages"]
    assert ours
    assert [model.__name__ for model in ours if not model.objects.live().exists()] == []


def test_outside_the_demo_the_commands_refuse(settings: pytest.FixtureRequest) -> None:
    settings.DEMO = False  # type: ignore[attr-defined]
    for command in ("demo_city", "tour"):
        with pytest.raises(CommandError):
            call_command(command)


def test_run_again_the_command_says_it_is_here() -> None:
    out = io.StringIO()
    call_command("demo_city", stdout=out)
    assert out.getvalue().splitlines() == ["The demo city is already here."]
