"""The team's list: who needs somebody, why, since when, who has it."""

from datetime import datetime, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from portal.accounts.models import Person, Role, User
from portal.neighbourhoods.models import Team
from selfcare.risk.models import Flag
from tests.factories import (
    NOON,
    FlagFactory,
    InboundFactory,
    PersonFactory,
    ReplyFactory,
    RoleGrantFactory,
)
from tests.selfcare.caseload.conftest import words_of

TODAY = "/team/"

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]


def open_page(client: Client, user: User, address: str = TODAY) -> str:
    client.force_login(user)
    return words_of(client.get(address))


def test_says_who_why_since_when_and_that_nobody_has_it(client: Client, joan: Person, ann: User) -> None:
    FlagFactory(person=joan, reasons=["Replied 3 on Tuesday 24 November: asked for help", "Lives alone"])
    page = open_page(client, ann)
    assert "Joan (Joan Example)" in page
    assert "Replied 3 on Tuesday 24 November: asked for help and 1 more reason" in page
    assert "Since today at 11:50. Nobody has this yet." in page
    assert "1 today 1 waiting for somebody to take them on" in page


def test_danger_stands_first(client: Client, team: Team, ann: User) -> None:
    FlagFactory(person=PersonFactory(team=team, called="Mary"), raised_at=NOON - timedelta(days=4))
    FlagFactory(person=PersonFactory(team=team, called="Pat"), kind=Flag.Kind.DANGER, level=Flag.Level.NOW)
    page = open_page(client, ann)
    assert page.index("Pat") < page.index("Mary")


def test_one_press_takes_somebody_and_stays_where_one_is(client: Client, joan: Person, ann: User) -> None:
    flag = FlagFactory(person=joan)
    claim, page = reverse("caseload:claim", args=[joan.pk]), reverse("caseload:person", args=[joan.pk])
    client.force_login(ann)
    response = client.post(claim, {"back": "today"}, follow=True)
    flag.refresh_from_db()
    assert (flag.claimed_by, flag.claimed_at) == (ann, NOON)
    assert response.redirect_chain == [(f"/team/#person-{joan.pk}", 302)]
    assert "You have Joan now" in words_of(response)
    assert "You have this since today at 12:00" in words_of(response)
    assert client.post(claim, follow=True).redirect_chain == [(page, 302)]


def test_who_comes_second_is_told_kindly_who_was_first(client: Client, joan: Person, ann: User, bob: User) -> None:
    FlagFactory(person=joan, claimed_by=ann, claimed_at=NOON - timedelta(minutes=1))
    client.force_login(bob)
    response = client.post(reverse("caseload:claim", args=[joan.pk]), follow=True)
    assert response.redirect_chain == [(TODAY, 302)]
    assert "Ann Archer took Joan on today at 11:59, so there is nothing you need to do." in words_of(response)


def test_who_comes_when_all_is_settled_is_told_so(client: Client, joan: Person, ann: User) -> None:
    client.force_login(ann)
    response = client.post(reverse("caseload:claim", args=[joan.pk]), follow=True)
    assert "Joan has been helped already" in words_of(response)


def test_new_danger_is_offered_though_a_colleague_has_the_rest(
    client: Client, joan: Person, ann: User, bob: User
) -> None:
    FlagFactory(person=joan, kind=Flag.Kind.SILENT, claimed_by=ann, claimed_at=NOON - timedelta(days=3))
    FlagFactory(person=joan, kind=Flag.Kind.DANGER, level=Flag.Level.NOW)
    page = open_page(client, bob)
    assert "Ann Archer has this since Saturday 21 November at 12:00. Nobody has the rest yet." in page
    assert "I will take this: Joan" in page


def test_only_a_lead_reads_how_long_nobody_has_come(client: Client, joan: Person, ann: User, lee: User) -> None:
    FlagFactory(person=joan, raised_at=NOON - timedelta(hours=3))
    assert "waiting for 3 hours" in open_page(client, lee)
    assert "Pass on: Joan" in open_page(client, lee)
    assert "waiting for 3 hours" not in open_page(client, ann)
    assert "Pass on" not in open_page(client, ann)


def test_empty_list_says_what_to_do(client: Client, ann: User) -> None:
    assert "Nobody is waiting for your team" in open_page(client, ann)


def test_unread_texts_stand_below_and_one_press_marks_them_read(client: Client, joan: Person, ann: User) -> None:
    reply = ReplyFactory(person=joan, inbound=InboundFactory(body="Blue elephant", received_at=NOON), needs_person=True)
    page = open_page(client, ann)
    assert "Texts nobody has read Joan (Joan Example) Blue elephant Came today at 12:00" in page
    response = client.post(reverse("caseload:read", args=[reply.pk]), {"back": "today"}, follow=True)
    reply.refresh_from_db()
    assert (reply.read_by, reply.read_at) == (ann, NOON)
    assert "Blue elephant" not in words_of(response)
    assert "Marked as read." in words_of(response)


