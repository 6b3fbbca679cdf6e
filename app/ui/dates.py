"""Dates between people, Python and Qt; the only module that turns a Qt date into a Python one and back."""

import re
from datetime import date, time
from typing import Protocol

from PySide6.QtCore import QDate, QLocale, QObject

from app.domain.languages import Language

_LOCALES = {
    Language.KAZAKH: QLocale(QLocale.Language.Kazakh, QLocale.Country.Kazakhstan),
    Language.RUSSIAN: QLocale(QLocale.Language.Russian, QLocale.Country.Kazakhstan),
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_LONG = {
    Language.KAZAKH: "yyyy 'жылғы' d MMMM, dddd",
    Language.RUSSIAN: "d MMMM yyyy 'г.', dddd",
    Language.ENGLISH: "dddd, d MMMM yyyy",
}
_DAY_FIRST = re.compile(r"(\d{1,2})[.,/\- ](\d{1,2})[.,/\- ](\d{4}|\d{2})")
_YEAR_FIRST = re.compile(r"(\d{4})[.\-/](\d{1,2})[.\-/](\d{1,2})")
_DIGITS = re.compile(r"(\d{2})(\d{2})(\d{4})")
_CLOCK = re.compile(r"(\d{1,2})[:.\- ](\d{2})")
_CENTURY = 2000
_UNDERSTANDS = "understands_days"


class DayReader(Protocol):
    """Knows today and the calendar: reads «завтра», «пт», `15.03` and `+15р`."""

    def __call__(self, text: str, *, ahead: bool = False) -> date | None:
        """The day meant; None where it is none."""


def to_qdate(day: date) -> QDate:
    """A Python date as Qt knows it."""
    return QDate(day.year, day.month, day.day)


def from_qdate(day: QDate) -> date:
    """A valid Qt date as Python knows it; an invalid one is a mistake of ours (ValueError)."""
    return date(day.year(), day.month(), day.day())


def locale(language: Language) -> QLocale:
    """Qt's locale of a language of the screen: names of months and days, the first day of the week."""
    return _LOCALES[language]


def read_date(text: str) -> date | None:
    """The date a person typed: 5.3.2026, 05.03.26, 05032026, 2026-03-05; None for nothing, else ValueError."""
    typed = text.strip().rstrip(".")
    if not typed:
        return None
    if found := _YEAR_FIRST.fullmatch(typed):
        year, month, day = (int(part) for part in found.groups())
    elif found := (_DAY_FIRST.fullmatch(typed) or _DIGITS.fullmatch(typed)):
        day, month, year = (int(part) for part in found.groups())
        year += _CENTURY if len(found.group(3)) == len("26") else 0
    else:
        raise ValueError(typed)
    return date(year, month, day)


def understand(window: QObject, reader: DayReader) -> None:
    """Let the fields of this window, and of the dialogs above it, read days as people say them."""
    window.setProperty(_UNDERSTANDS, reader)


def read_day(text: str, field: QObject, *, ahead: bool) -> date | None:
    """The date somebody typed into this field, in figures or as people say it; None for nothing, else ValueError."""
    try:
        return read_date(text)
    except ValueError:
        place: QObject | None = field
        while place is not None:
            if reader := place.property(_UNDERSTANDS):
                said: date | None = reader(text, ahead=ahead)
                if said is not None:
                    return said
                break
            place = place.parent()
        raise


def read_time(text: str) -> time | None:
    """The hour a person typed: 9:05, 09.05 or 0905; None for nothing, ValueError if impossible."""
    typed = text.strip()
    if not typed:
        return None
    found = _CLOCK.fullmatch(typed) or re.fullmatch(r"(\d{2})(\d{2})", typed)
    if not found:
        raise ValueError(typed)
    return time(int(found.group(1)), int(found.group(2)))


def short(day: date) -> str:
    """21.11.2026: the form used on every screen and paper of the country."""
    return f"{day:%d.%m}.{day.year:04}"


def long(day: date, language: Language) -> str:
    """The date in words with the day of the week."""
    return _LOCALES[language].toString(to_qdate(day), _LONG[language])


def weekday(day: date, language: Language) -> str:
    """The short name of the day of the week: сб, сн, Sat."""
    return _LOCALES[language].dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
