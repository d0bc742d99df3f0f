"""The CMS pages: what administrators see of the texts, and how editors write the words."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from wagtail.models import ModelLogEntry

from portal.accounts import roles
from portal.accounts.models import Role, User
from portal.messaging import segments
from portal.messaging.default_wordings import DEFAULTS
from portal.messaging.models import InboundMessage, OptOut, OutboundMessage, Receipt, Wording
from portal.messaging.validators import SMSText
from portal.messaging.widgets import SMSTextarea
from tests.factories import NOON, InboundFactory, OutboundFactory, UserFactory

pytestmark = pytest.mark.django_db
LISTS = ["outbox:index", "inbound:index", "receipts:index", "opt_outs:index"]
SCRIPT = Path(segments.__file__).parent / "static" / "messaging" / "segments.js"


@pytest.fixture
def admin(client: Client) -> Client:
    client.force_login(UserFactory(is_staff=True, is_superuser=True))
    return client


@pytest.fixture
def editor(client: Client) -> Client:
    user: User = UserFactory()
    roles.grant(user=user, role=Role.EDITOR, by=None, now=NOON)
    client.force_login(user)
    return client


@pytest.fixture
def everything() -> None:
    row = OutboundFactory(
        body="Secret words", state="undelivered", provider_sid="SM1", error_code="30005", called_at=NOON
    )
    OutboundFactory(kind="safety")
    InboundFactory(body="Secret answer", from_number="+447700900456")
    InboundFactory(from_number="", handled_at=NOON)
    Receipt.objects.create(message=row, reference=str(row.pk), provider_sid="SM1", status="sent", received_at=NOON)
    OptOut.objects.create(number="+447700900456", source="reply", at=NOON)


def page(client: Client, url: str, **query: str) -> str:
    response = client.get(url, query)
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.usefixtures("everything")
class TestLists:
    @pytest.mark.parametrize("name", LISTS)
    def test_no_list_shows_a_whole_number_or_the_words(self, admin: Client, name: str) -> None:
        shown = page(admin, reverse(name))
        assert not re.search(r"\+447700900\d{3}|0?7700 900", shown)
        assert "Secret" not in shown

    def test_the_outbox_shows_state_and_reason_and_a_masked_number(self, admin: Client) -> None:
        shown = page(admin, reverse("outbox:index"))
        assert "not delivered" in shown
        assert "safety wording" in shown
        assert OutboundMessage.objects.first() is not None
        assert "•••• " in shown

    @pytest.mark.parametrize(
        ("query", "number"),
        [
            ({}, 2),
            ({"state": "undelivered"}, 1),
            ({"kind": "safety"}, 1),
            ({"error_code": "30005"}, 1),
            ({"error_code": "30003"}, 0),
            ({"not_before_from": "2026-11-24", "not_before_to": "2026-11-24"}, 2),
            ({"not_before_from": "2026-11-25"}, 0),
        ],
    )
    def test_the_outbox_can_be_narrowed(self, admin: Client, query: dict[str, str], number: int) -> None:
        assert page(admin, reverse("outbox:index_results"), **query).count("•••• ") >= number
        assert bool(number) == ("•••• " in page(admin, reverse("outbox:index_results"), **query))

    def test_texts_nobody_has_read_can_be_picked_out(self, admin: Client) -> None:
        shown = page(admin, reverse("inbound:index_results"), waiting="true")
        assert "456" in shown
        assert "withheld" not in shown

    def test_receipts_can_be_narrowed(self, admin: Client) -> None:
        assert "SM1" in page(admin, reverse("receipts:index_results"), status="sent")
        assert "SM1" not in page(admin, reverse("receipts:index_results"), status="failed")

    def test_reading_the_words_is_written_down(self, admin: Client) -> None:
        row = OutboundMessage.objects.get(body="Secret words")
        shown = page(admin, reverse("outbox:inspect", args=[row.pk]))
        assert "Secret words" in shown
        assert row.to_number not in shown
        entry = ModelLogEntry.objects.get(action="messaging.read")
        assert entry.object_id == str(row.pk)
        answer = InboundMessage.objects.get(body="Secret answer")
        assert "+447700900456" not in page(admin, reverse("inbound:inspect", args=[answer.pk]))

    @pytest.mark.parametrize("name", ["outbox", "inbound", "receipts", "opt_outs"])
    def test_even_an_administrator_cannot_change_the_record(self, admin: Client, name: str) -> None:
        models = {"outbox": OutboundMessage, "inbound": InboundMessage, "receipts": Receipt, "opt_outs": OptOut}
        row = models[name].objects.first()
        assert row is not None
        for action, arguments in (("add", []), ("edit", [row.pk]), ("delete", [row.pk])):
            url = reverse(f"{name}:{action}", args=arguments)
            for response in (admin.get(url), admin.post(url, {})):
                assert (response.status_code, response["Location"]) == (302, "/cms/"), action
        row.refresh_from_db()

    @pytest.mark.parametrize("name", LISTS)
    def test_editors_do_not_see_the_texts(self, editor: Client, name: str) -> None:
        assert editor.get(reverse(name)).status_code in (302, 403)
        assert "Messages" not in page(editor, "/cms/")

    def test_administrators_have_the_menu(self, admin: Client) -> None:
        shown = page(admin, "/cms/")
        assert "Messages" in shown
        assert "Words we text" in shown


class TestWordings:
    def edit(self, client: Client, key: str, text: str, **more: str) -> str:
        wording = Wording.objects.get(key=key)
        url = reverse("wagtailsnippets_messaging_wording:edit", args=[wording.pk])
        return client.post(url, {"text": text} | more, follow=True).content.decode()

    def test_an_editor_sees_every_wording_and_when_it_is_sent(self, editor: Client) -> None:
        shown = page(editor, reverse("wagtailsnippets_messaging_wording:list"))
        assert DEFAULTS["safety.crisis"][0] in shown

    def test_the_box_counts_and_says_which_placeholders_there_are(self, editor: Client) -> None:
        wording = Wording.objects.get(key="checkin.welcome")
        shown = page(editor, reverse("wagtailsnippets_messaging_wording:edit", args=[wording.pk]))
        assert "data-sms-counter" in shown
        assert "messaging/segments.js" in shown
        assert "You may use {name}, {team}." in shown

    def test_a_draft_waits_until_it_is_published(self, editor: Client) -> None:
        self.edit(editor, "checkin.thanks", "Ta very much.")
        assert Wording.objects.get(key="checkin.thanks").text == DEFAULTS["checkin.thanks"][1]
        self.edit(editor, "checkin.thanks", "Ta very much.", **{"action-publish": "yes"})
        assert Wording.objects.get(key="checkin.thanks").text == "Ta very much."

    def test_unknown_placeholders_are_refused_with_those_that_are_known(self, editor: Client) -> None:
        shown = self.edit(editor, "checkin.welcome", "Dear {nickname}", **{"action-publish": "yes"})
        assert "Nobody fills in {nickname} here. You may use {name}, {team}." in shown
        assert Wording.objects.get(key="checkin.welcome").text == DEFAULTS["checkin.welcome"][1]

    def test_words_too_long_to_send_are_refused(self, editor: Client) -> None:
        assert "1,600 at most" in self.edit(editor, "checkin.thanks", "x" * 1_601, **{"action-publish": "yes"})

    def test_nobody_adds_or_deletes_a_wording(self, admin: Client) -> None:
        wording = Wording.objects.get(key="checkin.thanks")
        assert admin.get(reverse("wagtailsnippets_messaging_wording:add")).status_code == 302
        admin.post(reverse("wagtailsnippets_messaging_wording:delete", args=[wording.pk]))
        assert Wording.objects.filter(pk=wording.pk).exists()

    def test_the_preview_looks_like_a_phone_and_fills_the_gaps(self) -> None:
        wording = Wording.objects.get(key="checkin.welcome")
        request = wording.make_preview_request()
        shown = request.content.decode()
        assert "Hello Joan" in shown
        assert "2 segments" in shown
        assert "messaging/phone.css" in shown


class TestTheValidator:
    @pytest.mark.parametrize("text", ["", "Plain words", "Hello {name}, {name}!", "£5 – it’s fine"])
    def test_words_that_may_be_sent(self, text: str) -> None:
        SMSText("name")(text)

    @pytest.mark.parametrize("text", ["{team}", "Hello {name", "Hello name}", "{}", "{na me}", "{{name}}", "x" * 1_601])
    def test_words_that_may_not(self, text: str) -> None:
        with pytest.raises(ValidationError):
            SMSText("name")(text)

    def test_it_can_stand_in_a_migration(self) -> None:
        assert SMSText("name") == SMSText("name")
        assert SMSText("name").deconstruct()[1] == ("name",)  # type: ignore[attr-defined]


def test_the_counter_in_the_browser_does_the_same_sums() -> None:
    node = shutil.which("node")
    assert node, "Node 20 is needed, as for building the styles"
    samples = [
        *("", "a" * 160, "a" * 161, "a" * 307, "€" * 80, "€" * 81, "€" * 153, "ŵ" * 70, "ŵ" * 135, "it’s"),
        *(
            "\N{ROCKET}" * 35,
            "\N{ROCKET}" * 67,
            "[~]\n\r\f",
            "שלום",
            "x" * 1_600,
            *(text for _, text in DEFAULTS.values()),
        ),
    ]
    command = f"const s=require({json.dumps(str(SCRIPT))});const t={json.dumps(samples)};" + (
        "console.log(JSON.stringify(t.map(x=>[s.count(x).encoding,s.count(x).units,s.count(x).segments,s.count(x).left,s.foreign(x)])))"
    )
    answer = subprocess.run([node, "-e", command], capture_output=True, text=True, check=True).stdout
    expected = []
    for text in samples:
        counted = segments.count(text)
        row = [counted.encoding, counted.units, counted.segments, counted.left, segments.foreign(text)]
        expected.append(row)
    assert json.loads(answer) == expected


def test_the_widget_brings_its_script_along() -> None:
    widget = SMSTextarea()
    assert "data-sms-counter" in widget.render("text", "Hello")
    assert "segments.js" in str(widget.media)
