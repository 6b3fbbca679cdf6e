"""The date a body stated beside the one counted here: found by the warning of the course, explained in lines."""

from datetime import date
from typing import TYPE_CHECKING

from app.domain.appeals import Appeal
from app.domain.courses import Course
from app.domain.deadlines import Deadline
from app.domain.notes import NoteData
from app.law.note_wording import mismatch_lines
from app.law.texts import Texts
from app.ui.widgets.explain import Line

if TYPE_CHECKING:
    from app.services.desk import Desk

_CODES = frozenset({"body_date_differs", "body_date_other_reading"})


def stated_on(course: Course, deadline: Deadline) -> date | None:
    """The other date the body named for this deadline, as the course warns of it."""
    for warning in reversed(course.warnings):
        values = dict(warning.values)
        if warning.code in _CODES and values["due"] == str(deadline.due_on):
            return date.fromisoformat(values["stated"])
    return None


def note_of(desk: "Desk", appeal: Appeal, course: Course, deadline: Deadline) -> NoteData | None:
    """The calculation of a deadline with the body's closing time and its own date; None without an explanation."""
    if deadline.explanation is None:
        return None
    closing = desk.authorities.get(appeal.body_id).closing
    return desk.dates.note_data(deadline.explanation, closing=closing, stated_on=stated_on(course, deadline))


def stated_lines(data: NoteData | None, texts: Texts) -> list[Line]:
    """Both reasonings, below the explanation; nothing where the dates agree."""
    if data is None or data.mismatch is None:
        return []
    said = mismatch_lines(data.mismatch, data.explanation, texts)
    return [Line(text=texts.say("note.stated"), tone="heading"), *(Line(text=line) for line in said)]
