"""The language of the stories: phones that get texts, people who open pages, time that passes."""

import json
import time
import urllib.parse
import urllib.request
from collections.abc import Callable
from types import TracebackType
from typing import Any, TypeVar

from playwright.sync_api import Browser, BrowserContext, Page

from tests.support.axe import violations
from tests.support.city import City

T = TypeVar("T")
PASSWORD = "alongside-demo"
SIZES = {"phone": {"width": 320, "height": 720}, "desk": {"width": 1280, "height": 900}}


class Portal:
    """One story's stage. Every page it opened is watched for errors of its own and for requests to other hosts."""

    def __init__(self, city: City, browser: Browser) -> None:
        self.city, self.browser = city, browser
        self.contexts: list[BrowserContext] = []
        self.trouble: list[str] = []

    def __enter__(self) -> "Portal":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for context in self.contexts:
            context.close()
        if kind is None:
            assert self.trouble == [], "\n".join(self.trouble)

    # --- pages ---

    def visitor(self, *, at: str = "desk", javascript: bool = True) -> Page:
        context = self.browser.new_context(viewport=SIZES[at], java_script_enabled=javascript, locale="en-GB")
        self.contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.on("console", lambda message: self._note(message.type == "error", f"console: {message.text}"))
        page.on("pageerror", lambda error: self._note(True, f"script: {error}"))
        page.on("request", lambda request: self._note(not self._is_ours(request.url), f"request to {request.url}"))
        return page

    def signed_in(self, email: str, *, at: str = "desk", javascript: bool = True) -> Page:
        page = self.visitor(at=at, javascript=javascript)
        page.goto(f"{self.city.url}/accounts/login/")
        page.fill("input[name=login]", email)
        page.fill("input[name=password]", PASSWORD)
        page.get_by_role("main").get_by_role("button", name="Sign in").click()
        return page

    def opens(self, page: Page, path: str) -> None:
        page.goto(f"{self.city.url}{path}")

    def looks_right(self, page: Page) -> None:
        """axe finds nothing, and nothing sticks out at the side."""
        found = violations(page)
        assert found == [], "\n".join(found)
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"the page is {wide} px too wide at {page.viewport_size}"

    # --- phones ---

    def texts_to(self, number: str) -> list[dict[str, Any]]:
        """All texts on that phone, the portal's and its own, newest last."""
        query = urllib.parse.urlencode({"to": number})
        with urllib.request.urlopen(f"{self.city.phones_url}/messages.json?{query}") as answer:
            messages = json.load(answer)["messages"]
        return [
            message for message in messages if message["to"].replace(" ", "").endswith(number.replace(" ", "")[-9:])
        ]

    def waits_for_text(self, number: str, words: str, *, after: int = 0, seconds: float = 60) -> dict[str, Any]:
        """The first text with these words among those after the first `after` on that phone."""

        def look() -> dict[str, Any] | None:
            return next((text for text in self.texts_to(number)[after:] if words in text["body"]), None)

        return until(look, f"a text to {number} that says {words!r}", seconds=seconds)

    def waits_for_delivery(self, number: str, sid: str) -> None:
        def look() -> bool:
            return any(text["sid"] == sid and text["status"] == "delivered" for text in self.texts_to(number))

        until(look, f"the text {sid} to be delivered")

    # --- time ---

    def a_day_passes(self, called: str) -> None:
        """Moves the open check-in of that person, and its text, thirty hours back, as if we had waited."""
        self.in_django(
            "from datetime import timedelta;"
            "from django.db.models import F;"
            "from portal.messaging.models import OutboundMessage;"
            "from selfcare.checkins.models import CheckIn;"
            f"waiting = CheckIn.objects.filter(person__called={called!r}, closed_at=None);"
            "asked = OutboundMessage.objects.filter(pk__in=list(waiting.values_list('question', flat=True)));"
            "back = lambda *names: {name: F(name) - timedelta(hours=30) for name in names};"
            "asked.update(**back('created_at', 'not_before', 'not_after', 'called_at', 'state_at'));"
            "waiting.update(**back('opened_at', 'due_at', 'nudge_at', 'answer_by'))"
        )

    def may_be_texted_at_any_hour(self, called: str) -> None:
        """Stories are told in the evening too, when quiet hours would hold a text until the morning."""
        self.in_django(
            "from datetime import time;"
            "from portal.messaging.models import Recipient;"
            f"Recipient.objects.filter(person__called={called!r}).update(quiet_from=time(0), quiet_until=time(0))"
        )

    def in_django(self, code: str) -> str:
        return self.city.manage("shell", "--no-imports", "-c", code)

    # --- watching ---

    def _note(self, is_trouble: bool, words: str) -> None:
        if is_trouble:
            self.trouble.append(words)

    def _is_ours(self, url: str) -> bool:
        return url.startswith((self.city.url, self.city.phones_url, "data:", "blob:", "about:"))


def until(look: Callable[[], T | None], what: str, *, seconds: float = 60) -> T:
    """What `look` finds, asked twice a second. AssertionError when it finds nothing in time."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if found := look():
            return found
        time.sleep(0.5)
    raise AssertionError(f"waited {seconds:.0f} seconds for {what}")
