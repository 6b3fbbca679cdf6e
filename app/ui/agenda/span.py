"""Which days a view of the agenda shows around a day, and where its arrows lead."""

from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum

WEEK = timedelta(days=7)
LISTED = timedelta(days=30)
_DAY = timedelta(days=1)


class View(StrEnum):
    """How the agenda is looked at."""

    MONTH = "month"
    WEEK = "week"
    LIST = "list"


def span(view: View, day: date) -> tuple[date, date]:
    """The first and the last day shown: whole weeks of the month or the one week, else thirty days from that day on."""
    if view is View.LIST:
        return day, day + LISTED - _DAY
    if view is View.WEEK:
        return monday(day), monday(day) + WEEK - _DAY
    last = day.replace(day=monthrange(day.year, day.month)[1])
    return monday(day.replace(day=1)), monday(last) + WEEK - _DAY


def stepped(view: View, day: date, by: int) -> date:
    """The day one month, week or list earlier or later; the 31st becomes the last day of a shorter month."""
    if view is View.MONTH:
        months = day.year * 12 + day.month - 1 + by
        year, month = divmod(months, 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    return day + by * (WEEK if view is View.WEEK else LISTED)


def monday(day: date) -> date:
    """The Monday of its week."""
    return day - day.weekday() * _DAY
