"""The signature on each call to the portal.

Source: Twilio, "Webhooks security": the full URL followed by every parameter's name and value in order of name,
HMAC-SHA1 with the auth token, base64. Written from that text and not with Twilio's library, so that the two can differ.
"""

import base64
import hmac
from collections.abc import Mapping


def signature(url: str, params: Mapping[str, str], *, token: str) -> str:
    signed = url + "".join(name + params[name] for name in sorted(params))
    return base64.b64encode(hmac.digest(token.encode(), signed.encode(), "sha1")).decode()
