"""The ladder of reminders as people type it, and what a reminder says of itself."""

from datetime import UTC, date, datetime

import pytest

from app.domain.reminders import LADDER, Reminder, ReminderLine, Reminding, read_ladder, written_ladder


@pytest.mark.parametrize(
    ("typed", "rungs"),
    [
        ("5/3/1", (5, 3, 1)),
        ("1, 3; 5 5", (5, 3, 1)),
        (" 10 ", (10,)),
        ("", ()),
        ("30/1", (30, 1)),
        ("31", None),
        ("0", None),
        ("үш", None),
        ("²", None),
        ("-1", None),
        ("7/6/5/4/3/2/1", None),
    ],
)
def test_a_ladder_is_read_as_people_type_it(typed: str, rungs: tuple[int, ...] | None) -> None:
    assert read_ladder(typed) == rungs


def test_a_ladder_is_written_as_it_is_read() -> None:
    assert written_ladder(LADDER) == "5/3/1"
    assert read_ladder(written_ladder(LADDER)) == LADDER
    assert written_ladder(()) == ""


def test_a_reminder_after_its_day_was_caught_up() -> None:
    at = datetime(2026, 11, 20, 6, tzinfo=UTC)
    told = Reminder(
        appeal_id=1, due_on=date(2026, 11, 23), rung=3, reached_on=date(2026, 11, 18), on=date(2026, 11, 20), at=at
    )
    assert told.caught_up
    assert not Reminder(
        appeal_id=1, due_on=date(2026, 11, 23), rung=1, reached_on=date(2026, 11, 20), on=date(2026, 11, 20), at=at
    ).caught_up


def test_a_line_leads_to_the_paper_it_reminds_of() -> None:
    day = date(2026, 11, 20)
    told = Reminder(appeal_id=7, due_on=day, rung=0, reached_on=day, on=day, at=datetime(2026, 11, 20, 6, tzinfo=UTC))
    assert ReminderLine(reminder=told, case_number="2026-0001", kind="request").id == 7


def test_all_that_is_said_is_counted_once() -> None:
    assert Reminding().total == 0
    assert Reminding(late=2, today=1, ahead=4, caught_up=3).total == 7
