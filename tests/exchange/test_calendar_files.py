"""Calendars from files: what is taken, what is named as left out, what is refused."""

from datetime import date

import pytest

from app.domain.errors import UserError
from app.exchange.calendar_files import LeftOut, read_calendar
from app.law.calendar import CalendarDay, DayKind
from app.paths import resource_text
from tests.law.facts import CALENDAR_CSV, NAMES_CSV

HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Әділет//KZ\r\n"
TAIL = "END:VCALENDAR\r\n"


def ics(*events: str) -> bytes:
    body = "".join(f"BEGIN:VEVENT\r\nUID:{n}\r\n{event}\r\nEND:VEVENT\r\n" for n, event in enumerate(events))
    return (HEAD + body + TAIL).encode()


def days(content: bytes, name: str = "kz.ics") -> list[tuple[date, DayKind, str]]:
    return [(day.on, day.kind, day.name) for day in read_calendar(name, content, NAMES_CSV).days]


def test_the_file_the_program_ships_is_read_as_it_is() -> None:
    found = read_calendar("calendar.csv", CALENDAR_CSV.encode(), NAMES_CSV)
    assert len(found.days) == len(CALENDAR_CSV.splitlines()) - 1
    assert found.left_out == ()
    swapped = next(day for day in found.days if day.on == date(2024, 5, 8))
    assert (swapped.name, swapped.moved_from, swapped.confirmed) == ("swapped", date(2024, 5, 4), True)


def test_names_are_known_in_three_languages_and_unknown_ones_are_kept() -> None:
    rows = ("2027-03-22;holiday;НАУРЫЗ МЕЙРАМЫ", "2027-06-08;holiday;Ауыл күні", "2027-10-25;holiday;Republic Day")
    text = "\n".join(("\ufeffdate;kind;name", *rows))
    assert days(text.encode(), "kz.csv") == [
        (date(2027, 3, 22), DayKind.HOLIDAY, "nauryz"),
        (date(2027, 6, 8), DayKind.HOLIDAY, "Ауыл күні"),
        (date(2027, 10, 25), DayKind.HOLIDAY, "republic_day"),
    ]


def test_a_line_that_cannot_be_read_is_left_out_and_named() -> None:
    text = "date,kind,name\n2027-02-30,holiday,x\n2027-03-22,feast,y\n2027-03-23,holiday,z moved from Sat 99 Foo\n,,\n"
    found = read_calendar("kz.csv", text.encode(), NAMES_CSV)
    assert found.days == ()
    assert [one.why for one in found.left_out] == ["unreadable"] * 4
    assert found.left_out[0] == LeftOut(said="2027-02-30 holiday x", why="unreadable")


def test_a_whole_day_event_ends_the_day_before_its_end() -> None:
    event = "DTSTART;VALUE=DATE:20270321\r\nDTEND;VALUE=DATE:20270324\r\nSUMMARY:Наурыз мейрамы"
    assert days(ics(event)) == [(date(2027, 3, day), DayKind.HOLIDAY, "nauryz") for day in (21, 22, 23)]


@pytest.mark.parametrize(
    "start",
    ["DTSTART;VALUE=DATE:20270508", "DTSTART:20270507T190000Z", "DTSTART:20270508T000000", "DTSTART:20270508T183000Z"],
)
def test_no_hour_of_an_event_shifts_its_day(start: str) -> None:
    assert days(ics(f"{start}\r\nSUMMARY:Мереке")) == [(date(2027, 5, 8), DayKind.HOLIDAY, "Мереке")]


@pytest.mark.parametrize(
    ("day", "said", "kind", "name"),
    [
        ("20270506", "Перенос выходного дня", DayKind.TRANSFERRED_OFF, "swapped"),
        ("20270510", "Victory Day (observed)", DayKind.TRANSFERRED_OFF, "victory_day"),
        ("20270515", "Рабочая суббота", DayKind.WORKING_WEEKEND, "Рабочая суббота"),
        ("20270515", "ауыстырылған жұмыс күні", DayKind.WORKING_WEEKEND, "worked"),
        ("20270511", "Нерабочий день", DayKind.HOLIDAY, "Нерабочий день"),
        ("20270512", "Жұмыс істемейтін күн", DayKind.HOLIDAY, "Жұмыс істемейтін күн"),
    ],
)
def test_the_words_of_an_event_say_what_it_makes_of_its_day(day: str, said: str, kind: DayKind, name: str) -> None:
    (found,) = days(ics(f"DTSTART;VALUE=DATE:{day}\r\nSUMMARY:{said}"))
    assert (found[1], found[2]) == (kind, name)


@pytest.mark.parametrize(
    ("event", "why"),
    [
        ("DTSTART;VALUE=DATE:20270101\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:x", "repeats"),
        ("DTSTART;VALUE=DATE:20270101\r\nDTEND;VALUE=DATE:20270601\r\nSUMMARY:x", "too_long"),
        ("DTSTART;VALUE=DATE:20270512\r\nSUMMARY:Рабочий день", "ordinary"),
        ("DTSTART:nonsense\r\nSUMMARY:x", "unreadable"),
        ("SUMMARY:x", "unreadable"),
        ("DTSTART;VALUE=DATE:20270512\r\nSUMMARY:x moved from Sat 99 Jan", "unreadable"),
    ],
)
def test_an_event_that_cannot_be_used_is_left_out_with_its_reason(event: str, why: str) -> None:
    found = read_calendar("kz.ics", ics(event), NAMES_CSV)
    assert (found.days, [one.why for one in found.left_out]) == ((), [why])


def test_nothing_of_a_file_is_confirmed_unless_it_says_so() -> None:
    assert not read_calendar("k", ics("DTSTART;VALUE=DATE:20270101\r\nSUMMARY:x"), NAMES_CSV).days[0].confirmed
    (told,) = read_calendar("k", b"date,kind,name,confirmed,source\n2027-01-01,holiday,x,YES,egov.kz\n", NAMES_CSV).days
    assert told == CalendarDay(on=date(2027, 1, 1), kind=DayKind.HOLIDAY, name="x", confirmed=True, source="egov.kz")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\xff\xfe\x00", "calendar_file_unreadable"),
        (b"", "calendar_file_unreadable"),
        (b"a,b,c\n1,2,3\n", "calendar_file_unreadable"),
        (b"date,kind,name\n", "calendar_file_empty"),
        (b"BEGIN:VCALENDAR\nfoo", "calendar_file_unreadable"),
        ((HEAD + TAIL).encode(), "calendar_file_empty"),
        (b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR", "calendar_file_unreadable"),
    ],
)
def test_what_is_no_calendar_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(UserError, match=code) as refused:
        read_calendar("x.ics", content, resource_text("law", "day_names.csv"))
    assert refused.value.values == {"name": "x.ics"}
