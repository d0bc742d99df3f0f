"""Days as the files write them."""

from datetime import date, datetime

from portal.neighbourhoods.importing.report import Refused

FORMATS = ("%Y%m%d", "%Y-%m-%d", "%d/%m/%Y")


def read_date(raw: str) -> date:
    """ "20191001", "2019-10-01" or "01/10/2019". Raises Refused."""
    for layout in FORMATS:
        try:
            return datetime.strptime(raw, layout).date()  # noqa: DTZ007
        except ValueError:
            continue
    raise Refused(f"{raw[:20]!r} is not a date such as 2026-11-24")
