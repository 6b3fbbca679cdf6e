"""The days that the quick buttons mean; the calendar of the law counts them."""

from datetime import date
from enum import StrEnum

from app.law.calendar import WorkingCalendar
from app.law.terms import add_months


class QuickDay(StrEnum):
    """A button beside the next contact."""

    ONE = "1wd"
    THREE = "3wd"
    FIVE = "5wd"
    MONTH = "1m"


WORKING_DAYS = {QuickDay.ONE: 1, QuickDay.THREE: 3, QuickDay.FIVE: 5}


def quick_day(step: QuickDay, today: date, calendar: WorkingCalendar) -> date:
    """The working day `step` after today; YearWithoutCalendar where the calendar ends."""
    if step is QuickDay.MONTH:
        return calendar.next_working(add_months(today, 1))
    return calendar.add_working(today, WORKING_DAYS[step])
