"""Working calendars from elsewhere: CSV as the program ships it, ICS as sites and telephones give it.

Text in, days out; what cannot be used is named with its reason, never guessed.
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from app.domain.errors import UserError
from app.domain.lengths import LINE, too_long
from app.law.calendar import CalendarDay, DayKind
from app.law.calendar_files import moved_name

KAZAKHSTAN = timezone(timedelta(hours=5))
"""One zone for the whole country since 1 March 2024; an hour in another zone is read here."""
LONGEST_EVENT_DAYS = 31
_SATURDAY = 5
_WORKED = re.compile(r"рабоч|жұмыс күні|\bworking\b|\bworked\b", re.IGNORECASE)
_FREE = re.compile(r"нерабоч|жұмыс істемейтін|non-?working|\bnot working", re.IGNORECASE)
_MOVED = re.compile(r"перенос|перенес|ауыстыр|observed|substitut|in lieu|\bmoved\b|\bday off\b", re.IGNORECASE)
_EXTRA = re.compile(r"\s*\((?:observed|estimated|перенос|выходной|демалыс)[^)]*\)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A line or event that was not taken: what it said, and why as a code of the texts (`calendar_left_out.<why>`)."""

    said: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarFile:
    """What a file holds."""

    days: tuple[CalendarDay, ...]
    left_out: tuple[LeftOut, ...]


class _NotTaken(Exception):
    """Why one line or event cannot be used."""


def read_calendar(name: str, content: bytes, names_csv: str) -> CalendarFile:
    """The special days of a file; `names_csv` are the official names of days in three languages.

    CSV needs the columns `date`, `kind` and `name` (or `name_en`), may have `confirmed` (yes, no) and `source`,
    divided by commas or semicolons. Raises UserError("calendar_file_unreadable" | "calendar_file_empty").
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as reason:
        raise UserError("calendar_file_unreadable", name=name) from reason
    keys = _keys(names_csv)
    if text.lstrip().upper().startswith("BEGIN:VCALENDAR"):
        found = list(_events(name, content, keys))
    else:
        try:
            found = list(_rows(name, text, keys))
        except csv.Error as reason:  # a cell without an end, of hundreds of thousands of letters
            raise UserError("calendar_file_unreadable", name=name) from reason
    days = {day.on: day for day in found if isinstance(day, CalendarDay)}
    left_out = tuple(one for one in found if isinstance(one, LeftOut))
    if not days and not left_out:
        raise UserError("calendar_file_empty", name=name)
    return CalendarFile(days=tuple(days[on] for on in sorted(days)), left_out=left_out)


def _keys(names_csv: str) -> dict[str, str]:
    """The key of a day by its official name in any language."""
    rows = list(csv.DictReader(names_csv.splitlines()))
    return {row[column].casefold(): row["key"] for row in rows for column in ("name_en", "name_kk", "name_ru")}


def _rows(name: str, text: str, keys: Mapping[str, str]) -> Iterator[CalendarDay | LeftOut]:
    first = text.partition("\n")[0]
    reader = csv.DictReader(
        io.StringIO(text, newline=None), delimiter=";" if first.count(";") > first.count(",") else ","
    )
    named = "name" if "name" in (reader.fieldnames or ()) else "name_en"
    if not {"date", "kind", named} <= set(reader.fieldnames or ()):
        raise UserError("calendar_file_unreadable", name=name)
    for row in reader:
        said = " ".join(str(value) for value in row.values() if value)
        try:
            on, kind = date.fromisoformat(row["date"].strip()), DayKind(row["kind"].strip())
            key, moved_from = _day(on, kind, (row[named] or "").strip(), keys)
        except (ValueError, AttributeError):
            yield _left_out(said, "unreadable")
            continue
        if too_long(name=key, source=row.get("source") or ""):
            yield _left_out(said, "name_too_long")
            continue
        confirmed = str(row.get("confirmed") or "").strip().lower() == "yes"
        source = row.get("source") or name
        yield CalendarDay(on=on, kind=kind, name=key, moved_from=moved_from, confirmed=confirmed, source=source)


def _events(name: str, content: bytes, keys: Mapping[str, str]) -> Iterator[CalendarDay | LeftOut]:
    from icalendar import Calendar  # noqa: PLC0415 - read once a year

    try:
        events = Calendar.from_ical(content).walk("VEVENT")
    except ValueError as reason:
        raise UserError("calendar_file_unreadable", name=name) from reason
    for event in events:
        said = str(event.get("SUMMARY", "")).strip()
        try:
            yield from [_of_event(on, said, name, keys) for on in _span(event)]
        except _NotTaken as reason:
            yield _left_out(said, str(reason))
        except ValueError:  # a broken date says so only when it is looked at
            yield _left_out(said, "unreadable")


def _left_out(said: str, why: str) -> LeftOut:
    """Of a line without end the beginning is shown: who reads it finds it by that."""
    return LeftOut(said=said if len(said) <= LINE else f"{said[:LINE]}…", why=why)


def _of_event(on: date, said: str, source: str, keys: Mapping[str, str]) -> CalendarDay:
    kind = _kind(on, said)
    if too_long(name=said):
        raise _NotTaken("name_too_long")
    key, moved_from = _day(on, kind, _EXTRA.sub("", said), keys)
    return CalendarDay(on=on, kind=kind, name=key, moved_from=moved_from, confirmed=False, source=source)


def _span(event: Mapping[str, object]) -> Iterator[date]:
    """The days of an event; the end of a whole-day event is the day after it (RFC 5545)."""
    if event.get("RRULE") is not None:
        raise _NotTaken("repeats")
    first, last = _local(event.get("DTSTART")), _local(event.get("DTEND"))
    if first is None:
        raise _NotTaken("unreadable")
    days = 1 if last is None else max(1, (last - first).days)
    if days > LONGEST_EVENT_DAYS:
        raise _NotTaken("too_long")
    return (first + timedelta(days=step) for step in range(days))


def _local(moment: object) -> date | None:
    value = getattr(moment, "dt", None)
    if isinstance(value, datetime):
        return (value.astimezone(KAZAKHSTAN) if value.tzinfo else value).date()
    return value if isinstance(value, date) else None


def _kind(on: date, said: str) -> DayKind:
    """What an event makes of its day, by its words; a worked weekday is nothing special."""
    if _WORKED.search(said) and not _FREE.search(said):
        if on.weekday() < _SATURDAY:
            raise _NotTaken("ordinary")
        return DayKind.WORKING_WEEKEND
    return DayKind.TRANSFERRED_OFF if _MOVED.search(said) else DayKind.HOLIDAY


def _day(on: date, kind: DayKind, said: str, keys: Mapping[str, str]) -> tuple[str, date | None]:
    """Key or words of a day's name, and the day it was moved from where our own files say so."""
    name, moved_from = moved_name(said, on.year)
    plain = {DayKind.TRANSFERRED_OFF: "swapped", DayKind.WORKING_WEEKEND: "worked"}.get(kind, "")
    return keys.get(name.casefold()) or name or plain, moved_from
