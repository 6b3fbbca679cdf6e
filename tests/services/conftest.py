"""A desk whose day can be moved and whose news can be read."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from app.db.database import Database
from app.domain.changes import Change
from app.law.calendar import WorkingCalendar
from app.services.context import Context
from app.services.desk import Desk
from tests.factories import OFFICE

MONDAY = date(2026, 9, 7)


@dataclass
class World:
    """A desk, the day it believes in, and the news it gave."""

    desk: Desk
    day: list[date]
    news: list[Change] = field(default_factory=list)

    def go_to(self, day: date) -> None:
        self.day[0] = day


def open_world(calendar: WorkingCalendar, path: Path | None = None, day: date = MONDAY) -> World:
    days, news = [day], list[Change]()
    context = Context(
        database=Database(path),
        calendar=calendar,
        today=lambda: days[0],
        now=lambda: datetime.combine(days[0], time(6), tzinfo=UTC),
        publish=news.append,
    )
    world = World(desk=Desk(context), day=days, news=news)
    world.desk.office.save(OFFICE)
    news.clear()
    return world


@pytest.fixture
def world(calendar: WorkingCalendar) -> Iterator[World]:
    """An office with its directory on Monday, 7 September 2026, in memory."""
    made = open_world(calendar)
    yield made
    made.desk.close()