def test_reading_a_text_settles_nothing_and_says_so(client: Client, joan: Person, ann: User) -> None:
    reply = ReplyFactory(person=joan, inbound=InboundFactory(), needs_person=True)
    flag = FlagFactory(person=joan, kind=Flag.Kind.UNCLEAR)
    client.force_login(ann)
    response = client.post(reverse("caseload:read", args=[reply.pk]), {"back": "person"}, follow=True)
    assert response.redirect_chain == [(reverse("caseload:person", args=[joan.pk]), 302)]
    assert "Joan stays on the list until somebody settles what is open." in words_of(response)
    flag.refresh_from_db()
    assert flag.resolved_at is None


def test_a_text_two_workers_read_at_once_stays_the_firsts(client: Client, joan: Person, ann: User, bob: User) -> None:
    reply = ReplyFactory(person=joan, inbound=InboundFactory(), needs_person=True)
    for user in (ann, bob):
        client.force_login(user)
        response = client.post(reverse("caseload:read", args=[reply.pk]), follow=True)
    reply.refresh_from_db()
    assert reply.read_by == ann
    assert "Ann Archer has read that text already" in words_of(response)


def test_the_unallocated_team_sees_texts_of_nobody_we_know(client: Client) -> None:
    unallocated = Team.objects.get(is_unallocated=True)
    user = RoleGrantFactory(role=Role.TEAM_MEMBER, team=unallocated).user
    ReplyFactory(person=None, inbound=InboundFactory(body="Who is this?"), needs_person=True)
    page = open_page(client, user)
    assert "Somebody we do not know, 07700 900123 Who is this?" in page


def test_a_worker_of_two_teams_can_switch(client: Client, joan: Person, ann: User, next_door: Team) -> None:
    RoleGrantFactory(user=ann, role=Role.TEAM_MEMBER, team=next_door)
    FlagFactory(person=joan)
    assert "Joan" not in open_page(client, ann, f"{TODAY}?team={next_door.slug}")
    assert "Speke team" in open_page(client, ann)
    assert "Joan" in open_page(client, ann, f"{TODAY}?team={joan.team.slug}")


def test_what_they_wrote_is_shown_and_never_run(client: Client, joan: Person, ann: User) -> None:
    joan.called, joan.name = "<b>Joan</b>", "Joan <script>alert(1)</script>"
    joan.save()
    body = "<script>alert(2)</script> \u202eمرحبا"
    ReplyFactory(person=joan, inbound=InboundFactory(body=body), needs_person=True)
    FlagFactory(person=joan, reasons=["<img src=x onerror=alert(3)>"])
    client.force_login(ann)
    for address in (TODAY, "/team/texts/", f"/team/people/{joan.pk}/", f"/team/people/{joan.pk}/contact/"):
        html = client.get(address).content.decode()
        assert "<script>alert" not in html
        assert "<img src=x" not in html
        assert "&lt;script&gt;alert(2)&lt;/script&gt; \u202eمرحبا" in html
        assert 'dir="auto"' in html


@pytest.mark.parametrize("number", ["2", "x", "-1", "9" * 30, "²"])
def test_any_page_number_is_answered(client: Client, joan: Person, ann: User, number: str) -> None:
    client.force_login(ann)
    for address in (TODAY, "/team/texts/", f"/team/people/{joan.pk}/"):
        assert client.get(address, {"page": number}).status_code == 200


def test_fifty_people_on_a_page_then_the_next(client: Client, team: Team, ann: User) -> None:
    for number in range(51):
        FlagFactory(person=PersonFactory(team=team), raised_at=NOON - timedelta(hours=51 - number))
    first, second = open_page(client, ann), open_page(client, ann, f"{TODAY}?page=2")
    assert first.count("I will take this") == 50
    assert second.count("I will take this") == 1


@pytest.mark.parametrize("flags", [3, 300])
def test_asks_the_database_as_often_for_three_flags_as_for_three_hundred(
    client: Client, team: Team, ann: User, flags: int, at_noon: datetime
) -> None:
    for _ in range(flags):
        person = PersonFactory(team=team)
        FlagFactory(person=person, claimed_by=ann, claimed_at=at_noon)
        ReplyFactory(person=person, inbound=InboundFactory(), needs_person=True)
    client.force_login(ann)
    client.get(TODAY)
    with CaptureQueriesContext(connection) as queries:
        client.get(TODAY)
    asked = [query["sql"] for query in queries]
    assert len(asked) <= 10, asked
