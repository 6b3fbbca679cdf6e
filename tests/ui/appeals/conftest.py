"""A desk whose day can be moved."""

from collections.abc import Iterator

import pytest

from app.law.calendar import WorkingCalendar
from tests.factories import body_id
from tests.ui.appeals.moving import CHECKED_ADDRESS, Moving, moving_desk


@pytest.fixture
def moving(calendar: WorkingCalendar) -> Iterator[Moving]:
    """An office with its directory on Friday, 20 November 2026, in memory; one address of it is checked."""
    with moving_desk(calendar) as made:
        made.desk.authorities.verify(body_id(made.desk, CHECKED_ADDRESS), "Сауле")
        yield made
