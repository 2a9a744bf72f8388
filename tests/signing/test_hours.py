"""When signatures are taken: the campaign's hours, also over midnight, and its last day."""

from datetime import date, datetime

import pytest

from kiosk.campaign.facts import Hours
from kiosk.signing.hours import Taking, taking

DAY = Hours(opens="10:00", closes="18:00")
NIGHT = Hours(opens="22:00", closes="02:00")
LAST = Hours(last_day=date(2026, 12, 31))
LAST_NIGHT = Hours(opens="22:00", closes="02:00", last_day=date(2026, 12, 31))


@pytest.mark.parametrize(
    ("hours", "now", "expected"),
    [
        (Hours(), "2026-12-31T03:00", Taking.OPEN),
        (DAY, "2026-12-31T09:59:59", Taking.CLOSED),
        (DAY, "2026-12-31T10:00", Taking.OPEN),
        (DAY, "2026-12-31T17:59:59", Taking.OPEN),
        (DAY, "2026-12-31T18:00", Taking.CLOSED),
        (NIGHT, "2026-12-31T21:59:59", Taking.CLOSED),
        (NIGHT, "2026-12-31T22:00", Taking.OPEN),
        (NIGHT, "2027-01-01T00:00", Taking.OPEN),
        (NIGHT, "2027-01-01T01:59:59", Taking.OPEN),
        (NIGHT, "2027-01-01T02:00", Taking.CLOSED),
        (LAST, "2026-12-31T23:59:59", Taking.OPEN),
        (LAST, "2027-01-01T00:00", Taking.ENDED),
        (LAST_NIGHT, "2026-12-31T23:00", Taking.OPEN),
        (LAST_NIGHT, "2027-01-01T01:59", Taking.OPEN),
        (LAST_NIGHT, "2027-01-01T02:00", Taking.ENDED),
        (Hours(opens="00:00", closes="06:00"), "2026-12-31T00:00", Taking.OPEN),
        (Hours(opens="00:00", closes="06:00"), "2026-12-31T06:00", Taking.CLOSED),
        (Hours(opens="18:00", closes="00:00"), "2026-12-31T23:59", Taking.OPEN),
        (Hours(opens="18:00", closes="00:00"), "2026-12-31T00:00", Taking.CLOSED),
    ],
)
def test_the_table_of_hours(hours: Hours, now: str, expected: Taking) -> None:
    assert taking(hours, datetime.fromisoformat(now)) is expected
