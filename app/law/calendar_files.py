"""The calendar as kept in files: special days as CSV, and the official names of the days beside it."""

import csv
import re
from collections.abc import Iterator, Mapping
from datetime import date

from app.domain.errors import UserError
from app.law.calendar import CalendarDay, DayKind, WorkingCalendar

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MOVED = re.compile(r"(?P<name>.+?) (?:moved from|in exchange for) \w{3} (?P<day>\d\d) (?P<month>\w{3})\Z")


def parse_calendar(csv_text: str, names_csv: str, early_csv: str = "") -> WorkingCalendar:
    """A calendar from its rows (`date,kind,name_en,confirmed,source`) and the names of its days.

    `early_csv` are the rows of the years before, of another origin. A day whose English name is not in `names_csv`
    keeps that name; a row that cannot be read raises UserError("calendar_unreadable") with its line.
    """
    keys = {row["name_en"]: row["key"] for row in csv.DictReader(names_csv.splitlines())}
    days = [*_days(early_csv, keys), *_days(csv_text, keys)]
    if not days:
        raise UserError("calendar_unreadable", line=1)
    return WorkingCalendar(days)


def moved_name(said: str, year: int) -> tuple[str, date | None]:
    """The name of a day and the day it was moved from: «Nauryz moved from Sun 21 Mar»; ValueError without that day."""
    moved = _MOVED.match(said)
    if moved is None:
        return said, None
    return moved["name"], date(year, _MONTHS.index(moved["month"]) + 1, int(moved["day"]))


def _days(csv_text: str, keys: Mapping[str, str]) -> Iterator[CalendarDay]:
    reader = csv.DictReader(csv_text.splitlines())
    for row in reader:
        try:
            yield _day(row, keys)
        except (KeyError, ValueError, TypeError) as reason:
            raise UserError("calendar_unreadable", line=reader.line_num) from reason


def _day(row: Mapping[str, str], keys: Mapping[str, str]) -> CalendarDay:
    on = date.fromisoformat(row["date"])
    name, moved_from = moved_name(row["name_en"], on.year)
    return CalendarDay(
        on=on,
        kind=DayKind(row["kind"]),
        name=keys.get(name, name),
        moved_from=moved_from,
        confirmed=row["confirmed"] == "yes",
        source=row["source"],
    )
