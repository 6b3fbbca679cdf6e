"""How a task is said in a list: what, when, for whom, and where it stands."""

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.tasks import Task, TaskRow
from app.ui.widgets.windowed import Column
from app.ui.words import Words


def columns(words: Words, today: Callable[[], date], *, with_case: bool) -> list[Column]:
    """The columns of a list of tasks; the matter where the list is of many."""
    found = [
        Column(
            key="on",
            title=lambda: QCoreApplication.translate("tasks", "Day"),
            text=lambda row: words.date(row.task.on),
            status=lambda row: status_of(row.task, today()),
            width=132,
        ),
        Column(
            key="what",
            title=lambda: QCoreApplication.translate("tasks", "What"),
            text=lambda row: " · ".join(what(row, words)),
            stretch=True,
        ),
        Column(
            key="for",
            title=lambda: QCoreApplication.translate("tasks", "For whom"),
            text=lambda row: row.for_name,
            width=150,
        ),
        Column(
            key="by",
            title=lambda: QCoreApplication.translate("tasks", "From whom"),
            text=lambda row: row.by_name,
            width=150,
        ),
    ]
    case = Column(key="case", title=lambda: QCoreApplication.translate("tasks", "Case"), text=about, width=220)
    return [*found[:2], case, *found[2:]] if with_case else found


def status_of(task: Task, today: date) -> str:
    """The sign of a task: ended, late, due today, to come."""
    if task.ended_at is not None:
        return "done"
    if task.on == today:
        return "due_today"
    return "overdue" if task.on < today else "on_time"


def about(row: TaskRow) -> str:
    """Number of the matter and name on the card."""
    return " · ".join(part for part in (row.case_number, row.client_name) if part)


def what(row: TaskRow, words: Words) -> Iterator[str]:
    """The words of a task with what is to be known of it: asked, put off, repeated, how it ended."""
    task = row.task
    asked = QCoreApplication.translate("tasks", "Question: {what}")
    yield asked.format(what=task.what) if task.follow_up else task.what
    if task.ended_at is not None:
        dropped, done = QCoreApplication.translate("tasks", "dropped"), QCoreApplication.translate("tasks", "done")
        yield dropped if task.dropped else done
        if task.end_note:
            yield task.end_note
        return
    if task.snoozed_until is not None:
        said = QCoreApplication.translate("tasks", "put off from {day}: {reason}")
        yield said.format(day=words.date(task.due_on), reason=task.snooze_reason)
    if task.every:
        said = QCoreApplication.translate("tasks", "comes again: {number}, {step}")
        yield said.format(number=task.every, step=words.code("repeat_unit", task.unit))
