"""What stands beside an explained date: the date stated, the office's own days, what would change it, open points."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.codes import DeadlineStatus
from app.domain.deadlines import Deadline
from app.domain.errors import YearWithoutCalendar
from app.domain.notes import NoteData
from app.law.backwards import stage_line
from app.law.note_wording import change_lines
from app.ui.appeals.stated import stated_lines
from app.ui.widgets.explain import Line
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


def beside_lines(desk: "Desk", words: Words, deadline: Deadline, data: NoteData | None) -> list[Line]:
    """Everything below the explanation, each part under its own heading."""
    return [
        *stated_lines(data, words.texts),
        *_own_dates(desk, words, deadline),
        *_changes(data, words),
        *_open_points(desk, words, deadline),
    ]


def _own_dates(desk: "Desk", words: Words, deadline: Deadline) -> Iterator[Line]:
    """By when to draft, check and send before the client's last day, by the office's margin; not law."""
    if deadline.status is not DeadlineStatus.RUNNING or deadline.due_on is None:
        return
    try:
        found = desk.dates.own_dates(deadline)
    except YearWithoutCalendar as error:
        yield Line(text=words.error(error), tone="note")
        return
    if found is None:
        return
    days = words.count("unit.wd", desk.office.get().caution.margin_days)
    yield Line(text=QCoreApplication.translate("beside", "Our own dates, not law:"), tone="heading")
    said = (
        QCoreApplication.translate(
            "beside", "Counted back from {last} with the office's margin of {days}; days it is closed are left out."
        )
        if found.margin_kept
        else QCoreApplication.translate(
            "beside", "The term up to {last} is shorter than the office's margin of {days}: send as soon as it is open."
        )
    )
    yield Line(text=said.format(last=words.date(deadline.due_on), days=days), tone="note")
    for milestone in found.milestones:
        yield Line(text=stage_line(milestone, words.texts))
    yield Line(text=words.say("plan.posting"))


def _changes(data: NoteData | None, words: Words) -> Iterator[Line]:
    """What would move the date: a later registration, the other wording, an extension, a holiday declared."""
    found = change_lines(data, words.texts) if data is not None else []
    if found:
        yield Line(text=words.say("note.changes"), tone="heading")
    for line in found:
        yield Line(text=line)


def _open_points(desk: "Desk", words: Words, deadline: Deadline) -> Iterator[Line]:
    """What is not settled about this very rule; the points about all rules stand on the page of rules."""
    found = [point for point in desk.dates.open_points(deadline.rule) if not point.about_all]
    if found:
        yield Line(text=QCoreApplication.translate("beside", "Not settled yet:"), tone="heading")
    for point in found:
        yield Line(text=f"{point.id}. {point.sentence(words.language)}")
