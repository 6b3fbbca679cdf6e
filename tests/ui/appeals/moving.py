"""A desk whose day can be moved, and a page shown as a person sees it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.db.database import Database
from app.law.calendar import WorkingCalendar
from app.services.context import Context
from app.services.desk import Desk
from tests.factories import OFFICE

FRIDAY = date(2026, 11, 20)
PAGE_SIZE = (1134, 640)
"""What a page gets of a window of 1366 × 768."""


@dataclass
class Moving:
    """A desk and the day it believes in."""

    desk: Desk
    days: list[date]

    def go_to(self, day: date) -> None:
        self.days[0] = day


@contextmanager
def moving_desk(calendar: WorkingCalendar, day: date = FRIDAY) -> Iterator[Moving]:
    days = [day]
    context = Context(
        database=Database(None),
        calendar=calendar,
        today=lambda: days[0],
        now=lambda: datetime.combine(days[0], time(6, 30), tzinfo=UTC),
        publish=[].append,
    )
    desk = Desk(context)
    desk.office.save(OFFICE)
    yield Moving(desk=desk, days=days)
    desk.close()


def shown(qtbot: QtBot, page: QWidget, size: tuple[int, int] = PAGE_SIZE) -> None:
    """Show a page and give it the keyboard."""
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    QApplication.processEvents()
