"""The days on which the tests must pass, whatever day it is: `make torture` takes them all, `make test` the first of them."""

import datetime as dt
from zoneinfo import ZoneInfo

HOME = ZoneInfo("Europe/Stockholm")

# The hours differ as well: a run may begin early or late, and soon after midnight in Stockholm the day of UTC is another.
DAYS: dict[str, dt.datetime] = {
    name: dt.datetime.fromisoformat(moment).replace(tzinfo=HOME)
    for name, moment in {
        "clock-forward": "2027-03-28T09:00",
        "clock-back": "2026-10-25T00:20",
        "new-year": "2027-01-01T00:20",
        "leap-day": "2028-02-29T22:00",
        "week-53": "2026-12-28T07:30",
        "midsummer-eve": "2027-06-25T15:00",
        "payday-in-july": "2028-07-25T11:00",
        "sunday": "2027-05-09T20:00",
        "monday": "2027-05-10T06:00",
    }.items()
}
"""Moments at which a run begins, by name; the first is the one of every `make test`."""


def today() -> dt.date:
    """Return the date in Stockholm, where the organisations and phones of the tests are."""
    return dt.datetime.now(HOME).date()


def find_day(text: str) -> dt.datetime:
    """Return the moment that a name of the list means, or a date as in ``2028-02-29`` (ten in the morning).

    Raises:
        ValueError: it is neither.
    """
    if text in DAYS:
        return DAYS[text]
    try:
        return dt.datetime.combine(dt.date.fromisoformat(text), dt.time(10), HOME)
    except ValueError:
        raise ValueError(f"{text} is no date and none of: {', '.join(DAYS)}") from None
