"""When the demonstration's weeks lie: always relative to today, so that it is alive whenever it is built."""

import datetime as dt
from dataclasses import dataclass

from app.calendar import WEEK, monday, workdays

LIVING_WEEKS = 8
ROUND_WEEKS = 2
_HOLIDAY_MONTHS = (1, 6, 7, 8, 12)


@dataclass(frozen=True, slots=True)
class Dates:
    """Mondays of the baseline round, the follow-up round and the living weeks, the present one last."""

    today: dt.date
    baseline: tuple[dt.date, ...]
    follow_up: tuple[dt.date, ...]
    living: tuple[dt.date, ...]

    @property
    def target_on(self) -> dt.date:
        """The last day of the target year, seven years after the baseline."""
        return dt.date(self.baseline[0].year + 7, 12, 31)


def dates_of(today: dt.date) -> Dates:
    """Place the rounds: the baseline in autumn three years ago, the follow-up right before the living weeks.

    Both have ten workdays and lie outside the months in which many are away; otherwise calendars would be compared.
    """
    this_week = monday(today)
    living = tuple(this_week - number * WEEK for number in range(LIVING_WEEKS, -1, -1))
    autumn = monday(dt.date(today.year - 3, 10, 7))
    return Dates(today, _full_weeks(autumn), _full_weeks(living[0] - ROUND_WEEKS * WEEK), living)


def _full_weeks(last_start: dt.date) -> tuple[dt.date, ...]:
    """Return the latest whole weeks full of workdays that start at `last_start` or before."""
    start = last_start
    while True:
        weeks = tuple(start + number * WEEK for number in range(ROUND_WEEKS))
        if all(len(workdays(week)) == 5 and week.month not in _HOLIDAY_MONTHS for week in weeks):
            return weeks
        start -= WEEK
