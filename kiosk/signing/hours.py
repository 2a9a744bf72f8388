"""Whether signatures are taken just now, as the campaign's hours and its last day say."""

from datetime import datetime, time, timedelta
from enum import StrEnum

from kiosk.campaign.facts import Hours


class Taking(StrEnum):
    """Signatures are taken, or not at this hour, or no more at all."""

    OPEN = "open"
    CLOSED = "closed"
    ENDED = "ended"


def taking(hours: Hours, now: datetime) -> Taking:
    """Return what holds at `now`, in the kiosk's own time.

    Hours such as 22:00 to 02:00 go over midnight: what is after it belongs to the day before.
    """
    opens, closes = _time(hours.opens), _time(hours.closes)
    at, day = now.time(), now.date()
    if opens > closes and at < closes:
        day -= timedelta(days=1)
    if hours.last_day is not None and day > hours.last_day:
        return Taking.ENDED
    if opens == closes or (opens <= at < closes):
        return Taking.OPEN
    return Taking.OPEN if opens > closes and (at >= opens or at < closes) else Taking.CLOSED


def _time(text: str | None) -> time:
    return time.fromisoformat(text) if text else time.min
