"""What people type instead of a date, in three languages."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import paths
from app.domain.errors import YearWithoutCalendar
from app.law.typed_days import Typing, Unit, day_words
from tests.law.facts import CALENDAR

WORDS = day_words(paths.resource_text("law", "typed_days.toml"))
SATURDAY = date(2026, 11, 21)


def typing(today: date = SATURDAY, *, ahead: bool = False) -> Typing:
    return Typing(words=WORDS, today=today, calendar=CALENDAR, ahead=ahead)


@pytest.mark.parametrize(
    ("typed", "away"),
    [
        ("сегодня", 0),
        ("Бүгін", 0),
        ("today", 0),
        (" завтра ", 1),
        ("ертең", 1),
        ("Бүрсігүні", 2),
        ("вчера", -1),
        ("кеше", -1),
        ("позавчера", -2),
        ("+3", 3),
        ("+ 3 дн.", 3),
        ("+3к", 3),
        ("-10", -10),
        ("−10 күн", -10),
        ("–1", -1),
        ("+2нед", 14),
        ("+2 апта", 14),
        ("+0р", 0),
    ],
)
def test_days_from_today(typed: str, away: int) -> None:
    assert typing().day(typed) == SATURDAY + timedelta(days=away)


@pytest.mark.parametrize("unit", ["р", "рд", "Ж", " жк", "wd"])
def test_working_days_are_counted_by_the_calendar_of_state_bodies(unit: str) -> None:
    # 16 December is a holiday; from Saturday 21 November the first working day is Monday 23.
    assert typing().day(f"+15{unit}") == date(2026, 12, 11)
    assert typing().day(f"+18{unit}") == date(2026, 12, 17)
    assert typing().day(f"-1{unit}") == date(2026, 11, 20)


def test_working_days_beyond_the_calendar_are_said_and_not_guessed() -> None:
    with pytest.raises(YearWithoutCalendar):
        typing().day("+999р")


def test_a_month_later_is_the_same_day_or_the_last_of_a_shorter_month() -> None:
    assert typing().day("+1м") == date(2026, 12, 21)
    assert typing(date(2026, 12, 31)).day("+2 ай") == date(2027, 2, 28)
    assert typing(date(2026, 1, 31)).day("-2мес") == date(2025, 11, 30)


@pytest.mark.parametrize(
    ("typed", "last", "following"),
    [
        ("пт", date(2026, 11, 20), date(2026, 11, 27)),
        ("жм", date(2026, 11, 20), date(2026, 11, 27)),
        ("дүйсенбі", date(2026, 11, 16), date(2026, 11, 23)),
        ("Sunday", date(2026, 11, 15), date(2026, 11, 22)),
        ("сн", SATURDAY, date(2026, 11, 28)),
        ("сб.", SATURDAY, date(2026, 11, 28)),
    ],
)
def test_a_weekday_is_the_last_one_of_a_fact_and_the_next_of_what_will_be(
    typed: str, last: date, following: date
) -> None:
    assert typing().day(typed) == last
    assert typing(ahead=True).day(typed) == following


def test_a_day_without_its_year_was_or_will_be_next() -> None:
    assert typing().day("15.03") == date(2026, 3, 15)
    assert typing(ahead=True).day("15.03") == date(2027, 3, 15)
    assert typing().day("21/11") == typing(ahead=True).day("21,11.") == SATURDAY
    assert typing().day("22.11") == date(2025, 11, 22)
    assert typing(ahead=True).day("29.02") == date(2028, 2, 29)


@pytest.mark.parametrize("typed", ["", "скоро", "+", "15", "+5 лун", "31.02", "15.13", "+1000", "пт вт"])
def test_what_is_no_such_day_is_not_guessed(typed: str) -> None:
    assert typing().day(typed) is None
    assert typing(ahead=True).day(typed) is None


def test_every_word_means_one_thing_and_is_written_as_it_is_read() -> None:
    tables = (WORDS.days, WORDS.weekdays, WORDS.units)
    everything = [word for table in tables for word in table]
    assert len(everything) == len(set(everything))
    assert all(word == word.strip().casefold() for word in everything)
    assert set(WORDS.units.values()) == set(Unit)
    assert set(WORDS.weekdays.values()) == set(range(1, 8))


@given(
    today=st.dates(date(2022, 1, 1), date(2026, 12, 31)),
    word=st.sampled_from(sorted(WORDS.weekdays)),
    ahead=st.booleans(),
)
def test_a_weekday_lies_within_a_week_on_its_side(today: date, word: str, ahead: bool) -> None:
    found = typing(today, ahead=ahead).day(word)
    assert found is not None
    assert found.isoweekday() == WORDS.weekdays[word]
    assert (1 if ahead else -6) <= (found - today).days <= (7 if ahead else 0)
