"""A file of bodies beside the directory: the difference first, then what was ticked; our corrections are kept."""

import csv
import io
from dataclasses import replace

import pytest

from app import paths
from app.domain.codes import EventKind, Outcome
from app.domain.directory_files import Difference, RowFate
from app.domain.errors import SavedMeanwhile, UserError
from tests.factories import BODY, MINISTRY, body_id, event_draft, registered_appeal
from tests.services.conftest import MONDAY, World
from tests.services.people import staff_of

Rows = list[dict[str, str]]


def shipped() -> Rows:
    return list(csv.DictReader(io.StringIO(paths.resource_text("authorities.csv").removeprefix("\ufeff"))))


def file_of(rows: Rows) -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, rows[0].keys())
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def lines_of(world: World, rows: Rows) -> tuple[Difference, ...]:
    return world.desk.directory_files.plan("bodies.csv", file_of(rows)).lines


def changed(rows: Rows, uid: str, **values: str) -> Rows:
    return [row | values if row["id"] == uid else row for row in rows]


def test_the_shipped_file_differs_in_nothing(world: World) -> None:
    assert lines_of(world, shipped()) == ()


def test_new_changed_and_missing_are_told_field_by_field_and_nothing_is_written(world: World) -> None:
    rows = changed(shipped(), BODY, phone="8 7222 1", postcode="070001")
    rows = [row for row in rows if row["id"] != "akimat-akmola"]
    rows.append(rows[0] | {"id": "new-office", "name_ru": "Новая контора"})
    before = world.desk.authorities.count()
    found = {(line.fate, line.uid, line.field, line.after) for line in lines_of(world, rows)}
    assert found == {
        (RowFate.CHANGED, BODY, "phone", "8 7222 1"),
        (RowFate.CHANGED, BODY, "postcode", "070001"),
        (RowFate.MISSING, "akimat-akmola", "", ""),
        (RowFate.NEW, "new-office", "", ""),
    }
    assert world.desk.authorities.count() == before


def test_only_what_is_ticked_is_taken_and_an_address_taken_is_to_be_checked_anew(world: World) -> None:
    desk, key = world.desk, body_id(world.desk, BODY)
    desk.authorities.verify(key, "Сауле")
    rows = changed(shipped(), BODY, phone="8 7222 1", postcode="070001", name_en="Other name")
    plan = desk.directory_files.plan("bodies.csv", file_of(rows))
    assert desk.directory_files.take(plan, [line for line in plan.lines if line.field == "phone"]) == 1
    body = desk.authorities.get(key)
    assert (body.phone, body.postcode == "070001", body.verified_on) == ("8 7222 1", False, MONDAY)
    plan = desk.directory_files.plan("bodies.csv", file_of(rows))
    desk.directory_files.take(plan, plan.lines)
    body = desk.authorities.get(key)
    assert (body.postcode, body.name_en, body.verified_on) == ("070001", "Other name", None)
    assert desk.authorities.count("Other name") == 1
    assert lines_of(world, rows) == ()
    assert next(line.reason for line in desk.authorities.history(key)) == "bodies.csv"


def test_a_new_body_comes_with_what_stands_above_it_also_when_that_is_new(world: World) -> None:
    desk = world.desk
    rows = shipped()
    low = rows[0] | {"id": "low", "name_ru": "Нижний отдел", "superior_id": "high"}
    high = rows[0] | {"id": "high", "name_ru": "Верхний отдел", "superior_id": MINISTRY}
    plan = desk.directory_files.plan("bodies.csv", file_of([*rows, low, high]))
    assert desk.directory_files.take(plan, plan.lines) == 2
    above = desk.authorities.superior(body_id(desk, "low"))
    assert above is not None
    assert (above.uid, desk.authorities.superior(above.id).uid) == ("high", MINISTRY)  # type: ignore[union-attr]  # it has one


def test_what_the_office_corrected_itself_is_told_apart(world: World) -> None:
    desk, key = world.desk, body_id(world.desk, BODY)
    draft = replace(desk.authorities.get(key).draft(), phone="8 700 000 00 00")
    desk.authorities.complete(key, draft)
    rows = changed(shipped(), BODY, phone="8 7222 1", postcode="070001")
    assert {line.field: line.ours for line in lines_of(world, rows)} == {"phone": True, "postcode": False}


def test_a_volunteer_looks_and_takes_nothing(world: World) -> None:
    staff = staff_of(world)
    rows = changed(shipped(), BODY, phone="8 7222 1")
    with staff.sits(staff.volunteer):
        plan = world.desk.directory_files.plan("bodies.csv", file_of(rows))
        with pytest.raises(UserError) as refused:
            world.desk.directory_files.take(plan, plan.lines)
    assert refused.value.code == "not_allowed"


def test_the_kept_dates_follow_who_stands_above_a_body_taken_from_a_file(world: World) -> None:
    desk = world.desk
    paper = registered_appeal(desk, MONDAY)
    uid = desk.authorities.get(paper.authority_id).uid
    desk.appeals.record(paper.id, event_draft(EventKind.ANSWERED, MONDAY, outcome=Outcome.REFUSED))
    assert desk.verifying.dates().faults == ()
    plan = desk.directory_files.plan("bodies.csv", file_of(changed(shipped(), uid, superior_id="", kind="akimat_city")))
    assert {line.field for line in plan.lines} & {"superior_uid", "kind"}
    desk.directory_files.take(plan, plan.lines)
    assert desk.verifying.dates().faults == ()


def test_a_correction_saved_after_the_look_is_not_overwritten(world: World) -> None:
    desk, key = world.desk, body_id(world.desk, BODY)
    plan = desk.directory_files.plan(
        "bodies.csv", file_of(changed(shipped(), BODY, phone="8 7222 1", postcode="070001"))
    )
    desk.authorities.complete(key, replace(desk.authorities.get(key).draft(), phone="8 700 000 00 00"))
    with pytest.raises(SavedMeanwhile):
        desk.directory_files.take(plan, plan.lines)
    body = desk.authorities.get(key)
    assert (body.phone, body.postcode == "070001") == ("8 700 000 00 00", False)
    assert desk.directory_files.take(plan, [line for line in plan.lines if line.field == "postcode"]) == 1


def test_the_same_plan_is_taken_once(world: World) -> None:
    desk, rows = world.desk, shipped()
    plan = desk.directory_files.plan("bodies.csv", file_of([*rows, rows[0] | {"id": "low", "name_ru": "Нижний отдел"}]))
    desk.directory_files.take(plan, plan.lines)
    count = desk.authorities.count()
    with pytest.raises(SavedMeanwhile):
        desk.directory_files.take(plan, plan.lines)
    assert desk.authorities.count() == count
