"""Dates for the calendar of a person: an iCalendar file (RFC 5545) of whole days, and of hours where one is known."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from app.domain.languages import Language
from app.exchange.calendar_files import KAZAKHSTAN

_A_DAY, _AN_HOUR = timedelta(days=1), timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class NextDate:
    """One date: what it is, what is told besides, and a key that stays the same when the date moves.

    `at` is the hour in Kazakhstan where it takes place at one; `last_on` the last of several days.
    """

    key: str
    on: date
    title: str
    told: str
    at: time | None = None
    last_on: date | None = None


def calendar_file(dates: Sequence[NextDate], language: Language, made_at: datetime) -> bytes:
    """The file with an entry for each date, from that day to the one after its last (the end does not belong to it).

    What has an hour lasts one, in universal time: no calendar shifts it. Each reminds a day before. Taken in once more,
    an entry takes the place of its older self.
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
        start, end = _ends(one)
        entry.add("dtstart", start)
        entry.add("dtend", end)
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


def _ends(one: NextDate) -> tuple[date, date]:
    """From when until when: two days, or two moments."""
    if one.at is None:
        return one.on, (one.last_on or one.on) + _A_DAY
    start = datetime.combine(one.on, one.at, KAZAKHSTAN).astimezone(UTC)
    return start, start + _AN_HOUR
