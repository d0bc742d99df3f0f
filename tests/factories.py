"""Made-up people, teams and messages. Numbers come from Ofcom's drama range."""

from datetime import UTC, datetime, timedelta

import factory
from factory.django import DjangoModelFactory

from portal.accounts.models import CarerLink, Consent, ConsentWording, Person, Purpose, Role, RoleGrant, User
from portal.messaging.models import InboundMessage, Kind, OutboundMessage, Recipient
from portal.neighbourhoods.models import Neighbourhood, Practice, PracticeMapping, Team
from selfcare.checkins.models import CheckIn, Enrolment, Programme, Reply
from selfcare.risk.models import Flag

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)  # a Tuesday; London is on GMT


class NeighbourhoodFactory(DjangoModelFactory[Neighbourhood]):
    class Meta:
        model = Neighbourhood

    name = factory.Sequence(lambda n: f"Neighbourhood {n}")
    slug = factory.Sequence(lambda n: f"neighbourhood-{n}")


class TeamFactory(DjangoModelFactory[Team]):
    class Meta:
        model = Team

    neighbourhood = factory.SubFactory(NeighbourhoodFactory)
    name = factory.LazyAttribute(lambda o: f"{o.neighbourhood.name if o.neighbourhood else 'Unallocated'} team")
    slug = factory.Sequence(lambda n: f"team-{n}")
    email = factory.Sequence(lambda n: f"team{n}@alongside.example")
    telephone = "0151 496 0101"

    class Params:
        unallocated = factory.Trait(is_unallocated=True, neighbourhood=None)


class PracticeFactory(DjangoModelFactory[Practice]):
    class Meta:
        model = Practice

    code = factory.Sequence(lambda n: f"X{n:05d}")
    name = factory.Sequence(lambda n: f"Made-up Surgery {n}")
    postcode = "L8 1XY"


class PracticeMappingFactory(DjangoModelFactory[PracticeMapping]):
    class Meta:
        model = PracticeMapping

    practice = factory.SubFactory(PracticeFactory)
    neighbourhood = factory.SubFactory(NeighbourhoodFactory)
    since = NOON.date() - timedelta(days=365)


class UserFactory(DjangoModelFactory[User]):
    class Meta:
        model = User
        skip_postgeneration_save = True

    email = factory.Sequence(lambda n: f"user{n}@alongside.example")
    name = factory.Sequence(lambda n: f"Sam Sample{n}")
    password = factory.django.Password("correct horse battery")


class RoleGrantFactory(DjangoModelFactory[RoleGrant]):
    class Meta:
        model = RoleGrant

    user = factory.SubFactory(UserFactory)
    role = Role.RESIDENT
    since = NOON - timedelta(days=30)

    class Params:
        worker = factory.Trait(role=Role.TEAM_MEMBER, team=factory.SubFactory(TeamFactory))
        lead = factory.Trait(role=Role.TEAM_LEAD, team=factory.SubFactory(TeamFactory))


class RecipientFactory(DjangoModelFactory[Recipient]):
    class Meta:
        model = Recipient

    number = factory.Sequence(lambda n: f"+447700900{n % 900:03d}")


class PersonFactory(DjangoModelFactory[Person]):
    class Meta:
        model = Person

    name = factory.Sequence(lambda n: f"Joan Example{n}")
    called = "Joan"
    recipient = factory.SubFactory(RecipientFactory)
    team = factory.SubFactory(TeamFactory)
    postcode = "L8 1XY"
    created_at = NOON - timedelta(days=60)


class ConsentWordingFactory(DjangoModelFactory[ConsentWording]):
    class Meta:
        model = ConsentWording
        django_get_or_create = ("purpose", "version")

    purpose = Purpose.CHECK_INS
    version = 1
    text = "You may text me to ask how I am."
    since = NOON.date() - timedelta(days=400)


