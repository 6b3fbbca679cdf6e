"""The calculator of dates: a rule and a day, without any case."""

from datetime import date, time

from app.domain.deadlines import Explanation
from app.law.calendar import CalendarYear
from app.law.due import due
from app.services.context import Context


class Dates:
    """Dates that explain themselves."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def due(self, rule: str, from_on: date, *, at: time | None = None, closing: time | None = None) -> Explanation:
        """The date of a rule with all its reasons.

        Raises UserError("rule_unknown" | "rule_not_in_force") and `YearWithoutCalendar`.
        """
        return due(rule, from_on, at, closing, self._context.calendar)

    def calendar_year(self, year: int) -> CalendarYear:
        """The days of a year that are not as the weekday says; raises `YearWithoutCalendar`."""
        return self._context.calendar.year(year)
