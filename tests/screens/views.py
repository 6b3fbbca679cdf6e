"""What is looked at: every page, the parts of the pages that a deed leads to, every window, and each of their tabs."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QWidget

from app.domain.piles import By
from app.ui.actions import PAGES
from app.ui.calendar.page import CalendarPage
from app.ui.cases.page import CasesPage
from app.ui.consultations.page import ConsultationsPage
from app.ui.overdue.page import OverduePage
from app.ui.tasks import TaskRunner
from tests.screens import rooms
from tests.screens.office import DAY
from tests.screens.stage import Stage

PAUSE_MS, SOON_MS = 20, 400
TURNS = 4
"""Wrapped words find their height: each turn of the window may ask for another."""


def _cases(on: Stage) -> CasesPage:
    page = on.window.show_page("cases")
    assert isinstance(page, CasesPage)
    return page


def _calendar(on: Stage) -> CalendarPage:
    page = on.window.show_page("calendar")
    assert isinstance(page, CalendarPage)
    page.year.show_day(DAY)
    return page


def _talk(on: Stage) -> None:
    page = on.window.show_page("consultations")
    assert isinstance(page, ConsultationsPage)
    page.show_consultation(on.records.talk.id)


def _divided(on: Stage, by: By) -> None:
    page = on.window.show_page("overdue")
    assert isinstance(page, OverduePage)
    page.views.choice.set_code(by)


PARTS: Mapping[str, Callable[[Stage], object]] = {
    "consultations-talk": _talk,
    "cases-case": lambda on: _cases(on).show_case(on.records.case.id),
    "cases-appeal": lambda on: _cases(on).show_appeal(on.records.appeal.id),
    "cases-first-paper": lambda on: _cases(on).start_from_consultation(on.records.talk.id),
    "cases-complaint": lambda on: _cases(on).start_complaint(on.records.appeal.id),
    "overdue-volunteers": lambda on: _divided(on, By.VOLUNTEER),
    "overdue-bodies": lambda on: _divided(on, By.BODY),
    "overdue-ages": lambda on: _divided(on, By.AGE),
    "calendar-day": lambda on: _calendar(on).card.change_wanted.emit(),
    "calendar-year": lambda on: _calendar(on).card.confirmation_wanted.emit(),
    "calendar-closure": lambda on: _calendar(on).card.closure_wanted.emit(),
}
"""Where a deed on a page leads; what it opens stands on that page."""


def names() -> tuple[str, ...]:
    """Every view but the tabs, which are found when it is open."""
    return (*PAGES, *PARTS, *rooms.dialogs())


def seen(name: str, on: Stage) -> Iterator[tuple[str, QWidget]]:
    """The view under its name and each further tab of it under a number; closed after the last."""
    shown = _opened(name, on)
    settle(shown)
    yield name, shown
    number = 1
    for tabs in [one for one in shown.findChildren(QTabWidget) if one.isVisible()]:
        for place in range(1, tabs.count()):
            tabs.setCurrentIndex(place)
            settle(shown)
            number += 1
            yield f"{name}-{number}", shown
        tabs.setCurrentIndex(0)
    if isinstance(shown, QDialog):
        for runner in shown.findChildren(TaskRunner):
            runner.stop_all()
        shown.hide()  # some ask before they close
        shown.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def settle(shown: QWidget) -> None:
    """Let it read what it shows, lay it out and paint it."""
    for _ in range(TURNS):
        QApplication.processEvents()
    while _waits(shown):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, PAUSE_MS)
    for _ in range(TURNS):
        QApplication.processEvents()
    shown.grab()
    QApplication.processEvents()


def _waits(shown: QWidget) -> bool:
    """Whether something is being read, or begins in a moment."""
    soon = any(
        one.isActive() and one.isSingleShot() and one.interval() <= SOON_MS for one in shown.findChildren(QTimer)
    )
    return soon or any(runner.is_busy for runner in shown.findChildren(TaskRunner))


def _opened(name: str, on: Stage) -> QWidget:
    if name in rooms.dialogs():
        dialog = rooms.made(rooms.dialogs()[name], on)
        dialog.show()
        return dialog
    if name in PARTS:
        PARTS[name](on)
    else:
        on.window.show_page(name)
    return on.window