class ConsentFactory(DjangoModelFactory[Consent]):
    class Meta:
        model = Consent

    person = factory.SubFactory(PersonFactory)
    purpose = Purpose.CHECK_INS
    wording = factory.SubFactory(ConsentWordingFactory, purpose=factory.SelfAttribute("..purpose"))
    given_at = NOON - timedelta(days=50)
    how = Consent.How.IN_PERSON


class ProgrammeFactory(DjangoModelFactory[Programme]):
    class Meta:
        model = Programme

    name = factory.Sequence(lambda n: f"Programme {n}")
    days = "1234567"
    live = True


class EnrolmentFactory(DjangoModelFactory[Enrolment]):
    """A place in a programme, with the consent that it needs."""

    class Meta:
        model = Enrolment
        skip_postgeneration_save = True

    person = factory.SubFactory(PersonFactory)
    programme = factory.SubFactory(ProgrammeFactory)
    enrolled_by = factory.SubFactory(UserFactory)
    started_at = NOON - timedelta(days=40)

    @factory.post_generation
    def consent(self: Enrolment, create: bool, extracted: bool | None) -> None:  # type: ignore[misc]
        if create and extracted is not False:
            held = Consent.objects.filter(person=self.person, purpose=Purpose.CHECK_INS, withdrawn_at=None)
            if not held.exists():
                ConsentFactory(person=self.person)


class OutboundFactory(DjangoModelFactory[OutboundMessage]):
    class Meta:
        model = OutboundMessage

    recipient = factory.SubFactory(RecipientFactory)
    to_number = factory.SelfAttribute("recipient.number")
    dedupe_key = factory.Sequence(lambda n: f"test/{n}")
    body = factory.Sequence(lambda n: f"Hello, this is text {n}.")
    kind = Kind.QUESTION
    not_before = NOON - timedelta(minutes=5)
    not_after = NOON + timedelta(hours=2)
    created_at = NOON - timedelta(minutes=5)
    state_at = NOON - timedelta(minutes=5)


class InboundFactory(DjangoModelFactory[InboundMessage]):
    class Meta:
        model = InboundMessage

    provider_sid = factory.Sequence(lambda n: f"SM{n:032x}")
    from_number = "+447700900123"
    to_number = "+447700900999"
    body = "1"
    received_at = NOON


class CheckInFactory(DjangoModelFactory[CheckIn]):
    class Meta:
        model = CheckIn

    enrolment = factory.SubFactory(EnrolmentFactory)
    person = factory.SelfAttribute("enrolment.person")
    question = factory.SubFactory(OutboundFactory, recipient=factory.SelfAttribute("..enrolment.person.recipient"))
    local_date = NOON.date()
    opened_at = NOON - timedelta(hours=2)
    due_at = NOON - timedelta(hours=2)
    nudge_at = NOON + timedelta(hours=2)
    answer_by = NOON + timedelta(hours=22)


class FlagFactory(DjangoModelFactory[Flag]):
    class Meta:
        model = Flag

    person = factory.SubFactory(PersonFactory)
    team = factory.SelfAttribute("person.team")
    kind = Flag.Kind.ASKED
    level = Flag.Level.TODAY
    reasons = ["Replied 3: needs help"]
    signals = [{"name": "asked_for_help", "on": "2026-11-24", "weight": 60, "words": "Replied 3: needs help"}]
    rules_version = "test"
    raised_at = NOON - timedelta(minutes=10)
    last_signal_at = NOON - timedelta(minutes=10)


class ReplyFactory(DjangoModelFactory[Reply]):
    class Meta:
        model = Reply

    inbound = factory.SubFactory(InboundFactory)
    person = factory.SubFactory(PersonFactory)
    intent = "unclear"
    reason = "nothing we know"
    script_version = "test"
    at = factory.SelfAttribute("inbound.received_at")


class CarerLinkFactory(DjangoModelFactory[CarerLink]):
    class Meta:
        model = CarerLink

    person = factory.SubFactory(PersonFactory)
    carer = factory.SubFactory(UserFactory)
    relationship = "daughter"
    recorded_by = factory.SelfAttribute("carer")
    since = NOON - timedelta(days=30)
