"""Every address of ours is either on the short public list or says who may open it."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from portal.accounts import access

PUBLIC = {
    "portal.core.views.healthz",
    "portal.core.views.brand_css",
    "portal.messaging.views.status",
    "selfcare.checkins.webhooks.inbound",
}


def ours(patterns: list[Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    """Route and view of each address that leads to a view of ours. The CMS guards its own: see the last test."""
    for pattern in patterns:
        route = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver) and route != "cms/":
            yield from ours(pattern.url_patterns, route)
        elif isinstance(pattern, URLPattern) and access.is_ours(pattern.callback):
            yield route, pattern.callback


def all_ours() -> list[tuple[str, Any]]:
    return list(ours(get_resolver().url_patterns))


def test_the_walk_finds_our_pages() -> None:
    """Else the tests below would pass on an empty list."""
    routes = {route for route, _ in all_ours()}
    assert {"healthz", "you/", "you/start/", "check-ins/", "check-ins/<int:person_id>/join/", "team/"} <= routes


def test_somebody_has_decided_about_every_address() -> None:
    assert [route for route, view in all_ours() if not access.decision(view)] == []


def test_the_public_list_is_short_and_known() -> None:
    public = {f"{view.__module__}.{view.__name__}" for _, view in all_ours() if access.decision(view) == "public"}
    assert public <= PUBLIC | {name for name in public if name.startswith("content.")}


@pytest.mark.django_db
def test_every_page_that_is_not_public_asks_for_a_sign_in(client: Client) -> None:
    open_to_all = []
    for route, view in all_ours():
        if access.decision(view) == "public":
            continue
        path = "/" + route.replace("<int:person_id>", "1").replace("<int:reply_id>", "1")
        assert "<" not in path, f"teach this test how to fill in {route}"
        for method in (client.get, client.post):
            response = method(path)
            if response.status_code != 302 or not response["Location"].startswith("/accounts/login/"):
                open_to_all.append((path, response.status_code))
    assert open_to_all == []


@pytest.mark.django_db
@pytest.mark.parametrize(
    "name", ["wagtailadmin_home", "wagtailusers_users:index", "wagtailusers_users:add", "roles:add"]
)
def test_the_cms_is_closed_to_who_has_not_signed_in(client: Client, name: str) -> None:
    assert client.get(reverse(name))["Location"].startswith("/accounts/login/")
