"""Dates of an appeal for the calendar of a person: an iCalendar file (RFC 5545) of whole days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.domain.languages import Language

_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class NextDate:
    """One date: what it is, what is told besides, and a key that stays the same when the date moves."""

    key: str
    on: date
    title: str
    told: str


def calendar_file(dates: Sequence[NextDate], language: Language, made_at: datetime) -> bytes:
    """The file with an entry for each date, from that day to the next (the end does not belong to it).

    Each reminds a day before. Taken in once more, an entry takes the place of its older self.
    """
    from icalendar import Alarm, Calendar, Event  # noqa: PLC0415 - needed when somebody asks for it

    made = Calendar()
    made.add("prodid", f"-//Arasha//{language.value.upper()}")
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    for one in dates:
        entry = Event()
        entry.add("uid", f"{one.key}@arasha")
        entry.add("dtstamp", made_at)
        entry.add("dtstart", one.on)
        entry.add("dtend", one.on + _A_DAY)
        entry.add("summary", one.title)
        entry.add("description", one.told)
        entry.add("transp", "TRANSPARENT")
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", one.title)
        alarm.add("trigger", -_A_DAY)
        entry.add_component(alarm)
        made.add_component(entry)
    return bytes(made.to_ical())
