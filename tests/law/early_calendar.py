"""The special days of Kazakhstan as the package `holidays` has them, in the words of our own calendar.

`make calendar` writes the years before 2021 with it; the tests compare it with the files that are shipped.
"""

import csv
import re
import sys
from collections.abc import Iterator
from datetime import date, datetime

import holidays

EARLY = range(2015, 2021)
COLUMNS = ("date", "kind", "name_en", "confirmed", "source")
SOURCE = "python package holidays {version}, country KZ; not compared with the acts of those years"
NAMES = {
    "New Year's Day": "New Year",
    "Orthodox Christmas": "Orthodox Christmas (day off, not transferable)",
    "International Women's Day": "International Women's Day",
    "Nowruz Holiday": "Nauryz",
    "Kazakhstan's People Solidarity Holiday": "Kazakhstan People's Unity Day",
    "Defender of the Fatherland Day": "Defender of the Fatherland Day",
    "Victory Day": "Victory Day",
    "Capital Day": "Capital City Day",
    "Constitution Day": "Constitution Day (1995 Constitution)",
    "Republic Day": "Republic Day",
    "First President Day": "First President Day",
    "Independence Day": "Independence Day",
    "Eid al-Adha": "First day of Kurban Ait (day off, not transferable)",
}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
SECOND = {(1, 2): "New Year (2nd day)", (12, 17): "Independence Day (2nd day)"}
_SWAPPED = re.compile(r"Day off \(substituted from (\d\d/\d\d/\d{4})\)")
_MARKS = re.compile(r" \((?:observed|estimated)[^)]*\)")


def rows(years: range) -> Iterator[tuple[date, str, str]]:
    """Day, kind and English name of every special day of these years, in order."""
    known = holidays.country_holidays("KZ", years=years, language="en_US")
    moved: set[date] = set()
    found = []
    for on in sorted(day for day in known if day.year in years):
        said = known[on].partition(";")[0]
        if swapped := _SWAPPED.match(said):
            worked = datetime.strptime(swapped[1], "%m/%d/%Y").date()  # noqa: DTZ007 - a date without an hour
            found.append((on, "transferred_off", f"Day off moved from {_said(worked)}"))
            if worked.weekday() > 4:
                weekend = ("Saturday", "Sunday")[worked.weekday() - 5]
                found.append((worked, "working_weekend", f"Working {weekend} in exchange for {_said(on)}"))
        elif "(observed)" in said:
            before = _moved_from(on, _MARKS.sub("", said), known, moved)
            moved.add(before)
            name = _name(before, _MARKS.sub("", said))
            found.append((on, "transferred_off", f"{name} moved from {_said(before)}"))
        else:
            found.append((on, "holiday", _name(on, _MARKS.sub("", said))))
    return iter(sorted(found))


def _moved_from(on: date, name: str, known: holidays.HolidayBase, moved: set[date]) -> date:
    """The first holiday of that name on a weekend before the day off that has not been moved yet."""
    return min(
        day
        for day in known
        if day < on and (on - day).days < 7 and day.weekday() > 4 and day not in moved and known[day] == name
    )


def _said(day: date) -> str:
    """A day as our files write it, whatever the language of the machine."""
    weekday = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[day.weekday()]
    return f"{weekday} {day.day:02} {MONTHS[day.month - 1]}"


def _name(on: date, name: str) -> str:
    return SECOND.get((on.month, on.day), NAMES[name])


def main() -> None:
    """Write the file of the early years to standard output."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(COLUMNS)
    source = SOURCE.format(version=holidays.__version__)
    writer.writerows((on.isoformat(), kind, name, "no", source) for on, kind, name in rows(EARLY))


if __name__ == "__main__":
    main()
