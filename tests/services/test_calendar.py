"""The office's calendar: looked at before it is changed, accepted or left, confirmed, taken from a file, undone."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.db import audit, deadlines
from app.db import calendar as kept_calendar
from app.domain.calendar import CalendarReminder, ClosureDraft, DayDeed, DayDraft
from app.domain.changes import Change
from app.domain.codes import Channel, EventKind, Side
from app.domain.courses import Caution
from app.domain.errors import DraftRejected, FileProblem, NotFound, UserError, YearWithoutCalendar
from app.domain.languages import Language
from app.domain.letters import Doubt
from app.law.calendar import DayKind, WorkingCalendar
from app.services.desk import Desk
from app.services.sealing import opener
from tests.factories import event_draft, kept_appeal, registered_appeal
from tests.services.conftest import MONDAY, World, open_world

DUE = date(2026, 9, 28)
"""The answer to an appeal registered on MONDAY."""


def draft(deed: DayDeed = DayDeed.OFF, on: str = "2026-09-16", other: str = "", **fields: object) -> DayDraft:
    other_on = date.fromisoformat(other) if other else None
    said = {"name": "Жалпыұлттық аза тұту күні", "reason": "Үкімет қаулысы № 700"} | fields
    return DayDraft(deed=deed, on=date.fromisoformat(on), other_on=other_on, **said)


def change(desk: Desk, made: DayDraft) -> int:
    return desk.calendar.accept(desk.calendar.plan_day(made))


def kept_agree(desk: Desk) -> bool:
    """Whether what the lists see is what the engine says now."""
    with desk.context.database.read() as tx:
        keys = [key for chunk in deadlines.chunks(tx) for key in chunk]
        before = [deadlines.answer(tx, key) for key in keys]
    desk.appeals._courses.rebuild()
    with desk.context.database.read() as tx:
        return before == [deadlines.answer(tx, key) for key in keys]


def test_a_preview_names_every_open_date_that_moves_and_why_and_writes_nothing(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    kept_appeal(world.desk)
    world.news.clear()
    before = world.desk.context.calendar.version
    found = world.desk.calendar.preview(world.desk.calendar.plan_day(draft()))
    moved = {(one.appeal_id, one.rule, one.side, one.old_on, one.new_on, one.because) for one in found.moved}
    assert (appeal.id, "AP-04", Side.BODY, DUE, date(2026, 9, 29), (date(2026, 9, 16),)) in moved
    assert {one.appeal_id for one in found.moved} == {appeal.id}
    assert [(day.on, day.before) for day in found.days] == [(date(2026, 9, 16), None)]
    assert found.days[0].after.source == "Үкімет қаулысы № 700"
    assert (world.desk.context.calendar.version, world.news) == (before, [])
    assert [row.due_on for row in world.desk.appeals.rows() if row.id == appeal.id] == [DUE]


def test_what_was_accepted_moves_the_dates_and_is_told_and_written_down(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    world.news.clear()
    before = world.desk.context.calendar.version
    assert change(world.desk, draft()) == 1
    assert [row.due_on for row in world.desk.appeals.rows()] == [date(2026, 9, 29)]
    assert world.news == [Change(noun="calendar"), Change(noun="appeals")]
    assert world.desk.context.calendar.version != before
    assert world.desk.dates.due("AP-04", MONDAY).due_on == date(2026, 9, 29)
    with world.desk.context.database.read() as tx:
        (line,) = audit.of(tx, "calendar", "2026-09-16", opener(tx))
    assert (line.deed, line.reason, line.who) == ("calendar.change", "Үкімет қаулысы № 700", "Сауле Ерікті")
    assert ("kind", "", "holiday") in {(one.name, one.before, one.after) for one in line.changes}
    assert world.desk.appeals.course(appeal.id).answer.explanation.calendar == world.desk.context.calendar.version
    assert kept_agree(world.desk)


def test_the_office_keeps_its_days_for_the_next_start(calendar: WorkingCalendar, tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    world = open_world(calendar, path)
    registered_appeal(world.desk, MONDAY)
    change(world.desk, draft())
    version = world.desk.context.calendar.version
    world.desk.close()
    again = open_world(calendar, path)
    assert again.desk.context.calendar.version == version
    assert again.desk.context.shipped is calendar
    (own,) = again.desk.calendar.own_days()
    assert (own.kind, own.who, own.at) == (DayKind.HOLIDAY, "Сауле Ерікті", world.desk.context.now())
    again.desk.close()


def test_a_full_disk_while_accepting_leaves_calendar_and_dates_as_they_were(
    calendar: WorkingCalendar, tmp_path: Path
) -> None:
    world = open_world(calendar, tmp_path / "office.arasha")
    registered_appeal(world.desk, MONDAY)
    plan = world.desk.calendar.plan_day(draft())
    plan = replace(plan, days=tuple(replace(day, name="Аза " * 50_000) for day in plan.days))
    with world.desk.context.database.write() as tx:
        pages = tx.exec_driver_sql("PRAGMA page_count").scalar_one()
        tx.exec_driver_sql(f"PRAGMA max_page_count={pages + 1}")
    with pytest.raises(FileProblem, match="disk_full"):
        world.desk.calendar.accept(plan)
    assert world.desk.context.calendar.version == calendar.version
    assert world.desk.calendar.own_days() == ()
    assert [row.due_on for row in world.desk.appeals.rows()] == [DUE]
    world.desk.close()


def test_days_are_exchanged_and_given_back_together(world: World) -> None:
    change(world.desk, draft(DayDeed.EXCHANGE, "2026-09-18", "2026-09-19"))
    known = world.desk.context.calendar
    assert (known.is_working(date(2026, 9, 18)), known.is_working(date(2026, 9, 19))) == (False, True)
    assert known.reason(date(2026, 9, 18)).moved_from == date(2026, 9, 19)
    plan = world.desk.calendar.plan_day(draft(DayDeed.RESTORE, "2026-09-19"))
    assert plan.forgotten_days == (date(2026, 9, 18), date(2026, 9, 19))
    world.desk.calendar.accept(plan)
    assert world.desk.context.calendar.version == world.desk.context.shipped.version
    with pytest.raises(NotFound):
        world.desk.calendar.plan_day(draft(DayDeed.RESTORE, "2026-09-19"))


def test_a_weekday_worked_in_exchange_is_an_ordinary_day(world: World) -> None:
    change(world.desk, draft(DayDeed.EXCHANGE, "2026-10-23", "2026-10-26"))
    assert world.desk.context.calendar.special(date(2026, 10, 26)) is None
    assert world.desk.context.calendar.is_working(date(2026, 10, 26))


def test_a_day_that_falls_on_another_date_takes_its_name_with_it(world: World) -> None:
    change(world.desk, draft(DayDeed.MOVE, "2027-05-16", "2027-05-17"))
    known = world.desk.context.calendar
    assert known.special(date(2027, 5, 16)) is None
    assert known.special(date(2027, 5, 17)).name == "kurban_ait"
    assert not known.is_working(date(2027, 5, 17))
    world.desk.calendar.accept(world.desk.calendar.plan_day(draft(DayDeed.RESTORE, "2027-05-17")))
    assert world.desk.context.calendar.version == world.desk.context.shipped.version


def test_a_day_may_turn_out_to_be_worked(world: World) -> None:
    world.go_to(date(2026, 10, 13))
    registered_appeal(world.desk, date(2026, 10, 12))
    plan = world.desk.calendar.plan_day(draft(DayDeed.WORKED, "2026-10-26"))
    (moved,) = [one for one in world.desk.calendar.preview(plan).moved if one.rule == "AP-04"]
    assert (moved.old_on, moved.new_on) == (date(2026, 11, 3), date(2026, 11, 2))


@pytest.mark.parametrize(
    ("made", "wrong"),
    [
        (DayDraft(), {("on", "date_empty"), ("name", "name_empty"), ("reason", "reason_empty")}),
        (DayDraft(deed=DayDeed.EXCHANGE, reason="x"), {("on", "date_empty"), ("other_on", "date_empty")}),
        (draft(on="2031-01-05"), {("on", "day_outside_calendar")}),
        (draft(on="2026-10-24"), {("on", "day_already_off")}),
        (draft(DayDeed.EXCHANGE, "2026-09-18", "2026-09-17"), {("other_on", "day_already_worked")}),
        (draft(DayDeed.MOVE, "2026-09-18", "2026-09-17"), {("on", "day_not_special")}),
        (draft(DayDeed.MOVE, "2026-10-25", "2026-12-16"), {("other_on", "day_already_special")}),
        (draft(DayDeed.WORKED, "2026-09-18"), {("on", "day_not_special")}),
    ],
)
def test_a_change_that_cannot_be_is_refused_with_its_reason(world: World, made: DayDraft, wrong: object) -> None:
    assert {(problem.field, problem.code) for problem in world.desk.calendar.problems(made)} == wrong
    with pytest.raises(DraftRejected):
        world.desk.calendar.plan_day(made)


def test_a_confirmed_year_makes_its_dates_sure_without_moving_them(world: World) -> None:
    world.go_to(date(2026, 12, 21))
    registered_appeal(world.desk, date(2026, 12, 21))
    assert world.desk.appeals.course(1).answer.provisional
    plan = world.desk.calendar.plan_year(2027, "egov.kz, өндірістік күнтізбе")
    preview = world.desk.calendar.preview(plan)
    assert preview.moved == ()
    assert len(preview.days) == 19
    world.desk.calendar.accept(plan)
    assert not world.desk.appeals.course(1).answer.provisional
    assert world.desk.calendar.year(2027).confirmed
    assert not world.desk.appeals.rows()[0].provisional
    found = world.desk.calendar.confirmation(2027)
    assert (found.who, found.source) == ("Сауле Ерікті", "egov.kz, өндірістік күнтізбе")
    assert kept_agree(world.desk)
    world.desk.calendar.accept(world.desk.calendar.plan_year(2027, "қате басылды", confirmed=False))
    assert (world.desk.calendar.confirmation(2027), world.desk.calendar.year(2027).confirmed) == (None, False)
    assert world.desk.appeals.course(1).answer.provisional
    with pytest.raises(DraftRejected):
        world.desk.calendar.plan_year(2027, " ")
    with pytest.raises(YearWithoutCalendar):
        world.desk.calendar.plan_year(2050, "x")


def test_an_own_day_in_doubt_is_sure_once_its_year_is_confirmed(world: World) -> None:
    change(world.desk, draft(on="2027-06-08", official=False))
    assert not world.desk.context.calendar.special(date(2027, 6, 8)).confirmed
    world.desk.calendar.accept(world.desk.calendar.plan_year(2027, "egov.kz"))
    assert world.desk.calendar.year(2027).confirmed


@pytest.mark.parametrize(
    ("today", "wanted"),
    [
        (date(2026, 11, 30), None),
        (date(2026, 12, 1), CalendarReminder(year=2027, covered=True)),
        (date(2027, 4, 5), CalendarReminder(year=2027, covered=True)),
        (date(2028, 1, 10), CalendarReminder(year=2028, covered=False)),
    ],
)
def test_december_reminds_of_the_next_year(world: World, today: date, wanted: CalendarReminder | None) -> None:
    world.go_to(today)
    assert world.desk.calendar.reminder() == wanted
    if wanted is not None and wanted.covered:
        world.desk.calendar.accept(world.desk.calendar.plan_year(wanted.year, "egov.kz"))
        assert world.desk.calendar.reminder() is None


def test_every_calendar_dates_were_counted_with_can_be_had_back(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    first = world.desk.context.calendar.version
    change(world.desk, draft())
    second = world.desk.context.calendar.version
    kept = {one.version: one for one in world.desk.calendar.versions()}
    assert set(kept) == {first, second}
    assert (kept[first].deadlines, kept[second].deadlines > 0) == (0, True)
    old = world.desk.calendar.of_version(first)
    assert (old.version, old.add_working(MONDAY, 15)) == (first, DUE)
    letter = world.desk.letters.issue(appeal.id, Language.RUSSIAN, accepted=Doubt)
    change(world.desk, draft(on="2026-09-17"))
    assert world.desk.letters.list(appeal.id)[0].calendar == letter.calendar == second
    assert {one.version: one.letters for one in world.desk.calendar.versions()}[second] == 1
    with pytest.raises(NotFound):
        world.desk.calendar.of_version("2015-2027/000000000000")


def test_a_kept_calendar_that_was_tampered_with_is_not_believed(world: World) -> None:
    version = world.desk.context.calendar.version
    with world.desk.context.database.write() as tx:
        tx.exec_driver_sql("UPDATE calendar_versions SET content = replace(content, 'new_year', 'old_year')")
    with pytest.raises(UserError, match="file_damaged"):
        world.desk.calendar.of_version(version)


def test_dates_a_change_cannot_reach_keep_the_calendar_they_were_counted_with(world: World) -> None:
    early = registered_appeal(world.desk, date(2026, 3, 2))
    world.desk.appeals.record(early.id, event_draft(EventKind.ANSWERED, date(2026, 3, 20), outcome="satisfied"))
    late = registered_appeal(world.desk, MONDAY, "ЖТ-2026-0101")
    first = world.desk.context.calendar.version
    assert change(world.desk, draft()) == 1
    with world.desk.context.database.read() as tx:
        rows = tx.exec_driver_sql("SELECT DISTINCT appeal_id, calendar FROM deadlines ORDER BY 1").all()
    assert [tuple(row) for row in rows] == [(early.id, first), (late.id, world.desk.context.calendar.version)]
    assert kept_agree(world.desk)


def test_a_closed_office_moves_its_own_dates_and_never_the_statutory_ones(world: World) -> None:
    registered_appeal(world.desk, MONDAY)
    world.go_to(date(2026, 10, 1))
    before = world.desk.appeals.course(1)
    internal = [(line.due_on, line.internal_on) for line in before.deadlines if line.internal_on]
    ((due_on, day),) = internal
    world.news.clear()
    world.desk.calendar.close_office(ClosureDraft(first=day, last=day, name="Кеңсе көшеді"))
    assert world.news == [Change(noun="calendar"), Change(noun="appeals")]
    after = world.desk.appeals.course(1)
    known = world.desk.context.calendar
    assert [line.due_on for line in after.deadlines] == [line.due_on for line in before.deadlines]
    assert [line.internal_on for line in after.deadlines if line.internal_on] == [known.subtract_working(day, 1)]
    assert [(one.on, one.name, one.who) for one in world.desk.calendar.closed_days()] == [
        (day, "Кеңсе көшеді", "Сауле Ерікті")
    ]
    assert kept_agree(world.desk)
    world.desk.calendar.open_office(day)
    assert [line.internal_on for line in world.desk.appeals.course(1).deadlines if line.internal_on] == [day]
    assert due_on > day


@pytest.mark.parametrize(
    ("closure", "field"),
    [
        (ClosureDraft(), "first"),
        (ClosureDraft(first=date(2026, 9, 9), last=date(2026, 9, 8), name="x"), "last"),
        (ClosureDraft(first=date(2026, 9, 9)), "name"),
    ],
)
def test_a_closure_that_cannot_be_is_refused(world: World, closure: ClosureDraft, field: str) -> None:
    with pytest.raises(DraftRejected) as refused:
        world.desk.calendar.close_office(closure)
    assert field in {problem.field for problem in refused.value.problems}


def test_no_margin_is_counted_on_days_the_office_is_closed(world: World) -> None:
    world.desk.calendar.close_office(ClosureDraft(first=date(2026, 9, 9), last=date(2026, 9, 10), name="x"))
    with world.desk.context.database.read() as tx:
        assert kept_calendar.closed_days(tx)[0].on == date(2026, 9, 9)
    assert Caution().closed == frozenset()


def test_a_file_fills_in_the_next_year_and_is_looked_at_first(world: World) -> None:
    days = ("01-01", "01-02", "01-07", "03-08", "03-15", "03-21", "03-22", "03-23", "05-01", "05-05", "10-25", "12-16")
    text = "date,kind,name,confirmed,source\n" + "".join(f"2028-{day},holiday,Наурыз мейрамы,yes,x\n" for day in days)
    found = world.desk.calendar.plan_file("2028.csv", text.encode())
    assert (found.read, len(found.plan.days), found.left_out) == (12, 12, ())
    assert not world.desk.context.calendar.covers(2028)
    world.desk.calendar.accept(found.plan)
    assert world.desk.calendar.years()[-1] == 2028
    assert world.desk.context.calendar.special(date(2028, 3, 8)).name == "nauryz"
    assert not world.desk.calendar.year(2028).confirmed
    assert world.desk.calendar.working_days(2028) == 251
    again = world.desk.calendar.plan_file("2028.csv", text.encode())
    assert again.plan.days == ()


@pytest.mark.parametrize(
    ("rows", "code"),
    [(["2030-01-01,holiday,x"] * 1, "calendar_gap"), (["2028-01-01,holiday,x"], "calendar_year_thin")],
)
def test_a_year_out_of_order_or_too_thin_is_refused(world: World, rows: list[str], code: str) -> None:
    with pytest.raises(UserError, match=code):
        world.desk.calendar.plan_file("x.csv", ("date,kind,name\n" + "\n".join(rows)).encode())


def test_a_file_only_changes_what_it_names_otherwise(world: World) -> None:
    rows = ["2026-10-25,holiday,Republic Day,no", "2026-05-27,holiday,Kurban,yes", "2026-09-16,holiday,Аза,no"]
    plan = world.desk.calendar.plan_file("x.csv", ("date,kind,name,confirmed\n" + "\n".join(rows)).encode()).plan
    assert [(day.on, day.name, day.confirmed) for day in plan.days] == [
        (date(2026, 5, 27), "kurban_ait", True),
        (date(2026, 9, 16), "Аза", False),
    ]


CHANGES = st.sampled_from(
    [
        draft(on="2026-09-16"),
        draft(on="2026-09-28"),
        draft(on="2026-08-31"),
        draft(DayDeed.EXCHANGE, "2026-09-18", "2026-09-19"),
        draft(DayDeed.WORKED, "2026-10-26"),
        draft(DayDeed.MOVE, "2026-10-26", "2026-10-27"),
        draft(DayDeed.MOVE, "2026-12-16", "2026-12-15"),
    ]
)


@given(
    st.lists(st.dates(date(2026, 7, 20), date(2026, 9, 7)), min_size=1, max_size=3),
    CHANGES,
    st.dates(date(2026, 9, 7), date(2027, 1, 15)),
)
@settings(max_examples=25, deadline=None)
def test_after_any_change_the_kept_dates_are_those_of_the_engine(
    calendar: WorkingCalendar, starts: list[date], made: DayDraft, today: date
) -> None:
    world = open_world(calendar)
    for number, start in enumerate(starts):
        appeal = registered_appeal(world.desk, start, f"ЖТ-2026-{number:04}")
        if number == 1:
            world.desk.appeals.record(
                appeal.id, event_draft(EventKind.ANSWERED, date(2026, 9, 7), outcome="refused", channel=Channel.PORTAL)
            )
    world.go_to(today)
    world.desk.today.page()
    plan = world.desk.calendar.plan_day(made)
    promised = {(one.appeal_id, one.rule): one.new_on for one in world.desk.calendar.preview(plan).moved}
    world.desk.calendar.accept(plan)
    for (appeal_id, rule), new_on in promised.items():
        found = {line.due_on for line in world.desk.appeals.course(appeal_id).deadlines if line.rule == rule}
        assert new_on in found or (new_on is None and not found)
    assert kept_agree(world.desk)
    world.desk.close()
