"""Receptions at bodies: planned with who goes and which matter, changed, called off; the next day of a head counted."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from app.domain.agenda import EntryKind, ReceptionDraft, Wanted
from app.domain.audit import LogFilter
from app.domain.errors import DraftRejected, NotFound, UserError
from tests.factories import BODY, body_id, registered_appeal
from tests.services.conftest import MONDAY, World
from tests.services.people import staff_of

WEEK = timedelta(days=7)


def draft_of(world: World, **changes: object) -> ReceptionDraft:
    desk = world.desk
    draft = ReceptionDraft(authority_id=body_id(desk), on=MONDAY + WEEK, at=time(10), user_id=desk.context.user.id)
    return replace(draft, **changes)  # type: ignore[arg-type]  # the fields of a draft


def planned(world: World) -> list[tuple[date, time | None, str]]:
    wanted = Wanted(kinds=frozenset({EntryKind.RECEPTION}))
    return [(row.on, row.at, row.case_number) for row in world.desk.agenda.rows(MONDAY, MONDAY + 9 * WEEK, wanted)]


def test_a_planned_reception_stands_in_the_agenda_with_its_matter_until_it_is_called_off(world: World) -> None:
    desk = world.desk
    case = desk.cases.file(registered_appeal(desk, MONDAY).case_id).case
    kept = desk.receptions.plan(draft_of(world, case_id=case.id))
    assert planned(world) == [(MONDAY + WEEK, time(10), case.number)]
    changed = desk.receptions.change(kept.id, replace(kept.draft(), on=MONDAY + 2 * WEEK), kept.version)
    assert (changed.version, desk.receptions.get(kept.id)) == (kept.version + 1, changed)
    assert planned(world) == [(MONDAY + 2 * WEEK, time(10), case.number)]
    desk.receptions.call_off(kept.id)
    assert planned(world) == []
    with pytest.raises(NotFound):
        desk.receptions.get(kept.id)
    deeds = [line.deed for line in desk.auditing.rows(LogFilter()) if line.noun == "receptions"]
    assert deeds == ["receptions.call_off", "receptions.change", "receptions.plan"]


def test_what_is_missing_is_said_and_nobody_who_left_is_sent(world: World) -> None:
    staff = staff_of(world)
    with pytest.raises(DraftRejected):
        world.desk.receptions.plan(ReceptionDraft())
    world.desk.people.deactivate(staff.other.id)
    with pytest.raises(UserError) as refused:
        world.desk.receptions.plan(draft_of(world, user_id=staff.other.id))
    assert refused.value.code == "user_inactive"
    with pytest.raises(NotFound):
        world.desk.receptions.plan(draft_of(world, authority_id=10**6))
    assert planned(world) == []


def test_with_a_sensitive_matter_it_is_hidden_like_the_matter(world: World) -> None:
    staff = staff_of(world)
    appeal = staff.matter(staff.volunteer)
    kept = world.desk.receptions.plan(draft_of(world, case_id=appeal.case_id, user_id=staff.volunteer.id))
    world.desk.assignments.make_sensitive(appeal.case_id, "қауіп бар")
    with staff.sits(staff.other):
        assert planned(world) == []
        for deed in (world.desk.receptions.get, world.desk.receptions.call_off):
            with pytest.raises(NotFound):
                deed(kept.id)
        with pytest.raises(NotFound):
            world.desk.receptions.plan(draft_of(world, case_id=appeal.case_id))
    with staff.sits(staff.volunteer):
        assert len(planned(world)) == 1


def test_the_next_reception_of_a_head_is_counted_from_the_day_the_body_announced(world: World) -> None:
    desk, key = world.desk, body_id(world.desk, BODY)
    assert desk.receptions.next_of_head(key) is None
    body = desk.authorities.get(key)
    draft = replace(body.draft(), head_week=3, head_weekday=5, head_hours="15:00–17:00", office_hours="9:00–18:30")
    body = desk.authorities.complete(key, draft, body.version)
    assert (body.head_hours, body.office_hours) == ("15:00–17:00", "9:00–18:30")
    assert desk.receptions.next_of_head(key) == date(2026, 9, 18)
    world.go_to(date(2026, 9, 19))
    assert desk.receptions.next_of_head(key) == date(2026, 10, 16)
    world.go_to(date(2027, 12, 20))
    assert desk.receptions.next_of_head(key) is None
