"""Webhooks pass by everything that is meant for browsers; everything else passes through it."""

from unittest.mock import Mock

import pytest
from django.conf import settings
from django.http import HttpResponse
from django.test import Client, RequestFactory

from portal.core.fastlane import fast_lane


def test_it_is_the_first_door() -> None:
    assert settings.MIDDLEWARE[0] == "portal.core.fastlane.fast_lane"


@pytest.mark.parametrize("path", ["/", "/cms/", "/smsx/", "/x/sms/status/1/", "/sms/", "/sms/nothing/here"])
def test_other_addresses_go_the_ordinary_way(path: str) -> None:
    ordinary = Mock(return_value=HttpResponse("ordinary"))
    assert fast_lane(ordinary)(RequestFactory().post(path)).content == b"ordinary"  # type: ignore[attr-defined]


def test_a_webhook_does_not() -> None:
    ordinary = Mock()
    response = fast_lane(ordinary)(RequestFactory().get("/sms/status/1/"))
    assert response.status_code == 405
    ordinary.assert_not_called()


def test_no_cookie_and_no_policy_for_browsers_comes_back(client: Client) -> None:
    response = client.get("/sms/status/1/")
    assert not response.cookies
    assert "Content-Security-Policy" not in response
