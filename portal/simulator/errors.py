"""Refusals in Twilio's shape: an HTTP status, a code from its dictionary and a sentence."""

from typing import Any

STATUS = {20003: 401, 20004: 405, 20404: 404, 20429: 429, 20500: 500}  # every other code is a 400

SENTENCES = {
    20003: "Authenticate",
    20004: "Method not allowed",
    20404: "The requested resource {what} was not found",
    20429: "Too Many Requests",
    20500: "An internal server error has occurred",
    21211: "Invalid 'To' Phone Number: {what}",
    21602: "Message body is required.",
    21603: "A 'From' phone number is required.",
    21604: "A 'To' phone number is required.",
    21609: "The 'StatusCallback' URL {what} is not a valid URL.",
    21610: "Attempt to send to unsubscribed recipient",
    21617: "The concatenated message body exceeds the 1600 character limit",
    21659: "'From' {what} is not a Twilio phone number or Short Code country mismatch",
    90007: "Invalid validity period value",
    30003: "Unreachable destination handset",
    30005: "Unknown destination handset",
    30006: "Landline or unreachable carrier",
    30036: "Validity Period Expired",
}


class ApiError(Exception):
    def __init__(self, code: int, what: str = "") -> None:
        self.code = code
        self.status = STATUS.get(code, 400)
        self.message = SENTENCES[code].format(what=what)
        super().__init__(self.message)

    def as_dict(self) -> dict[str, Any]:
        return {
            "code": self.code,
            "message": self.message,
            "more_info": f"https://www.twilio.com/docs/errors/{self.code}",
            "status": self.status,
        }
