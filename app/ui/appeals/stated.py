"""The date a body stated beside the one counted here: found by the warning of the course, explained in lines."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from app.domain.appeals import Appeal
from app.domain.codes import EventKind
from app.domain.courses import Course
from app.domain.deadlines import Deadline
from app.domain.languages import Language
from app.domain.notes import NoteData, NotePaper
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
    """The calculation of a deadline of this paper with the body's own date; None without an explanation."""
    if deadline.explanation is None:
        return None
    closing = desk.authorities.get(appeal.body_id).closing
    data = desk.dates.note_data(deadline.explanation, closing=closing, stated_on=stated_on(course, deadline))
    return replace(data, paper=_paper(desk, appeal))


def _paper(desk: "Desk", appeal: Appeal) -> NotePaper:
    """What the body finds the paper by; its registration where it is known, else its filing."""
    file = desk.cases.file(appeal.case_id)
    body = desk.authorities.get(appeal.body_id)
    known = appeal.last(EventKind.REGISTERED) or appeal.last(EventKind.FILED)
    return NotePaper(
        kind=appeal.kind,
        number=known.number if known else "",
        on=known.on if known else None,
        body_names={language: body.name(language) for language in Language},
        client_name=file.client.full_name,
        case_number=file.case.number,
    )


def stated_lines(data: NoteData | None, texts: Texts) -> list[Line]:
    """Both reasonings, below the explanation; nothing where the dates agree."""
    if data is None or data.mismatch is None:
        return []
    said = mismatch_lines(data.mismatch, data.explanation, texts)
    return [Line(text=texts.say("note.stated"), tone="heading"), *(Line(text=line) for line in said)]
