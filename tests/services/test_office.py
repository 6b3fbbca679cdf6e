"""The office, the calculator of dates, and the desk as a whole."""

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from app import paths
from app.db import audit, office
from app.domain.changes import Change
from app.domain.codes import Timeliness
from app.domain.courses import Caution
from app.domain.errors import FileProblem, UserError, YearWithoutCalendar
from app.domain.office import Office
from app.law.calendar import WorkingCalendar
from app.law.calendar_files import parse_calendar
from app.services.desk import Desk
from app.services.sealing import opener
from tests.factories import OFFICE, consultation_draft, kept_client, registered_appeal
from tests.services.conftest import MONDAY, World, open_world


def test_the_office_is_kept_and_its_change_is_told(world: World) -> None:
    changed = Office(name=" Кеңсе ", volunteer="Марат", caution=Caution(soon_days=5, margin_days=1), is_demo=True)
    assert world.desk.office.save(changed) == replace(changed, name="Кеңсе") == world.desk.office.get()
    assert world.news == [Change(noun="people", id=1), Change(noun="office"), Change(noun="appeals")]


def test_a_new_margin_moves_the_internal_dates(world: World) -> None:
    registered_appeal(world.desk, MONDAY)
    world.go_to(date(2026, 10, 1))
    before = world.desk.overdue.board()
    world.desk.office.save(replace(OFFICE, caution=Caution(margin_days=10)))
    assert world.desk.overdue.board() == before
    internal = [line.internal_on for line in world.desk.appeals.course(1).deadlines if line.internal_on]
    with world.desk.context.database.read() as tx:
        kept = office.get(tx)
    assert (kept.caution.margin_days, len(internal)) == (10, 1)


def test_the_log_tells_what_changed_in_the_office(world: World) -> None:
    world.desk.office.save(replace(OFFICE, name="Басқа кеңсе"))
    with world.desk.context.database.read() as tx:
        line = audit.of(tx, "office", "", opener(tx))[0]
    assert [(change.name, change.before, change.after) for change in line.changes] == [
        ("name", OFFICE.name, "Басқа кеңсе")
    ]


def test_the_calculator_explains_a_date_without_a_case(world: World) -> None:
    explanation = world.desk.dates.due("AP-04", MONDAY, at=time(10))
    assert (explanation.due_on, len(explanation.counted)) == (date(2026, 9, 28), 15)
    late = world.desk.dates.due("AP-04", MONDAY, at=time(17), closing=time(17))
    assert late.registered_on == date(2026, 9, 8)
    with pytest.raises(UserError):
        world.desk.dates.due("AP-99", MONDAY)
    assert world.desk.dates.calendar_year(2026).year == 2026
    with pytest.raises(YearWithoutCalendar):
        world.desk.dates.calendar_year(2050)


def test_another_calendar_counts_every_kept_date_anew(calendar: WorkingCalendar, tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    world = open_world(calendar, path)
    registered_appeal(world.desk, MONDAY)
    world.desk.close()
    known = paths.resource_text("law", "calendar.csv")
    holiday = next(line for line in known.splitlines() if line.startswith("2026-10-26"))
    added = f"{known.rstrip()}\n{holiday.replace('2026-10-26', '2026-09-28')}\n"
    later = parse_calendar(added, paths.resource_text("law", "day_names.csv"))
    world = open_world(later, path)
    assert later.version != calendar.version
    assert [row.due_on for row in world.desk.appeals.rows()] == [date(2026, 9, 29)]
    world.desk.close()


def test_a_newer_program_counts_every_kept_date_anew(calendar: WorkingCalendar, tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    world = open_world(calendar, path)
    appeal = registered_appeal(world.desk, MONDAY)
    with world.desk.context.database.write() as tx:
        office.keep_counted_with(tx, f"0.0.1 {calendar.version}")
        tx.exec_driver_sql("UPDATE appeals SET due_on = '2026-09-01'")
    world.desk.close()
    world = open_world(calendar, path)
    assert [(row.id, row.due_on) for row in world.desk.appeals.rows()] == [(appeal.id, date(2026, 9, 28))]
    world.desk.close()


def test_a_desk_on_a_file_keeps_everything_for_the_next_one(calendar: WorkingCalendar, tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    world = open_world(calendar, path)
    client = kept_client(world.desk)
    appeal = registered_appeal(world.desk, MONDAY)
    world.desk.close()
    again = open_world(calendar, path)
    assert again.desk.clients.get(client.id) == client
    assert again.desk.appeals.get(appeal.id) == appeal
    assert dict(again.desk.today.page().board.counts)[Timeliness.ON_TIME] == 1
    again.desk.close()


def test_a_file_that_fills_the_disk_keeps_the_draft_and_the_state_before(
    calendar: WorkingCalendar, tmp_path: Path
) -> None:
    world = open_world(calendar, tmp_path / "office.arasha")
    draft = consultation_draft(MONDAY, question="ұзақ " * 9_000 + "!")
    with world.desk.context.database.write() as tx:
        pages = tx.exec_driver_sql("PRAGMA page_count").scalar_one()
        tx.exec_driver_sql(f"PRAGMA max_page_count={pages + 1}")
    world.news.clear()
    with pytest.raises(FileProblem) as refused:
        world.desk.consultations.record(draft)
    assert (refused.value.code, world.news, world.desk.consultations.count()) == ("disk_full", [], 0)
    with world.desk.context.database.write() as tx:
        tx.exec_driver_sql("PRAGMA max_page_count=1000000")
    assert world.desk.consultations.record(draft).draft() == draft
    world.desk.close()


def test_the_directory_comes_from_whoever_opens_the_desk(world: World) -> None:
    assert Desk(world.desk.context, lambda *_: "").authorities.count() == 242
