"""The office's days on top of the shipped ones."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import DayDeed, DayDraft
from app.domain.errors import UserError
from app.law.calendar import DayKind, WorkingCalendar
from app.law.calendar_layers import (
    OfficeDay,
    calendar_of,
    calendar_text,
    changes,
    first_difference,
    layered,
    office_days,
    shifted,
    taken_days,
)
from tests.law.facts import CALENDAR, day

OWN = OfficeDay(on=day("2026-09-16"), kind=DayKind.HOLIDAY, name="Аза", source="Қаулы")
DAYS = st.dates(date(2022, 1, 1), date(2026, 12, 31))


def test_nothing_of_the_office_leaves_the_shipped_calendar() -> None:
    assert layered(CALENDAR, (), ()).version == CALENDAR.version
    assert first_difference(CALENDAR, layered(CALENDAR, (), ())) is None


def test_the_office_speaks_before_the_program() -> None:
    removed = OfficeDay(on=day("2026-10-26"), kind=None)
    found = layered(CALENDAR, (OWN, removed), ())
    assert not found.is_working(OWN.on)
    assert found.is_working(removed.on)
    assert shifted(changes(CALENDAR, found)) == (OWN.on, removed.on)
    assert first_difference(CALENDAR, found) == OWN.on


def test_another_name_alone_shifts_no_date() -> None:
    renamed = replace(OWN, on=day("2026-10-25"), name="Қазақстан Республикасы күні")
    found = changes(CALENDAR, layered(CALENDAR, (renamed,), ()))
    assert [one.on for one in found] == [renamed.on]
    assert shifted(found) == ()


def test_an_own_day_of_a_doubtful_year_does_not_make_the_year_sure() -> None:
    announced = replace(OWN, on=day("2027-06-08"))
    found = layered(CALENDAR, (announced,), ())
    assert found.all_confirmed(announced.on, announced.on)
    assert not found.all_confirmed(day("2027-06-09"), day("2027-06-09"))


def test_a_year_confirmed_is_the_first_difference_though_no_day_is_worked_otherwise() -> None:
    sure = layered(CALENDAR, (), (2019,))
    assert first_difference(CALENDAR, sure) == day("2019-01-01")
    assert shifted(changes(CALENDAR, sure)) == ()
    assert sure.year(2019).confirmed
    assert sure.all_confirmed(day("2019-01-01"), day("2019-12-31"))


def test_a_kept_calendar_is_the_same_one_again_and_a_changed_text_is_none() -> None:
    known = layered(CALENDAR, (OWN,), (2027,))
    again = calendar_of(calendar_text(known), known.version)
    assert (again.version, again.checksum) == (known.version, known.checksum)
    assert again.add_working(day("2026-09-07"), 15) == known.add_working(day("2026-09-07"), 15)
    with pytest.raises(UserError, match="file_damaged"):
        calendar_of(calendar_text(CALENDAR), known.version)


def test_a_draft_without_a_day_makes_no_days() -> None:
    assert office_days(DayDraft(), CALENDAR) == ()


def test_a_day_told_as_it_is_is_not_taken_again() -> None:
    (known,) = (found for found in CALENDAR.days if found.on == day("2026-10-26"))
    assert taken_days([known, replace(known, moved_from=None, confirmed=False)], CALENDAR) == ()
    (moved,) = taken_days([replace(known, moved_from=day("2026-10-24"))], CALENDAR)
    assert moved.moved_from == day("2026-10-24")


def test_a_file_that_confirms_a_day_keeps_our_name_and_origin() -> None:
    (ours,) = (found for found in CALENDAR.days if found.on == day("2027-05-03"))
    (taken,) = taken_days([replace(ours, name="Выходной", moved_from=None, confirmed=True)], CALENDAR)
    assert (taken.name, taken.moved_from, taken.confirmed) == ("unity_day", day("2027-05-01"), True)


@given(DAYS, DAYS, st.integers(1, 40))
def test_a_day_off_more_never_shortens_a_term(start: date, off: date, count: int) -> None:
    found: WorkingCalendar = layered(CALENDAR, (replace(OWN, on=off),), ())
    before, after = CALENDAR.add_working(start, count), found.add_working(start, count)
    assert after >= before
    if not start < off <= before:
        assert after == before


@given(DAYS, st.frozensets(st.integers(1, 5), min_size=1))
def test_the_next_reception_is_a_working_day_of_those_weekdays(start: date, weekdays: frozenset[int]) -> None:
    found = CALENDAR.next_of(weekdays, start)
    assert found is not None
    assert found >= start
    assert found.isoweekday() in weekdays
    assert CALENDAR.is_working(found)
    assert CALENDAR.next_of(frozenset(), start) is None


def test_a_swap_knows_both_its_days() -> None:
    draft = DayDraft(deed=DayDeed.EXCHANGE, on=day("2026-09-18"), other_on=day("2026-09-19"), reason=" Бұйрық ")
    off, worked = office_days(draft, CALENDAR)
    assert (off.moved_from, worked.moved_from, off.source) == (worked.on, off.on, "Бұйрық")
    assert (off.kind, worked.kind) == (DayKind.TRANSFERRED_OFF, DayKind.WORKING_WEEKEND)
