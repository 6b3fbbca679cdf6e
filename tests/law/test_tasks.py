"""Days of tasks: the row of a repeated one, and the sets that are counted from a date of a paper."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.codes import AppealKind, EventKind, Outcome
from app.domain.courses import Caution, Course, Matter
from app.domain.events import Event
from app.domain.tasks import RepeatUnit, Task
from app.law.course import course
from app.law.tasks import (
    ANSWER,
    CLIENT_TERM,
    REGISTRATION,
    SENDING,
    SETS,
    TaskSet,
    next_due,
    seeded,
    set_of,
    working_away,
)
from tests.law.facts import CALENDAR, day

TODAY = date(2026, 9, 14)


def task(every: int, unit: RepeatUnit, until: date | None = None, due_on: date = TODAY) -> Task:
    return Task(
        id=1,
        uid="u",
        version=1,
        what="Қоңырау",
        due_on=due_on,
        for_id=1,
        by_id=1,
        follow_up=False,
        every=every,
        unit=unit,
        repeat_until=until,
        case_id=None,
        appeal_id=None,
        client_id=None,
        written_at=datetime(2026, 9, 1, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("done", "today", "expected"),
    [
        (task(0, RepeatUnit.DAYS), TODAY, None),
        (task(3, RepeatUnit.DAYS), TODAY, date(2026, 9, 17)),
        (task(2, RepeatUnit.WEEKS), TODAY, date(2026, 9, 28)),
        (task(1, RepeatUnit.MONTHS, due_on=date(2026, 1, 31)), date(2026, 2, 1), date(2026, 2, 28)),
        (task(1, RepeatUnit.MONTHS, due_on=date(2026, 1, 31)), date(2026, 3, 15), date(2026, 3, 31)),
        (task(1, RepeatUnit.WEEKS), date(2026, 10, 6), date(2026, 10, 12)),
        (task(1, RepeatUnit.WEEKS, until=date(2026, 9, 20)), TODAY, None),
        (task(1, RepeatUnit.WEEKS, until=date(2026, 9, 21)), TODAY, date(2026, 9, 21)),
    ],
)
def test_a_repeated_task_comes_on_the_next_day_of_its_row_that_has_not_passed(
    done: Task, today: date, expected: date | None
) -> None:
    assert next_due(done, today) == expected


def asked(*events: Event, today: date = TODAY) -> Course:
    return course(Matter(kind=AppealKind.APPLICATION, events=events), CALENDAR, today, Caution())


FILED = Event(kind=EventKind.FILED, on=date(2026, 9, 10))
REGISTERED = Event(kind=EventKind.REGISTERED, on=date(2026, 9, 10))
REFUSED = Event(kind=EventKind.ANSWERED, on=date(2026, 9, 14), outcome=Outcome.REFUSED)
CLOSED = Event(kind=EventKind.CLOSED, on=date(2026, 9, 14))


@pytest.mark.parametrize(
    ("events", "name"),
    [
        ((), SENDING),
        ((FILED,), REGISTRATION),
        ((FILED, REGISTERED), ANSWER),
        ((FILED, REGISTERED, REFUSED), CLIENT_TERM),
        ((FILED, REGISTERED, CLOSED), None),
    ],
)
def test_a_set_is_offered_by_where_the_paper_stands(events: tuple[Event, ...], name: TaskSet | None) -> None:
    assert set_of(asked(*events)) == name


def test_tasks_of_a_set_are_counted_in_working_days_from_the_awaited_day() -> None:
    found = asked(FILED, REGISTERED)
    assert found.pending is not None
    assert found.pending.due_on is not None
    planned = {seed.code: on for seed, on in seeded(ANSWER, found, TODAY, CALENDAR)}
    assert planned["ask_client"] == found.pending.due_on
    assert planned["call_body"] == CALENDAR.subtract_working(found.pending.due_on, 5)
    assert planned["prepare_complaint"] == CALENDAR.add_working(found.pending.due_on, 1)
    assert [on for _, on in seeded(SENDING, asked(), day("2026-09-11"), CALENDAR)][:2] == [
        date(2026, 9, 14),
        date(2026, 9, 15),
    ]


def test_tasks_whose_day_has_passed_or_cannot_be_counted_are_left_out() -> None:
    found = asked(FILED, REGISTERED)
    assert found.pending is not None
    assert found.pending.due_on is not None
    late = found.pending.due_on - timedelta(days=1)
    assert "call_body" not in {seed.code for seed, _ in seeded(ANSWER, found, late, CALENDAR)}
    assert seeded(ANSWER, asked(), TODAY, CALENDAR) == ()
    assert working_away(date(2090, 1, 1), 5, CALENDAR) is None
    assert {seed.code for seeds in SETS.values() for seed in seeds} >= {"collect", "second_eyes"}
