"""What keeps a task from being written down."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from app.domain.tasks import RepeatUnit, Task, TaskDraft, TaskRow

TODAY = date(2026, 9, 14)
SOUND = TaskDraft(what="Қоңырау шалу", due_on=TODAY)


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"what": "  "}, "task_empty", "what"),
        ({"due_on": None}, "date_empty", "due_on"),
        ({"due_on": date(2026, 9, 13)}, "date_in_past", "due_on"),
        ({"every": -1}, "repeat_impossible", "every"),
        ({"every": 366}, "repeat_impossible", "every"),
        ({"every": 1, "repeat_until": date(2026, 9, 13)}, "repeat_ends_before", "repeat_until"),
        ({"what": "ж" * 501}, "too_long", "what"),
    ],
)
def test_a_task_says_what_it_lacks(changes: dict[str, Any], code: str, field: str) -> None:
    assert [(one.code, one.field) for one in replace(SOUND, **changes).problems(TODAY)] == [(code, field)]


@pytest.mark.parametrize("changes", [{}, {"every": 365}, {"repeat_until": date(2026, 1, 1)}, {"every": 1}])
def test_a_sound_task_lacks_nothing(changes: dict[str, Any]) -> None:
    assert replace(SOUND, **changes).problems(TODAY) == ()


def test_a_task_put_off_is_taken_up_on_its_new_day_and_shows_its_own_in_the_form() -> None:
    kept = Task(
        id=1,
        uid="u",
        version=1,
        what="Хат",
        due_on=TODAY,
        for_id=None,
        by_id=1,
        follow_up=False,
        every=2,
        unit=RepeatUnit.MONTHS,
        repeat_until=None,
        case_id=3,
        appeal_id=None,
        client_id=None,
        written_at=datetime(2026, 9, 14, 6, tzinfo=UTC),
    )
    assert kept.on == TODAY
    assert replace(kept, snoozed_until=date(2026, 9, 20)).on == date(2026, 9, 20)
    assert TaskRow(task=kept, case_number="", client_name="", for_name="", by_name="").id == kept.id
    assert kept.draft() == TaskDraft(what="Хат", due_on=TODAY, every=2, unit=RepeatUnit.MONTHS, case_id=3)
