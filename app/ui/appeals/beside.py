"""What stands beside an explained date: the body's own date, the office's days before the last one, open points."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.codes import DeadlineStatus, Side
from app.domain.deadlines import Deadline
from app.domain.errors import YearWithoutCalendar
from app.domain.notes import NoteData
from app.law.backwards import Plan, plan_lines
from app.ui.appeals.stated import stated_lines
from app.ui.widgets.explain import Line
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


def beside_lines(desk: "Desk", words: Words, deadline: Deadline, data: NoteData | None) -> list[Line]:
    """Everything below the explanation, each part under its own heading."""
    return [
        *stated_lines(data, words.texts),
        *_plan(desk, words, deadline),
        *_open_points(desk, words, deadline),
    ]


def _plan(desk: "Desk", words: Words, deadline: Deadline) -> Iterator[Line]:
    """By when to draft, check and send what must arrive on the client's last day; not law."""
    if deadline.side is not Side.CLIENT or deadline.due_on is None or deadline.status is not DeadlineStatus.RUNNING:
        return
    days = desk.office.get().caution.margin_days
    try:
        found = desk.dates.plan(deadline.due_on, Plan(under_way_days=days))
    except YearWithoutCalendar as error:
        yield Line(text=words.error(error), tone="note")
        return
    title, *lines = plan_lines(found, words.texts)
    yield Line(text=title, tone="heading")
    said = QCoreApplication.translate("beside", "Counted with {days} on the way, as the office set it.")
    yield Line(text=said.format(days=words.count("unit.wd", days)), tone="note")
    for line in lines:
        yield Line(text=line)


def _open_points(desk: "Desk", words: Words, deadline: Deadline) -> Iterator[Line]:
    """What is not settled about this very rule; the points about all rules stand on the page of rules."""
    found = [point for point in desk.dates.open_points(deadline.rule) if not point.about_all]
    if found:
        yield Line(text=QCoreApplication.translate("beside", "Not settled yet:"), tone="heading")
    for point in found:
        yield Line(text=f"{point.id}. {point.sentence(words.language)}")
