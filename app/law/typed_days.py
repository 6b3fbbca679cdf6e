"""Days as people type them instead of a date: `+15р`, «завтра», «пт», `15.03`.

Words are those of `resources/law/typed_days.toml`, of all languages at once. Features F7; users asked for it in
j-lawyer-org, issue 3326.
"""

import re
import tomllib
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.law.calendar import WorkingCalendar

_AWAY = re.compile(r"([+\-−–])\s*(\d{1,3})\s*(\D*)")
_DAY_AND_MONTH = re.compile(r"(\d{1,2})[.,/](\d{1,2})")
_WEEK, _MONTHS = 7, 12
_YEARS_WITH_A_LEAP_DAY = 8
"""Between 1896 and 1904, and between 2096 and 2104, so many years had no 29 February."""


class Unit(StrEnum):
    """What a number with a sign counts."""

    WORKING_DAYS = "working_days"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"


@dataclass(frozen=True, slots=True, kw_only=True)
class DayWords:
    """The words, in small letters: how far from today a day is, which day of the week (Monday 1), what is counted."""

    days: Mapping[str, int]
    weekdays: Mapping[str, int]
    units: Mapping[str, Unit]


def day_words(toml_text: str) -> DayWords:
    """The words of the shipped file."""
    tables = tomllib.loads(toml_text)
    return DayWords(
        days={word: int(away) for away, words in tables["days"].items() for word in words},
        weekdays={word: int(weekday) for weekday, words in tables["weekdays"].items() for word in words},
        units={word: Unit(unit) for unit, words in tables["units"].items() for word in words},
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Typing:
    """What a typed day is seen from: the words, today, the calendar of state bodies, and whether it lies ahead.

    `ahead` is for what will be (a visit, a term): «пт» is the next Friday then, else the last one up to today; `15.03`
    likewise.
    """

    words: DayWords
    today: date
    calendar: WorkingCalendar
    ahead: bool = False

    def day(self, typed: str) -> date | None:
        """The day meant; None where these are no such words, or a day that cannot be.

        Raises `YearWithoutCalendar` for working days beyond the calendar.
        """
        said = typed.strip().casefold().rstrip(".")
        if said in self.words.days:
            return self.today + timedelta(days=self.words.days[said])
        if said in self.words.weekdays:
            return self._weekday(self.words.weekdays[said])
        if found := _AWAY.fullmatch(said):
            unit = self.words.units.get(found[3].strip(". "))
            return self._away(int(found[2]) * (1 if found[1] == "+" else -1), unit) if unit else None
        if found := _DAY_AND_MONTH.fullmatch(said):
            return self._this_or_next_year(int(found[1]), int(found[2]))
        return None

    def _weekday(self, weekday: int) -> date:
        """The next such day after today, or the last one up to today."""
        if self.ahead:
            return self.today + timedelta(days=(weekday - self.today.isoweekday() - 1) % _WEEK + 1)
        return self.today - timedelta(days=(self.today.isoweekday() - weekday) % _WEEK)

    def _away(self, number: int, unit: Unit) -> date:
        if unit is Unit.WORKING_DAYS and number:
            turn = self.calendar.add_working if number > 0 else self.calendar.subtract_working
            return turn(self.today, abs(number))
        if unit is Unit.MONTHS:
            return months_away(self.today, number)
        return self.today + timedelta(days=number * (_WEEK if unit is Unit.WEEKS else 1))

    def _this_or_next_year(self, day: int, month: int) -> date | None:
        """The next such day from today on, or the last one up to today."""
        step = 1 if self.ahead else -1
        for away in range(_YEARS_WITH_A_LEAP_DAY + 1):
            try:
                found = date(self.today.year + away * step, month, day)
            except ValueError:
                continue
            if (found >= self.today) if self.ahead else (found <= self.today):
                return found
        return None


def months_away(day: date, number: int) -> date:
    """The same day of another month, or its last where it has no such day."""
    year, month = divmod(day.year * _MONTHS + day.month - 1 + number, _MONTHS)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
