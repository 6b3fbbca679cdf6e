"""The real calendar and the real catalogues, read once."""

import pytest

from app.law.calendar import WorkingCalendar
from app.law.texts import Texts
from tests.law.facts import CALENDAR, TEXTS


@pytest.fixture
def calendar() -> WorkingCalendar:
    """The calendar the program ships."""
    return CALENDAR


@pytest.fixture(params=sorted(TEXTS))
def texts(request: pytest.FixtureRequest) -> Texts:
    """The catalogue of each language in turn."""
    return TEXTS[request.param]
