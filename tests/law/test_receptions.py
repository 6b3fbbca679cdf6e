"""The next reception of a head: a weekday of a week of the month."""

from datetime import date

import pytest

from app.law.calendar import WorkingCalendar
from app.law.receptions import LAST_WEEK, next_of_head

FRIDAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("week", "weekday", "expected"),
    [
        (0, 0, None),
        (0, 3, date(2026, 11, 25)),
        (3, 5, FRIDAY),
        (2, 5, date(2026, 12, 11)),
        (3, 3, date(2026, 12, 17)),
        (1, 5, date(2026, 12, 4)),
        (LAST_WEEK, 5, date(2026, 11, 27)),
        (LAST_WEEK, 1, date(2026, 11, 30)),
        (4, 1, date(2026, 11, 23)),
    ],
)
def test_the_next_day_is_counted_from_the_announced_one(
    calendar: WorkingCalendar, week: int, weekday: int, expected: date | None
) -> None:
    """16 December 2026, a Wednesday, is a holiday: that reception moves to the next working day."""
    assert next_of_head(week, weekday, FRIDAY, calendar) == expected


def test_after_december_comes_january(calendar: WorkingCalendar) -> None:
    assert next_of_head(1, 4, date(2026, 12, 10), calendar) == date(2027, 1, 8)
