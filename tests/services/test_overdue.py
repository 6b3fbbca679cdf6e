"""The board: each appeal in exactly one group on every day, the kept dates never differ from the engine's."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.db import appeals as kept_appeals
from app.db import deadlines, office
from app.domain.appeals import AppealDraft
from app.domain.boards import Board
from app.domain.codes import AppealKind, Channel, ComplaintGround, EventKind, Outcome, Timeliness
from app.domain.courses import Caution, Course
from app.domain.events import EventDraft
from app.law.calendar import WorkingCalendar
from app.law.status import of_course
from app.services.courses import Courses
from tests.factories import OFFICE, appeal_draft, body_id, event_draft, kept_client, kept_talk, registered_appeal
from tests.services.conftest import MONDAY, World, open_world

DAY = timedelta(days=1)
DUE = date(2026, 9, 28)


def group_of(board: Board, appeal_id: int) -> Timeliness | None:
    """The one group whose rows hold this appeal."""
    found = [group for group in Timeliness if any(row.id == appeal_id for row in board.group(group))]
    assert len(found) <= 1
    return found[0] if found else None


@pytest.mark.parametrize(
    ("on", "group", "days"),
    [
        (date(2026, 9, 24), Timeliness.ON_TIME, 4),
        (date(2026, 9, 25), Timeliness.DUE_SOON, 3),
        (date(2026, 9, 27), Timeliness.DUE_SOON, 1),
        (DUE, Timeliness.DUE_TODAY, 0),
        (date(2026, 9, 29), Timeliness.OVERDUE, -1),
        (date(2026, 10, 30), Timeliness.OVERDUE, -32),
    ],
)
def test_as_days_pass_an_appeal_moves_from_group_to_group(world: World, on: date, group: Timeliness, days: int) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    world.go_to(on)
    board = world.desk.overdue.board()
    assert group_of(board, appeal.id) is group
    assert dict(board.counts) == {one: int(one is group) for one in Timeliness}
    assert [(row.due_on, row.days) for row in board.rows] == [(DUE, days)]
    world.go_to(MONDAY)
    assert world.desk.overdue.board(on).rows == board.rows


def test_the_office_chooses_how_early_it_is_warned(world: World) -> None:
    registered_appeal(world.desk, MONDAY)
    world.go_to(DUE - 10 * DAY)
    world.desk.office.save(replace(OFFICE, caution=Caution(soon_days=10)))
    assert dict(world.desk.overdue.board().counts)[Timeliness.DUE_SOON] == 1


def test_many_overdue_ones_do_not_hide_what_is_due_today(world: World) -> None:
    for _ in range(4):
        registered_appeal(world.desk, MONDAY - 14 * DAY)
    today = registered_appeal(world.desk, MONDAY)
    world.go_to(DUE)
    board = world.desk.overdue.board(limit=2)
    assert dict(board.counts)[Timeliness.OVERDUE] == 4
    assert len(board.group(Timeliness.OVERDUE)) == 2
    assert [row.id for row in board.group(Timeliness.DUE_TODAY)] == [today.id]


def test_what_was_answered_in_time_or_late_is_done(world: World) -> None:
    late, timely = registered_appeal(world.desk, MONDAY), registered_appeal(world.desk, MONDAY)
    satisfied = event_draft(EventKind.ANSWERED, DUE, outcome=Outcome.SATISFIED)
    world.go_to(DUE + DAY)
    world.desk.appeals.record(timely.id, satisfied)
    world.desk.appeals.record(late.id, replace(satisfied, on=DUE + DAY))
    for appeal in (timely, late):
        world.desk.appeals.record(appeal.id, event_draft(EventKind.CLOSED, DUE + DAY))
    counts = dict(world.desk.overdue.board().counts)
    assert (counts[Timeliness.DONE], counts[Timeliness.DONE_LATE]) == (1, 1)
    assert [row.id for row in world.desk.appeals.rows(timeliness=Timeliness.DONE_LATE)] == [late.id]


def test_the_board_of_a_past_day_knows_only_the_facts_of_then(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY, "ЖТ-1")
    world.go_to(DUE + DAY)
    world.desk.appeals.record(appeal.id, event_draft(EventKind.ANSWERED, DUE + DAY, outcome=Outcome.SATISFIED))
    world.desk.appeals.record(appeal.id, event_draft(EventKind.CLOSED, DUE + DAY))
    assert group_of(world.desk.overdue.board(DUE), appeal.id) is Timeliness.DUE_TODAY
    unsent = world.desk.overdue.board(MONDAY - DAY)
    assert dict(unsent.counts)[Timeliness.NOT_RUNNING] == 1
    assert unsent.rows == ()


def test_a_clock_set_back_counts_anew_instead_of_showing_the_future(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    world.go_to(DUE + DAY)
    assert group_of(world.desk.overdue.board(), appeal.id) is Timeliness.OVERDUE
    world.go_to(DUE)
    assert group_of(world.desk.overdue.board(), appeal.id) is Timeliness.DUE_TODAY


def test_the_board_of_the_day_asks_nothing_of_the_engine_once_counted(world: World) -> None:
    registered_appeal(world.desk, MONDAY)
    world.go_to(DUE + DAY)
    courses = Courses(world.desk.context)
    assert courses.renew() == 1
    assert courses.renew() == 0


def test_rebuilding_from_the_facts_changes_nothing(world: World) -> None:
    for days in range(5):
        registered_appeal(world.desk, MONDAY - days * DAY)
    world.go_to(DUE - DAY)
    before = world.desk.overdue.board()
    assert world.desk.appeals.rebuild() == 5
    assert world.desk.overdue.board() == before


KINDS = st.sampled_from(
    [
        EventKind.FILED,
        EventKind.REGISTERED,
        EventKind.DEFECTS_NOTED,
        EventKind.DEFECTS_CURED,
        EventKind.EXTENDED,
        EventKind.PRELIMINARY_DECISION,
        EventKind.ANSWERED,
        EventKind.RETURNED,
        EventKind.FORWARDED,
        EventKind.SENT_BACK,
        EventKind.WITHDRAWN,
        EventKind.CLOSED,
        EventKind.REOPENED,
    ]
)


@st.composite
def facts(draw: st.DrawFn) -> list[EventDraft]:
    found = []
    for offset in draw(st.lists(st.integers(0, 60), min_size=1, max_size=5)):
        kind = draw(KINDS)
        on = MONDAY + offset * DAY
        found.append(
            EventDraft(
                kind=kind,
                on=on,
                number=f"№ {offset}",
                channel=Channel.PORTAL,
                outcome=draw(st.sampled_from(Outcome)) if kind is EventKind.ANSWERED else None,
                until_on=on + 30 * DAY if kind is EventKind.EXTENDED else None,
            )
        )
    return found


def fresh_course(world: World, appeal_id: int, on: date) -> Course:
    """The engine's answer for that day, without looking at anything kept."""
    with world.desk.context.database.read() as tx:
        return Courses(world.desk.context).count(tx, (kept_appeals.get(tx, appeal_id),), on)[0].course


