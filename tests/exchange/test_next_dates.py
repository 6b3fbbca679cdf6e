"""Dates for the calendar of a person: whole days, read back as a calendar program reads them."""

from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar

from app.domain.languages import Language
from app.exchange.next_dates import NextDate, calendar_file

DUE = date(2026, 12, 31)
MADE = datetime(2026, 11, 20, 6, tzinfo=UTC)
ANSWER = NextDate(key="appeal-AP-03", on=DUE, title="Жауап мерзімі, 2026-0001; \\ қараңыз", told="№ ЖТ-1\n2026-0001")


def test_a_date_is_one_whole_day_whatever_the_zone_and_reminds_a_day_before() -> None:
    (event,) = Calendar.from_ical(calendar_file((ANSWER,), Language.KAZAKH, MADE)).walk("VEVENT")
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (DUE, date(2027, 1, 1))
    assert (str(event["SUMMARY"]), str(event["DESCRIPTION"])) == (ANSWER.title, ANSWER.told)
    (alarm,) = event.walk("VALARM")
    assert alarm["TRIGGER"].dt == timedelta(days=-1)


def test_a_date_taken_in_once_more_replaces_itself_and_two_dates_are_two() -> None:
    step = NextDate(key="appeal-PC-01", on=DUE, title="Шағым", told="")
    entries = Calendar.from_ical(calendar_file((ANSWER, step), Language.RUSSIAN, MADE)).walk("VEVENT")
    assert [str(entry["UID"]) for entry in entries] == ["appeal-AP-03@arasha", "appeal-PC-01@arasha"]
    assert calendar_file((ANSWER, step), Language.RUSSIAN, MADE) == calendar_file(
        (ANSWER, step), Language.RUSSIAN, MADE
    )


def test_an_hour_is_that_hour_in_kazakhstan_wherever_it_is_read() -> None:
    hearing = NextDate(key="hearing-1", on=DUE, title="Сот отырысы", told="", at=time(3, 30))
    (event,) = Calendar.from_ical(calendar_file((hearing,), Language.KAZAKH, MADE)).walk("VEVENT")
    assert event["DTSTART"].dt == datetime(2026, 12, 30, 22, 30, tzinfo=UTC)
    assert event["DTEND"].dt - event["DTSTART"].dt == timedelta(hours=1)


def test_several_days_end_the_day_after_the_last() -> None:
    away = NextDate(key="visit-1", on=DUE, title="Сапар", told="", last_on=date(2027, 1, 2))
    (event,) = Calendar.from_ical(calendar_file((away,), Language.KAZAKH, MADE)).walk("VEVENT")
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (DUE, date(2027, 1, 3))
