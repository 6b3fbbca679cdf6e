"""The office's days on top of the shipped ones."""

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import DayDeed, DayDraft
from app.domain.errors import UserError
from app.law.calendar import CalendarDay, DayKind, WorkingCalendar
from app.law.calendar_layers import (
    LEAST_DAYS_OF_A_YEAR,
    DayChange,
    OfficeDay,
    calendar_of,
    calendar_text,
    changes,
    first_difference,
    layered,
    objections,
    office_days,
    partners,
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
    with pytest.raises(UserError) as refused:
        calendar_of(calendar_text(CALENDAR), known.version)
    assert refused.value.code == "file_damaged"


def test_a_kept_calendar_with_a_sure_day_in_a_doubtful_year_is_the_same_one_again() -> None:
    known = layered(CALENDAR, (replace(OWN, on=day("2027-06-08")),), ())
    assert calendar_of(calendar_text(known), known.version).confirmed_years == CALENDAR.confirmed_years


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


def objected(deed: DayDeed, on: str, other: str = "") -> list[tuple[str, str]]:
    draft = DayDraft(deed=deed, on=day(on), other_on=day(other) if other else None)
    return [(problem.code, problem.field) for problem in objections(draft, CALENDAR)]


@pytest.mark.parametrize(
    ("deed", "on", "other", "expected"),
    [
        (DayDeed.OFF, "2026-09-16", "", []),
        (DayDeed.OFF, "2026-09-19", "", [("day_already_off", "on")]),
        (DayDeed.EXCHANGE, "2026-09-18", "2026-09-19", []),
        (DayDeed.EXCHANGE, "2026-10-25", "2026-09-19", [("day_already_off", "on")]),
        (DayDeed.EXCHANGE, "2026-09-18", "2026-09-17", [("day_already_worked", "other_on")]),
        (DayDeed.EXCHANGE, "2026-09-18", "", []),
        (DayDeed.EXCHANGE, "2026-09-18", "2028-09-17", [("day_outside_calendar", "other_on")]),
        (DayDeed.MOVE, "2027-05-16", "2027-05-17", []),
        (DayDeed.MOVE, "2026-09-16", "2026-09-17", [("day_not_special", "on")]),
        (DayDeed.MOVE, "2027-05-16", "2027-05-10", [("day_already_special", "other_on")]),
        (DayDeed.MOVE, "2027-05-16", "", []),
        (DayDeed.WORKED, "2026-10-26", "", []),
        (DayDeed.WORKED, "2026-09-19", "", [("day_not_special", "on")]),
        (DayDeed.RESTORE, "2026-09-16", "", []),
        (DayDeed.OFF, "2014-12-31", "2028-01-03", [("day_outside_calendar", "on")]),
    ],
)
def test_what_the_calendar_says_against_a_change(
    deed: DayDeed, on: str, other: str, expected: list[tuple[str, str]]
) -> None:
    assert objected(deed, on, other) == expected


def test_a_day_outside_names_the_years_known_and_a_draft_without_a_day_nothing() -> None:
    (found,) = objections(DayDraft(on=day("2028-01-03")), CALENDAR)
    assert found.values == (("first", "2015"), ("last", "2027"))
    assert objections(DayDraft(), CALENDAR) == ()


def made(deed: DayDeed, on: str, other: str = "", **fields: object) -> tuple[OfficeDay, ...]:
    said = {"name": " Аза ", "reason": " Қаулы ", **fields}
    return office_days(DayDraft(deed=deed, on=day(on), other_on=day(other) if other else None, **said), CALENDAR)


def test_each_change_makes_its_days() -> None:
    told = {"confirmed": True, "source": "Қаулы"}
    assert made(DayDeed.OFF, "2026-09-16") == (
        OfficeDay(on=day("2026-09-16"), kind=DayKind.HOLIDAY, name="Аза", **told),
    )
    assert made(DayDeed.WORKED, "2026-10-26", official=False) == (
        OfficeDay(on=day("2026-10-26"), kind=None, confirmed=False, source="Қаулы"),
    )
    assert made(DayDeed.EXCHANGE, "2026-09-18", "2026-09-19") == (
        OfficeDay(
            on=day("2026-09-18"), kind=DayKind.TRANSFERRED_OFF, name="swapped", moved_from=day("2026-09-19"), **told
        ),
        OfficeDay(
            on=day("2026-09-19"), kind=DayKind.WORKING_WEEKEND, name="worked", moved_from=day("2026-09-18"), **told
        ),
    )
    _, worked = made(DayDeed.EXCHANGE, "2026-09-18", "2026-10-26")
    assert worked == OfficeDay(on=day("2026-10-26"), kind=None, name="worked", moved_from=day("2026-09-18"), **told)
    assert made(DayDeed.MOVE, "2027-05-03", "2027-05-04") == (
        OfficeDay(on=day("2027-05-03"), kind=None, moved_from=day("2027-05-04"), **told),
        OfficeDay(
            on=day("2027-05-04"), kind=DayKind.TRANSFERRED_OFF, name="unity_day", moved_from=day("2027-05-01"), **told
        ),
    )
    assert made(DayDeed.MOVE, "2026-09-16", "2026-09-17")[1] == OfficeDay(on=day("2026-09-17"), kind=None, **told)


def test_the_days_of_one_change_are_partners() -> None:
    off, worked = made(DayDeed.EXCHANGE, "2026-09-18", "2026-09-19")
    moved, there = made(DayDeed.MOVE, "2027-05-03", "2027-05-04")
    kept = (OWN, off, worked, moved, there)
    assert partners(off.on, kept) == partners(worked.on, kept) == (off.on, worked.on)
    assert partners(moved.on, kept) == partners(there.on, kept) == (moved.on, there.on)
    assert partners(OWN.on, kept) == (OWN.on,)
    assert partners(day("2026-01-05"), kept) == (day("2026-01-05"),)


def test_a_year_confirmed_makes_its_days_sure_and_an_own_day_keeps_all_it_says() -> None:
    own = replace(OWN, on=day("2027-06-08"), moved_from=day("2027-06-05"), confirmed=False)
    found = layered(CALENDAR, (own,), (2027,))
    assert all(known.confirmed for known in found.year(2027).days if known.on != own.on)
    assert found.special(own.on) == CalendarDay(
        on=own.on, kind=DayKind.HOLIDAY, name="Аза", moved_from=day("2027-06-05"), confirmed=False, source="Қаулы"
    )
    assert found.confirmed_years == CALENDAR.confirmed_years | {2027}
    assert not layered(CALENDAR, (), (2019,)).year(2027).confirmed


def test_a_changed_day_says_what_it_was_and_what_it_is() -> None:
    removed = OfficeDay(on=day("2026-10-26"), kind=None)
    found = layered(CALENDAR, (removed, OWN), ())
    assert changes(CALENDAR, found) == (
        DayChange(on=OWN.on, before=None, after=found.special(OWN.on)),
        DayChange(on=removed.on, before=CALENDAR.special(removed.on), after=None),
    )


def test_a_worked_weekend_shifts_dates_too() -> None:
    worked = OfficeDay(on=day("2026-09-19"), kind=DayKind.WORKING_WEEKEND, name="worked")
    holiday = OfficeDay(on=day("2026-09-20"), kind=DayKind.HOLIDAY, name="Аза")
    assert shifted(changes(CALENDAR, layered(CALENDAR, (worked, holiday), ()))) == (worked.on,)


def a_year(year: int, number: int) -> list[CalendarDay]:
    return [
        CalendarDay(on=date(year, 3, 1 + place), kind=DayKind.HOLIDAY, name="x", source="s") for place in range(number)
    ]


def test_a_year_more_is_taken_when_it_follows_and_is_whole() -> None:
    taken = taken_days([*a_year(2028, LEAST_DAYS_OF_A_YEAR), *a_year(2029, LEAST_DAYS_OF_A_YEAR)], CALENDAR)
    assert [(own.on.year, own.kind, own.name, own.source) for own in taken] == [
        (year, DayKind.HOLIDAY, "x", "s") for year in (2028, 2029) for _ in range(LEAST_DAYS_OF_A_YEAR)
    ]
    longer = layered(CALENDAR, taken, ())
    assert longer.last_year == 2029
    assert first_difference(CALENDAR, longer) == day("2028-01-01")
    assert first_difference(longer, CALENDAR) == day("2028-01-01")


@pytest.mark.parametrize(
    ("days", "code", "values"),
    [
        (a_year(2029, LEAST_DAYS_OF_A_YEAR), "calendar_gap", {"year": "2029", "first": "2015", "last": "2027"}),
        (a_year(2014, LEAST_DAYS_OF_A_YEAR), "calendar_gap", {"year": "2014", "first": "2015", "last": "2027"}),
        (
            a_year(2028, LEAST_DAYS_OF_A_YEAR - 1),
            "calendar_year_thin",
            {"year": "2028", "number": str(LEAST_DAYS_OF_A_YEAR - 1)},
        ),
    ],
)
def test_a_year_apart_or_too_thin_is_refused(days: list[CalendarDay], code: str, values: dict[str, str]) -> None:
    with pytest.raises(UserError) as caught:
        taken_days(days, CALENDAR)
    assert (caught.value.code, caught.value.values) == (code, values)


def test_a_day_of_another_kind_is_taken_with_its_own_name() -> None:
    (known,) = (found for found in CALENDAR.days if found.on == day("2026-10-26"))
    (taken,) = taken_days([replace(known, kind=DayKind.HOLIDAY, name="Выходной", moved_from=None)], CALENDAR)
    assert (taken.kind, taken.name, taken.moved_from) == (DayKind.HOLIDAY, "Выходной", None)
    (fresh,) = taken_days([replace(known, on=day("2026-09-16"), confirmed=False)], CALENDAR)
    assert (fresh.on, fresh.moved_from, fresh.confirmed) == (day("2026-09-16"), known.moved_from, False)


def test_a_kept_calendar_says_its_days_and_years_as_plain_text() -> None:
    kept = json.loads(calendar_text(layered(CALENDAR, (OWN,), (2027,))))
    assert kept["years"] == [*sorted(CALENDAR.confirmed_years), 2027]
    assert ["2026-09-16", "holiday", "Аза", "", True] in kept["days"]
    assert ["2026-10-26", "transferred_off", "republic_day", "2026-10-25", True] in kept["days"]
    assert "Аза" in calendar_text(layered(CALENDAR, (OWN,), ())), "letters stay letters"


def test_a_year_that_becomes_sure_differs_from_its_first_day_on() -> None:
    one = (CalendarDay(on=day("2026-05-01"), kind=DayKind.HOLIDAY, name="unity_day"),)
    assert first_difference(WorkingCalendar(one, ()), WorkingCalendar(one, (2026,))) == day("2026-01-01")


def test_a_day_made_ordinary_again_forgets_the_other_day_of_the_form() -> None:
    assert made(DayDeed.WORKED, "2026-10-26", "2026-10-27") == made(DayDeed.WORKED, "2026-10-26")


def test_ten_special_days_are_the_table_of_a_year_and_nine_are_not() -> None:
    """Labour Code, Art. 84 and the law on holidays name more than ten."""
    after = CALENDAR.last_year + 1
    assert len(taken_days(a_year(after, 10), CALENDAR)) == 10
    with pytest.raises(UserError):
        taken_days(a_year(after, 9), CALENDAR)