def kept_agrees(world: World, appeal_id: int, on: date) -> None:
    fresh = fresh_course(world, appeal_id, on)
    with world.desk.context.database.read() as tx:
        kept, caution = deadlines.answer(tx, appeal_id), office.get(tx).caution
    assert (kept.state, kept.settled, kept.deadlines) == (
        fresh.state,
        fresh.settled,
        tuple(deadlines.seen(deadline) for deadline in fresh.deadlines),
    )
    row = next(row for row in world.desk.appeals.rows() if row.id == appeal_id)
    assert row.timeliness is of_course(fresh, on, caution)
    assert row.due_on == (fresh.pending.due_on if fresh.pending else None)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    kind=st.sampled_from([AppealKind.APPLICATION, AppealKind.REQUEST, AppealKind.COMPLAINT]),
    events=facts(),
    jumps=st.lists(st.integers(-40, 60), min_size=1, max_size=4),
)
def test_the_kept_dates_agree_with_the_engine_on_every_day(
    calendar: WorkingCalendar, kind: AppealKind, events: list[EventDraft], jumps: list[int]
) -> None:
    world = open_world(calendar, day=MONDAY + 60 * DAY)
    ground = ComplaintGround.DECISION if kind is AppealKind.COMPLAINT else None
    draft: AppealDraft = appeal_draft(body_id(world.desk), kind=kind, ground=ground)
    talk = kept_talk(world.desk, kept_client(world.desk).id)
    _, appeal = world.desk.cases.open_from_consultation(talk.id, draft)
    for event in events:
        world.desk.appeals.record(appeal.id, event)
        kept_agrees(world, appeal.id, world.day[0])
    for jump in jumps:
        on = world.day[0] + jump * DAY
        elsewhere = world.desk.overdue.board(on)
        world.go_to(on)
        board = world.desk.overdue.board()
        assert (elsewhere.counts, elsewhere.rows) == (board.counts, board.rows)
        assert sum(number for _, number in board.counts) == 1
        kept_agrees(world, appeal.id, on)
    world.desk.close()
