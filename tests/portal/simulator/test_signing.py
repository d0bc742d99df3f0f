"""Against the vectors of twilio-python's own tests (tests/unit/test_request_validator.py)."""

import pytest
from twilio.request_validator import RequestValidator

from portal.simulator.signing import signature

PARAMS = {
    "CallSid": "CA1234567890ABCDE",
    "Digits": "1234",
    "From": "+14158675309",
    "To": "+18005551212",
    "Caller": "+14158675309",
}


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://mycompany.com/myapp.php?foo=1&bar=2", "RSOYDt4T1cUTdK1PDd93/VVr8B8="),
        ("https://mycompany.com:443/myapp.php?foo=1&bar=2", "kvajT1Ptam85bY51eRf/AJRuM3w="),
        ("http://mycompany.com:1234/myapp.php?foo=1&bar=2", "Zmvh+3yNM1Phv2jhDCwEM3q5ebU="),
        ("http://mycompany.com:80/myapp.php?foo=1&bar=2", "0ZXoZLH/DfblKGATFgpif+LLRf4="),
    ],
)
def test_the_published_vectors(url: str, expected: str) -> None:
    assert signature(url, PARAMS, token="12345") == expected


def test_empty_parameters_and_any_alphabet_count() -> None:
    url = "http://localhost:8000/sms/inbound/"
    params = {"Body": "Łódź 🙂\x00\n سلام", "FromCity": "", "From": "+447700900123"}
    assert RequestValidator("a-token").validate(url, params, signature(url, params, token="a-token"))


def test_another_token_or_another_word_gives_another_signature() -> None:
    url = "http://localhost:8000/sms/inbound/"
    signed = signature(url, {"Body": "1"}, token="ours")
    assert signed != signature(url, {"Body": "1"}, token="theirs")
    assert signed != signature(url, {"Body": "3"}, token="ours")
