"""Reminders: each rung once, caught up after days off, one's own alone, never twice the same."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.codes import Channel, EventKind
from app.domain.reminders import LATE, Reminding
from app.domain.users import AbsenceDraft
from app.services.desk import Desk
from tests.factories import OFFICE, event_draft, registered_appeal
from tests.services.conftest import MONDAY, World
from tests.services.people import Staff, staff_of

DUE = date(2026, 9, 28)
"""A Monday: the last day of what was registered on 7 September."""
FIVE_BEFORE, THREE_BEFORE, ONE_BEFORE = date(2026, 9, 21), date(2026, 9, 23), date(2026, 9, 25)
"""So many working days before it."""


@pytest.fixture
def staff(world: World) -> Staff:
    return staff_of(world)


def waiting(desk: Desk) -> int:
    """A paper whose answer is due on that Monday."""
    return registered_appeal(desk, MONDAY).id


def test_each_rung_is_said_on_its_day_and_once(world: World) -> None:
    reminders = world.desk.reminders
    waiting(world.desk)
    said = []
    for days in range(25):
        world.go_to(MONDAY + timedelta(days=days))
        said.append((world.desk.context.today(), reminders.come().total))
        assert reminders.come() == Reminding()
    assert [on for on, number in said if number] == [
        FIVE_BEFORE,
        THREE_BEFORE,
        ONE_BEFORE,
        DUE,
        DUE + timedelta(days=1),
    ]
    rungs = [line.reminder.rung for line in reminders.lines()]
    assert rungs == [LATE, 0, 1, 3, 5]
    assert not any(line.reminder.caught_up for line in reminders.lines())


def test_after_days_off_a_paper_is_said_once_at_the_rung_it_stands_on(world: World) -> None:
    reminders = world.desk.reminders
    waiting(world.desk)
    world.go_to(date(2026, 9, 24))
    assert reminders.come() == Reminding(ahead=1, caught_up=1)
    (line,) = reminders.lines()
    assert (line.reminder.rung, line.reminder.reached_on, line.reminder.on) == (3, THREE_BEFORE, date(2026, 9, 24))
    assert reminders.of_today() == Reminding(ahead=1, caught_up=1)


def test_what_passed_while_everybody_was_away_is_said_as_late(world: World) -> None:
    waiting(world.desk)
    world.go_to(date(2026, 10, 12))
    assert world.desk.reminders.come() == Reminding(late=1, caught_up=1)


def test_an_office_has_its_own_ladder_and_the_day_itself_is_always_said(world: World) -> None:
    desk = world.desk
    desk.office.save(replace(OFFICE, ladder=()))
    waiting(desk)
    world.go_to(ONE_BEFORE)
    assert desk.reminders.come().total == 0
    world.go_to(DUE)
    assert desk.reminders.come() == Reminding(today=1)
    desk.office.save(replace(OFFICE, ladder=(10,)))
    assert desk.office.get().ladder == (10,)
    assert desk.reminders.come().total == 0


def test_a_date_that_moved_is_reminded_of_anew(world: World) -> None:
    desk = world.desk
    paper = waiting(desk)
    world.go_to(ONE_BEFORE)
    assert desk.reminders.come().total == 1
    desk.appeals.record(paper, event_draft(EventKind.EXTENDED, ONE_BEFORE, until_on=date(2026, 9, 30)))
    assert desk.reminders.come() == Reminding(ahead=1)


def test_only_ones_own_matters_are_said(staff: Staff) -> None:
    desk = staff.world.desk
    mine = staff.matter(staff.volunteer)
    theirs = staff.matter(staff.other, "Ахметова")
    for paper in (mine, theirs):
        desk.appeals.record(paper.id, event_draft(EventKind.FILED, MONDAY, channel=Channel.PORTAL))
        desk.appeals.record(paper.id, event_draft(EventKind.REGISTERED, MONDAY, number=f"ЖТ-{paper.id}"))
    staff.world.go_to(ONE_BEFORE)
    with staff.sits(staff.volunteer):
        assert desk.reminders.come().total == 1
        assert [line.reminder.appeal_id for line in desk.reminders.lines()] == [mine.id]
    assert desk.reminders.come().total == 0


def test_nothing_is_written_while_somebody_looks_through_the_eyes_of_another(staff: Staff) -> None:
    desk = staff.world.desk
    waiting(desk)
    staff.world.go_to(ONE_BEFORE)
    desk.context.seen_as = staff.volunteer
    assert desk.reminders.come() == Reminding()
    assert desk.reminders.lines() == ()


def test_a_coordinator_who_stands_in_is_reminded_too(staff: Staff) -> None:
    desk = staff.world.desk
    paper = staff.matter(staff.volunteer)
    desk.appeals.record(paper.id, event_draft(EventKind.FILED, MONDAY, channel=Channel.PORTAL))
    desk.appeals.record(paper.id, event_draft(EventKind.REGISTERED, MONDAY, number="ЖТ-1"))
    desk.people.note_absence(
        AbsenceDraft(user_id=staff.volunteer.id, deputy_id=staff.coordinator.id, from_on=MONDAY, until_on=DUE)
    )
    staff.world.go_to(ONE_BEFORE)
    with staff.sits(staff.coordinator):
        assert desk.reminders.come().total == 1


@pytest.mark.parametrize("ladder", [(1, 3, 5), (30,)])
def test_at_the_end_of_the_calendar_reminders_still_come(world: World, ladder: tuple[int, ...]) -> None:
    desk = world.desk
    desk.office.save(replace(OFFICE, ladder=ladder))
    last = desk.context.calendar.version.partition("/")[0].rpartition("-")[2]
    world.go_to(date(int(last), 12, 6))
    registered_appeal(desk, date(int(last), 12, 6))
    world.go_to(date(int(last), 12, 28))
    assert desk.reminders.come().total == 1
    assert desk.reminders.come() == Reminding()
