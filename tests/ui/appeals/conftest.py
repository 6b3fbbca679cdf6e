"""A desk whose day can be moved."""

from collections.abc import Iterator

import pytest

from app.law.calendar import WorkingCalendar
from tests.ui.appeals.moving import Moving, moving_desk


@pytest.fixture
def moving(calendar: WorkingCalendar) -> Iterator[Moving]:
    """An office with its directory on Friday, 20 November 2026, in memory."""
    with moving_desk(calendar) as made:
        yield made
